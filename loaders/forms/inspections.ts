import { z } from "zod";
import * as common from "./columns.ts";
import type { Form } from "./form.ts";

/** Half-yearly inspections by an đảng ủy cơ sở of its chi bộ's meetings (clause III.3): a table, or lines of text. */
export default {
  id: "inspections",
  name: "kiểm tra sinh hoạt chi bộ",
  tab: "Kiểm tra",
  period: "half",
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
    meetings_attended: {
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
    },
    note: common.note,
  },
  recognisedBy: [["chi_bo_inspected"], ["inspected_of_total"]],
  required: [["chi_bo_inspected", "inspected_of_total"]],
  titles: [["inspect"]],
  interpret: (row) => {
    const pair = row.pair("inspected_of_total") ?? row.pair("chi_bo_inspected");
    const inspected = pair?.[0] ?? (row.failed ? undefined : row.required("chi_bo_inspected"));
    const total = pair?.[1] ?? row.count("chi_bo_total");
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
    half: z.string().regex(/^\d{4}-H[12]$/),
    chi_bo_total: z.int().min(0).optional(),
    chi_bo_inspected: z.int().min(0),
    meetings_attended: z.int().min(0).optional(),
  }),
} satisfies Form;
