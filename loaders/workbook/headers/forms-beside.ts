import type { Form } from "../../forms/form.ts";
import type { Grid } from "../grid.ts";
import { headerAt } from "./columns/header-at.ts";
import type { HeaderColumn } from "./columns/header-columns.ts";
import type { Header } from "./fields/header.ts";
import type { MappedColumn } from "./fields/mapped-column.ts";
import { ownColumns } from "./form-groups.ts";
import { readAs } from "./read-as.ts";
import { leaveDoubtful } from "./sums/doubtful.ts";

/** Fields that stand once for all forms of a table. */
const SHARED = /^(unit|month|part|members_total|note)$/;

/**
 * The other forms that a table of the whole year holds beside the one that explains it best: those of `forms` that the columns left
 * explain wholly. Their columns are none of the first's any more.
 */
export function formsBeside(
  grid: Grid,
  first: Header,
  forms: Form[],
  recognised: (header: Header) => boolean,
): Header[] {
  if (first.form.period !== "year") return [];
  const { header: columns, probes } = headerAt(grid, first.top, first.bottom);
  const found: Header[] = [];
  for (;;) {
    const used = [first, ...found].flatMap((header) => header.columns.filter(owns).map((x) => x.c));
    const read = forms
      .filter((form) => form.period === "year" && form !== first.form && found.every((header) => header.form !== form))
      .flatMap((form) => {
        const own = ownColumns(form, columns, forms).filter((x) => !used.includes(x.c));
        const header = readAs(form, first.top, first.bottom, own, probes);
        const whole = recognised(header) && !leaveDoubtful(header, own, probes, grid) && header.missing.length === 0;
        return whole ? [header] : [];
      })
      .sort((a, b) => b.score - a.score)[0];
    if (!read) break;
    found.push(read);
  }
  for (const header of [first, ...found]) leaveTo(header, [first, ...found], columns);
  return found;
}

const owns = ({ field }: MappedColumn): boolean => !SHARED.test(field);

/** What another of the forms explains is not left open here. */
function leaveTo(header: Header, all: Header[], columns: HeaderColumn[]): void {
  const others = new Set(
    all.filter((x) => x !== header).flatMap((x) => x.columns.filter(owns).map((column) => column.c)),
  );
  const cells = new Set(columns.filter((x) => others.has(x.c)).map((x) => x.cell));
  header.ignored = header.ignored.filter((x) => !cells.has(x.cell));
  header.unclear = header.unclear.filter((x) => !cells.has(x.cell));
}
