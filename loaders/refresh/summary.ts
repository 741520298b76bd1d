import { inUnit } from "../../src/components/format.js";
import { loadForms } from "../forms/form.ts";
import { loadIndicators } from "../indicators/indicator.ts";
import { QUARTERS } from "../terms/period.ts";
import { type Change, countsOf } from "./difference.ts";

/** Lines of one kind that the summary shows before it only counts. */
const SHOWN = 12;

/** What is different from the state before, in words for a person; `before` is what that state is called. */
export async function inWords(changes: Change[], before = "bản đã công bố"): Promise<string> {
  if (changes.length === 0) return `So với ${before}: không có số liệu nào thay đổi.`;
  const forms = new Map((await loadForms()).map((form) => [form.id as string, form.name]));
  const indicators = new Map((await loadIndicators()).map((indicator) => [indicator.id, indicator]));
  const of = (sort: Change["sort"]) => changes.filter((change) => change.sort === sort);
  const report = (c: Change) => `${c.unit ?? c.unit_id}, ${forms.get(c.subject)}, ${period(c.period)}`;
  // with as many decimals as show the difference
  const value = (c: Change, text: string | null, beside: string | null) =>
    text ? inUnit(Number(text), indicators.get(c.subject)!.unit, beside ? Number(beside) : null) : "chưa có";
  const whose = (c: Change) => (c.level === "khoi" ? "Toàn bộ" : (c.unit ?? c.unit_id));
  const figure = (c: Change) =>
    `${whose(c)}, ${indicators.get(c.subject)!.shortName}, ${period(c.period)}: ${value(c, c.before, c.after)} → ${value(c, c.after, c.before)}`;
  const status = (c: Change) =>
    `${whose(c)}, ${indicators.get(c.subject)!.shortName}, ${period(c.period)}: ${STATUS[c.before ?? ""]} → ${STATUS[c.after ?? ""]}`;
  const counts = countsOf(changes);
  const ofChiBo = (sort: "figure" | "status") => `${whole.format(counts[`${sort}_chi_bo`] ?? 0)} của chi bộ`;
  const ofTccsd = `${whole.format(counts.figure_tccsd ?? 0)} của tổ chức cơ sở đảng, `;
  return [
    `So với ${before}:`,
    ...block("Báo cáo mới", of("new_report").map(report)),
    ...block("Báo cáo được thay", of("changed_report").map(report)),
    ...block("Báo cáo không còn", of("gone_report").map(report)),
    ...block(
      "Kết luận thay đổi",
      of("status")
        .filter((c) => c.level !== "chi_bo")
        .map(status),
      ofChiBo("status"),
    ),
    ...block(
      "Số liệu thay đổi",
      of("figure")
        .filter((c) => c.level === "khoi")
        .map(figure),
      ofTccsd + ofChiBo("figure"),
    ),
  ].join("\n");
}

function block(title: string, lines: string[], note?: string): string[] {
  if (lines.length === 0 && !note?.match(/[1-9]/)) return [];
  const rest = lines.length - SHOWN;
  return [
    `  ${title}: ${whole.format(lines.length)}${note ? ` (và ${note})` : ""}`,
    ...lines.slice(0, SHOWN).map((line) => `    - ${line}`),
    ...(rest > 0 ? [`    - … và ${whole.format(rest)} mục nữa`] : []),
  ];
}

const whole = new Intl.NumberFormat("vi-VN");

const STATUS: Record<string, string> = {
  met: "Đạt",
  missed: "Chưa đạt",
  undetermined: "Chưa đủ số liệu",
  "": "chưa có",
};

/** `2023`, `2023-Q4`, `2023-H1`, `2023-05` or a term, in words. */
function period(text: string): string {
  const [, year, part] = /^(\d{4})(?:-(.+))?$/.exec(text) ?? [];
  if (!year) return text === "term" ? "cả nhiệm kỳ" : text;
  if (!part) return `năm ${year}`;
  if (part.startsWith("Q")) return `quý ${QUARTERS[Number(part[1]) - 1]}/${year}`;
  if (part.startsWith("H")) return `6 tháng ${part === "H1" ? "đầu" : "cuối"} năm ${year}`;
  return /^\d\d$/.test(part) ? `tháng ${Number(part)}/${year}` : text;
}
