import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { loadChecks } from "../../loaders/checks/check.ts";
import { type Form, type FormId, loadForms } from "../../loaders/forms/form.ts";
import type { Fact } from "../../loaders/submissions/submission.ts";
import { loadTerms } from "../../loaders/terms/term.ts";
import { compute } from "../../loaders/warehouse/compute.ts";
import { crossCheck } from "../../loaders/warehouse/cross-check.ts";
import { literal, Warehouse } from "../../loaders/warehouse/warehouse.ts";

// Given rows of facts, expect [file, sheet, cell, code, severity]. Two TCCSĐ: 01 with chi bộ 01.01 and 01.02, and 02, a chi bộ by itself.

let forms: Form[];
let warehouse: Warehouse;
let made: boolean;
beforeAll(async () => {
  forms = await loadForms();
});
beforeEach(async () => {
  warehouse = await Warehouse.create(undefined, { threads: "1" });
  await warehouse.run(`
    insert into tccsd values ('01', 'Đảng bộ Sở Một', 'dang_bo_co_so'), ('02', 'Chi bộ Hai', 'chi_bo_co_so');
    insert into chi_bo_names values
      ('01.01', '01', 'Chi bộ Một', 'truc_thuoc_dang_uy_co_so', null, null, null, null, null),
      ('01.02', '01', 'Chi bộ Văn phòng', 'truc_thuoc_dang_uy_co_so', null, null, null, null, null),
      ('02.01', '02', 'Chi bộ Hai', 'chi_bo_co_so', null, null, null, null, null)`);
  made = false;
});
afterEach(() => warehouse.close());

type Values = Record<string, string | number | boolean>;
const facts: Fact[] = [];
beforeEach(() => {
  facts.length = 0;
});

/** The tables of facts are made once all chi bộ of a case are in. */
async function makeFacts(): Promise<void> {
  if (!made) await warehouse.makeFacts();
  made = true;
}

/** A fact read from row 7 and on of the sheet S of a file named after its form; its figures stand in E, F… in the order given. */
async function given(form: FormId, ...rows: Values[]): Promise<void> {
  await makeFacts();
  for (const [i, values] of rows.entries()) {
    const place = { file: `${form}.xlsx`, sheet: "S", row: 7 + i, cells: `A${7 + i}:M${7 + i}` };
    const figures = Object.keys(values).filter((name) => typeof values[name] === "number");
    const at = figures.map((name, n) => `${name} ${"EFGHIJ"[n]}${place.row}`).join(" ");
    facts.push({ form, values, ...place, at, unit: { name: "", cell: `B${place.row}` } });
    const row = { ...values, ...place };
    const sql = Object.values(row).map((value) => (typeof value === "string" ? literal(value) : String(value)));
    const columns = Object.keys(row).map((name) => `"${name}"`);
    if (values.chi_bo_id) {
      columns.push("chi_bo_number");
      sql.push(`number_of(${literal(String(values.chi_bo_id))})`);
    }
    await warehouse.run(`insert into ${form} (${columns.join(", ")}) values (${sql.join(", ")})`);
  }
}

const reported = async (form: FormId, tccsd: string, ...periods: string[]) => {
  await makeFacts();
  await warehouse.run(
    `insert into form_reports by name select 'a.xlsx' as file, '${form}' as form, '${tccsd}' as tccsd_id, unnest([${periods.map(literal).join(", ")}]) as period, 'accepted' as status`,
  );
};

async function check(code: string) {
  await makeFacts();
  await compute(warehouse, await loadTerms());
  return crossCheck(warehouse, [(await loadChecks()).get(code)!], forms, facts);
}

async function expectProblems(code: string, ...expected: string[][]) {
  const found = await check(code);
  expect(found.map((p) => [p.file, p.sheet, p.cell, p.code, p.severity])).toEqual(expected);
  return found.map((p) => p.message);
}

const meetings = (id: string, ...counts: number[]): Values[] =>
  counts.map((members_total, i) => ({
    chi_bo_id: id,
    month: `2023-${String(i + 1).padStart(2, "0")}`,
    held: true,
    members_total,
  }));

