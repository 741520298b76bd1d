import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const TITLE: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"]];
const meetings = (...rows: Value[][]) => {
  const { facts, problems } = read({ T4: { rows: [...TITLE, ...rows] } });
  return { facts, said: problems.filter((p) => !/^(chi_bo|month)_missing/.test(p)) };
};

test("two figures in a cell, in the order of the heading, also where it stands again", () => {
  const header: Value[] = ["TT", "Chi bộ", "Phải dự", "Có mặt", "Vắng (CP/KP)"];
  const { facts, said } = meetings(header, [1, "Văn phòng", 18, 15, "2/1"], header, [2, "Thanh tra", 9, 8, "0 - 1"]);
  expect(said).toEqual([]);
  expect(facts["01.01|2023-04"]).toMatchObject({ absent_excused: 2, absent_unexcused: 1 });
  expect(facts["01.02|2023-04"]).toMatchObject({ absent_excused: 0, absent_unexcused: 1 });
});

test.each(["Vắng có lý do/không lý do", "Vắng có phép, không phép", "Nghỉ có phép/không phép"])(
  "two names without brackets, of which the second leans on the first, beside columns in two rows: %s",
  (heading) => {
    const given = (...cells: Value[]) =>
      read({
        T4: {
          rows: [
            ...TITLE,
            ["TT", "Chi bộ", "Phải dự", heading, "Có mặt", null, null],
            [null, null, null, null, "Chính thức", "Dự bị", "Cộng"],
            [1, "Văn phòng", 18, cells[0]!, 14, 1, 15],
            [2, "Thanh tra", 9, cells[1]!, 7, 1, 8],
          ],
          merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3"],
        },
      });
    const { facts, problems } = given("2/1", "0/1");
    expect(problems.filter((x) => /@D/.test(x))).toEqual([]);
    expect(facts["01.01|2023-04"]).toMatchObject({ members_present: 15, absent_excused: 2, absent_unexcused: 1 });
    expect(facts["01.02|2023-04"]).toMatchObject({ absent_excused: 0, absent_unexcused: 1 });
    const alone = given("2/1", 1);
    expect(alone.problems).toContain("column_unclear@D3");
    expect(alone.facts["01.01|2023-04"]).not.toHaveProperty("absent_excused");
  },
);

test("a pair that forms know and days are not split; of those due and come the order of the heading says which", () => {
  const given = (heading: string, ...cells: Value[]) =>
    meetings(["TT", "Chi bộ", heading], [1, "Văn phòng", cells[0]!], [2, "Thanh tra", cells[1]!]);
  for (const [heading, first, second] of [
    ["Số phải dự/số có mặt", "18/15", "9/9"],
    ["Có mặt/phải dự", "15/18", "9/9"],
  ] as [string, string, string][]) {
    const { facts, said } = given(heading, first, second);
    expect(said).toEqual([]);
    expect(facts["01.01|2023-04"]).toMatchObject({ members_due: 18, members_present: 15 });
  }
  const turned = given("Số phải dự/số có mặt", "15/18", "9/9");
  expect(turned.facts).not.toHaveProperty("01.01|2023-04");
  expect(turned.said).toEqual(["present_gt_due@C4"]);
  const unsaid = meetings(["TT", "Chi bộ", "Phải dự", "Có mặt", "Có/không"], [1, "Văn phòng", 18, 15, "2/1"]);
  expect(unsaid.facts["01.01|2023-04"]).not.toHaveProperty("absent_excused");
});

test("points and their grade", () => {
  for (const [heading, first, second] of [
    ["Điểm, xếp loại", "92 - Tốt", "65 điểm - Trung bình"],
    ["Xếp loại (điểm)", "Tốt (92)", "Trung bình (65đ)"],
  ] as [string, string, string][]) {
    const header: Value[] = ["TT", "Chi bộ", "Phải dự", "Có mặt", heading];
    const { facts, said } = meetings(header, [1, "Văn phòng", 18, 15, first], [2, "Thanh tra", 9, 8, second]);
    expect(said).toEqual([]);
    expect(facts["01.01|2023-04"]).toMatchObject({ score: 92, grade: "tot" });
    expect(facts["01.02|2023-04"]).toMatchObject({ score: 65, grade: "trung_binh" });
  }
});

