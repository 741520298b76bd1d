import { within } from "../../../../src/components/format.js";
import type { Figure } from "./figure.ts";
import { shows } from "./shown.ts";
import type { Stored } from "./stored.ts";

/** A stored figure and where its mark stands on the page, in pixels. */
type Marked = [figure: number, position: number];

/** How far a mark may stand from its place, as drawn with one decimal. */
const NEAR = 0.11;

/** The periods that a chart of a kind has for its points, by what its title calls it. */
const KINDS: Record<string, RegExp> = { tháng: /-\d\d$/, quý: /Q/, "6 tháng": /H/, năm: /^\d{4}$/ };

/** Which charts of an indicator's page do not show the stored course of the whole, in words or by where the points of their line stand. */
export function inCharts(html: string, term: string, indicator: string, stored: Stored): string[] {
  const course = stored.course(term, indicator).filter((p) => p.value !== null);
  const figures = [...html.matchAll(/<h3>[^<]*, theo (tháng|quý|6 tháng|năm)(?:,[^<]*)?<\/h3>(.*?)<\/figure>/gs)];
  const charts = figures.flatMap(([, kind, figure]) =>
    [...figure!.matchAll(/<svg ([^>]*)>(.*?)<\/svg>/gs)]
      .filter(([, is]) => is!.includes('class="chart"'))
      .map(([, is, marks]) => ({ kind: kind!, words: /aria-label="([^"]*)"/.exec(is!)?.[1] ?? "", marks: marks! })),
  );
  if (charts.length === 0 && course.length > 0) return ["không có biểu đồ nào"];
  return charts.flatMap(({ kind, words, marks }) => {
    const points = course.filter((p) => KINDS[kind]!.test(p.period));
    return [
      ...inWords(words, points).map((what) => `biểu đồ theo ${kind} ghi ${what}`),
      ...(stands(marks, points) ? [] : [`đường của biểu đồ theo ${kind}`]),
    ];
  });
}

/**
 * What a chart's text alternative says otherwise than the points it is drawn from: its first and last, lowest and highest, and how many have
 * which status: `từ 95,4% (tháng 10/2020) đến …; thấp nhất …, cao nhất …. Mục tiêu trên 95%: 49 kỳ đạt, 8 kỳ chưa đạt, 0 kỳ chưa đủ số liệu.`
 */
export function inWords(words: string, points: Figure[]): string[] {
  const values = points.map((p) => p.value!);
  const ends = [points[0]?.value, points.at(-1)?.value, Math.min(...values), Math.max(...values)];
  const said = [...words.matchAll(/(?<=từ |đến |thấp nhất |cao nhất )([\d.,]+%?) \(([^)]*)\)/g)];
  const wrong = said
    .filter(([, figure, when], i) => {
      const own = points.find(({ period }) => within(period).toLowerCase() === when);
      return !own || own.value !== ends[i] || !shows(figure!, own.value);
    })
    .map(([text]) => text);
  const counts = /: (\d+) kỳ đạt, (\d+) kỳ chưa đạt, (\d+) kỳ chưa đủ số liệu/.exec(words);
  const tally = ["met", "missed", "undetermined"].map((status) => points.filter((p) => p.status === status).length);
  if (counts && counts.slice(1).join() !== tally.join()) wrong.push(counts[0].slice(2));
  return points.length > 0 && said.length !== ends.length ? [...wrong, `“${words}”`] : wrong;
}

/** Whether the points of a chart's line stand at the stored values by the scale that its axis names. */
function stands(svg: string, points: Figure[]): boolean {
  const line = /<g [^>]*stroke="var\(--line\)"[^>]*><path d="([^"]*)"/.exec(svg)?.[1] ?? "";
  const drawn = [...line.matchAll(/[ML][\d.]+,([\d.]+)/g)].map((m) => Number(m[1]));
  const scale = [...svg.matchAll(/<text transform="translate\(52,([\d.]+)\)"[^>]*>([\d.,]+)(%?)</g)].map(
    ([, y, label, percent]): Marked => [
      Number(label!.replaceAll(".", "").replace(",", ".")) / (percent ? 100 : 1),
      Number(y),
    ],
  );
  return drawn.length === points.length && straight([...scale, ...points.map((p, i): Marked => [p.value!, drawn[i]!])]);
}

/** Whether marks stand on one straight scale. */
export function straight(marks: Marked[], near = NEAR): boolean {
  const sorted = [...marks].sort(([a], [b]) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return true;
  const step = high[0] > low[0] ? (high[1] - low[1]) / (high[0] - low[0]) : 0;
  return sorted.every(([value, position]) => Math.abs(position - low[1] - step * (value - low[0])) <= near);
}

/** Whether the small line beside a unit is the course of its values (null where it has none): from edge to edge, its target among them where drawn. */
export function inSpark(svg: string, course: (number | null)[], target: number | null): boolean {
  const values = course.filter((value) => value !== null);
  const line = /fill="none" d="([^"]*)"/.exec(svg)?.[1] ?? "";
  const drawn = [...line.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map((m) => Number(m[1]));
  if (drawn.length !== values.length) return false;
  const marks = values.map((value, i): Marked => [value, drawn[i]!]);
  const dashed = /d="M0 ([\d.]+)H/.exec(svg)?.[1];
  if (dashed && target !== null) marks.push([target, Number(dashed)]);
  const [, height] = /viewBox="0 0 \d+ (\d+)"/.exec(svg) ?? [];
  const sorted = marks.sort(([a], [b]) => b - a);
  const [high, low] = [sorted[0], sorted.at(-1)];
  const edges = !high || !low || high[0] === low[0] || (high[1] === 4 && low[1] === Number(height) - 4);
  return edges && straight(marks);
}

/** Where the dot of a bar stands, be it a disc or a triangle. */
export function dotOf(svg: string): number | undefined {
  const at = /<circle[^>]* cx="([\d.]+)"|class="missed" d="M([\d.]+)/.exec(svg);
  return at ? Number(at[1] ?? at[2]) : undefined;
}
