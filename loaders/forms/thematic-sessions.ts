import * as z from "zod";
import type { Form } from "./form.ts";
import { absencesIn, compareAttendance, dueIn } from "./shared/attendance.ts";
import * as common from "./shared/columns.ts";

const count = z.int().min(0).optional();

/** Thematic sessions of each chi bộ, reported by quarter (clause II.2 c). */
export default {
  id: "thematic_sessions",
  name: "sinh hoạt chuyên đề",
  tab: "Chuyên đề",
  period: "quarter",
  severalRows: true,
  mayBeNone: true,
  columns: {
    unit: common.unit,
    topic: {
      label: "Tên chuyên đề",
      content: "text",
      wordings: [
        { all: ["topic"], also: ["meeting", "content", "quarter", "when"] },
        { all: ["content"], also: ["meeting"], less: 0.5 },
      ],
    },
    held_in: {
      label: "Tháng tổ chức",
      content: "month",
      wordings: [{ all: ["month"], also: ["meeting", "date", "topic", "when"] }],
    },
    ...common.gathering,
  },
  recognisedBy: [
    ["topic", "unit"],
    ["topic", "members_present"],
    ["topic", "members_due"],
    ["topic", "held_on"],
    ["topic", "present_of_due"],
    ["topic", "opinions"],
    ["topic", "grade"],
  ],
  required: [["topic"]],
  titles: [["topic"]],
  interpret: (row) => {
    const figures = ["members_due", "members_present", "present_of_due", "held_on"];
    if (!figures.some((field) => row.filledBut0(field)) && (!row.filled("topic") || row.notHeld(["topic"])))
      return undefined;
    if (!figures.some((field) => row.filled(field)) && row.awaited("topic")) {
      row.warn("empty_row", "topic", {});
      return undefined;
    }
    if (
      !["members_present", "present_of_due", "held_on"].some((field) => row.holdsFigure(field)) &&
      row.notHeld(["topic", "members_present", "present_of_due"])
    )
      return undefined;
    row.within("held_in");
    const pair = row.pair("present_of_due");
    const total = row.count("members_total");
    const exempt = row.countOrZero("members_exempt");
    const present = pair?.[0] ?? (row.has("members_present") ? row.required("members_present") : undefined);
    const stated = dueIn(row, pair);
    if (stated === undefined && row.has("members_due") && !row.failed) row.missing("members_due");
    const counted = total === undefined || row.unsure("members_exempt") ? undefined : total - (exempt ?? 0);
    const due = stated ?? counted;
    const at = pair ? "present_of_due" : "members_present";
    const { all: absent } = absencesIn(row);
    compareAttendance(row, at, present, due, absent);
    return {
      topic: row.named("topic", "topic_unnamed"),
      held_on: row.date("held_on"),
      members_due: due,
      members_present: present,
      opinions: row.countOrZero("opinions"),
      grade: row.grade(),
    };
  },
  row: z.strictObject({
    chi_bo_id: z.string(),
    quarter: z.string().regex(/^\d{4}-Q[1-4]$/),
    seq: z.int().min(1),
    topic: z.string().optional(),
    held_on: z.iso.date().optional(),
    members_due: count,
    members_present: count,
    opinions: count,
    grade: z.enum(["tot", "kha", "trung_binh", "kem"]).optional(),
  }),
} satisfies Form;
