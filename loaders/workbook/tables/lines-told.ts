import { blankAt, type Entry } from "../grid.ts";
import type { Cell } from "../open/workbook.ts";
import { figuresTold, type ToldFigure, tellingIn } from "../values/sentence.ts";
import { GRADES, RATINGS } from "../words/levels.ts";
import { withoutNumber } from "../words/numbering.ts";
import { isOnly } from "../words/says-only.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";
import { asked, toldAlike } from "./told-alike.ts";

/** A label and what stands beside it, or behind its colon. */
export interface Line {
  label: Entry;
  value?: Cell;
  /** The figures that it tells, where these are several. */
  told?: ToldFigure[];
}

/** The words of a label, without its bullet and what stands behind its colon. */
export const labelOf = ({ cell }: Entry): string => String(cell.value).replace(/:.*$/s, "").replace(BULLET, "");

const BULLET = /^\s*[-–+•*]\s*/;

/** What figures of one line may be: of a meeting, or of those admitted, disciplined and rated in a year. Inspections are left to those who read lines of text. */
const OWN: Concept[] = [
  ...(["present", "takePart", "due", "absent", "excused", "unexcused", "told", "untold", "exempt"] as const),
  ...(["speak", "opinion", "turn", "score", "grade", "member", "count", "unit", "existing", "meeting"] as const),
  ...(["actual", "date", "admitted", "official", "discipline", "reprimanded", "warned", "dismissed"] as const),
  ...(["expelled", "rated"] as const),
  ...GRADES,
  ...RATINGS,
];
/** Of some of those told before: a figure that no form takes. */
const OF_SOME: Concept[] = ["excludedSubset", "probationary", "fullMember"];

/**
 * A line that tells several figures, or one behind its colon in words of its own: `Tổng số đảng viên: 22 đ/c; miễn sinh hoạt: 0 đ/c`, `Thành phần: 8/9 đảng viên
 * có mặt`. Nothing where any of it is not understood, or is of anything but the members and meetings of one chi bộ.
 */
export function lineTold(row: Entry[]): Line | undefined {
  const [label, value] = row;
  const text = label && textOf(label, value?.cell);
  const told = text && /\d/.test(text) ? toldIn(text) : undefined;
  if (!label || !told) return undefined;
  const [, before = "", behind = ""] = LABELLED.exec(text!) ?? [];
  if (told.length < 2 && tellingIn(behind) === "") return undefined;
  const words = before || told.map(({ says }) => says).join(" ");
  return {
    label: { ...label, cell: { ...label.cell, value: words } },
    value: value?.cell ?? behindColon(label, behind, text!),
    told,
  };
}

/** `Có mặt: 17/18`: words without a figure before a colon. */
const LABELLED = /^([^:\d]*):(.*)$/s;

const behindColon = ({ cell }: Entry, behind: string, text: string): Cell => ({
  ...cell,
  value: (behind || text).trim(),
});

/** A label and its value as one line of text without its number; nothing where a number, a day or no figure stands beside the label. */
function textOf({ cell }: Entry, value: Cell | undefined): string | undefined {
  if (cell.type !== "text" || (value && value.type !== "text")) return undefined;
  const line = withoutNumber(String(cell.value).replace(BULLET, ""));
  return value ? `${line.replace(/[\s:]+$/, "")}: ${value.value}` : line;
}

function toldIn(text: string): ToldFigure[] | undefined {
  const told = figuresTold(text);
  const [first] = told ?? [];
  if (!told || !first || !isOnly(first.concepts, ...OWN) || !told.every((x) => isOnly(x.concepts, ...OWN, ...OF_SOME)))
    return undefined;
  // `Chi bộ: HTXSNV 1; HTTNV 2`: of whom the second is, its own words do not say.
  const rated = told.some(({ concepts }) => RATINGS.some((level) => concepts.has(level)));
  return rated && !first.concepts.has("member") ? undefined : told;
}

/** A column of the n-th line of sections, and what stands in it of each of them. */
interface LineColumn {
  line: number;
  label: Entry;
  values: (Cell | undefined)[];
}

/**
 * The columns of the n-th line of several sections, which those with nothing held may lack: its own, or one for each figure that it tells in any of them. One that says anything
 * else there, or leaves unsaid what others do not (as only one with nothing held may), stands under each, so that it is asked about.
 */
export function columnsOf(n: number, sections: { lines: (Line | undefined)[]; isWhole: boolean }[]): LineColumn[] {
  const lines = sections.map((section) => section.lines[n]);
  const { label } = lines.find((line) => line !== undefined)!;
  if (!lines.some((line) => line?.told)) return [{ line: n, label, values: lines.map((line) => line?.value) }];
  const all = lines.map(
    (line) => line?.told ?? (line?.value && toldIn(`${labelOf(line.label)}: ${line.value.value}`)) ?? [],
  );
  const { heads, isWhole } = toldAlike(all);
  const said = heads.filter(({ says }) => all.flat().some((x) => x.says === says));
  return said.map((head) => ({
    line: n,
    label: { ...label, cell: { ...label.cell, value: labelled(head, String(label.cell.value)) } },
    values: lines.map((line, i) => {
      if (!line?.value) return undefined;
      const { value, label: of } = line;
      const mayLack = !sections[i]!.isWhole && all[i]!.length > 0;
      if (!mayLack && !isWhole(all[i]!)) return { ...value, type: "text", value: asked(value) };
      const figure = all[i]!.find(({ says }) => says === head.says)?.figure;
      if (figure !== undefined) return { ...value, value: figure };
      return mayLack ? undefined : blankAt(of.cell.row, value.col);
    }),
  }));
}

/** The label of a figure; who gave the grade gave the points: `Tự xếp loại: Tốt (93 điểm)`. */
const labelled = ({ says, label }: Pick<ToldFigure, "says" | "label">, line: string): string =>
  !meaning(line).concepts.has("grade") ? label : says === "grade" ? line : says === "score" ? `Điểm ${line}` : label;
