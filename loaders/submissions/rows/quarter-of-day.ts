import type { Form } from "../../forms/form.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { monthFirst, readDate } from "../../workbook/values/dates.ts";
import { mentionsIn } from "../../workbook/values/parts-of-year.ts";

/**
 * The quarter in which a session was held, by its day: in a book of the sessions of a year (`Sổ theo dõi sinh hoạt chuyên đề năm 2023`), where its
 * texts name that one year and no less. None for a day of another year, or where days may be written month first.
 */
export function quarterOfDay(
  rows: RawRow[],
  { severalRows }: Form,
  texts: string[],
): (row: RawRow) => number | undefined {
  const none = () => undefined;
  if (!severalRows || !rows.some(({ cells }) => cells.held_on)) return none;
  const said = texts.flatMap(mentionsIn);
  const years = new Set(said.flatMap(({ year }) => year ?? []));
  if (years.size !== 1 || said.some(({ kind }) => kind !== "year")) return none;
  const isTurned = ({ cells: { held_on } }: RawRow) =>
    held_on?.type === "text" && monthFirst(held_on.value as string) === "surely";
  if (rows.some(isTurned)) return none;
  const [year] = years;
  return ({ cells }) => {
    const day = readDate(cells.held_on);
    return day?.startsWith(`${year}-`) ? Math.ceil(Number(day.slice(5, 7)) / 3) : undefined;
  };
}
