import type { Concept } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { holdsFigures, type Probe } from "../columns/probe.ts";
import type { Header } from "../fields/header.ts";

const OF_THE_DUE: Concept[] = ["due", "exempt"];
const TELLS = ["members_due", "members_exempt", "present_of_due"];

/**
 * Asks about figures that speak of who should come, or need not, and were passed over (`Kế hoạch dự (ĐV phải dự)`), where no other column tells:
 * otherwise all members would be taken for those due.
 */
export function askWhoIsDue(header: Header, columns: HeaderColumn[], probes: Map<number, Probe>): void {
  if (!header.form.columns.members_due || header.columns.some((x) => TELLS.includes(x.field))) return;
  const passedOver = header.ignored.filter(({ cell }) => {
    const column = columns.find((x) => x.cell === cell);
    return column && holdsFigures(probes.get(column.c)!) && OF_THE_DUE.some((x) => column.says.concepts.has(x));
  });
  header.ignored = header.ignored.filter((x) => !passedOver.includes(x));
  header.unclear.push(...passedOver);
}
