import { group, rollup } from "d3";
import { period as label, within } from "../../../../src/components/format.js";
import { type Class, inHeat } from "./heat.ts";
import { inRow, plain, spaced, type Table, textOf } from "./page-tables.ts";
import { inSessions } from "./session-table.ts";
import type { Session } from "./sessions.ts";
import { shows } from "./shown.ts";
import { inSpread } from "./spread.ts";
import type { Stored } from "./stored.ts";
import { chiBoOf, figuresOf, graded, shareOf } from "./topic-figures.ts";

/** How many of the chi bộ that held a session in a quarter took up a topic. */
interface Share {
  chiBo: number;
  of: number;
}

const below = (part: number) => (share: Share) => 100 * share.chiBo < part * share.of;
const between = (low: number, high: number) => (share: Share) => !below(low)(share) && below(high)(share);
const SHARES: Class<Share>[] = [
  ["dưới 2% chi bộ", below(2)],
  ["2–5%", between(2, 5)],
  ["5–10%", between(5, 10)],
  ["10–15%", between(10, 15)],
  ["từ 15%", between(15, Number.POSITIVE_INFINITY)],
];

/**
 * Which figures of the page of thematic sessions are not those of the sessions that were reported: its first sentence, the topics, which of them are
 * to spread, their map by quarters, and the sessions of the last quarter.
 */
export function inTopics(html: string, tables: Table[], term: string, stored: Stored): string[] {
  const all = stored.sessions.of(term);
  const known = all.filter(({ tccsd }) => tccsd);
  if (known.length === 0) return [];
  const topics = group(
    known.filter(({ topic }) => topic),
    ({ key }) => key,
  );
  const keys = new Map(known.map(({ topic, key }) => [spaced(topic), key]));
  const ofRow = ({ cells }: Table["rows"][number]) => topics.get(keys.get(plain(cells[0]!.text)) ?? "") ?? [];
  const table = (start: string) => tables.find(({ caption }) => caption.startsWith(start));
  const [listed, map, last] = [
    table("Các chuyên đề của nhiệm kỳ"),
    table("Tỷ lệ chi bộ chọn"),
    table("Các kỳ sinh hoạt chuyên đề"),
  ];
  if (!listed || !last || (!map && topics.size > 0)) return ["thiếu bảng chuyên đề"];
  const order = listed.rows.map(ofRow);
  const whole = new Set(order).size === topics.size && order.length === topics.size;
  const falling = order.every((own, i) => i === 0 || chiBoOf(own) <= chiBoOf(order[i - 1]!));
  return [
    ...inLead(html, all, known, topics.size),
    ...(whole && falling ? [] : [`bảng ${order.length} chuyên đề thừa, thiếu hoặc sai thứ tự`]),
    ...listed.rows.flatMap((row) => inRow(row, listed.heads, figuresOf(ofRow(row)))),
    ...(map ? inMap(html, map, map.rows.map(ofRow), order, known) : []),
    ...inSpread(html, table("Chuyên đề đáng nhân rộng"), ofRow, order),
    ...inSessions(last, known, stored),
  ];
}

/** Of the topics that most took up, how many did in each quarter. */
function inMap(
  html: string,
  { heads, rows }: Table,
  shown: Session[][],
  order: Session[][],
  known: Session[],
): string[] {
  const held = rollup(known, chiBoOf, ({ quarter }) => label(quarter));
  const cells = rows.map(({ cells: [name, ...words] }, y) => ({
    name: plain(name!.text),
    words: words.map(({ text }) => text),
    figures: heads.slice(1).map((head) => {
      const chiBo = chiBoOf(shown[y]!.filter(({ quarter }) => label(quarter) === head));
      return chiBo > 0 ? { chiBo, of: held.get(head) ?? 0 } : undefined;
    }),
  }));
  const first = shown.every((own, i) => own === order[i]);
  return [...(first ? [] : ["các hàng của bản đồ nhiệt"]), ...inHeat(html, [SHARES], cells)];
}

/** `Từ quý I/2023 đến quý IV/2023, 9 chi bộ đã tổ chức 35 kỳ sinh hoạt chuyên đề với 11 chuyên đề khác nhau; trong 35 kỳ được xếp loại, 80% tốt và 100% từ khá trở lên.` */
function inLead(html: string, all: Session[], known: Session[], topics: number): string[] {
  const said = textOf(/<p class="lead">(.*?)<\/p>/s.exec(html)?.[1] ?? "");
  const grades = graded(all) > 0 && [
    [graded(all)],
    [shareOf(graded(all, "tot"), graded(all))],
    [shareOf(graded(all, "tot", "kha"), graded(all))],
  ];
  const wanted = [[chiBoOf(all)], [all.length], [topics], ...(grades || [])].flat();
  const [, first, last, rest = ""] = /^Từ (.+?) đến ([^,]+), (.*)\.$/.exec(said) ?? [];
  const figures = rest.match(/[\d.,]*\d%?/g) ?? [];
  const right =
    first === within(known[0]!.quarter) &&
    last === within(known.at(-1)!.quarter) &&
    figures.length === wanted.length &&
    figures.every((figure, i) => shows(figure, wanted[i]));
  return right ? [] : [`ghi “${said}”`];
}
