import { Dice } from "./dice.ts";
import { word } from "./meetings.ts";
import { ORGANISATIONS, type Unit } from "./organisations.ts";
import { besides, foot, head } from "./page.ts";
import type { Value } from "./reading.ts";
import type { Report } from "./report.ts";

const FIELDS = ["chi_bo_total", "chi_bo_inspected", "meetings_attended"] as const;
type Figures = Record<(typeof FIELDS)[number], number>;
type Words = Record<(typeof FIELDS)[number], string>;

const LAYOUTS: Record<string, (d: Dice, f: Figures, w: Words, units: Unit[]) => Value[][]> = {
  "inspections as lines": (d, f, w) => {
    const dash = d.pick(["- ", "+ ", "1. ", ""]);
    return [
      [`${dash}${w.chi_bo_inspected}: ${f.chi_bo_inspected}/${f.chi_bo_total}${d.pick(["", " chi bộ"])}`],
      [`${dash}${w.meetings_attended}: ${f.meetings_attended}${d.pick(["", " lượt", " cuộc"])}`],
    ];
  },
  "inspections as lines with figures beside": (d, f, w) =>
    FIELDS.map((field, i) => [`${d.pick(["", `${i + 1}. `])}${w[field]}${d.pick(["", ":"])}`, null, f[field]]),
  "inspections as a table": (_, f, w) => [FIELDS.map((field) => w[field]), FIELDS.map((field) => f[field])],
  "inspections as a numbered table": (_, f, w) => [
    ["STT", ...FIELDS.map((field) => w[field]), "Ghi chú"],
    [1, ...FIELDS.map((field) => String(f[field]))],
  ],
  "inspections as a list": (d, f, w, units) => {
    const inspected = d.pick([
      ["x", null],
      ["✓", ""],
      [1, 0],
      ["Đã kiểm tra", "Chưa"],
    ] as Value[][]);
    const attended = units.map((_, i) => Math.floor((f.meetings_attended + i) / units.length));
    return [
      ["STT", d.pick(["Chi bộ", "Tên chi bộ"]), d.pick(["Được kiểm tra", "Đã kiểm tra"]), w.meetings_attended],
      ...units.map(({ name }, i) => [i + 1, name, inspected[i < f.chi_bo_inspected ? 0 : 1]!, attended[i]!]),
      ...d.pick<Value[][]>([[], [[null, "Tổng cộng", f.chi_bo_inspected, f.meetings_attended]]]),
    ];
  },
  "inspections as criteria down": (d, f, w) => [
    ["STT", "Nội dung", d.pick(["Số lượng", "Kết quả", "Số liệu"])],
    ...FIELDS.map((field, i) => [i + 1, w[field], f[field]]),
  ],
};

/** A half-yearly report of inspections. */
export function inventInspections(seed: number): Report {
  const d = new Dice(seed);
  const organisation = d.pick(ORGANISATIONS);
  const year = 2023 + d.roll(2);
  const half = 1 + d.roll(2);
  const chi_bo_total = organisation.units.length;
  const figures = { chi_bo_total, chi_bo_inspected: 1 + d.roll(chi_bo_total), meetings_attended: d.roll(20) };
  const words = Object.fromEntries(FIELDS.map((field) => [field, word(d, field).replace("\n", " ").trim()])) as Words;
  const part = half === 1 ? "đầu" : "cuối";
  const period = d.pick([
    `6 tháng ${part} năm ${year}`,
    `6 tháng ${part} năm ${year}`.toUpperCase(),
    `sáu tháng ${part} năm ${year}`,
    `06 tháng ${part} năm ${year}`,
  ]);
  const what = d.pick([
    "BÁO CÁO KIỂM TRA SINH HOẠT CHI BỘ",
    "Kết quả kiểm tra việc sinh hoạt của các chi bộ",
    "KIỂM TRA, GIÁM SÁT SINH HOẠT CHI BỘ",
  ]);
  const layout = d.pick(Object.keys(LAYOUTS));
  const rows = [
    ...head(d, organisation, what, period),
    ...LAYOUTS[layout]!(d, figures, words, organisation.units),
    ...foot(d),
  ];
  return {
    ...{ layout, file: "KT.xlsx", sheets: { Sheet1: { rows }, ...besides(d) } },
    ...{ facts: { [`${organisation.id}|${year}-H${half}`]: figures }, fields: [...FIELDS] },
  };
}
