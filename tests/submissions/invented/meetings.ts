import type { Dice } from "./dice.ts";
import type { Figures } from "./figures.ts";
import type { Unit } from "./organisations.ts";
import type { Value } from "./reading.ts";
import type { Column } from "./table.ts";
import { OTHER_COLUMNS, WORDINGS } from "./wordings.ts";

export interface Meeting {
  unit: Unit;
  month: number;
  /** The truth. */
  values: Record<string, number | string | boolean | undefined>;
  /** What the sheet shows instead of the truth, where a fault was planted. */
  shown: Record<string, Value>;
}

const LEVELS = ["tot", "kha", "trung_binh", "kem"];
const ZERO = ["members_exempt", "absent_excused", "absent_unexcused", "members_speaking", "opinions"];

export function inventMeeting(d: Dice, unit: Unit, year: number, month: number, exempt: boolean): Meeting {
  const members_total = 6 + d.roll(d.chance(10) ? 1300 : 40);
  const members_exempt = exempt ? d.roll(3) : 0;
  const members_due = members_total - members_exempt;
  const absent_excused = d.roll(3);
  const absent_unexcused = d.roll(2);
  const members_present = members_due - absent_excused - absent_unexcused;
  const members_speaking = d.roll(members_present + 1);
  const held_on = `${year}-${String(month).padStart(2, "0")}-${String(1 + d.roll(28)).padStart(2, "0")}`;
  return {
    unit,
    month,
    values: {
      ...{ held: true, held_on, members_total, members_exempt, members_due, members_present },
      ...{ absent_excused, absent_unexcused, members_speaking, opinions: members_speaking + d.roll(4) },
      score: d.chance(20) ? 60.5 + d.roll(39) : 60 + d.roll(40),
      grade: d.pick(LEVELS),
    },
    shown: {},
  };
}

/** Fields that a report of meetings carries, and the columns that carry them. */
export interface Carried {
  fields: string[];
  columns: Column[];
}

/** What a unit chose to report: which figures, in what order, under which words and groups. */
export function carry(d: Dice, scoring: boolean, exempt: boolean): Carried {
  const fields = scoring ? [] : ["members_total"];
  if (!scoring && exempt) fields.push("members_exempt");
  if (!scoring && d.chance(70)) fields.push("members_due");
  const paired = scoring || d.chance(8);
  const shown = [...fields];
  if (paired) {
    shown.push("present_of_due");
    fields.push("members_present", "members_due");
  } else {
    fields.push("members_present");
    shown.push("members_present");
  }
  const optional = ["members_speaking", "opinions", "score", "held_on"].filter(() => d.chance(60));
  const absences = !paired && d.chance(60) ? ["absent_excused", "absent_unexcused"] : [];
  const marks = scoring ? d.chance(80) : d.chance(15);
  const grade = marks || d.chance(60) ? ["grade"] : [];
  fields.push(...absences, ...optional, ...grade);
  shown.push(...optional, ...(marks ? [] : grade));
  const ordered = d.chance(30) ? d.shuffle(shown) : shown;
  const columns: Column[] = ordered.map((field) => ({ field, text: word(d, field) }));
  if (absences.length > 0) columns.splice(d.roll(columns.length + 1), 0, ...absenceColumns(d));
  if (marks) columns.push(...markColumns(d));
  attendanceGroup(d, columns);
  return { fields: [...new Set(fields)], columns };
}

export const word = (d: Dice, field: string): string => {
  const text = d.pick(WORDINGS[field]!);
  return d.pick([text, text, text, text, text, text.toUpperCase(), text.replace(" ", "\n"), ` ${text}`]);
};

function absenceColumns(d: Dice): Column[] {
  if (d.chance(40)) return ["absent_excused", "absent_unexcused"].map((field) => ({ field, text: word(d, field) }));
  const groups = [d.pick(["Vắng mặt", "Vắng", "Số đảng viên vắng", "Số ĐV vắng mặt", "ĐV vắng", "Không dự họp"])];
  const excused = d.pick(["Có lý do", "CLD", "Có phép", "Có LD", "Có lí do"]);
  const unexcused = d.pick(["Không lý do", "KLD", "Không phép", "Không LD", "Không có lý do"]);
  const sum: Column[] = d.chance(25) ? [{ field: "", text: "Tổng số", groups }] : [];
  return [
    ...sum,
    { field: "absent_excused", text: excused, groups },
    { field: "absent_unexcused", text: unexcused, groups },
  ];
}

