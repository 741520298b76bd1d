import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const OFFICE = "CHI BỘ BAN DÂN TỘC";
const MONTH = "BÁO CÁO SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023";
const reading = (title: string, lines: (string | Value[])[], office = "ĐẢNG ỦY SỞ NỘI VỤ") => {
  const rows: Value[][] = [[office], [title], [], ...lines.map((x) => (typeof x === "string" ? [x] : x))];
  const { facts, problems } = read({ BC: { rows } });
  return { facts, said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const ofOne = (...lines: (string | Value[])[]) => {
  const { facts, said } = reading(MONTH, lines, OFFICE);
  const wrong = said.filter((p) => !p.startsWith("rating_proposed"));
  return wrong.length > 0 ? wrong : facts["02.01|2023-04"];
};

test("several figures in a line are a figure each", () => {
  const all = { members_total: 22, members_exempt: 2, members_due: 20, members_present: 18 };
  expect(
    ofOne(
      ...["- Tổng số đảng viên: 22 đ/c; miễn sinh hoạt: 2 đ/c", "- Phải dự: 20, có mặt: 18"],
      ...["- Vắng: có lý do 1 đ/c, không lý do 1 đ/c", "- Xếp loại: Khá"],
    ),
  ).toMatchObject({ ...all, absent_excused: 1, absent_unexcused: 1, grade: "kha" });
  expect(ofOne("Tổng số ĐV: 22     Miễn SH: 2     Phải dự: 20", "Có mặt: 18")).toMatchObject(all);
  expect(ofOne(["1", "Đảng viên:", "tổng số 22 đ/c, miễn 2, có mặt 18/20"], ["2", "Xếp loại:", "Khá"])).toMatchObject(
    all,
  );
  expect(ofOne("Tổng số: 22 đ/c; miễn SH: 2; có mặt: 18/20 (tháng trước: 17)", "Xếp loại: Khá")).toMatchObject(all);
});

test("a figure behind its colon in words of its own, and who gave the grade gave the points", () => {
  expect(
    ofOne(
      ...["+ Thời gian: Thứ Ba, 04/04/2023", "+ Thành phần: 8/9 đảng viên có mặt"],
      ...["+ Thảo luận: 2 đ/c phát biểu với 4 ý kiến", "+ Tự xếp loại: Tốt (93 điểm)"],
    ),
  ).toMatchObject({
    ...{ held_on: "2023-04-04", members_present: 8, members_due: 9, members_speaking: 2, opinions: 4 },
    ...{ grade: "tot", score: 93 },
  });
  // Two raters are not one.
  expect(
    ofOne("Tự xếp loại: Khá (85 điểm)", "Đảng ủy xếp loại: Tốt (92 điểm)", "Phải dự: 9; có mặt: 8"),
  ).not.toHaveProperty("score");
});

test("what only some lines tell of others than all members of one chi bộ at this meeting is no figure of it", () => {
  for (const line of [
    ...["Kế hoạch: phải dự 20, có mặt 18", "Phải dự: 20; dự kiến có mặt: 18", "Phải dự: 20; tháng trước có mặt: 18"],
    ...["Đảng viên dự bị: phải dự 20, có mặt 18", "Chi ủy: phải dự 20, có mặt 18", "Phải dự: 20; có mặt: gần 18"],
    ...["Phải dự: 20; có mặt: 18; khách mời: 2", "Chi bộ A: phải dự 20, có mặt 18; Chi bộ B: phải dự 9, có mặt 8"],
    ...["Tháng 3: phải dự 20, có mặt 18", "Phải dự: 20; có mặt: 18; có mặt: 17", "Phải dự: 20; có mặt: 18; vắng: 3"],
  ]) {
    const { facts, said } = reading(MONTH, [line, "Xếp loại: Khá"], OFFICE);
    expect([line, facts]).toEqual([line, {}]);
    expect(said).not.toEqual([]);
  }
  // Two lines that differ.
  expect(ofOne("- Số ĐV có mặt: 19 đ/c", "- Thành phần: 18/20 đảng viên có mặt", "- Xếp loại: Khá")).toEqual([
    "unbalanced@A4",
  ]);
});

const section = (name: string, ...lines: string[]) => [name, ...lines, ""];
const sections = (second: string[]) => {
  const first = ["- Có mặt: 19/20 đ/c", "- Vắng: có lý do 1 đ/c, không lý do 0 đ/c", "- Xếp loại: Tốt (90 điểm)"];
  return reading(MONTH, [...section("1. Chi bộ Văn phòng", ...first), ...section("2. Chi bộ Thanh tra", ...second)]);
};
const office = { members_due: 20, members_present: 19, absent_excused: 1, grade: "tot", score: 90 };

test("sections of chi bộ, of which one tells less where there was less to tell", () => {
  const both = sections(["- Có mặt: 9/9 đ/c", "- Vắng: 0", "- Xếp loại: Khá"]);
  expect(both.said).toEqual([]);
  expect(both.facts).toMatchObject({
    "01.01|2023-04": office,
    "01.02|2023-04": { members_present: 9, absent_excused: 0, absent_unexcused: 0, grade: "kha" },
  });
  expect(both.facts["01.02|2023-04"]).not.toHaveProperty("score");
  const none = reading(MONTH, [
    ...section("1. Chi bộ Văn phòng", "Có mặt 19/20 đ/c, vắng 1 đ/c có lý do; xếp loại Tốt"),
    ...section("2. Chi bộ Thanh tra", "Không tổ chức sinh hoạt"),
  ]);
  expect(none).toMatchObject({ said: [], facts: { "01.01|2023-04": { members_present: 19, absent_excused: 1 } } });
});

test("a section that leaves unsaid what another says, or is not understood, is asked about", () => {
  for (const away of ["- Vắng: 1", "- Vắng: 1 đ/c, chưa rõ lý do"]) {
    const { facts, said } = sections(["- Có mặt: 8/9 đ/c", away, "- Xếp loại: Khá (85 điểm)"]);
    expect(Object.keys(facts)).toEqual(["01.01|2023-04"]);
    expect(said).toEqual(expect.arrayContaining(["not_a_number@A11"]));
  }
});

test("the stop that ends a line is none of its value", () => {
  const lines = (name: string, topic: string) =>
    section(name, `- Chuyên đề: ${topic}.`, "- Có 13/16 đảng viên tham dự, 10 lượt ý kiến.", "- Xếp loại: Khá.");
  const { facts } = reading("SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023", [
    ...[...lines("1. Chi bộ Văn phòng", "Nêu gương"), ...lines("2. Chi bộ Thanh tra", "Tiết kiệm, chống lãng phí..")],
  ]);
  expect(facts).toMatchObject({
    "01.01|2023-Q2#1": { topic: "Nêu gương", members_present: 13, members_due: 16, opinions: 10, grade: "kha" },
    "01.02|2023-Q2#1": { topic: "Tiết kiệm, chống lãng phí..." },
  });
});

test("figures of a year", () => {
  const { facts, said } = reading(
    "KẾT NẠP, KỶ LUẬT ĐẢNG VIÊN NĂM 2023",
    [
      ...["- Tổng số đảng viên: 20 đ/c", "- Kết nạp: 2 đ/c; công nhận chính thức: 1 đ/c"],
      "- Kỷ luật: khiển trách 1, cảnh cáo 0, cách chức 0, khai trừ 0",
    ],
    OFFICE,
  );
  expect({ said, facts }).toMatchObject({
    ...{ said: [], facts: { "02.01|2023": { admitted: 2, made_official: 1, reprimanded: 1, warned: 0 } } },
  });
  const rated = (...lines: string[]) => reading("ĐÁNH GIÁ, XẾP LOẠI NĂM 2023", lines, OFFICE).facts["02.01|2023"];
  expect(
    rated("- Xếp loại chi bộ: HTTNV", "- Xếp loại đảng viên: HTXSNV 3 đ/c, HTTNV 15, HTNV 2, KHTNV 0"),
  ).toMatchObject({
    ...{ rating: "tot", members_rated: 20, members_xuat_sac: 3, members_tot: 15 },
  });
  // Of chi bộ, or nobody knows of whom.
  expect(rated("- Xếp loại chi bộ: HTTNV", "- Chi bộ: HTXSNV 3, HTTNV 15, HTNV 2, KHTNV 0")).toBeUndefined();
});
