import type { Entry, Grid } from "../grid.ts";
import type { Cell } from "../open/workbook.ts";
import { readNumber } from "../values/numbers.ts";
import { PAIR, type ToldFigure } from "../values/sentence.ts";
import { type SentenceColumn, sentenceColumns, toldIn } from "./sentence-columns.ts";
import { groupsOver } from "./two-in-one.ts";

/** What each sentence must say where others do; of all members nothing. Who was away need not be told, as those who came and were due would not agree. */
const NEEDED = new Set<string>(["", "present", "takePart", "due", "existing", "actual", "speak", "opinion", "turn"]);

/** Those away for a reason and without one are known together: what is told of some says that there are no others. */
const REASONS: Head[] = [
  { says: "absent,excused", label: "vắng có lý do" },
  { says: "absent,unexcused", label: "vắng không lý do" },
];

/** The column of a figure: the words that say what it is, and what they say. */
type Head = Pick<ToldFigure, "says" | "label">;

/**
 * A sheet with a column for each figure of the sentences that stand in one (`Tổng số 23 đ/c; miễn 1; có mặt 21/22; vắng có lý do 1`), under the words
 * that say what it is: the first in its place, the others behind all columns. A cell that says anything else, or leaves unsaid what others do not, stands
 * under each, so that it is asked about. Cells keep their addresses.
 */
export function figuresInSentences(grid: Grid): Grid {
  const columns = sentenceColumns(grid);
  if (columns.length === 0) return grid;
  let behind = Math.max(...grid.rowNumbers.flatMap((r) => grid.row(r).map((e) => e.c)));
  const left = new Set<Entry>();
  const added: Entry[] = [];
  for (const column of columns) {
    const { heading, cells, ofMonth } = column;
    const { heads, needed } = headsOf(ofMonth ? columns.filter((x) => x.ofMonth) : [column]);
    for (const e of [heading, ...cells]) left.add(e);
    for (const [i, { says, label }] of heads.entries()) {
      const c = i === 0 ? heading.c : ++behind;
      added.push({ ...heading, c, cell: { ...heading.cell, value: label } });
      if (ofMonth) added.push({ ...heading, r: heading.r - 1, c });
      else if (i > 0) added.push(...groupsOver(grid, heading).map((group) => ({ ...group, c })));
      for (const e of cells) {
        const told = toldIn(e, heading);
        const whole = isWhole(told, needed) && !lacks(told, heads);
        const value = whole ? told.find((x) => x.says === says)?.figure : asked(e.cell);
        if (value !== undefined) added.push({ ...e, c, cell: { ...e.cell, type: "text", value } });
      }
    }
  }
  return grid.exchanged(left, added);
}

/** The figures that the sentences of some columns tell, and which of them each must tell. */
function headsOf(columns: SentenceColumn[]): { heads: Head[]; needed: string[] } {
  const told = new Map<string, ToldFigure>();
  for (const figure of columns.flatMap(({ heading, cells }) => cells.flatMap((e) => toldIn(e, heading))))
    if (!told.has(figure.says)) told.set(figure.says, figure);
  const needed = [...told.values()]
    .flatMap((x) => (x.says === PAIR ? "present" : saidIn(x)))
    .filter((x) => NEEDED.has(x));
  const reasons = REASONS.filter(({ says }) => told.has(says));
  const others = reasons.length > 0 ? REASONS.filter((x) => !reasons.includes(x)) : [];
  return { heads: [...told.values(), ...others], needed };
}

const saidIn = ({ says }: Head): string[] => says.split(",");

/** Whether a sentence says all that each must say; who came of those due says both. */
const isWhole = (told: ToldFigure[], needed: string[]): boolean =>
  told.length > 0 && needed.every((x) => told.some((own) => saidIn(own).includes(x)));

/** Whether it is told that some were away, and nothing of the reasons that other sentences tell. */
function lacks(told: ToldFigure[], heads: Head[]): boolean {
  const reasoned = (of: Head[]) => of.some((x) => REASONS.some(({ says }) => says === x.says));
  const away = told.find((x) => x.says === "absent");
  return away !== undefined && !/^0+$/.test(away.figure) && reasoned(heads) && !reasoned(told);
}

/** What stands in a cell that tells nothing in words, as no figure of its column. */
function asked(cell: Cell): string {
  const reading = readNumber(cell, false);
  return "value" in reading && reading.value !== 0 ? `${cell.value}?` : String(cell.value);
}
