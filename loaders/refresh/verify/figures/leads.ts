import { inUnit, period as label, percent, within } from "../../../../src/components/format.js";
import { statusWords } from "../../../../src/components/status.js";
import { letters } from "./documents.ts";
import type { Figure } from "./figure.ts";
import { textOf } from "./page-tables.ts";
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
      ...inPiles(html, term, stored),
      ...inMissed(html, term, stored),
    ];
  if (page === "chi-tieu/index")
    return [
      ...held(/<a href="[./]*chi-tieu\/([\w-]+)">[^<]*<\/a><\/h2><p class="figure-line"><strong>([^<]*)/g, ([id]) =>
        latest(id!),
      ),
      ...inCards(html, term, stored),
    ];
  const [, indicator] = /^chi-tieu\/([\w-]+)$/.exec(page) ?? [];
  const own = indicator && latest(indicator);
  if (!own) return [];
  return [
    ...held(/<p class="lead">[^<]*<strong>([^<]*)/g, () => own),
    ...inStanding(html, own, stored.declared.measures.get(indicator)),
  ];
}

const coverage = ({ reported, expected }: Figure): string => `${percent(reported / expected, 1)} báo cáo`;

/** How many stand in each pile of the overview, and of which period, or since when, each is told. */
function inPiles(html: string, term: string, stored: Stored): string[] {
  const piles = [...html.matchAll(/<div class="pile (\w+)"><p class="big">(\d+)<\/p>(.*?)<\/div>/gs)];
  return piles.flatMap(([, status, count, list]) => {
    const told = [
      ...list!.matchAll(/chi-tieu\/([\w-]+)">[^<]*<\/a>(?: <strong>[^<]*<\/strong><span class="muted">([^<]*))?/g),
    ];
    const wrong = told.filter(([, id, words = ""]) => {
      const own = stored.latest(term, id!);
      if (!own) return words !== "";
      const since = stored.since(term, id!);
      const when = status === "missed" && since !== own.period ? `, từ ${within(since)}` : `, ${within(own.period)}`;
      return own.status !== status || words !== when + (own.reported < own.expected ? " (tạm tính)" : "");
    });
    return [
      ...(Number(count) === told.length ? [] : [`ghi ${count} chỉ tiêu trong một nhóm`]),
      ...wrong.map(([, id, words]) => `${id} ghi “${words ?? ""}”`),
    ];
  });
}

/** `Quý IV/2023 · Đạt · mục tiêu trên 95% · đã nhận 100% báo cáo` under each figure. */
const inCards = (html: string, term: string, stored: Stored): string[] =>
  [...html.matchAll(/<h2><a href="[./]*chi-tieu\/([\w-]+)">.*?<p class="muted">(.*?)<\/p>/gs)].flatMap(
    ([, id, words]) => {
      const own = stored.latest(term, id!);
      if (!own) return [];
      const said = textOf(words!).split(" · ");
      const judged = stored.judged(term).includes(id!) ? [statusWords(own.status)] : [];
      const whole = [label(own.period), ...judged].every((word, i) => said[i]?.trim() === word);
      return whole && said.at(-1) === `đã nhận ${coverage(own)}` ? [] : [`${id} ghi “${textOf(words!)}”`];
    },
  );

/** The period, what was reported and what the figure may still become, beside the figure of an indicator's first sentence. */
function inStanding(html: string, own: Figure, measure: { unit: string } | undefined): string[] {
  const said = textOf(/<p class="lead">(.*?)<\/p>/s.exec(html)?.[1] ?? "");
  const open = own.lower !== null && own.upper !== null && own.upper > own.lower;
  const range =
    open && `trong khoảng ${inUnit(own.lower, measure?.unit ?? "")} đến ${inUnit(own.upper, measure?.unit ?? "")}.`;
  const words = [`${label(own.period)}: `, `Đã nhận ${coverage(own)}`, ...(range ? [range] : [])];
  return words.every((part) => said.includes(part)) && open === said.includes("trong khoảng") ? [] : [`ghi “${said}”`];
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
      .map((id) => stored.declared.measures.get(id)?.shortName ?? id)
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
