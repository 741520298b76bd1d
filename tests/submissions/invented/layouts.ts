import { type Carried, type Meeting, meetingValue, withOthers, word } from "./meetings.ts";
import { foot, head, monthWords, quarterWords } from "./page.ts";
import type { SheetOf, Value } from "./reading.ts";
import type { Hand } from "./report.ts";
import { blankPage, type Column, type Row, type Style, styleOf, writeTable } from "./table.ts";

/** What one report of meetings is laid out from. */
export interface Draft extends Hand {
  quarter: number;
  months: number[];
  meetings: Meeting[];
  carried: Carried;
}

export type Layout = (draft: Draft) => Record<string, SheetOf>;

const WHAT = [
  "BÁO CÁO KẾT QUẢ SINH HOẠT CHI BỘ",
  "Tổng hợp tình hình sinh hoạt chi bộ",
  "BẢNG THEO DÕI SINH HOẠT ĐỊNH KỲ CỦA CÁC CHI BỘ",
  "Biểu tổng hợp SHCB",
  "BÁO CÁO TÌNH HÌNH SINH HOẠT CHI BỘ THƯỜNG KỲ",
  "THEO DÕI NỀN NẾP, CHẤT LƯỢNG SINH HOẠT CHI BỘ",
];

const number = (d: Draft["d"]): Column[] =>
  d.chance(75) ? [{ field: "stt", text: d.pick(["STT", "TT", "Số TT"]) }] : [];
const above = (draft: Draft, extra = ""): Value[][] => {
  const period = quarterWords(draft.d, draft.year, draft.quarter);
  return head(
    draft.d,
    draft.organisation,
    draft.d.pick(WHAT),
    /\d{4}/.test(extra) ? draft.d.pick([extra, `${extra} - ${period}`]) : extra ? `${extra} - ${period}` : period,
  );
};
const of = (draft: Draft, unit: number, month: number): Meeting =>
  draft.meetings.find((m) => m.unit === draft.organisation.units[unit] && m.month === month)!;

function valuesOf(draft: Draft, m: Meeting, columns: Column[], own: Record<string, Value>): Record<string, Value> {
  return {
    ...Object.fromEntries(columns.map((c) => [c.field || c.text, meetingValue(m, c, draft.figures)])),
    ...own,
  };
}

/** One row per chi bộ, under sections of đảng bộ bộ phận, with a total above or below. */
function unitRows(draft: Draft, month: number, columns: Column[]): Row[] {
  const { d, organisation } = draft;
  const rows: Row[] = [];
  let section = "";
  const numeral = d.chance(50);
  organisation.units.forEach((unit, i) => {
    if (unit.section !== section) {
      section = unit.section;
      rows.push(numeral ? { heading: section, numeral: d.pick(["I", "II"]) } : { heading: section });
    }
    const name = "unit" in of(draft, i, month).shown ? of(draft, i, month).shown.unit! : draft.name(unit, i);
    rows.push({ values: valuesOf(draft, of(draft, i, month), columns, { stt: i + 1, unit: name }) });
  });
  const total = totalRow(draft, month, columns);
  const place = d.roll(3);
  return place === 0 ? rows : place === 1 ? [...rows, total] : [total, ...rows];
}

function totalRow(draft: Draft, month: number, columns: Column[]): Row {
  const list = draft.meetings.filter((m) => m.month === month);
  const values: Record<string, Value> = {
    unit: draft.d.pick(["Tổng cộng", "Cộng", "TỔNG SỐ", "Tổng cộng:", "Toàn Đảng bộ"]),
  };
  for (const { field } of columns) {
    const numbers = list.map((m) => m.values[field]);
    if (field === "score" || !numbers.every((n) => typeof n === "number")) continue;
    const v = (numbers as number[]).reduce((a, b) => a + b, 0);
    values[field] = draft.d.pick([v, { t: "n", v, f: "SUM(A1:A2)" }]);
  }
  return { values };
}

