import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

/** Two sessions of a quarter, with other columns behind the topics. */
function sessions(...columns: [heading: string, one: Value, other: Value][]) {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
    ["Chi bộ", "Chuyên đề", "Có mặt", ...columns.map(([heading]) => heading)],
    ["Văn phòng", "Nêu gương", 11, ...columns.map(([, one]) => one)],
    ["Thanh tra", "Học tập Bác", 7, ...columns.map(([, , other]) => other)],
  ];
  const { facts, problems } = read({ CĐ: { rows } });
  return { fact: facts["01.01|2023-Q2#1"], problems: problems.filter((x) => !x.startsWith("chi_bo_missing")) };
}

test.each(["Xếp loại cả năm", "Xếp loại năm", "XL chi bộ trong năm", "Đánh giá cuối năm"])(
  "a level of the year is none of a session in a quarter: %s",
  (heading) => {
    const alone = sessions([heading, "Khá", "Tốt"]);
    expect(alone.problems).toEqual(["column_unclear@D3"]);
    expect(alone.fact).not.toHaveProperty("grade");
    const beside = sessions([heading, "Khá", "Tốt"], ["Xếp loại buổi sinh hoạt", "Tốt", "Tốt"]);
    expect(beside).toMatchObject({ fact: { grade: "tot" }, problems: [] });
  },
);

test.each(["Xếp loại tháng", "XL chi bộ trong tháng", "Đánh giá sinh hoạt tháng"])(
  "so is one of the month: %s",
  (heading) => {
    const alone = sessions([heading, "Khá", "Tốt"]);
    expect(alone.problems).toEqual(["column_unclear@D3"]);
    expect(alone.fact).not.toHaveProperty("grade");
    const beside = sessions([heading, "Khá", "Tốt"], ["Xếp loại chuyên đề tháng", "Tốt", "Tốt"]);
    expect(beside).toMatchObject({ fact: { grade: "tot" }, problems: [] });
  },
);

test("among meetings the level and the points of the month are theirs", () => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023"]],
    ["Chi bộ", "Phải dự", "Có mặt", "Điểm tháng", "Xếp loại tháng"],
    ["Văn phòng", 12, 11, 91, "Tốt"],
  ];
  expect(read({ SH: { rows } }).facts["01.01|2023-05"]).toMatchObject({ score: 91, grade: "tot" });
});

test("so is one of the year that it names, over levels alone", () => {
  expect(sessions(["Xếp loại chi bộ năm 2023", "Khá", "Tốt"])).toEqual({
    ...{ fact: { topic: "Nêu gương", members_present: 11 }, problems: ["column_other_period@D3"] },
  });
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
    ["TT", "Chi bộ", "Năm 2023", null, null],
    [null, null, "Chuyên đề", "Có mặt", "Xếp loại"],
    [1, "Văn phòng", "Nêu gương", 11, "Khá"],
  ];
  const { facts } = read({ CĐ: { rows, merges: ["A3:A4", "B3:B4", "C3:E3"] } });
  expect(facts["01.01|2023-Q2#1"]).toMatchObject({ members_present: 11, grade: "kha" });
});

test("one that only names the year it was in is the session's", () => {
  for (const heading of ["Xếp loại buổi SHCĐ năm 2023", "Xếp loại tháng 5 năm 2023", "Xếp loại"])
    expect(sessions([heading, "Khá", "Tốt"]), heading).toMatchObject({ fact: { grade: "kha" }, problems: [] });
});

test("so are points, opinions and the chi bộ inspected of the year where less is reported; in a report of the year they are its own", () => {
  expect(sessions(["Số lượt ý kiến cả năm", 30, 20]).problems).toEqual(["column_unclear@D3"]);
  expect(sessions(["Số lượt ý kiến", 5, 4], ["Số lượt ý kiến cả năm", 30, 20]).fact).toMatchObject({ opinions: 5 });
  const year: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["KẾT NẠP ĐẢNG VIÊN, THI HÀNH KỶ LUẬT NĂM 2023"]],
    ["Chi bộ", "Kết nạp cả năm", "Khiển trách cả năm"],
    ["Văn phòng", 2, 1],
  ];
  expect(read({ Năm: { rows: year } }).facts["01.01|2023"]).toMatchObject({ admitted: 2, reprimanded: 1 });
});

test.each(["Ngày họp chi bộ thường kỳ", "Ngày sinh hoạt thường kỳ", "Ngày họp lệ"])(
  "the day of the other kind of meeting is asked about, where none of the sessions' own stands: %s",
  (heading) => {
    const alone = sessions([heading, "04/05/2023", "05/05/2023"]);
    expect(alone.problems).toEqual(["column_unclear@D3"]);
    expect(alone.fact).not.toHaveProperty("held_on");
    const beside = sessions([heading, "04/05/2023", "05/05/2023"], ["Ngày SHCĐ", "10/05/2023", "11/05/2023"]);
    expect(beside).toMatchObject({ fact: { held_on: "2023-05-10" }, problems: [] });
  },
);

test("a session may be held at regular times, and a thematic one be said to be so", () => {
  for (const heading of ["Ngày SH định kỳ", "Ngày SHCĐ thường kỳ"])
    expect(sessions([heading, "04/05/2023", "05/05/2023"]), heading).toMatchObject({
      ...{ fact: { held_on: "2023-05-04" }, problems: [] },
    });
});

test("cases are not the members disciplined in them, also where they stand over the forms", () => {
  const of = (group: string, ...leaves: string[]) => {
    const rows: Value[][] = [
      ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["KẾT NẠP ĐẢNG VIÊN, THI HÀNH KỶ LUẬT NĂM 2023"]],
      ["Chi bộ", "Kết nạp", group, null],
      [null, null, ...leaves],
      ["Văn phòng", 2, 1, 0],
      ["Thanh tra", 0, 0, 1],
    ];
    return read({ Năm: { rows, merges: ["A3:A4", "B3:B4", "C3:D3"] } }).facts["01.01|2023"];
  };
  expect(of("Kỷ luật (số đảng viên)", "Khiển trách", "Cảnh cáo")).toMatchObject({ reprimanded: 1 });
  expect(of("Số vụ kỷ luật", "Khiển trách", "Cảnh cáo")).toBeUndefined();
  expect(of("Kỷ luật", "Số vụ khiển trách", "Cảnh cáo")).toBeUndefined();
});
