import type { Figure } from "./figure.ts";

/** What a kind of cell is called, in the key, the text alternative and the table below, and which figures are of it. */
type Class = [words: string, holds: (figure: Figure) => boolean];

const off = (figure: Figure) => Math.abs(figure.distance ?? 0);
const missed = (holds: (figure: Figure) => boolean) => (figure: Figure) => figure.status === "missed" && holds(figure);
const OF_STATUS: Class[] = [
  ["đạt", ({ status }) => status === "met"],
  ["chưa đủ số liệu", ({ status }) => status === "undetermined"],
];
/** The keys that a map may have: how far from the target, whether there is any, or how much. */
const KEYS: Class[][] = [
  [
    ["kém từ 5 điểm %", missed((f) => off(f) >= 0.05)],
    ["kém 2–5 điểm %", missed((f) => off(f) >= 0.02 && off(f) < 0.05)],
    ["kém dưới 2 điểm %", missed((f) => off(f) < 0.02)],
    ...OF_STATUS,
  ],
  [["có chi bộ", missed(() => true)], ...OF_STATUS],
  [
    ["dưới 70%", ({ value }) => value! < 0.7],
    ["70–85%", ({ value }) => value! >= 0.7 && value! < 0.85],
    ["85–95%", ({ value }) => value! >= 0.85 && value! < 0.95],
    ["95–100%", ({ value }) => value! >= 0.95 && value! < 1],
    ["100%", ({ value }) => value! >= 1],
  ],
];

/** A row of the table below a map: its TCCSĐ, the words in its cells, and the figures that they stand for. */
export interface HeatRow {
  name: string;
  words: string[];
  figures: (Figure | undefined)[];
}

/**
 * Which cells of an indicator's map, TCCSĐ by periods, do not show the stored figures: in the table below it by their words, in the drawings by
 * place and colour, and in how many of each kind the text alternative counts.
 */
export function inHeat(html: string, rows: HeatRow[]): string[] {
  const maps = [...html.matchAll(/<svg ([^>]*)>(.*?)<\/svg>/gs)].filter(([, is]) => is!.includes('class="chart heat"'));
  const said = maps.map(([, is]) => countsIn(/aria-label="([^"]*)"/.exec(is!)?.[1] ?? ""));
  const key = KEYS.find(
    (classes) =>
      said.length > 0 &&
      said.every((counts) => counts.size === classes.length && classes.every(([words]) => counts.has(words))),
  );
  if (!key) return ["không rõ bản đồ nhiệt"];
  const wordsOf = (figure: Figure | undefined) =>
    figure && figure.value !== null ? key.find(([, holds]) => holds(figure))?.[0] : undefined;
  const wanted = rows.map(({ figures }) => figures.map(wordsOf));
  const counts = key.map(([words]) => wanted.flat().filter((own) => own === words).length);
  return [
    ...rows.flatMap(({ name, words }, y) =>
      words.some((own, x) => own !== (wanted[y]![x] ?? "–")) ? [`bảng của bản đồ nhiệt, ${name}`] : [],
    ),
    ...said.flatMap((own) =>
      key.every(([words], i) => own.get(words) === counts[i]) ? [] : ["số ô của bản đồ nhiệt"],
    ),
    ...maps.flatMap(([, is, marks]) => inMap(is!, marks!, rows, wanted)),
  ];
}

/** `đạt 856 ô; chưa đủ số liệu 14 ô.` */
const countsIn = (words: string): Map<string, number> =>
  new Map(
    [...words.matchAll(/(?:; |\. )([^;.]+?) ([\d.]+) ô/g)].map((m) => [m[1]!, Number(m[2]!.replaceAll(".", ""))]),
  );

/** Rows of a drawing that bear another name or another cell than wanted. */
function inMap(is: string, marks: string, rows: HeatRow[], wanted: (string | undefined)[][]): string[] {
  const names = [...marks.matchAll(/<text [^>]*text-anchor="end" y="([\d.]+)" x="([\d.]+)"[^>]*>([^<]*)</g)];
  const [left, width] = [Number(names[0]?.[2]) + 8, Number(/ width="([\d.]+)"/.exec(` ${is}`)?.[1])];
  const row = names.length > 1 ? Number(names[1]![1]) - Number(names[0]![1]) : Number.POSITIVE_INFINITY;
  const first = Number(names[0]?.[1]);
  const cell = (width - left - 2) / (wanted[0]?.length ?? 1);
  const look = (path: string) => /fill="([^"]*)"/.exec(path)?.[1] ?? "";
  const key = new Map([...marks.matchAll(/<path ([^>]*)><text [^>]*>([^<]*)</g)].map((m) => [look(m[1]!), m[2]!]));
  const drawn = rows.map((): (string | undefined)[] => []);
  for (const [path, is] of marks.slice(0, marks.indexOf("<text")).matchAll(/<path ([^>]*)>/g))
    for (const [, x, y] of path.matchAll(/M([\d.]+) ([\d.]+)h/g)) {
      // a name stands within the height of its row's cells
      const at = drawn[row === Number.POSITIVE_INFINITY ? 0 : Math.ceil((Number(y) - first) / row)];
      const column = Math.round((Number(x) - left) / cell);
      if (at) at[column] = at[column] === undefined ? key.get(look(is!)) : "hai ô chồng nhau";
    }
  return rows.flatMap(({ name }, y) =>
    name.startsWith((names[y]?.[3] ?? "?").replace(/…$/, "")) && wanted[y]!.every((own, x) => own === drawn[y]![x])
      ? []
      : [`bản đồ nhiệt, ${name}`],
  );
}