const sheetsByMonth: Layout = (draft) => {
  const { d, year } = draft;
  const columns = [...number(d), { field: "unit", text: word(d, "unit") }, ...withOthers(d, draft.carried.columns)];
  const style = styleOf(d);
  const name = d.pick([
    (m: number) => `Tháng ${m}`,
    (m: number) => `T${m}`,
    (m: number) => `Thang ${m}`,
    (m: number) => `T${m}.${year}`,
    (m: number) => `Tháng ${m}-${year}`,
    (m: number) => `T${String(m).padStart(2, "0")}-${year}`,
    (m: number) => `SHCB T${m}`,
  ]);
  return Object.fromEntries(
    draft.months.map((month) => {
      const page = blankPage(above(draft, d.chance(50) ? monthWords(d, year, month) : ""));
      writeTable(page, columns, unitRows(draft, month, columns), style);
      page.rows.push(...foot(d));
      return [name(month), page];
    }),
  );
};

/** A long sheet with a column of months; where it goes by chi bộ, the name merged down, or left blank, or repeated. */
const long: Layout = (draft) => {
  const { d, organisation } = draft;
  const byUnit = d.chance(70);
  const unit = { field: "unit", text: word(d, "unit") };
  const month = { field: "month", text: word(d, "month") };
  const columns = [
    ...number(d),
    ...(byUnit || d.chance(50) ? [unit, month] : [month, unit]),
    ...withOthers(d, draft.carried.columns),
  ];
  const label = d.pick([
    (m: number) => m,
    (m: number) => `T${m}`,
    (m: number) => `Tháng ${m}`,
    (m: number) => `${m}/${draft.year}`,
  ]);
  const kept = byUnit ? d.pick(["merged", "blank", "repeated"]) : "repeated";
  const rows: Row[] = [];
  const order = byUnit
    ? organisation.units.flatMap((_, i) => draft.months.map((m, k) => ({ i, m, first: k === 0 })))
    : draft.months.flatMap((m) => organisation.units.map((_, i) => ({ i, m, first: true })));
  for (const { i, m, first } of order) {
    const meeting = of(draft, i, m);
    const shown = "unit" in meeting.shown ? meeting.shown.unit! : draft.name(organisation.units[i]!, i);
    const own = first || kept === "repeated" ? { unit: shown, stt: i + 1 } : { unit: null, stt: null };
    const values = valuesOf(draft, meeting, columns, { ...own, month: label(m) });
    rows.push(kept === "merged" && first ? { values, down: { unit: draft.months.length } } : { values });
  }
  const page = blankPage(above(draft));
  const style = styleOf(d);
  writeTable(page, columns, rows, kept === "blank" ? { ...style, pageBreak: 0 } : style);
  page.rows.push(...foot(d));
  return { [d.pick(["SHCB", "Sheet1", "Tổng hợp", "Sinh hoạt"])]: page };
};

/** Three months side by side under merged month headings. */
const side: Layout = (draft) => {
  const { d, organisation } = draft;
  const own = draft.carried.columns;
  const deep = own.some((c) => (c.groups?.length ?? 0) > 1);
  const over = d.chance(20) && !deep ? [d.pick(["Các tháng trong quý", "Tháng"])] : [];
  const shared: Column[] = [...number(d), { field: "unit", text: word(d, "unit") }];
  const months = draft.months.map((m) => monthWords(d, draft.year, m));
  const columns = [
    ...shared,
    ...draft.months.flatMap((m, k) =>
      own.map((c) => ({ ...c, field: `${m} ${c.field}`, groups: [...over, months[k]!, ...(c.groups ?? [])] })),
    ),
    ...(d.chance(30) ? [{ field: "", text: "Ghi chú" }] : []),
  ];
  const rows = organisation.units.map((unit, i): Row => {
    const values: Record<string, Value> = { stt: i + 1, unit: draft.name(unit, i) };
    for (const m of draft.months)
      for (const c of own) values[`${m} ${c.field}`] = meetingValue(of(draft, i, m), c, draft.figures);
    return { values };
  });
  const page = blankPage(above(draft));
  writeTable(page, columns, rows, { ...styleOf(d), mergeGroups: true });
  page.rows.push(...foot(d));
  return { "Tổng hợp quý": page };
};