test("more than 20% excellent in a TCCSĐ and year, at its largest figure", async () => {
  await given(
    "ratings",
    { chi_bo_id: "01.01", year: "2023", members_xuat_sac: 1, members_tot: 9 },
    { chi_bo_id: "01.02", year: "2023", members_xuat_sac: 2, members_tot: 2 },
    { chi_bo_id: "02.01", year: "2023", members_xuat_sac: 2, members_tot: 8 },
  );
  const [message] = await expectProblems("excellent_over_20", [
    "ratings.xlsx",
    "S",
    "E8",
    "excellent_over_20",
    "warning",
  ]);
  expect(message).toContain("Đảng bộ Sở Một năm 2023: 3 đảng viên hoàn thành xuất sắc trong 14");
});

test("members jump where a month differs by over 30% and five or more", async () => {
  await given("meetings", ...meetings("01.01", 20, 21, 28, 28), ...meetings("01.02", 6, 9, 12, 15));
  const [message] = await expectProblems("members_jump", ["meetings.xlsx", "S", "E9", "members_jump", "warning"]);
  expect(message).toContain("tháng 03/2023 là 28, kỳ trước là 21 (tháng 02/2023)");
});

test("where no number of members was sent, those who were due jump", async () => {
  const due = (id: string, ...counts: number[]): Values[] =>
    meetings(id, ...counts).map(({ members_total, ...meeting }) => ({ ...meeting, members_due: members_total! }));
  await given("meetings", ...due("01.01", 20, 20, 32, 32), ...meetings("01.02", 20, 20));
  const [message] = await expectProblems("members_jump", ["meetings.xlsx", "S", "E9", "members_jump", "warning"]);
  expect(message).toContain("Số đảng viên phải dự tháng 03/2023 là 32, kỳ trước là 20 (tháng 02/2023)");
});

test("one wrong month is one jump, not two", async () => {
  await given("meetings", ...meetings("01.01", 20, 200, 21, 21));
  await expectProblems("members_jump", ["meetings.xlsx", "S", "E8", "members_jump", "warning"]);
});

test("the members of a merged chi bộ may arrive", async () => {
  await warehouse.run(
    `insert into chi_bo_names values ('01.03', '01', 'Chi bộ Cũ', 'truc_thuoc_dang_uy_co_so', null, null, null, '2023-02', '01.01')`,
  );
  await given("meetings", ...meetings("01.01", 20, 20, 31), ...meetings("01.02", 20, 20, 31));
  await expectProblems("members_jump", ["meetings.xlsx", "S", "E12", "members_jump", "warning"]);
});

test("a month whose figures are all those of the month before, as far as they are such as change", async () => {
  const month = (chi_bo_id: string, n: number, opinions: number): Values => ({
    ...{ chi_bo_id, month: `2023-0${n}`, held: true, members_due: 20 },
    ...{ members_present: 18, members_speaking: 7, opinions },
  });
  await given("meetings", month("01.01", 1, 9), month("01.02", 1, 5), month("01.01", 2, 9), month("01.02", 2, 5));
  await given("meetings", month("01.01", 3, 9), month("01.02", 3, 6), month("02.01", 1, 9), month("02.01", 2, 9));
  const [message] = await expectProblems("months_alike", ["meetings.xlsx", "S", "F9", "months_alike", "warning"]);
  expect(message).toContain("tháng 02/2023 của cả 2 chi bộ giống hệt tháng 01/2023");
});

test("a quarter whose figures are all those of the quarter before", async () => {
  const quarter = (first: number, ...speaking: number[]): Values[] =>
    speaking.map((members_speaking, i) => ({
      ...{ chi_bo_id: "02.01", month: `2023-0${first + i}`, held: true },
      ...{ members_due: 20, members_present: 18, members_speaking },
    }));
  await given("meetings", ...quarter(1, 7, 5, 9), ...quarter(4, 7, 5, 9), ...quarter(7, 7, 5, 8));
  const [message] = await expectProblems("months_alike", ["meetings.xlsx", "S", "F12", "months_alike", "warning"]);
  expect(message).toContain("quý 2/2023 của cả 1 chi bộ giống hệt quý 1/2023");
});

