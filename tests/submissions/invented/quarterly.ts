import { Dice } from "./dice.ts";
import { figures } from "./figures.ts";
import { type Draft, LAYOUTS } from "./layouts.ts";
import { carry, inventMeeting, type Meeting } from "./meetings.ts";
import { CHI_BO_CO_SO, naming, ORGANISATIONS } from "./organisations.ts";
import { besides } from "./page.ts";
import type { Report } from "./report.ts";
import type { Column } from "./table.ts";

/** Changes what a report shows before it is laid out. */
export type Plant = (d: Dice, meetings: Meeting[], columns: Column[], layout: string) => void;

/** A quarterly report of monthly meetings. */
export function inventMeetings(seed: number, plant?: Plant): Report {
  const d = new Dice(seed);
  const year = 2023 + d.roll(2);
  const quarter = 1 + d.roll(4);
  const months = [3 * quarter - 2, 3 * quarter - 1, 3 * quarter];
  const layout = d.pick(Object.keys(LAYOUTS));
  const organisation = layout === "turned" ? CHI_BO_CO_SO : d.pick(ORGANISATIONS);
  const exempt = d.chance(60);
  const meetings = organisation.units.flatMap((unit) =>
    months.map((month) => inventMeeting(d, unit, year, month, exempt)),
  );
  const scoring = layout !== "turned" && layout !== "side" && d.chance(20);
  const carried = carry(d, scoring, exempt);
  if (layout === "turned" || layout === "side") {
    // No column of marks here: a grade is told in words.
    carried.columns = carried.columns.filter((c) => !c.field.startsWith("grade_"));
    carried.fields = carried.fields.filter((f) => f !== "grade" || carried.columns.some((c) => c.field === "grade"));
  }
  plant?.(d, meetings, carried.columns, layout);
  const draft: Draft = {
    ...{ d, organisation, year, quarter, months, meetings, carried },
    ...{ name: naming(d, organisation), figures: figures(d) },
  };
  const facts = Object.fromEntries(
    meetings.map((m) => [`${m.unit.id}|${year}-${String(m.month).padStart(2, "0")}`, m.values]),
  );
  const sheets = { ...LAYOUTS[layout]!(draft), ...besides(d) };
  const file = `${organisation.name.replace("Đảng bộ ", "")} - SHCB.xlsx`;
  return { layout: scoring ? `scoring ${layout}` : layout, file, sheets, facts, fields: ["held", ...carried.fields] };
}