/** Months as section rows of one table, or a heading and a header of its own for each month. */
const sections: Layout = (draft) => {
  const { d } = draft;
  const columns = [...number(d), { field: "unit", text: word(d, "unit") }, ...withOthers(d, draft.carried.columns)];
  const style: Style = styleOf(d);
  const page = blankPage(above(draft));
  const stacked = d.chance(50);
  const label = draft.months.map(
    (m, k) => `${d.pick(["", "", `${["I", "II", "III"][k]}. `, `${k + 1}. `])}${monthWords(d, draft.year, m)}`,
  );
  const list = draft.months.map((m) => unitRows(draft, m, columns));
  if (!stacked)
    writeTable(
      page,
      columns,
      list.flatMap((rows, k) => [{ heading: label[k]! }, ...rows]),
      style,
    );
  else
    list.forEach((rows, k) => {
      page.rows.push([], [...Array<Value>(style.left).fill(null), label[k]!]);
      writeTable(page, columns, rows, { ...style, pageBreak: 0 });
    });
  page.rows.push(...foot(d));
  return { Quý: page };
};

/** A small table per chi bộ, its name above it. */
const smallTables: Layout = (draft) => {
  const { d, organisation } = draft;
  const columns = [{ field: "month", text: word(d, "month") }, ...withOthers(d, draft.carried.columns)];
  const style = { ...styleOf(d), pageBreak: 0 };
  const page = blankPage(above(draft));
  organisation.units.forEach((unit, i) => {
    const bare = unit.name.replace("Chi bộ ", "");
    const name = d.pick([
      unit.name,
      `${i + 1}. ${unit.name}`,
      unit.name.toUpperCase(),
      `Chi bộ: ${bare}`,
      `Tên chi bộ: ${unit.name}`,
    ]);
    page.rows.push([], [...Array<Value>(style.left).fill(null), name]);
    const rows = draft.months.map((m): Row => {
      const month = d.pick([`Tháng ${m}`, m, `T${m}`, `${m}/${draft.year}`]);
      return { values: valuesOf(draft, of(draft, i, m), columns, { month }) };
    });
    writeTable(page, columns, rows, style);
  });
  page.rows.push(...foot(d));
  return { "Các chi bộ": page };
};

/** Criteria down and months across. */
const turned: Layout = (draft) => {
  const { d } = draft;
  const own = draft.carried.columns.filter((c) => c.field && !c.field.startsWith("grade_"));
  const numbered = d.chance(60);
  const pad = Array<Value>(d.pick([0, 0, 1])).fill(null);
  const corner = d.pick(["Nội dung", "Chỉ tiêu", "Tiêu chí", "Nội dung báo cáo", "Nội dung"]);
  const line: Value[] = [
    ...pad,
    ...(numbered ? ["TT"] : []),
    corner,
    ...draft.months.map((m) => monthWords(d, draft.year, m)),
  ];
  if (d.chance(40)) line.push("Ghi chú");
  const rows = own.map((c, i) => [
    ...pad,
    ...(numbered ? [i + 1] : []),
    [...(c.groups ?? []).slice(-1).filter((g) => /[Vv]ắng|[Kk]hông dự/.test(g)), c.text].join(" "),
    ...draft.months.map((m) => meetingValue(of(draft, 0, m), c, draft.figures)),
  ]);
  return { Sheet1: { rows: [...above(draft), line, ...rows, ...foot(d)] } };
};

export const LAYOUTS: Record<string, Layout> = { sheetsByMonth, long, side, sections, smallTables, turned };
