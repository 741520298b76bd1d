import { plain } from "./page-tables.ts";

/** What a kind of cell is called, in the key, the text alternative and the table below, and which figures are of it. */
export type Class<F> = [words: string, holds: (figure: F) => boolean];

/** A row of the table below a map: what it is called, the words in its cells, and the figures that they stand for. */
export interface HeatRow<F> {
  name: string;
  words: string[];
  figures: (F | undefined)[];
}

/**
 * Which cells of a map, units or topics by periods, do not show the stored figures: in the table below it by their words, in the drawings by place
 * and colour, and in how many of each kind the text alternative counts. `keys` are those that the map may have.
 */
export function inHeat<F>(html: string, keys: Class<F>[][], rows: HeatRow<F>[]): string[] {
  const maps = [...html.matchAll(/<svg ([^>]*)>(.*?)<\/svg>/gs)].filter(([, is]) => is!.includes('class="chart heat"'));
  const said = maps.map(([, is]) => countsIn(/aria-label="([^"]*)"/.exec(is!)?.[1] ?? ""));
  const key = keys.find(
    (classes) =>
      said.length > 0 &&
      said.every((counts) => counts.size === classes.length && classes.every(([words]) => counts.has(words))),
  );
  if (!key) return ["không rõ bản đồ nhiệt"];
  const wordsOf = (figure: F | undefined) => figure && key.find(([, holds]) => holds(figure))?.[0];
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
function inMap(is: string, marks: string, rows: { name: string }[], wanted: (string | undefined)[][]): string[] {
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
    name.startsWith(plain(names[y]?.[3] ?? "?").replace(/…$/, "")) && wanted[y]!.every((own, x) => own === drawn[y]![x])
      ? []
      : [`bản đồ nhiệt, ${name}`],
  );
}
