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
 * `Phải sinh hoạt` and behind it `Đã sinh hoạt`, `ĐV phải họp` and `ĐV họp`, `Phải có` and `Có`: beside those who should, or all of them and who stayed away, whoever is
 * said to meet are those who did, where no other column tells them and nowhere more came than should.
 */
export function takeThoseWhoCame(
  header: Header,
  columns: HeaderColumn[],
  probes: Map<number, Probe>,
  grid: Grid,
): void {
  const has = (field: string) => header.columns.some((x) => x.field === field);
  const whole = has("members_due") ? "members_due" : ABSENCES.some(has) ? "members_total" : "";
  if (!header.form.columns.members_due || !has(whole)) return;
  // Under `Quân số` alone `Có` would be all members.
  const taken = (column: HeaderColumn) =>
    header.columns.find((x) => x.c === column.c && !(x.field === "members_total" && saysMerelyThere(column)));
  const open = columns.filter(
    (column) => holdsFigures(probes.get(column.c)!) && saysThatTheyMet(column) && !taken(column),
  );
  for (const column of open) {
    const due = carrier(header, whole, column);
    const told = ["members_present", "present_of_due"].some((field) => carrier(header, field, column));
    const alone = open.every((x) => x === column || !sameTime(x, column));
    if (!due || due.c > column.c || told || !alone) continue;
    if (saysMerelyThere(column) && columns.some((x) => x.c > due.c && x.c < column.c)) continue;
    const rows = rowsBelow(
      grid,
      header,
      new Map([
        ["due", due.c],
        ["came", column.c],
      ]),
    );
    if (rows.some((row) => row("came") > row("due"))) continue;
    const before = header.columns.length;
    header.columns = header.columns.filter((x) => x.c !== column.c);
    header.columns.push(mapped(column, "members_present"));
    header.score += header.columns.length > before ? 1 : 0;
    forget(header, new Set([column.cell]));
  }
}

const ABSENCES = ["absent_excused", "absent_unexcused", "absent_total"];

/** `Có`, `Số đến`, `Thực có`: right behind those who should. */
const saysMerelyThere = ({ leaf }: HeaderColumn): boolean =>
  /^((si|quan) )?(so )?(da |thuc |thuc te )?(co|den|toi)( den| toi)?$/.test(fold(leaf));

/** Members who meet, or without them that it was done. */
function saysThatTheyMet(column: HeaderColumn): boolean {
  if (saysMerelyThere(column)) return true;
  const { leaf, says, over } = column;
  const said = says.concepts;
  if (says.unknown > 0 || !(said.has("meeting") || said.has("topic"))) return false;
  if (!isOnly(said, "member", "count", "meeting", "topic", "month", "quarter", "when")) return false;
  return said.has("member") || over.has("member") || /^(da|co|(quan|si) so)\b/.test(fold(leaf));
}
