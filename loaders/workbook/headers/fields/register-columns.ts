import type { Form } from "../../../forms/form.ts";
import { meaning } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import type { Probe } from "../columns/probe.ts";
import { fitness } from "./fitness.ts";
import type { Header } from "./header.ts";
import { mapped } from "./mapped-column.ts";

/** Names of members down, months across, in a form that knows such registers. */
export const isRegister = (form: Form, header: HeaderColumn[], probes: Map<number, Probe>): boolean =>
  form.columns.name !== undefined &&
  header.some((column) => column.monthLowest) &&
  header.some((x) => fitness(form.columns.name!, meaning(x.leaf), new Set(), probes.get(x.c)!) !== undefined);

/** Whether a heading says what the form is of: `Các tháng có phát biểu` over the months of a register. */
export const saysWhat = ({ titles }: Form, { over, says }: HeaderColumn): boolean =>
  titles.some((set) => set.every((concept) => over.has(concept) || says.concepts.has(concept)));

/** Takes a month of a register; it stands once, and a second is the figure of a helping column. */
export function takeRegisterMonth({ columns }: Header, column: HeaderColumn): void {
  if (columns.some((x) => x.field === "register_month" && x.month?.month === column.month?.month)) return;
  columns.push(mapped(column, "register_month"));
}
