import type { Form } from "../../forms/form.ts";
import type { Grid } from "../grid.ts";
import { headerAt } from "./columns/header-at.ts";
import type { HeaderColumn } from "./columns/header-columns.ts";
import { forget, type Header } from "./fields/header.ts";
import type { MappedColumn } from "./fields/mapped-column.ts";
import { countsMembers, ownColumns } from "./form-groups.ts";
import { formsTitled } from "./forms-titled.ts";
import { readAs } from "./read-as.ts";
import { leaveDoubtful } from "./sums/doubtful.ts";

/** Fields that stand once for all forms of a table. */
const SHARED = /^(unit|month|part|members_total|note)$/;

/** Whose a row is, under whatever group. */
const NAMES = /^unit$/;

/**
 * The other forms for the same span that a table holds beside the one that explains it best: those that the columns left explain wholly, where
 * groups of columns are named after them or, of a year, its titles speak of several forms or of none (`said`). Their columns are none of the first's any more.
 */
export function formsBeside(
  grid: Grid,
  first: Header,
  forms: Form[],
  said: Set<string>,
  recognised: (header: Header) => boolean,
): Header[] {
  const { header: columns, probes } = headerAt(grid, first.top, first.bottom);
  const found: Header[] = [];
  const shared = first.columns.filter((x) => NAMES.test(x.field)).map((x) => x.c);
  const all = first.columns.find((x) => x.field === "members_total")?.c;
  const readBeside = (form: Form): Header | undefined => {
    const named = columns.filter((x) => isNamedAfter(x, form, forms));
    // A title of one form alone: what else stands there under no name is nothing that it speaks of.
    const titled = form.period === "year" && (said.size === 0 || (said.size > 1 && said.has(form.id)));
    if (named.length === 0 && !titled) return undefined;
    const used = [first, ...found].flatMap((header) => header.columns.filter(owns).map((x) => x.c));
    const free = ownColumns(form, columns, forms).filter((x) => !used.includes(x.c));
    const kept = free.filter(
      (x) => named.length === 0 || x.groups.length === 0 || shared.includes(x.c) || named.some(({ c }) => c === x.c),
    );
    // How many members there are may stand in a group of the first form alone.
    const lent = form.columns.members_total && !kept.some(countsMembers) ? all : undefined;
    const own = free.filter((x) => x.c === lent || kept.includes(x));
    const header = readAs(form, first.top, first.bottom, own, probes, grid);
    if (named.length > 0) header.titled = true;
    const whole = recognised(header) && !leaveDoubtful(header, own, probes, grid) && header.missing.length === 0;
    return whole ? header : undefined;
  };
  const others = forms.filter((form) => form.period === first.form.period && form !== first.form);
  for (;;) {
    const left = others.filter((form) => found.every((header) => header.form !== form));
    const read = left.flatMap((form) => readBeside(form) ?? []).sort((a, b) => b.score - a.score)[0];
    if (!read) break;
    found.push(read);
  }
  for (const header of [first, ...found]) leaveTo(header, [first, ...found], columns);
  return found;
}

/** Whether a group of a column is the title of a form and of no other. */
const isNamedAfter = ({ groups }: HeaderColumn, form: Form, forms: Form[]): boolean =>
  groups.some(
    (group) => formsTitled(group, forms).every((id) => id === form.id) && formsTitled(group, [form]).length > 0,
  );

const owns = ({ field }: MappedColumn): boolean => !SHARED.test(field);

/** What another of the forms explains is not left open here, nor is what stands there a remark on these rows. */
function leaveTo(header: Header, all: Header[], columns: HeaderColumn[]): void {
  const others = new Set(
    all.filter((x) => x !== header).flatMap((x) => x.columns.filter(owns).map((column) => column.c)),
  );
  const cells = new Set(columns.filter((x) => others.has(x.c)).map((x) => x.cell));
  forget(header, cells);
  header.columns = header.columns.filter((x) => x.field !== "note" || !others.has(x.c));
  header.others = others;
}
