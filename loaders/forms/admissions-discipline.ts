import * as z from "zod";
import type { Concept } from "../workbook/words/vocabulary.ts";
import type { Column, Form } from "./form.ts";
import * as common from "./shared/columns.ts";

const count = z.int().min(0).optional();
const of = (label: string, concept: Concept): Column => ({
  label,
  content: "count",
  wordings: [{ all: [concept], also: ["member", "count", "discipline", "grade", "actual"] }],
});

/** Members admitted, made official and disciplined in a year (clause II.2 a). */
export default {
  id: "admissions_discipline",
  name: "kết nạp đảng viên và thi hành kỷ luật",
  tab: "Kết nạp, kỷ luật",
  period: "year",
  columns: {
    unit: common.unit,
    members_total: common.membersOfYear,
    admitted: of("Số đảng viên mới kết nạp", "admitted"),
    made_official: {
      ...of("Số đảng viên được công nhận chính thức", "official"),
      wordings: [
        { all: ["official"], also: ["member", "count", "discipline", "grade"] },
        // Full members are asked about where nothing tells who they are.
        { all: ["official", "fullMember"] },
        { all: ["official", "probationOver"] },
      ],
    },
    disciplined: {
      ...of("Tổng số đảng viên bị kỷ luật", "discipline"),
      wordings: [
        { all: ["discipline"], also: ["member", "count"] },
        { all: ["count", "discipline"], also: ["member"] },
      ],
      notUnder: ["admitted"],
      totalOf: ["reprimanded", "warned", "dismissed", "expelled"],
    },
    reprimanded: of("Khiển trách", "reprimanded"),
    warned: of("Cảnh cáo", "warned"),
    dismissed: of("Cách chức", "dismissed"),
    expelled: {
      ...of("Khai trừ", "expelled"),
      wordings: [
        ...of("", "expelled").wordings,
        // `Giảm do khai trừ`: said of who went.
        { all: ["expelled", "change"], also: ["member", "count"], own: ["change"], less: 3 },
      ],
    },
    note: common.note,
  },
  recognisedBy: [
    ["admitted", "reprimanded"],
    ["admitted", "made_official"],
    ["reprimanded", "warned"],
  ],
  required: [["admitted"], ["reprimanded"]],
  titles: [["admitted"], ["discipline"]],
  interpret: (row) => {
    const total = row.has("members_total") ? row.required("members_total") : undefined;
    if (row.leftBlank()) return undefined;
    const counts = ["admitted", "made_official", "reprimanded", "warned", "dismissed", "expelled"];
    return { members_total: total, ...Object.fromEntries(counts.map((field) => [field, row.countOrZero(field)])) };
  },
  row: z.strictObject({
    chi_bo_id: z.string(),
    year: z.string().regex(/^\d{4}$/),
    members_total: count,
    admitted: count,
    made_official: count,
    reprimanded: count,
    warned: count,
    dismissed: count,
    expelled: count,
  }),
} satisfies Form;
