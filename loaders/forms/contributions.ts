import * as z from "zod";
import type { Form } from "./form.ts";
import * as common from "./shared/columns.ts";

/** Less than what says that members should take part, however many words say so. */
const PLAINER = 3;

/** Members who spoke at six sessions or more in a year (clause II.2 b): a table, or a register with a row per member. */
export default {
  id: "contributions",
  name: "đảng viên tham gia đóng góp ý kiến",
  tab: "Đóng góp ý kiến",
  period: "year",
  columns: {
    unit: common.unit,
    name: {
      label: "Họ và tên",
      content: "name",
      wordings: [
        { all: ["name"], also: ["member", "unit"] },
        { all: ["member"], also: ["existing"] },
      ],
    },
    members_total: {
      label: "Tổng số đảng viên",
      content: "count",
      wordings: [{ all: ["member"], also: ["count", "unit", "existing", "withExempt"] }, common.presentAt],
      notUnder: ["speak", "opinion"],
      assumedFor: "members_eligible",
      again: true,
    },
    members_eligible: {
      label: "Số đảng viên thuộc diện tham gia",
      content: "count",
      wordings: [
        { all: ["due"], also: ["member", "count", "meeting", "unit", "speak", "opinion"] },
        { all: ["inTarget"], also: ["member", "count", "due", "speak", "opinion", "meeting"] },
        // What the target is says no more of whom it is for, unless it says who spoke.
        { all: ["inTarget", "times"], also: ["member", "count", "due"], own: ["inTarget"] },
        // `Số ĐV thuộc diện đánh giá`: here, by how often they spoke.
        { all: ["due", "rated"], also: ["member", "count", "speak", "opinion"], less: PLAINER },
        { all: ["member", "present"], also: ["count", "meeting", "due"], less: PLAINER },
        { all: ["member", "meeting"], also: ["count"], less: PLAINER },
      ],
      again: true,
    },
    members_ge6: {
      label: "Số đảng viên tham gia ý kiến từ 6 kỳ trở lên",
      content: "count",
      wordings: [
        { all: ["times"], also: ["member", "count", "speak", "opinion", "takePart", "meeting", "turn", "content"] },
      ],
      of: ["members_eligible", "members_total"],
      atMost: "members_eligible",
      again: true,
    },
    contributions: {
      label: "Tổng số lượt ý kiến",
      content: "count",
      counts: "times",
      wordings: [
        { all: ["turn"], also: ["count", "opinion", "speak", "takePart", "meeting", "member"] },
        { all: ["opinion"], also: ["count", "turn", "meeting", "speak"] },
      ],
    },
    register_total: {
      label: "Cộng",
      content: "count",
      wordings: [
        { all: ["count"], also: ["meeting", "turn", "speak", "opinion", "when"] },
        { all: ["sessions"], also: ["speak", "opinion", "when"] },
        { all: ["turn"] },
      ],
    },
    note: common.note,
  },
  recognisedBy: [["members_ge6"], ["name", "register_month"]],
  required: [
    ["members_ge6", "register_month"],
    ["members_eligible", "members_total", "register_month"],
  ],
  titles: [["speak"], ["opinion"]],
  interpret: (row) => {
    // All members are those eligible only where no other column may hold them.
    const own = row.has("members_eligible") || row.filled("members_eligible") || row.unsure("members_eligible");
    const eligible = row.required(own ? "members_eligible" : "members_total");
    const ge6 = row.dashed("members_ge6") ? 0 : row.required("members_ge6");
    if (eligible !== undefined && ge6 !== undefined && ge6 > eligible)
      row.fail("ge6_gt_eligible", "members_ge6", { expected: String(eligible) });
    return { members_eligible: eligible, members_ge6: ge6, contributions: row.countOrZero("contributions") };
  },
  row: z.strictObject({
    chi_bo_id: z.string(),
    year: z.string().regex(/^\d{4}$/),
    members_eligible: z.int().min(0),
    members_ge6: z.int().min(0),
    contributions: z.int().min(0).optional(),
  }),
} satisfies Form;
