import * as z from "zod";
import type { Column, Form, Listing } from "./form.ts";
import * as common from "./shared/columns.ts";

const form = {
  id: "inspections" as const,
  name: "kiểm tra sinh hoạt chi bộ",
  tab: "Kiểm tra",
  period: "half" as const,
  titles: [["inspect" as const]],
};
const half = z.string().regex(/^\d{4}-H[12]$/);
const count = z.int().min(0);

const meetingsAttended: Column = {
  label: "Số lượt cấp ủy viên dự sinh hoạt chi bộ",
  content: "count",
  counts: "times",
  wordings: [
    { all: ["committee", "present"], also: ["sessions", "turn", "count", "meeting", "unit", "member", "when"] },
    { all: ["turn", "present"], also: ["count", "meeting", "unit", "when"] },
    { all: ["sessions", "present"], also: ["count", "meeting", "unit", "when"] },
    { all: ["committee", "turn"], also: ["count", "meeting", "unit", "member", "takePart", "when"] },
    { all: ["committee", "takePart"], also: ["sessions", "count", "meeting", "unit", "member", "turn", "when"] },
  ],
};

/** A row a chi bộ: whether it was inspected, or how often. */
const listing = {
  ...form,
  columns: {
    unit: common.unit,
    inspected: {
      label: "Được kiểm tra",
      content: "count",
      marked: true,
      counts: "organisations",
      wordings: [{ all: ["inspect"], also: ["unit", "count", "meeting", "when", "committee", "actual"] }],
    },
    inspected_on: {
      label: "Ngày kiểm tra",
      content: "count",
      marked: true,
      wordings: [{ all: ["inspect", "date"], also: ["unit", "count", "meeting", "when", "actual"] }],
    },
    times_inspected: {
      label: "Số lần được kiểm tra",
      content: "count",
      counts: "times",
      wordings: [
        { all: ["inspect", "turn"], also: ["count", "unit", "meeting", "when", "actual"] },
        { all: ["inspect", "sessions"], also: ["count", "unit", "meeting", "when", "actual"] },
      ],
    },
    meetings_attended: meetingsAttended,
    note: common.note,
  },
  recognisedBy: [["inspected"], ["times_inspected"], ["inspected_on"]],
  required: [["inspected", "times_inspected", "inspected_on"]],
  interpret: (row) => {
    const marked = row.countOrZero("inspected");
    const times = row.countOrZero("times_inspected");
    // Beside a mark a day need not be understood: it says the same.
    const inspected = marked ?? (times === undefined ? row.countOrZero("inspected_on") : Math.min(times, 1));
    if (!row.failed && Number(inspected) > 1) row.fail("mark_unclear", "inspected", {});
    const other =
      inspected === 0
        ? ["times_inspected", "inspected_on"].find(row.filledBut0, row)
        : times === 0 && row.filled("times_inspected") && "times_inspected";
    if (!row.failed && other) row.fail("mark_unclear", other, {});
    return { inspected, meetings_attended: row.countOrZero("meetings_attended") };
  },
  row: z.strictObject({ chi_bo_id: z.string(), half, inspected: count.max(1), meetings_attended: count.optional() }),
  count: (rows) => {
    const sum = (field: string) => rows.reduce((all, row) => all + Number(row[field]), 0);
    const attended = rows.some((row) => row.meetings_attended !== undefined);
    return {
      chi_bo_total: rows.length,
      chi_bo_inspected: sum("inspected"),
      ...(attended ? { meetings_attended: sum("meetings_attended") } : {}),
    };
  },
} satisfies Listing;

/** Half-yearly inspections by an đảng ủy cơ sở of its chi bộ's meetings (clause III.3): a table, lines of text, or a list of the chi bộ. */
export default {
  ...form,
  columns: {
    chi_bo_total: {
      label: "Tổng số chi bộ",
      content: "count",
      counts: "organisations",
      again: true,
      wordings: [
        { all: ["count", "unit"], also: ["existing", "when", "committee"] },
        { all: ["unit", "existing"], also: ["count"] },
        { all: ["unit"], less: 0.5 },
        { all: ["due", "inspect"], also: ["unit", "count", "meeting"] },
      ],
    },
    chi_bo_inspected: {
      label: "Số chi bộ được kiểm tra",
      content: "count",
      counts: "organisations",
      again: true,
      wordings: [
        {
          all: ["inspect", "unit"],
          also: ["count", "meeting", "when", "existing", "committee", "actual"],
          own: ["inspect"],
        },
        { all: ["inspect"], also: ["count", "meeting", "when", "existing", "committee", "actual"] },
      ],
      atMost: "chi_bo_total",
    },
    inspected_of_total: {
      label: "Số chi bộ được kiểm tra/tổng số chi bộ",
      content: "pair",
      wordings: [{ all: ["inspect"], also: ["count", "unit", "meeting", "when"] }],
    },
    meetings_attended: meetingsAttended,
    note: common.note,
  },
  recognisedBy: [["chi_bo_inspected"], ["inspected_of_total"]],
  required: [["chi_bo_inspected", "inspected_of_total"]],
  interpret: (row) => {
    const pair = row.pair("inspected_of_total") ?? row.pair("chi_bo_inspected");
    const inspected = pair?.[0] ?? (row.failed ? undefined : row.required("chi_bo_inspected"));
    const total = pair?.[1] ?? (row.has("chi_bo_total") && !row.failed ? row.required("chi_bo_total") : undefined);
    if (inspected !== undefined && total !== undefined && inspected > total)
      row.fail("inspected_gt_total", "chi_bo_inspected", { expected: String(total) });
    return {
      chi_bo_total: total,
      chi_bo_inspected: inspected,
      meetings_attended: row.countOrZero("meetings_attended"),
    };
  },
  row: z.strictObject({
    tccsd_id: z.string(),
    half,
    chi_bo_total: count.optional(),
    chi_bo_inspected: count,
    meetings_attended: count.optional(),
  }),
  listing,
} satisfies Form;
