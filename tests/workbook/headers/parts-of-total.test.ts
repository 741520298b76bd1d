import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const OFFICE: Value[] = ["ĐẢNG ỦY SỞ NỘI VỤ"];
const INSPECTED: Value[] = ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"];
const sound = (problems: string[]) => problems.filter((p) => !p.startsWith("chi_bo_missing"));

/** A report of inspections: of how many, those inspected by what stands below their group, and the meetings attended. */
const inspections = (below: string[], figures: Value[], group = "Số chi bộ được kiểm tra") => {
  const last = String.fromCharCode(65 + below.length);
  const rows: Value[][] = [
    ...[OFFICE, INSPECTED],
    ["Tổng số chi bộ", group, ...below.slice(1).map(() => null), "Số lượt cấp ủy viên dự SHCB"],
    [null, ...below],
    [7, ...figures, 9],
  ];
  return read({ KT: { rows, merges: ["A3:A4", `B3:${last}3`] } });
};

test.each([
  { below: ["Thường kỳ", "Bất thường", "Tổng cộng"], figures: [3, 1, 4] },
  { below: ["Tổng số", "Theo chương trình", "Đột xuất"], figures: [4, 3, 1] },
  { below: ["Lần thứ nhất", "Lần thứ hai", "Cộng"], figures: [1, 3, 4] },
  { below: ["Kiểm tra định kỳ", "Tổng", "Kiểm tra đột xuất"], figures: [0, 4, 4] },
  { below: ["Quý I", "Quý II", "6 tháng"], figures: [1, 3, 4] },
  { below: ["6 tháng", "Quý 1", "Quý 2"], figures: [4, 3, 1] },
  { below: ["Quý đầu", "Quý sau", "Cộng 6 tháng"], figures: [4, 0, 4] },
  { below: ["Dự trực tiếp", "Qua sổ sách", "Cộng"], figures: [1, 3, 4] },
])("what is inspected is the total of its parts, wherever it stands: $below", ({ below, figures }) => {
  const { facts, problems } = inspections(below, figures);
  expect(problems).toEqual([]);
  expect(facts["01|2023-H1"]).toEqual({ chi_bo_total: 7, chi_bo_inspected: 4, meetings_attended: 9 });
});

test.each([
  { below: ["Thường kỳ", "Bất thường", "Tổng cộng"], figures: [3, 1, 5] },
  { below: ["Tổng số", "Theo chương trình", "Đột xuất"], figures: [3, 3, 1] },
  { below: ["Quý I", "Quý II", "6 tháng"], figures: [1, 3, 5] },
])("parts that do not come to what stands as their total are asked about with it: $below", ({ below, figures }) => {
  const { facts, problems } = inspections(below, figures);
  expect(problems.join()).toMatch(/column_missing|unknown_form/);
  expect(facts).toEqual({});
});

test("all of them beside those inspected is no total of parts", () => {
  const { facts, problems } = inspections(["Tổng số", "Đã kiểm tra", "Chưa kiểm tra"], [7, 4, 3], "Kiểm tra sinh hoạt");
  expect(facts).toEqual({});
  expect(problems).toEqual(["column_unclear@C4", "column_unclear@B4", "column_missing@A3"]);
});

/** A month's meetings with a group of three columns. */
const meeting = (group: string, below: string[], ...figures: [number, number, number][]) => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023"]],
    ["TT", "Chi bộ", "Phải dự", group, null, null, "Có mặt", "Vắng không lý do"],
    [null, null, null, ...below],
    [1, "Văn phòng", 20, ...figures[0]!, 17, 0],
    [2, "Thanh tra", 9, ...figures[1]!, 9, 0],
  ];
  const { facts, problems } = read({ "Tháng 5": { rows, merges: ["D3:F3"] } });
  return { fact: facts["01.01|2023-05"], problems: sound(problems) };
};

test("absences for a reason are the total of the reasons", () => {
  const reasons = meeting("Vắng có lý do", ["Ốm", "Đi công tác", "Cộng"], [1, 2, 3], [0, 0, 0]);
  expect(reasons.problems).toEqual([]);
  expect(reasons.fact).toMatchObject({ members_present: 17, absent_excused: 3, absent_unexcused: 0 });
  const wrong = meeting("Vắng có lý do", ["Ốm", "Đi công tác", "Cộng"], [1, 2, 2], [0, 0, 0]);
  expect(wrong.problems).toEqual([expect.stringMatching(/^column_unclear@/)]);
  expect(wrong.fact).not.toHaveProperty("absent_excused");
});

test("of a meeting, those of another kind are none of its parts, and their sum none of its figures", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023"]],
    ["TT", "Chi bộ", "Phải dự", "Số ĐV dự", null, null],
    [null, null, null, "Định kỳ", "Chuyên đề", "Cộng"],
    [1, "Văn phòng", 20, 17, 3, 20],
    [2, "Thanh tra", 9, 9, 0, 9],
  ];
  const { facts } = read({ "Tháng 5": { rows, merges: ["D3:F3"] } });
  expect(facts["01.01|2023-05"]).toMatchObject({ members_present: 17 });
});

