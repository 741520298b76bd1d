import type { Grid } from "../../grid.ts";
import { PLANS } from "../../words/plans.ts";
import { fold } from "../../words/text.ts";
import type { Concept } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { holdsFigures, type Probe } from "../columns/probe.ts";
import { forget, type Header, type UnreadColumn } from "../fields/header.ts";
import { rowsBelow } from "../sums/open-columns.ts";

const OF_THE_DUE: Concept[] = ["due", "exempt", "inTarget"];

/** Who should come or speak, where all members are taken for them if no column tells; and the columns that do tell. */
const TOLD_BY = {
  members_due: ["members_due", "members_exempt", "present_of_due"],
  members_eligible: ["members_eligible"],
};

/**
 * Asks about figures of members that were passed over and may be those of whom something is asked (`Kế hoạch dự (ĐV phải dự)`, `Số ĐV để tính tỷ lệ`),
 * where no other column tells: otherwise all members would silently be taken for them. They may be where the words speak of those people, or of members
 * and otherwise only of plans and shares, as long as their figures are neither more than all members nor fewer than a part of those asked for.
 */
export function askWhoIsDue(header: Header, columns: HeaderColumn[], probes: Map<number, Probe>, grid: Grid): void {
  for (const [field, tellers] of Object.entries(TOLD_BY)) {
    if (!header.form.columns[field] || header.columns.some((x) => tellers.includes(x.field))) continue;
    const passedOver = new Set(header.ignored.map(({ cell }) => cell));
    const read = new Set([...header.columns, ...header.unclear].map(({ cell }) => cell));
    const asked = columns.filter((column) => {
      const seen = probes.get(column.c)!;
      if (read.has(column.cell) || !column.leaf || !holdsFigures(seen)) return false;
      const { concepts } = column.says;
      const ofThem = passedOver.has(column.cell) && OF_THE_DUE.some((x) => concepts.has(x));
      return ofThem || (field === "members_eligible" && ofMembers(column) && mayBe(header, column, grid));
    });
    forget(header, new Set(asked.map(({ cell }) => cell)));
    header.unclear.push(
      ...asked.map(({ cell, leaf }): UnreadColumn => ({ cell, text: leaf, candidates: () => [field] })),
    );
  }
}

/** Words of plans and shares, beside which those of members do not say which of them: nobody knows what else `ĐV nữ` would be. */
const PLAN_OR_SHARE = new RegExp(String.raw`\b(${PLANS}|muc tieu|ty le|ti le|tinh|xet|can dat|phai dat)\b|%`);

/** `Số đảng viên làm cơ sở cho tỷ lệ`: members come first, and what else is said of them was only aimed at; `Cộng`: nothing is said but that it counts. */
function ofMembers({ leaf, says: { concepts } }: HeaderColumn): boolean {
  const [first] = [...concepts].filter((x) => x !== "count" && x !== "percent");
  if (first === undefined) return concepts.has("count") && !concepts.has("percent");
  return (first === "member" || first === "inTarget") && !concepts.has("times") && PLAN_OR_SHARE.test(fold(leaf));
}

/** Whether a column's figures lie between those of all members and of some of them in every row, and are not all of them in each. */
function mayBe(header: Header, column: HeaderColumn, grid: Grid): boolean {
  const carrying = (field: string) => header.columns.find((x) => x.field === field);
  const [all, some] = [carrying("members_total"), carrying("members_ge6")];
  if (!all || !some) return false;
  const rows = rowsBelow(
    grid,
    header,
    new Map([
      ["all", all.c],
      ["some", some.c],
      ["own", column.c],
    ]),
  );
  const told = rows.map((row) => [row("some"), row("own"), row("all")] as const).filter(([, , x]) => x > 0);
  return (
    told.every(([least, own, most]) => Number.isInteger(own) && least <= own && own <= most) &&
    told.some(([, own, most]) => own < most)
  );
}
