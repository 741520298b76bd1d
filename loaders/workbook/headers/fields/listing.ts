import type { Form } from "../../../forms/form.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { holdsFigures, type Probe } from "../columns/probe.ts";
import { saysWhat } from "./register-columns.ts";

/** Names below one heading before they are a list. */
const SEVERAL = 2;

/**
 * The listing of a form that counts for the whole TCCSĐ, where a header stands over names of chi bộ with what the form asks for beside them, and
 * over no number of chi bộ; the form itself else.
 */
export function listingOr(form: Form, header: HeaderColumn[], probes: Map<number, Probe>): Form {
  if (!form.listing) return form;
  const asks = header.filter((column) => saysWhat(form, column));
  if (asks.length === 0) return form;
  const lists = (column: HeaderColumn) => listsUnits(column, probes.get(column.c)!);
  const counts = (column: HeaderColumn) => countsUnits(column, asks.includes(column), probes.get(column.c)!);
  return header.some((column) => lists(column) && asks.some((other) => other !== column)) && !header.some(counts)
    ? form.listing
    : form;
}

const listsUnits = ({ says: { concepts } }: HeaderColumn, { texts, chiBo, filled }: Probe): boolean =>
  texts >= SEVERAL && texts * 2 > filled && (concepts.has("unit") || chiBo * 2 > filled) && !concepts.has("content");

/** `Tổng số chi bộ`; `5/7` or more than one throughout under what the form asks for, where that is not how often. */
const countsUnits = ({ says: { concepts } }: HeaderColumn, asked: boolean, seen: Probe): boolean =>
  asked
    ? (seen.pairs - seen.pairSums > seen.days && !concepts.has("date")) ||
      (seen.large * 2 > seen.filled - seen.sums && !concepts.has("turn") && !concepts.has("sessions"))
    : concepts.has("unit") && !concepts.has("committee") && !concepts.has("present") && holdsFigures(seen);