test("opinions of a year are those at meetings of every kind", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["ĐẢNG VIÊN THAM GIA Ý KIẾN NĂM 2023"]],
    ["TT", "Chi bộ", "ĐV phải tham gia", "ĐV có ý kiến từ 6 kỳ", "Số lượt ý kiến", null, null],
    [null, null, null, null, "Thường kỳ", "Chuyên đề", "Tổng số"],
    [1, "Văn phòng", 20, 17, 60, 20, 80],
    [2, "Thanh tra", 9, 9, 30, 0, 30],
  ];
  const { facts, problems } = read({ Năm: { rows, merges: ["E3:G3"] } });
  expect(sound(problems)).toEqual([]);
  expect(facts["01.01|2023"]).toMatchObject({ members_ge6: 17, contributions: 80 });
});

test("columns that count something of their own are no parts of the total beside them", () => {
  const { fact } = meeting("Vắng", ["Tổng số", "Có lý do", "Do ốm"], [3, 3, 1], [0, 0, 0]);
  expect(fact).toMatchObject({ members_present: 17, absent_excused: 3 });
});

/** Opinions of a year under a group of months, or parts of it, with their total. */
const opinions = (group: string, below: string[], figures: number[]) => {
  const last = String.fromCharCode(68 + below.length - 1);
  const rows: Value[][] = [
    ...[OFFICE, ["ĐẢNG VIÊN THAM GIA Ý KIẾN NĂM 2023"]],
    ["TT", "Chi bộ", "ĐV phải tham gia", group, ...below.slice(1).map(() => null), "ĐV có ý kiến từ 6 kỳ"],
    [null, null, null, ...below],
    [1, "Văn phòng", 20, ...figures, 17],
    [2, "Thanh tra", 9, ...figures, 9],
  ];
  const { facts, problems } = read({ Năm: { rows, merges: [`D3:${last}3`] } });
  return { contributions: facts["01.01|2023"]?.contributions, problems: sound(problems) };
};
const MONTHS = Array.from({ length: 12 }, (_, i) => `T${i + 1}`);
const EACH = [3, 1, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1];

test.each([
  { group: "Số lượt phát biểu từng tháng", below: [...MONTHS, "Cả năm"], figures: [...EACH, 14] },
  { group: "Lượt ý kiến hàng tháng", below: ["Tổng cộng", ...MONTHS], figures: [14, ...EACH] },
  { group: "Số lượt ý kiến", below: [...MONTHS, "Cộng"], figures: [...EACH.map(() => 0), 14] },
])("opinions by months are their total: $group", ({ group, below, figures }) => {
  expect(opinions(group, below, figures)).toEqual({ contributions: 14, problems: [] });
});

test("opinions by months that do not come to their total are asked about", () => {
  const { contributions, problems } = opinions("Số lượt ý kiến theo tháng", [...MONTHS, "Cộng cả năm"], [...EACH, 15]);
  expect(contributions).toBeUndefined();
  expect(problems).toEqual(["column_unclear@P4"]);
});

test("sums of months behind them are no question where they come out, whatever they are called", () => {
  const given = (sum: string, ...sums: Value[]) => {
    const rows: Value[][] = [
      ...[OFFICE, ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"]],
      ["Chi bộ", "Phải dự", null, null, null, "Có mặt", null, null, null],
      [null, "T4", "T5", "T6", sum, "T4", "T5", "T6", sum],
      ["Chi bộ Văn phòng", 18, 18, 17, sums[0]!, 17, 18, 16, sums[1]!],
      ["Chi bộ Thanh tra", 9, 9, 9, 27, 9, 8, 9, 26],
    ];
    return read({ Q2: { rows, merges: ["A3:A4", "B3:E3", "F3:I3"] } });
  };
  for (const sum of ["Cộng quý", "Tổng cộng quý II", "Cộng 3 tháng"]) {
    const { facts, problems } = given(sum, 53, 51);
    expect(sound(problems)).toEqual([]);
    expect(facts["01.01|2023-06"]).toMatchObject({ members_due: 17, members_present: 16 });
  }
  expect(given("Cộng quý", 53, 50).problems).toEqual(["column_unclear@I4", "total_mismatch@I5"]);
});

test("members who spoke, by months, are no opinions", () => {
  expect(opinions("Số ĐV phát biểu theo tháng", [...MONTHS, "Cộng"], [...EACH, 14]).contributions).toBeUndefined();
});

/** Admissions with full members under a group of their own, and another column behind it. */
const admitted = (other: string) => {
  const rows: Value[][] = [
    ...[OFFICE, ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT ĐẢNG NĂM 2023"]],
    ["TT", "Chi bộ", "Tổng số ĐV", "Kết nạp", null, null, other, "Khiển trách"],
    [null, null, null, "Dự bị", "Chính thức", "Cộng"],
    [1, "Văn phòng", 20, 1, 2, 3, 5, 0],
  ];
  const { facts, problems } = read({ Năm: { rows, merges: ["D3:F3"] } });
  return { fact: facts["01.01|2023"], problems: sound(problems) };
};

test("full members among those admitted are not those who became it in another column", () => {
  const { fact, problems } = admitted("Công nhận đảng viên chính thức");
  expect(problems).toEqual([]);
  expect(fact).toMatchObject({ admitted: 3, made_official: 5 });
});

test("without another column they are as likely those who became it: nothing of it is read", () => {
  const { fact, problems } = admitted("Cảnh cáo");
  expect(fact).toBeUndefined();
  expect(problems).toContain("column_missing@B3");
});
