import { period } from "../format.js";

/** What a trend (`trend.js`) shows, in words, for those who do not see it: from where to where, lowest and highest, and how often the target was met. */
export function describe(data, shown, targetWords, text) {
  if (shown.length === 0) return `${data.name ?? "Chỉ tiêu"}: chưa có số liệu.`;
  const low = shown.reduce((a, b) => (b.value < a.value ? b : a));
  const high = shown.reduce((a, b) => (b.value > a.value ? b : a));
  const of = (p) => `${text(p.value)} (${period(p.period).toLowerCase()})`;
  const count = (status) => shown.filter((p) => p.status === status).length;
  const judged = targetWords
    ? ` Mục tiêu ${targetWords}: ${count("met")} kỳ đạt, ${count("missed")} kỳ chưa đạt, ${count("undetermined")} kỳ chưa đủ số liệu.`
    : "";
  return `${data.name ?? ""}: từ ${of(shown[0])} đến ${of(shown.at(-1))}; thấp nhất ${of(low)}, cao nhất ${of(high)}.${judged}`;
}
