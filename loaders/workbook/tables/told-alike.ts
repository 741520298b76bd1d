import type { Cell } from "../open/workbook.ts";
import { readNumber } from "../values/numbers.ts";
import { PAIR, type ToldFigure } from "../values/sentence.ts";

/** What each sentence must say where others do; of all members nothing. Who was away need not be told, as those who came and were due would not agree. */
const NEEDED = new Set<string>(["", "present", "takePart", "due", "existing", "actual", "speak", "opinion", "turn"]);

/** Those away for a reason and without one are known together: what is told of some says that there are no others. */
const REASONS: Head[] = [
  { says: "absent,excused", label: "vắng có lý do" },
  { says: "absent,unexcused", label: "vắng không lý do" },
];

/** The column of a figure: the words that say what it is, and what they say. */
type Head = Pick<ToldFigure, "says" | "label">;

/** The figures that texts of one column tell, each once, and whether one of them tells all that it must where others do. */
export function toldAlike(texts: ToldFigure[][]): { heads: Head[]; isWhole: (told: ToldFigure[]) => boolean } {
  const told = new Map<string, ToldFigure>();
  for (const figure of texts.flat()) if (!told.has(figure.says)) told.set(figure.says, figure);
  const needed = [...told.values()]
    .flatMap((x) => (x.says === PAIR ? "present" : saidIn(x)))
    .filter((x) => NEEDED.has(x));
  const reasons = REASONS.filter(({ says }) => told.has(says));
  const others = reasons.length > 0 ? REASONS.filter((x) => !reasons.includes(x)) : [];
  const heads = [...told.values(), ...others];
  return { heads, isWhole: (own) => saysAll(own, needed) && !lacks(own, heads) };
}

const saidIn = ({ says }: Head): string[] => says.split(",");

/** Whether a sentence says all that each must say; who came of those due says both. */
const saysAll = (told: ToldFigure[], needed: string[]): boolean =>
  told.length > 0 && needed.every((x) => told.some((own) => saidIn(own).includes(x)));

/** Whether it is told that some were away, and nothing of the reasons that other sentences tell. */
function lacks(told: ToldFigure[], heads: Head[]): boolean {
  const reasoned = (of: Head[]) => of.some((x) => REASONS.some(({ says }) => says === x.says));
  const away = told.find((x) => x.says === "absent");
  return away !== undefined && !/^0+$/.test(away.figure) && reasoned(heads) && !reasoned(told);
}

/** What stands in a cell that does not tell what it must, as no figure of its column. */
export function asked(cell: Cell): string {
  const reading = readNumber(cell, false);
  return "value" in reading && reading.value !== 0 ? `${cell.value}?` : String(cell.value);
}
