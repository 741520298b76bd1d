import type { Entry, Grid } from "../grid.ts";
import { beginsWithChiBo } from "../words/chi-bo.ts";
import { levelOfUnits } from "../words/level-of-units.ts";
import { withoutNumber } from "../words/numbering.ts";
import { endsTable } from "../words/row-label.ts";
import { fold } from "../words/text.ts";

/** A level over the names of the chi bộ that were rated so. */
interface Listed {
  level: Entry;
  names: Entry[];
}

/** Fewer chi bộ are no list. */
const ENOUGH = 2;

/**
 * Names of chi bộ, each alone in its line, below the levels that they were rated in (`1. Hoàn thành xuất sắc nhiệm vụ (01 chi bộ):`), as a table with the level
 * beside each; nothing where other lines stand between them, or a level counts others than stand below it. Cells keep their addresses.
 */
export function listedByLevel(grid: Grid): Grid | undefined {
  const lines = grid.rowNumbers.map((r) => grid.row(r));
  const from = lines.findIndex(([only, more]) => only && !more && levelAt(only) !== undefined);
  if (from < 0) return undefined;
  const ends = lines.findIndex((row, i) => i > from && row.some(({ cell }) => endsTable(String(cell.value))));
  const listed: Listed[] = [];
  for (const [only, more] of ends < 0 ? lines.slice(from) : lines.slice(from, ends)) {
    if (!only || more) return undefined;
    if (levelAt(only) !== undefined) listed.push({ level: only, names: [] });
    else if (beginsWithChiBo(fold(nameAt(only)))) listed.at(-1)!.names.push(only);
    else return undefined;
  }
  const all = listed.flatMap(({ names }) => names);
  const [first] = listed;
  if (!first || all.length < ENOUGH || !listed.every(isWhole)) return undefined;
  const c = Math.max(...lines.flatMap((row) => row.map((e) => e.c))) + 1;
  const heading = (value: string, n: number): Entry => ({
    ...{ r: first.level.r, c: c + n, cell: { ...first.level.cell, value } },
  });
  const rows = listed.flatMap(({ level, names }) =>
    names.flatMap((e): Entry[] => [
      { ...e, c, cell: { ...e.cell, value: nameAt(e) } },
      { ...e, c: c + 1, cell: { ...level.cell, value: levelAt(level)! } },
    ]),
  );
  const left = new Set([...all, ...listed.map(({ level }) => level)]);
  return grid.exchanged(left, [heading("Chi bộ", 0), heading("Xếp loại chi bộ", 1), ...rows]);
}

const levelAt = ({ cell: { type, value } }: Entry): string | undefined =>
  type === "text" ? levelOfUnits(withoutNumber((value as string).replace(/^\s*[-–+•*]\s*/, ""))) : undefined;

const nameAt = ({ cell }: Entry): string =>
  withoutNumber(String(cell.value).replace(/^\s*[-–+•*]\s*/, "")).replace(/[\s.;,]+$/, "");

/** Whether as many names stand below a level as it says, where it does; `không có` are none. */
function isWhole({ level, names }: Listed): boolean {
  const [, said] = /(\d+)\s*(?:chi bộ|CB|đơn vị)/iu.exec(String(level.cell.value).normalize("NFC")) ?? [];
  const none = /:\s*(?:không(?: có)?|0)\W*$/iu.test(String(level.cell.value).normalize("NFC"));
  return (said === undefined || Number(said) === names.length) && (!none || names.length === 0);
}
