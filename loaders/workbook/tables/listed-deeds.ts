import type { Entry, Grid } from "../grid.ts";
import { looksLikeHeader } from "../headers/rows/header-rows.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import type { Cell } from "../open/workbook.ts";
import { endsTable, isTotalLabel } from "../words/row-label.ts";
import { fold } from "../words/text.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";
import { headsNames, isMarkAt } from "./rated-list.ts";

/** What is marked beside a name, and what may be said besides of each. */
const DEEDS: Concept[] = ["admitted", "official", "reprimanded", "warned", "dismissed", "expelled"];
const BESIDES: Concept[] = ["member", "discipline", "count", "when", "probationary", "fullMember"];
const ENOUGH = 2;

/** A list of names with columns for what was decided of each, and its rows. */
interface Listed {
  name: Entry;
  deeds: Entry[];
  rows: number[];
}

/**
 * A list of those admitted, made official and disciplined in one chi bộ, with an x for each (`Họ tên | Kết nạp | Chuyển chính thức | Khiển trách`), as a
 * table with one row that counts them; as it is where a chi bộ stands beside them or anything but an x in a line. No name is kept. Cells keep their
 * addresses.
 */
export function listedDeeds(grid: Grid): Grid {
  const list = listIn(grid);
  if (!list) return grid;
  const { name, deeds, rows } = list;
  const [r] = rows as [number];
  const counted = deeds.map(({ c }): Entry => {
    const marked = rows.filter((x) => isMarkAt(grid, x, c));
    const shown = rows.flatMap((x) => grid.at(x, c)?.cell.hidden ?? []);
    const cell: Cell = { row: marked[0] ?? r, col: c, type: "number", value: marked.length };
    return { r, c, cell: shown[0] ? { ...cell, hidden: shown[0] } : cell };
  });
  const left = new Set([name, ...rows.flatMap((x) => grid.row(x))]);
  return grid.exchanged(left, [{ ...name, cell: { ...name.cell, value: "Chi bộ" } }, ...counted]);
}

function listIn(grid: Grid): Listed | undefined {
  for (const [i, r] of grid.rowNumbers.entries()) {
    const name = grid.row(r).find(headsNames);
    const deeds = name ? grid.row(r).filter((e) => e.c > name.c && headsDeed(e)) : [];
    if (!name || deeds.length < ENOUGH || !looksLikeHeader(grid, r)) continue;
    const others = grid.row(r).filter((e) => e !== name && !deeds.includes(e));
    const ofUnits = others.some(({ cell }) => meaning(String(cell.value)).concepts.has("unit"));
    const rows =
      ofUnits || isProposed(grid, r) ? undefined : membersBelow(grid, grid.rowNumbers.slice(i + 1), name, deeds);
    return rows && { name, deeds, rows };
  }
  return undefined;
}

/** `Danh sách quần chúng đề nghị kết nạp`: what stands above says that nothing was decided yet. */
const isProposed = (grid: Grid, top: number): boolean =>
  grid.rowNumbers.some((r) => r < top && grid.row(r).some(({ cell }) => PROPOSED.test(fold(String(cell.value)))));
const PROPOSED = /\b(de nghi|de xuat|du kien|quan chung|xem xet)\b/;

function headsDeed({ cell }: Entry): boolean {
  const { concepts, unknown } = meaning(String(cell.value));
  const [deed, more] = DEEDS.filter((x) => concepts.has(x));
  const others = [...concepts].filter((x) => x !== deed && !BESIDES.includes(x));
  return cell.type === "text" && unknown === 0 && deed !== undefined && !more && others.length === 0;
}

/** The rows of members, each with a name and some x, down to their sums or the signatures; nothing where one is otherwise. */
function membersBelow(grid: Grid, below: number[], name: Entry, deeds: Entry[]): number[] | undefined {
  const rows: number[] = [];
  for (const r of below) {
    const words = grid.row(r).filter(({ cell }) => cell.type === "text");
    if (isIndexRow(grid.row(r))) continue;
    if (words.some(({ cell }) => endsTable(String(cell.value)) || isTotalLabel(String(cell.value)))) break;
    const marks = deeds.filter(({ c }) => grid.at(r, c));
    const isMember = grid.at(r, name.c)?.cell.type === "text" && marks.every(({ c }) => isMarkAt(grid, r, c));
    if (!isMember || marks.length === 0) return undefined;
    rows.push(r);
  }
  return rows.length > 0 ? rows : undefined;
}
