import type { Form } from "../../forms/form.ts";
import type { Header, MappedColumn } from "./headers.ts";

/**
 * Leaves aside the columns that hold figures of the whole year beside those of its halves or quarters: of the same (`Cả năm`), and of what is done
 * in them. How many there are is as many in each.
 */
export function leaveWholeYears(header: Header): void {
  const inParts = new Set(header.columns.filter((x) => x.part).map((x) => x.field));
  if (inParts.size === 0) return;
  const same = header.columns.filter((x) => !x.part && inParts.has(x.field));
  const others = header.columns.filter((x) => !x.part && !same.includes(x) && countsDeeds(header.form, x));
  const unread = ({ cell, field }: MappedColumn) => ({ cell, text: String(cell.value), candidates: () => [field] });
  header.columns = header.columns.filter((x) => !same.includes(x) && !others.includes(x));
  header.ignored.push(...same.map(unread));
  header.unclear.push(...others.map(unread));
}

/** A column of figures that are no wholes of which others are parts. */
const countsDeeds = ({ columns }: Form, { field }: MappedColumn): boolean =>
  ["count", "number", "pair"].includes(columns[field]?.content ?? "") &&
  !Object.values(columns).some(({ atMost }) => atMost === field);
