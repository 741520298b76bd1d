import type { Grid } from "../../grid.ts";
import { columnName } from "../../open/column-letters.ts";
import { type Halves, halvesIn, PART, WHOLE } from "../../values/pairs.ts";
import { memo } from "../../words/memo.ts";
import { isOnly } from "../../words/says-only.ts";
import { type Concept, meaning, words } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import type { Header } from "../fields/header.ts";
import { isIndexRow } from "../rows/index-row.ts";

/**
 * What the notes of a sheet say of the pairs in a column: of whom they are (`* Số lượng đảng viên: ghi số có mặt/số phải dự`, `Cột (3) ghi …`), or that they
 * are of others than those who came; nothing where they say nothing.
 */
export function notedPairs(
  column: HeaderColumn,
  first: HeaderColumn,
  header: Header,
  grid: Grid,
): string | "others" | undefined {
  const names = namesOf(column, first, header, grid);
  let others = false;
  for (const r of grid.rowNumbers) {
    if (r >= header.top && r <= header.bottom) continue;
    for (const { cell } of grid.row(r)) {
      if (cell.type !== "text") continue;
      for (const text of sentences(cell.value as string)) {
        const halves = halvesIn(withoutYear(text));
        if (halves && saysAttendance(halves)) return text;
        others ||= names.test(words(text).join(" "))
          ? halves !== undefined || saysSome(meaning(text).concepts)
          : halves !== undefined && areMembers(halves);
      }
    }
  }
  return others ? "others" : undefined;
}

/** The sentence of a text that says of pairs that they are of those who came and should have: `SỐ ĐẢNG VIÊN DỰ/PHẢI DỰ SINH HOẠT THÁNG 10/2023`. */
export function attendanceIn(text: string): string | undefined {
  return sentences(text)
    .map(withoutYear)
    .find((said) => {
      const halves = halvesIn(said);
      return halves && saysAttendance(halves);
    });
}

/** `Quý IV/2023` without its year: a stroke that parts no pair. */
const withoutYear = (text: string): string => text.replace(/(?<=[\divx])\s*\/\s*20\d\d/gi, " ");

/** The sentences of a text that is long enough to say what two things are. */
const sentences = memo((text: string): string[] =>
  text.length > 5 && /\p{L}/u.test(text) ? text.split(/[.;\n](?!\d)/) : [],
);

/** How notes begin that speak of a column: with what its header says, with its number or its letter. */
function namesOf({ c, leaf }: HeaderColumn, first: HeaderColumn, { bottom }: Header, grid: Grid): RegExp {
  const numbered = isIndexRow(grid.row(bottom + 1)) ? grid.at(bottom + 1, c)?.cell.value : c - first.c + 1;
  const index = String(numbered ?? "").replace(/\D/g, "") || "-";
  return new RegExp(
    String.raw`^(ghi chu |chu thich |luu y |chu y |tai |o )?(cot (so )?(${index}|${columnName(c).toLowerCase()})|(cot )?${words(leaf).join(" ")})\b`,
  );
}

/** Those who came beside those who should, whichever stands first. */
const saysAttendance = ([first, second]: Halves): boolean => comes(first, second) || comes(second, first);

const comes = (part: Set<Concept>, whole: Set<Concept>): boolean =>
  PART.some((x) => part.has(x)) &&
  !part.has("due") &&
  WHOLE.some((x) => whole.has(x)) &&
  !PART.some((x) => whole.has(x)) &&
  !OTHERS.some((x) => part.has(x) || whole.has(x));
/** What some of them did, and who they were besides. */
const OTHERS: Concept[] = [
  ...(["speak", "opinion", "absent", "excused", "unexcused", "exempt", "topic", "inspect", "admitted"] as const),
  ...(["excludedSubset", "fullMember", "probationary", "probationOver", "official"] as const),
];

/** Members on both sides, and on one of them only some. */
const areMembers = (halves: Halves): boolean =>
  halves.every((half) => isOnly(half, ...OF_MEMBERS)) && halves.some(saysSome);
const SOME: Concept[] = [
  "excludedSubset",
  "fullMember",
  "probationary",
  "probationOver",
  "official",
  "exempt",
  "absent",
  "due",
];
const OF_MEMBERS: Concept[] = [...SOME, "member", "count", "existing", "present", "takePart", "when", "meeting"];

const saysSome = (said: Set<Concept>): boolean => SOME.some((x) => said.has(x));
