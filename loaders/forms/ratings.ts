import * as z from "zod";
import type { Concept } from "../workbook/words/vocabulary.ts";
import type { Form, Wording } from "./form.ts";
import * as common from "./shared/columns.ts";

const count = z.int().min(0).optional();
const ofUnit = (...levels: Concept[]): Wording[] =>
  levels.map((level) => ({ all: [level], also: ["grade", "rated", "unit", "count", "member"] }));
const ofMembers = (...levels: Concept[]): Wording[] =>
  levels.flatMap((level) => [
    { all: [level], also: ["member", "grade", "count", "rated"] },
    { all: [level, "count"], also: ["member", "grade", "rated"] },
    { all: [level, "member"], also: ["grade"] },
  ]);
const LEVELS: { id: string; label: string; concepts: Concept[] }[] = [
  { id: "xuat_sac", label: "Hoàn thành xuất sắc nhiệm vụ", concepts: ["levelExcellent"] },
  { id: "tot", label: "Hoàn thành tốt nhiệm vụ", concepts: ["levelGood", "good"] },
  { id: "hoan_thanh", label: "Hoàn thành nhiệm vụ", concepts: ["levelDone"] },
  { id: "khong_hoan_thanh", label: "Không hoàn thành nhiệm vụ", concepts: ["levelFailed"] },
];

/** A chi bộ has three members at least (Điều lệ Đảng, Điều 24). */
const FEWEST = 3;

/** Yearly ratings of the chi bộ and of its members in four levels (clause II.2 a). */
export default {
  id: "ratings",
  name: "đánh giá, xếp loại chi bộ và đảng viên",
  tab: "Xếp loại",
  period: "year",
  columns: {
    unit: common.unit,
    rating: {
      label: "Xếp loại chi bộ",
      content: "text",
      decidedAbove: true,
      wordings: [
        { all: ["grade"], also: ["unit"] },
        { all: ["rated", "unit"], also: ["grade"] },
      ],
      notUnder: ["member"],
    },
    ...Object.fromEntries(
      LEVELS.map((l) => [
        `rating_${l.id}`,
        {
          ...{ label: l.label, content: "mark" as const, decidedAbove: true as const },
          wordings: ofUnit(...l.concepts),
          notUnder: ["member" as const],
        },
      ]),
    ),
    members_total: common.membersOfYear,
    members_rated: {
      label: "Số đảng viên được đánh giá, xếp loại",
      content: "count",
      wordings: [
        { all: ["rated"], also: ["member", "count", "grade"] },
        // `Số ĐV đủ điều kiện và đã được xếp loại`: who could be, and was.
        { all: ["due", "rated"], also: ["member", "count", "grade"] },
        { all: ["member", "grade"], also: ["count"] },
        { all: ["count", "grade"] },
        { all: ["count", "rated"], also: ["member", "grade"] },
      ],
      notUnder: LEVELS.flatMap((l) => l.concepts),
      atMost: "members_total",
      again: true,
      of: ["members_total"],
      sumOf: LEVELS.map((l) => `members_${l.id}`),
    },
    ...Object.fromEntries(
      LEVELS.map((l) => [
        `members_${l.id}`,
        {
          label: `Đảng viên ${l.label.toLowerCase()}`,
          content: "count" as const,
          wordings: ofMembers(...l.concepts),
          of: ["members_rated", "members_total"],
          again: true as const,
          decidedAbove: true as const,
          notUnder: ["unit" as const],
        },
      ]),
    ),
    // Beside the number rated no more than their sum.
    levels_total: {
      ...{ label: "Cộng các mức xếp loại", content: "count" as const, wordings: [] },
      totalOf: LEVELS.map((l) => `members_${l.id}`),
    },
    note: common.note,
  },
  recognisedBy: [
    ["unit", "rating"],
    ["rating_xuat_sac", "rating_tot"],
    ["members_xuat_sac", "members_tot"],
  ],
  required: [
    ["rating", "rating_tot"],
    // All four levels come to the number rated.
    ["members_rated", "members_total", "members_hoan_thanh"],
    ["members_rated", "members_total", "members_khong_hoan_thanh"],
    ["members_xuat_sac"],
    ["members_tot"],
  ],
  apart: [
    { name: "xếp loại chi bộ", said: "chi bo", fields: ["rating", ...LEVELS.map((l) => `rating_${l.id}`)] },
    {
      ...{ name: "xếp loại đảng viên", said: "dang vien" },
      fields: ["members_rated", "levels_total", ...LEVELS.map((l) => `members_${l.id}`)],
    },
  ],
  titles: [["grade"], ["rated"]],
  interpret: (row) => {
    const total = row.has("members_total") ? row.required("members_total") : undefined;
    const levels = Object.fromEntries(LEVELS.map((l) => [`members_${l.id}`, row.countOrZero(`members_${l.id}`)]));
    const sum = Object.values(levels).reduce<number>((a, b) => a + (b ?? 0), 0);
    const counted = LEVELS.some((l) => row.has(`members_${l.id}`));
    const all = row.unsure("members_rated") || !counted ? undefined : sum;
    const rated = row.has("members_rated") ? row.required("members_rated") : all;
    // Where nothing says how many there are, a 1 under a level may stand for the chi bộ itself, and who was rated may be others.
    const others = row.passedOver("members_rated");
    const untold = !row.has("members_rated") && total === undefined && (others || (rated ?? 0) < FEWEST);
    if (counted && untold && !row.failed) row.missing("members_rated");
    const rating = row.rating(LEVELS.map((l) => l.id));
    const given = row.has("members_rated") ? rated : undefined;
    const most = given ?? total;
    if (most !== undefined && !row.failed && (given === undefined ? sum > most : sum !== most))
      row.fail("rating_sum", "members_tot", { found: String(most), expected: String(sum) });
    if (rated !== undefined && total !== undefined && rated > total)
      row.warn("rated_gt_total", "members_rated", { expected: String(total) });
    // Some may not have been rated, or a level is mistyped: no number rated tells which.
    if (!row.has("members_rated") && rated !== undefined && total !== undefined && rated < total)
      row.warn("rated_lt_total", "members_tot", { found: String(rated), expected: String(total) });
    return { rating, members_total: total, members_rated: rated, ...levels };
  },
  row: z.strictObject({
    chi_bo_id: z.string(),
    year: z.string().regex(/^\d{4}$/),
    rating: z.enum(["xuat_sac", "tot", "hoan_thanh", "khong_hoan_thanh"]).optional(),
    members_total: count,
    members_rated: count,
    members_xuat_sac: count,
    members_tot: count,
    members_hoan_thanh: count,
    members_khong_hoan_thanh: count,
  }),
} satisfies Form;