test("under the months of a quarter each half is of its own month, and problems name the cell of both", () => {
  const { facts, problems } = read({
    "Quý II": {
      rows: [
        ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"]],
        ["TT", "Chi bộ", "Tháng 4", null, "Tháng 5", null, "Tháng 6", null],
        [null, null, "Phải dự", "Có mặt/vắng", "Phải dự", "Có mặt/vắng", "Phải dự", "Có mặt/vắng"],
        [1, "Văn phòng", 18, "17/1", 18, "16/2", 18, "18/0"],
        [2, "Thanh tra", 9, "9/0", 9, "8/3", 9, "7/2"],
      ] as Value[][],
      merges: ["A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:H3"],
    },
  });
  expect(problems).toEqual(["unbalanced@F6"]);
  expect(Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}`)).toEqual([
    ...["01.01|2023-04 17", "01.01|2023-05 16", "01.01|2023-06 18"],
    ...["01.02|2023-04 9", "01.02|2023-06 7"],
  ]);
});

test("where one figure stands alone nobody knows which it is; two words of a topic are none", () => {
  const header: Value[] = ["TT", "Chi bộ", "Phải dự", "Có mặt", "Vắng (CP/KP)"];
  const { facts, said } = meetings(header, [1, "Văn phòng", 18, 15, "2/1"], [2, "Thanh tra", 9, 8, 1]);
  expect(said).toEqual(["column_unclear@E3"]);
  expect(facts["01.02|2023-04"]).not.toHaveProperty("absent_excused");
  const sessions = read({
    CĐ: {
      rows: [
        ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
        ["TT", "Chi bộ", "Tên chuyên đề", "Phải dự", "Có mặt"],
        [1, "Văn phòng", "Tự phê bình và phê bình", 18, 15],
        [2, "Thanh tra", "Tự phê bình và phê bình", 9, 8],
      ] as Value[][],
    },
  });
  expect(Object.values(sessions.facts).map((x) => x.topic)).toEqual(Array(2).fill("Tự phê bình và phê bình"));
});

test("pairs of a table below are none of a heading that joins two words", () => {
  const { facts, said } = meetings(
    ["TT", "Chi bộ", "Tổng số", "Miễn công tác và SHCB", "Có mặt"],
    [1, "Văn phòng", 18, null, 15],
    [],
    ["TT", "Chi bộ", "Nội dung chuyên đề", "Số ĐV dự/Số ĐV phải dự", "Ý kiến"],
    [1, "Văn phòng", "Nêu gương", "15/16", 4],
  );
  expect(said.filter((x) => !x.startsWith("period"))).toEqual([]);
  expect(facts["01.01|2023-04"]).toMatchObject({ members_total: 18, members_present: 15 });
});

test("more than two figures in a cell, also in short forms that a legend explains", () => {
  const year = (heading: string, first: Value, second: Value, legend = "") => {
    const rows: Value[][] = [
      ["ĐẢNG BỘ SỞ NỘI VỤ"],
      ["THEO DÕI KẾT NẠP VÀ KỶ LUẬT ĐẢNG VIÊN NĂM 2023"],
      ["Chi bộ", "Kết nạp", "Chuyển chính thức", heading],
      ["Văn phòng", 2, 1, first],
      ["Thanh tra", 0, 1, second],
      ...(legend === "" ? [] : [[legend]]),
    ];
    const { facts, problems } = read({ "2023": { rows } });
    return { facts, said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
  };
  const legend = "KL: kỷ luật; KTr: khiển trách; CC: cảnh cáo; CaC: cách chức; KhT: khai trừ";
  for (const [heading, below] of [
    ["Kỷ luật (khiển trách/cảnh cáo/cách chức/khai trừ)", ""],
    ["KL (KTr/CC/CaC/KhT)", legend],
  ] as const) {
    const { facts, said } = year(heading, "0/0/0/0", "1/0/0/2", below);
    expect(said).toEqual([]);
    expect(facts["01.01|2023"]).toMatchObject({ reprimanded: 0, warned: 0, dismissed: 0, expelled: 0 });
    expect(facts["01.02|2023"]).toMatchObject({ reprimanded: 1, warned: 0, dismissed: 0, expelled: 2 });
  }
  const away = meetings(["TT", "Chi bộ", "Có mặt", "Vắng (có lý do/không lý do/ốm)"], [1, "Văn phòng", 18, "2/1/1"]);
  expect(away.facts["01.01|2023-04"]?.absent_excused).toBeUndefined();
  expect(away.said).not.toEqual([]);
  // Fewer figures than names, a figure alone, names of which two say the same.
  for (const [heading, other] of [
    ["Kỷ luật (khiển trách/cảnh cáo/cách chức/khai trừ)", "1/0/0"],
    ["Kỷ luật (khiển trách/cảnh cáo/cách chức/khai trừ)", 1],
    ["Kỷ luật (khiển trách/cảnh cáo/cảnh cáo/khai trừ)", "1/0/0/2"],
  ] as [string, Value][]) {
    const { facts, said } = year(heading, "0/0/0/0", other);
    expect(facts["01.02|2023"]?.reprimanded).toBeUndefined();
    expect(said).not.toEqual([]);
  }
});
