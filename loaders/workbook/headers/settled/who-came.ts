import type { Grid } from "../../grid.ts";
import { isOnly } from "../../words/says-only.ts";
import { fold } from "../../words/text.ts";
import { sameTime } from "../columns/column-time.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { holdsFigures, type Probe } from "../columns/probe.ts";
import { forget, type Header } from "../fields/header.ts";
import { mapped } from "../fields/mapped-column.ts";
import { carrier, rowsBelow } from "../sums/open-columns.ts";

/**
 * `Phải sinh hoạt` and behind it `Đã sinh hoạt`, `ĐV phải họp` and `ĐV họp`: beside those who should, whoever is said to meet are those who did,
 * where no other column tells them and nowhere more came than should.
 */
export function takeThoseWhoCame(
  header: Header,
  columns: HeaderColumn[],
  probes: Map<number, Probe>,
  grid: Grid,
): void {
  if (!header.form.columns.members_due || !header.columns.some((x) => x.field === "members_due")) return;
  const open = columns.filter(
    (column) =>
      holdsFigures(probes.get(column.c)!) && saysThatTheyMet(column) && header.columns.every((x) => x.c !== column.c),
  );
  for (const column of open) {
    const due = carrier(header, "members_due", column);
    const told = ["members_present", "present_of_due"].some((field) => carrier(header, field, column));
    const alone = open.every((x) => x === column || !sameTime(x, column));
    if (!due || due.c > column.c || told || !alone) continue;
    const rows = rowsBelow(
      grid,
      header,
      new Map([
        ["due", due.c],
        ["came", column.c],
      ]),
    );
    if (rows.some((row) => row("came") > row("due"))) continue;
    header.columns.push(mapped(column, "members_present"));
    header.score += 1;
    forget(header, new Set([column.cell]));
  }
}

/** Members who meet, or without them that it was done. */
function saysThatTheyMet({ leaf, says, over }: HeaderColumn): boolean {
  const said = says.concepts;
  if (says.unknown > 0 || !(said.has("meeting") || said.has("topic"))) return false;
  if (!isOnly(said, "member", "count", "meeting", "topic", "month", "quarter", "when")) return false;
  return said.has("member") || over.has("member") || /^(da|co)\b/.test(fold(leaf));
}