function markColumns(d: Dice): Column[] {
  const groups = d.chance(80) ? [d.pick(["Xếp loại", "Đánh giá", "Chất lượng sinh hoạt", "Tự xếp loại"])] : undefined;
  const texts = d.pick([
    ["Tốt", "Khá", "Trung bình", "Kém"],
    ["Tốt", "Khá", "TB", "Kém"],
    ["Loại Tốt", "Loại Khá", "Loại TB", "Loại Kém"],
    ["TỐT", "KHÁ", "T.BÌNH", "KÉM"],
  ]);
  return LEVELS.map((level, i) => ({ field: `grade_${level}`, text: texts[i]!, ...(groups ? { groups } : {}) }));
}

/** Puts neighbouring columns of attendance under a group of their own, which may lift others one row deeper. */
function attendanceGroup(d: Dice, columns: Column[]): void {
  if (!d.chance(30)) return;
  const kin = [
    "members_total",
    "members_exempt",
    "members_due",
    "members_present",
    "absent_excused",
    "absent_unexcused",
  ];
  const from = columns.findIndex((c) => kin.includes(c.field));
  let to = from;
  while (
    kin.includes(columns[to + 1]?.field ?? "-") ||
    (columns[to + 1]?.text === "Tổng số" && !columns[to + 1]?.field)
  )
    to++;
  if (from < 0 || to === from) return;
  const group = d.pick(["Số lượng đảng viên", "Đảng viên", "Tình hình dự sinh hoạt", "Số đảng viên", "Quân số"]);
  for (const c of columns.slice(from, to + 1)) c.groups = [group, ...(c.groups ?? [])];
}

/** Columns that say something else, put in here and there but never between the columns of a group. */
export function withOthers(d: Dice, columns: Column[]): Column[] {
  const all = [...columns];
  for (const text of d.shuffle(OTHER_COLUMNS).slice(0, d.pick([0, 0, 1, 2, 3]))) {
    const places = all
      .map((_, i) => i + 1)
      .filter((i) => !all[i]?.groups || all[i]?.groups?.[0] !== all[i - 1]?.groups?.[0]);
    all.splice(d.pick(places), 0, { field: "", text });
  }
  if (d.chance(10)) all.splice(1, 0, { field: "", text: d.pick(["Mã", "Mã số", "Mã chi bộ"]), hidden: true });
  return all;
}

/** What the cell of a column that says something else holds. */
export function otherValue(text: string, m: { unit: Unit }): Value {
  if (/Tỷ lệ|%/.test(text)) return { t: "n", v: 0.95, z: "0.0%" };
  if (/nữ|dự bị|Số biên bản|đi muộn|Số nghị quyết/.test(text)) return 1;
  if (text === "Tổng số") return null;
  if (text.startsWith("Mã")) return m.unit.id;
  if (/Bí thư|Người/.test(text)) return "Nguyễn Văn Nam";
  if (/điện thoại/.test(text)) return "0912345678";
  if (/Địa điểm/.test(text)) return "Hội trường";
  return null;
}

/** What a cell of a meeting shows. */
export function meetingValue(m: Meeting, column: Column, f: Figures): Value {
  const { field } = column;
  if (field in m.shown) return m.shown[field]!;
  if (column.text === "Tổng số" && !field)
    return (m.values.absent_excused as number) + (m.values.absent_unexcused as number);
  if (!field) return otherValue(column.text, m);
  if (field.startsWith("grade_")) return field === `grade_${m.values.grade}` ? "x" : null;
  if (field === "present_of_due") return `${m.values.members_present}/${m.values.members_due}`;
  const value = m.values[field];
  if (field === "grade") return f.grade(String(value));
  if (field === "held_on") return f.date(String(value));
  if (field === "score") return f.score(value as number);
  return f.count(value as number, ZERO.includes(field));
}
