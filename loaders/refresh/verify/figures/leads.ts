import { letters } from "./documents.ts";
import type { Figure } from "./figure.ts";
import { shows } from "./shown.ts";
import type { Stored } from "./stored.ts";

/** What the first sentences of a page say otherwise than the warehouse: the overview's count of targets and its lists, the latest figure of an indicator. */
export function inLeads(page: string, html: string, term: string, stored: Stored): string[] {
  const latest = (indicator: string) => stored.latest(term, indicator);
  const held = (pattern: RegExp, of: (found: string[]) => Figure | undefined) => {
    const all = [...html.matchAll(pattern)];
    if (all.length === 0) return ["không có số liệu ở đầu trang"];
    return all
      .filter(([, ...found]) => !shows(found.at(-1)!, of(found)?.value))
      .map(([, ...found]) => `ghi “${found.at(-1)}” ở đầu trang`);
  };
  if (!stored.judged(term).some(latest)) return [];
  if (page === "index")
    return [
      ...inCounts(html, term, stored),
      ...held(/<li><a href="[./]*chi-tieu\/([\w-]+)">[^<]*<\/a> <strong>([^<]*)/g, ([id]) => latest(id!)),
      ...inMissed(html, term, stored),
    ];
  if (page === "chi-tieu/index")
    return held(/<a href="[./]*chi-tieu\/([\w-]+)">[^<]*<\/a><\/h2><p class="figure-line"><strong>([^<]*)/g, ([id]) =>
      latest(id!),
    );
  const [, indicator] = /^chi-tieu\/([\w-]+)$/.exec(page) ?? [];
  return indicator && latest(indicator) ? held(/<p class="lead">[^<]*<strong>([^<]*)/g, () => latest(indicator)) : [];
}

/** `5 đạt, 7 chưa đạt, 0 chưa đủ số liệu để kết luận`. */
function inCounts(html: string, term: string, stored: Stored): string[] {
  const said = ["đạt", "chưa đạt", "chưa đủ số liệu để kết luận"].map((words) =>
    Number(new RegExp(`<strong>(\\d+) ${words}</strong>`).exec(html)?.[1]),
  );
  const statuses = stored.judged(term).map((id) => stored.latest(term, id)?.status ?? "undetermined");
  const counts = ["met", "missed", "undetermined"].map((status) => statuses.filter((s) => s === status).length);
  const whole = Number(/, trong (\d+) chỉ tiêu: /.exec(html)?.[1]);
  const [, without = ""] = /Không áp dụng cho [^:<]*: ([^<]*)\.</.exec(html) ?? [];
  const named = without.split(", ").map(letters);
  return [
    ...(said.join() === counts.join() && whole === statuses.length
      ? []
      : [`ghi ${said.join(", ")} trong ${whole} chỉ tiêu đạt, chưa đạt, chưa đủ số liệu`]),
    ...stored
      .inapplicable(term)
      .map((id) => stored.measures.get(id)?.shortName ?? id)
      .filter((name) => !named.includes(name))
      .map((name) => `không ghi ${name} là không áp dụng`),
  ];
}

/** `7/11 chỉ tiêu` behind a TCCSĐ: missed of those judged, each at the latest period of the whole. */
function inMissed(html: string, term: string, stored: Stored): string[] {
  const rows = html.matchAll(/tccsd\?ma=([^"]+)">[^<]*<\/a>(?:<\/th><td [^>]*>| chưa đạt )(\d+)\/(\d+) chỉ tiêu/g);
  return [...rows]
    .filter(([, code, missed, judged]) => {
      const statuses = stored
        .judged(term)
        .map(
          (id) =>
            stored.of(term, id, "tccsd", decodeURIComponent(code!), stored.latest(term, id)?.period ?? "")?.status,
        );
      const count = (wanted: string[]) => statuses.filter((status) => status && wanted.includes(status)).length;
      return count(["missed"]) !== Number(missed) || count(["met", "missed"]) !== Number(judged);
    })
    .map(([, code, missed, judged]) => `${code} ghi ${missed}/${judged} chỉ tiêu`);
}
