import type { Form } from "../../forms/form.ts";
import type { Grid } from "../grid.ts";
import { formsTitled } from "../headers/forms-titled.ts";
import { findPeriods } from "../values/periods.ts";
import { isNumeral, NUMERAL } from "../words/numbering.ts";
import { saysAside } from "../words/says-aside.ts";
import { saysOnly } from "../words/says-only.ts";
import { meaning } from "../words/vocabulary.ts";

/** Rows of a list of criteria below the title of one form. */
export interface Part {
  form: Form;
  from: number;
  to: number;
}

/** Whether titles that speak of some forms may be those of a report of the year. */
export const mayBeOfYear = (said: Set<string>, forms: Form[]): boolean =>
  said.size === 0 || forms.some(({ id, period }) => period === "year" && said.has(id));

/** The one row among some of a list that says how many members there are: where it stands below the title of one form it holds for the next ones too. */
export function membersRow(grid: Grid, from: number, to: number, value: number): number | undefined {
  const rows = grid.rowNumbers.filter((r) => r >= from && r <= to && grid.at(r, value));
  const counts = rows.filter((r) => {
    const label = grid
      .row(r)
      .find(({ c, cell }) => c < value && cell.type === "text" && !isNumeral(String(cell.value)));
    const said = label && meaning(String(label.cell.value));
    return said?.concepts.has("member") && said.concepts.has("count") && saysOnly(said, "member", "count", "existing");
  });
  return counts.length === 1 ? counts[0] : undefined;
}

/** A line of the list without a value: the title of a form, of something else, or of some of the criteria below it. */
interface Title {
  r: number;
  text: string;
  /** How it is numbered. */
  sort: "I" | "A" | "1" | "";
  form: Form | undefined;
}

/**
 * The parts of a list of criteria, with one value each (`Nội dung | Kết quả`) or one for each chi bộ, that holds several forms of a year, each below its
 * title (`II | Kết nạp đảng viên, thi hành kỷ luật`); none where fewer than two have one, or one has several apart. What stands below the title of
 * something else belongs to none of them.
 * @param values the columns of their values
 */
export function partsBelow(grid: Grid, top: number, to: number, values: number[], forms: Form[]): Part[] {
  const yearly = forms.filter(({ period }) => period === "year");
  const lines = grid.rowNumbers.filter((r) => r > top && r <= to && !values.some((c) => grid.at(r, c)));
  const titles = lines.flatMap((r) => titleIn(grid, r, Math.min(...values), yearly) ?? []);
  const first = titles.find(({ form }) => form);
  const ofSort = titles.filter((x) => first && x.r >= first.r && x.sort === first.sort && headsPart(x));
  const known = ofSort.map((x, i) => (isOfOther(x, ofSort.slice(0, i)) ? { ...x, form: undefined } : x));
  // `Xếp loại đảng viên` below `Xếp loại chi bộ`: more of the same form.
  const heads = known.filter(({ form }, i) => !form || form !== known[i - 1]?.form);
  const parts = heads.flatMap(({ r, form }, i) => {
    const end = heads[i + 1] ? heads[i + 1]!.r - 1 : to;
    return form && end > r ? [{ form, from: r + 1, to: end }] : [];
  });
  const told = new Set(parts.map(({ form }) => form));
  return told.size > 1 && told.size === parts.length ? parts : [];
}

function titleIn(grid: Grid, r: number, value: number, yearly: Form[]): Title | undefined {
  const row = grid.row(r);
  const label = row.find(({ c, cell }) => c < value && cell.type === "text" && !isNumeral(String(cell.value)));
  if (!label) return undefined;
  const [number = "", text] = NUMBERED.exec(String(label.cell.value))!.slice(1) as [string | undefined, string];
  const before = row.find(({ c, cell }) => c < label.c && isNumeral(String(cell.value)));
  const [id, more] = formsTitled(text, yearly);
  const form = more ? undefined : yearly.find((x) => x.id === id);
  return { r, text, sort: sortOf(before ? String(before.cell.value) : number), form };
}

const NUMBERED = new RegExp(String.raw`^\s*(?:(${NUMERAL})\s*[.)]\s*)?(.*)$`, "isu");

const sortOf = (number: string): Title["sort"] =>
  number === "" ? "" : /\d/.test(number) ? "1" : /^\s*[ivx]+/i.test(number) ? "I" : "A";

/** Without a number what names no form heads others where its words say nothing of any (`Tài chính`); `Trong đó` does not. */
const headsPart = ({ text, sort, form }: Title): boolean =>
  form !== undefined || sort !== "" || (meaning(text).unknown > 0 && !/^\s*[-+•*]/.test(text));

/** Whether the title of a form that has one above says more than that: what is planned (`Phương hướng kết nạp`), or of another year. */
function isOfOther({ text, form }: Title, above: Title[]): boolean {
  if (!form || above.every((x) => x.form !== form)) return false;
  const said = meaning(text);
  return said.unknown > 0 || saysAside(said) || findPeriods(text).length > 0;
}
