import type { Entry, Grid } from "../grid.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import type { Cell } from "../open/workbook.ts";
import { beginsWithChiBo } from "../words/chi-bo.ts";
import { isGrade } from "../words/grades.ts";
import { isNumeral, withoutNumber } from "../words/numbering.ts";
import { endsTable, isTotalLabel } from "../words/row-label.ts";
import { saysOnly } from "../words/says-only.ts";
import { fold } from "../words/text.ts";
import { meaning } from "../words/vocabulary.ts";
import { isMarkAt, type RatedList } from "./rated-list.ts";

/** The members of one chi bộ in a list of those rated. */
export interface Group {
  /** The rows of its name, and of how it was rated. */
  heads: number[];
  /** The chi bộ's name; none where the sheet is of one alone. */
  unit?: Cell;
  /** How the chi bộ itself was rated, where that stands behind its name. */
  rating?: Cell;
  members: Member[];
  /** The row that adds them up. */
  sum?: number;
}

interface Member {
  r: number;
  /** The levels under which an x stands. */
  marks: Entry[];
  /** It says of them that they were not rated. */
  excused: boolean;
}

/** `Chưa xếp loại`, `Miễn sinh hoạt`, `Mới kết nạp`, `Không đánh giá (ốm)`. */
const NOT_RATED =
  /\b(chua|khong|mien|tam hoan|hoan)\b.*\b(danh gia|xep loai|phan loai|sinh hoat|sh|cong tac)\b|\bmoi (ket nap|chuyen)/;

/** The members of a list by chi bộ, from the top to the signatures; nothing where a row is neither a member's nor a chi bộ's. */
export function groupsOf(grid: Grid, list: RatedList): Group[] | undefined {
  const groups: Group[] = [];
  for (const r of grid.rowNumbers) {
    if (r <= list.bottom || isIndexRow(grid.row(r))) continue;
    const words = grid.row(r).filter(({ cell }) => cell.type === "text" && !isNumeral(String(cell.value)));
    const [first] = words;
    if (!first) return undefined;
    const text = String(first.cell.value);
    if (endsTable(text)) break;
    const open = groups.at(-1);
    const rating = words.length === 1 ? ratingAlone(first.cell) : undefined;
    if (isTotalLabel(text)) {
      if (open) open.sum ??= r;
    } else if (rating && open && !open.rating) {
      open.rating = rating;
      open.heads.push(r);
    } else if (heads(grid, r, words, list)) groups.push({ heads: [r], ...ratedName(first.cell), members: [] });
    else if (first.c !== list.name.c && first.c !== list.unit?.c) return undefined;
    else {
      const unit = list.unit && grid.shown(r, list.unit.c)?.cell;
      const isOther = unit && fold(String(unit.value)) !== fold(String(open?.unit?.value ?? ""));
      if (!open || isOther) groups.push({ heads: [], ...(unit ? { unit } : {}), members: [] });
      groups.at(-1)!.members.push(memberIn(grid, r, list));
    }
  }
  const filled = groups.filter(({ members }) => members.length > 0);
  return filled.length > 0 ? filled : undefined;
}

/** Whether a row holds no more than the name of a chi bộ: it says so, or has no number or one of a section before it. */
function heads(grid: Grid, r: number, [first, more]: Entry[], { levels }: RatedList): boolean {
  if (!first || more || levels.some(({ c }) => grid.at(r, c))) return false;
  const text = withoutNumber(String(first.cell.value));
  const number = grid.row(r).find((e) => e.c < first.c && isNumeral(String(e.cell.value)));
  return beginsWithChiBo(fold(text)) || !number || !/^\s*\d/.test(String(number.cell.value));
}

function memberIn(grid: Grid, r: number, { levels, note }: RatedList): Member {
  const marks = levels.flatMap(({ c }) => (isMarkAt(grid, r, c) ? [grid.at(r, c)!] : []));
  const said = [...levels, ...(note ? [note] : [])].map(({ c }) => fold(String(grid.at(r, c)?.cell.value ?? "")));
  return { r, marks, excused: marks.length === 0 && said.some((text) => NOT_RATED.test(text)) };
}

/** `Chi bộ Văn phòng - chi bộ xếp loại: HTTNV`, `I. Chi bộ Văn phòng (HTTNV)`: the name, and how it was rated. */
export function ratedName(cell: Cell): Pick<Group, "unit" | "rating"> {
  const text = withoutNumber(String(cell.value)).trim();
  const [, name, label = "", level] = RATED_SO.exec(text) ?? [];
  const isRating = level !== undefined && isGrade(level) && (label === "" || saysRated(label));
  if (!isRating) return { unit: { ...cell, value: text.replace(/\s*[:.]+$/, "") } };
  return { unit: { ...cell, value: name! }, rating: { ...cell, value: level } };
}

/** `Chi bộ xếp loại: HTTNV`, alone in its row. */
function ratingAlone(cell: Cell): Cell | undefined {
  const [, label = "", level = ""] = /^\s*[-+•*]?\s*([^:]+):\s*(.+?)\s*\.?$/su.exec(String(cell.value)) ?? [];
  return label !== "" && saysRated(label) && isGrade(level) ? { ...cell, value: level } : undefined;
}

const RATED_SO = /^(.+?)\s*[-–,;:(]\s*(?:\(?([^:(]*?)\s*:\s*)?([^:()]+?)\)?\s*\.?$/su;

const saysRated = (label: string): boolean => saysOnly(meaning(label), "grade", "rated", "unit");