test("thematic sessions whose figures are all those of the quarter before, at the largest", async () => {
  const session = (chi_bo_id: string, quarter: string, opinions: number): Values => ({
    ...{ chi_bo_id, quarter, seq: 1, members_due: 20, members_present: 18, opinions },
  });
  const both = (quarter: string, one: number, two: number) => [
    { ...session("01.01", quarter, one), grade: "tot" },
    { ...session("01.02", quarter, two), members_present: 19, grade: "kha" },
  ];
  await given("thematic_sessions", ...both("2022-Q4", 4, 9), ...both("2023-Q1", 4, 9), ...both("2023-Q2", 4, 8));
  const [message] = await expectProblems("sessions_alike", [
    "thematic_sessions.xlsx",
    "S",
    "G10",
    "sessions_alike",
    "warning",
  ]);
  expect(message).toContain("quý 1/2023 của cả 2 chi bộ giống hệt quý 4/2022");
});

test("members due, to speak or rated against those of the meetings of the same time", async () => {
  const met = (chi_bo_id: string, members_due: number, month = "2023-03"): Values => ({
    ...{ chi_bo_id, month, held: true, members_due, members_total: members_due + 1 },
  });
  await given("meetings", met("01.01", 20), met("01.01", 20, "2023-10"), met("01.02", 9), met("02.01", 20));
  const session = (chi_bo_id: string, seq: number, members_due: number): Values => ({
    ...{ chi_bo_id, quarter: "2023-Q1", seq, members_due },
  });
  await given("thematic_sessions", session("01.01", 1, 19), session("01.01", 2, 9), session("01.02", 1, 20));
  await given("contributions", { chi_bo_id: "01.01", year: "2023", members_eligible: 31 });
  // A year's end is not held against its beginning alone.
  await given("ratings", { chi_bo_id: "01.02", year: "2023", members_rated: 16 });
  await given("ratings", { chi_bo_id: "02.01", year: "2023", members_rated: 21 });
  const messages = await expectProblems(
    "members_of_meetings",
    ["contributions.xlsx", "S", "E7", "members_of_meetings", "warning"],
    ["thematic_sessions.xlsx", "S", "F8", "members_of_meetings", "warning"],
    ["thematic_sessions.xlsx", "S", "F9", "members_of_meetings", "warning"],
  );
  expect(messages[1]).toContain("là 9, ở biểu sinh hoạt định kỳ cùng kỳ là từ 20 đến 21");
});

test("more admitted or disciplined than a chi bộ can bear", async () => {
  const few = { year: "2023", members_total: 12, admitted: 4 };
  await given(
    "admissions_discipline",
    { ...few, chi_bo_id: "01.01", warned: 5 },
    { ...few, chi_bo_id: "01.02", warned: 1 },
  );
  const [message] = await expectProblems("many_of_members", [
    "admissions_discipline.xlsx",
    "S",
    "G7",
    "many_of_members",
    "warning",
  ]);
  expect(message).toContain("Số đảng viên bị cảnh cáo là 5, trong khi chi bộ có 12 đảng viên");
});

test("a better grade with fewer points than another's, in one TCCSĐ and month", async () => {
  const graded = (chi_bo_id: string, score: number, grade: string): Values => ({
    ...{ chi_bo_id, month: "2023-01", held: true, score, grade },
  });
  await given("meetings", graded("01.01", 45, "tot"), graded("01.02", 95, "kem"), graded("02.01", 96, "trung_binh"));
  const [message] = await expectProblems("grade_against_score", [
    "meetings.xlsx",
    "S",
    "E7",
    "grade_against_score",
    "warning",
  ]);
  expect(message).toContain("45 điểm xếp loại cao hơn chi bộ được 95 điểm");
});

