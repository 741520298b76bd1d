import * as z from "zod";
import type { Concept } from "../workbook/words/vocabulary.ts";
import type { Column, Form } from "./form.ts";
import { absencesIn, compareAttendance, dueIn, dueOfParts } from "./shared/attendance.ts";
import * as common from "./shared/columns.ts";

const count = z.int().min(0).optional();

/** `Lượt phải dự`, `Lượt dự`: of several months together. */
const timesOver = (overMonths: string, label: string, concept: Concept): Column => ({
  label,
  content: "count",
  counts: "times",
  wordings: [{ all: [concept, "turn"], also: ["member", "count", "meeting", "unit"] }],
  overMonths,
});

/** Monthly meetings of each chi bộ, reported by quarter (clause II.2 b). */
export default {
  id: "meetings",
  name: "sinh hoạt chi bộ định kỳ",
  tab: "Sinh hoạt",
  period: "quarter",
  columns: {
    unit: common.unit,
    month: { label: "Tháng", content: "month", wordings: [{ all: ["month"], also: ["meeting", "date"] }] },
    ...common.gathering,
    times_due: timesOver("members_due", "Số lượt phải dự các tháng", "due"),
    times_present: timesOver("members_present", "Số lượt dự các tháng", "present"),
  },
  recognisedBy: [
    ["members_present", "members_total"],
    ["members_present", "members_due"],
    ["present_of_due"],
    ["members_present", "absent_excused"],
    ["members_total", "absent_excused"],
    ["times_due", "times_present"],
  ],
  required: [
    ["members_present", "present_of_due"],
    ["members_total", "members_due", "present_of_due"],
  ],
  titles: [["meeting"], ["present"]],
  interpret: (row) => {
    const notHeld = row.notHeld(["members_present", "present_of_due"]);
    const total = row.count("members_total");
    const exempt = row.countOrZero("members_exempt");
    const unsure = row.unsure("members_exempt");
    const pair = row.pair("present_of_due");
    const held = { members_total: total, members_exempt: exempt };
    if (notHeld) {
      const due = row.count("members_due") ?? (total === undefined || unsure ? undefined : total - (exempt ?? 0));
      return { held: false, ...held, members_due: due };
    }
    if (row.emptyBut(["members_total", "members_exempt", "members_due"])) {
      if (total !== undefined || row.filled("members_due")) row.missing("members_present");
      return undefined;
    }
    const inOne = pair !== undefined || (row.has("present_of_due") && !row.has("members_present"));
    const at = inOne ? "present_of_due" : "members_present";
    const present = inOne ? pair?.[0] : row.required(at);
    if (inOne && !pair && !row.failed) row.missing(at);
    const dueGiven = dueIn(row, pair);
    if (!row.failed && row.has("members_total") && total === undefined) row.missing("members_total");
    const { excused, unexcused, all: absent } = absencesIn(row);
    const dueOfThese = row.has("members_total") ? undefined : dueOfParts(row, present, excused, unexcused);
    if (
      !row.failed &&
      dueGiven === undefined &&
      dueOfThese === undefined &&
      (row.has("members_due") || total === undefined)
    )
      row.missing("members_due");
    // Nobody there of nobody: zeros where nothing was filled in.
    if (present === 0 && (total ?? dueGiven ?? dueOfThese) === 0 && !row.failed) return undefined;
    const allThere = present !== undefined && absent !== undefined && present + absent === total;
    const dueCounted = total === undefined || (unsure && !allThere) ? undefined : total - (exempt ?? 0);
    const due = dueGiven ?? dueCounted ?? dueOfThese;
    if (dueCounted !== undefined && dueCounted < 0)
      row.fail("unbalanced", "members_exempt", { expected: `tổng số đảng viên ${total}` });
    else if (dueGiven !== undefined && dueCounted !== undefined && exempt !== undefined && dueGiven !== dueCounted)
      row.fail("unbalanced", "members_due", { expected: `tổng số ${total} − miễn ${exempt} = ${dueCounted}` });
    else if (!row.failed && dueGiven !== undefined && total !== undefined && dueGiven > total)
      row.warn("due_gt_total", pair ? "present_of_due" : "members_due", { expected: String(total) });
    const most = due ?? total;
    if (present !== undefined && due === undefined && most !== undefined && present > most)
      row.fail("present_gt_due", at, { expected: String(most) });
    compareAttendance(row, at, present, due, absent);
    const speaking = row.countOrZero("members_speaking");
    if (!row.failed && speaking !== undefined && present !== undefined && speaking > present)
      row.warn("speaking_gt_present", "members_speaking", { expected: String(present) });
    return {
      held: true,
      held_on: row.date("held_on"),
      ...held,
      members_due: due,
      members_present: present,
      absent_excused: excused,
      absent_unexcused: unexcused,
      members_speaking: speaking,
      opinions: row.countOrZero("opinions"),
      score: row.score("score"),
      grade: row.grade(),
    };
  },
  row: z.strictObject({
    chi_bo_id: z.string(),
    month: z.string().regex(/^\d{4}-\d{2}$/),
    held: z.boolean(),
    held_on: z.iso.date().optional(),
    members_total: count,
    members_exempt: count,
    members_due: count,
    members_present: count,
    absent_excused: count,
    absent_unexcused: count,
    members_speaking: count,
    opinions: count,
    score: z.number().min(0).max(100).optional(),
    grade: z.enum(["tot", "kha", "trung_binh", "kem"]).optional(),
  }),
} satisfies Form;