test("members in December against the annual review", async () => {
  const december = { month: "2023-12", held: true };
  await given(
    "meetings",
    { chi_bo_id: "01.01", ...december, members_total: 20 },
    { chi_bo_id: "01.02", ...december, members_total: 9 },
  );
  await given(
    "ratings",
    { chi_bo_id: "01.01", year: "2023", members_total: 20 },
    { chi_bo_id: "01.02", year: "2023", members_total: 10 },
  );
  await given(
    "admissions_discipline",
    { chi_bo_id: "01.01", year: "2023", members_total: 22 },
    { chi_bo_id: "01.02", year: "2022", members_total: 7 },
  );
  const messages = await expectProblems(
    "members_contradict",
    ["admissions_discipline.xlsx", "S", "E7", "members_contradict", "warning"],
    ["ratings.xlsx", "S", "E8", "members_contradict", "warning"],
  );
  expect(messages[1]).toContain("là 10, ở biểu khác là 9 (sinh hoạt tháng 12: tệp meetings.xlsx, trang “S”, dòng 8)");
});

test("members of two annual forms where no December meeting came", async () => {
  await given("ratings", { chi_bo_id: "01.01", year: "2023", members_total: 10 });
  await given("admissions_discipline", { chi_bo_id: "01.01", year: "2023", members_total: 9 });
  const [message] = await expectProblems("members_contradict", [
    "admissions_discipline.xlsx",
    "S",
    "E7",
    "members_contradict",
    "warning",
  ]);
  expect(message).toContain("là 9, ở biểu khác là 10 (đánh giá, xếp loại: tệp ratings.xlsx");
});

test("chi bộ of an inspection report against the registry, whatever month of the half-year they were counted in", async () => {
  await warehouse.run(
    `insert into chi_bo_names values ('01.03', '01', 'Chi bộ Mới', 'truc_thuoc_dang_uy_co_so', null, null, '2023-05', null, null)`,
  );
  const half = (chi_bo_total: number, period: string): Values => ({ tccsd_id: "01", half: period, chi_bo_total });
  await given("inspections", half(2, "2023-H1"), half(3, "2023-H2"), half(2, "2024-H1"));
  const [message] = await expectProblems("chi_bo_total_contradict", [
    "inspections.xlsx",
    "S",
    "E9",
    "chi_bo_total_contradict",
    "warning",
  ]);
  expect(message).toContain("Tổng số chi bộ ghi 2, theo danh mục là 3");
});

test("reports owed: by form and TCCSĐ, up to the latest period that anybody reported", async () => {
  await reported("meetings", "01", "2020-Q4", "2021-Q1", "2021-Q3");
  await reported("meetings", "02", "2020-Q4", "2021-Q1", "2021-Q2");
  await reported("ratings", "02", "2020", "2021");
  await reported("inspections", "01", "2021-H1");
  const messages = await expectProblems("report_missing", ...Array(4).fill(["", "", "", "report_missing", "info"]));
  expect(messages.map((m) => m.split(". ")[0])).toEqual([
    "Đảng bộ Sở Một chưa gửi báo cáo sinh hoạt chi bộ định kỳ: quý II năm 2021",
    "Đảng bộ Sở Một chưa gửi báo cáo đánh giá, xếp loại chi bộ và đảng viên: năm 2020, năm 2021",
    "Đảng bộ Sở Một chưa gửi báo cáo kiểm tra sinh hoạt chi bộ: 6 tháng cuối năm 2020",
    "Chi bộ Hai chưa gửi báo cáo sinh hoạt chi bộ định kỳ: quý III năm 2021",
  ]);
});

test("the annual report of contributions is owed for complete years alone", async () => {
  await reported("contributions", "01", "2021");
  const messages = await expectProblems("report_missing", ["", "", "", "report_missing", "info"]);
  expect(messages[0]).toBe(
    "Chi bộ Hai chưa gửi báo cáo đảng viên tham gia đóng góp ý kiến: năm 2021. Đôn đốc đơn vị gửi báo cáo.",
  );
});
