import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const told = (title: string, lines: string[], office = "ĐẢNG ỦY SỞ NỘI VỤ") => {
  const rows: Value[][] = [[office], [title], [], ...lines.map((x) => [x]), [], ["Người lập biểu"]];
  const { facts, problems } = read({ BC: { rows } });
  const said = problems.filter((p) => !p.startsWith("chi_bo_missing"));
  const present = Object.entries(facts).map(
    ([key, x]) => `${key} ${x.held_on} ${x.members_present}/${x.members_due} ${x.grade}`,
  );
  return { said, present };
};
const MONTH = "BÁO CÁO SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023";
const office =
  "1. Chi bộ Văn phòng: họp ngày 05/04/2023; phải dự 20 đồng chí, có mặt 19 đồng chí, vắng có lý do 1, vắng không lý do 0; xếp loại Khá.";
const second =
  "họp ngày 06/04/2023; phải dự 10 đồng chí, có mặt 6 đồng chí, vắng có lý do 3, vắng không lý do 1; xếp loại Tốt.";

test("a sentence for each chi bộ", () => {
  expect(told(MONTH, [office, `2. Chi bộ Thanh tra: ${second}`])).toEqual({
    ...{ said: [], present: ["01.01|2023-04 2023-04-05 19/20 kha", "01.02|2023-04 2023-04-06 6/10 tot"] },
  });
  // What is wrong is told of its line.
  expect(told(MONTH, [office, `2. Chi bộ Thanh traa: ${second}`])).toMatchObject({ said: ["unknown_unit@A5"] });
  expect(told(MONTH, [office, `2. Chi bộ Thanh tra: ${second.replace("có mặt 6", "có mặt 16")}`])).toMatchObject({
    ...{ said: ["present_gt_due@A5"], present: ["01.01|2023-04 2023-04-05 19/20 kha"] },
  });
});

test("a sentence for each month of one chi bộ", () => {
  const lines = [
    "Tháng 4: họp ngày 04/04/2023, có mặt 6/6 đảng viên, 8 lượt ý kiến phát biểu, xếp loại Tốt.",
    "Tháng 5: họp ngày 08/05/2023, có mặt 5/6 đảng viên, 6 lượt ý kiến phát biểu, xếp loại Khá.",
  ];
  const quarter = "BÁO CÁO SINH HOẠT CHI BỘ QUÝ II NĂM 2023";
  expect(told(quarter, lines, "CHI BỘ BAN DÂN TỘC")).toEqual({
    ...{ said: [], present: ["02.01|2023-04 2023-04-04 6/6 tot", "02.01|2023-05 2023-05-08 5/6 kha"] },
  });
});

test("sentences of which one tells less, or is not understood, or only plans, are none", () => {
  for (const other of [
    second.replace(", vắng không lý do 1", ""),
    second.replace("phải dự 10", "dự kiến 10"),
    second.replace("có mặt 6 đồng chí", "có mặt 6 đồng chí và 2 khách"),
    second.replace("có mặt 6", "có mặt gần 6"),
    "không tổ chức họp trong tháng 4",
  ])
    expect(told(MONTH, [office, `2. Chi bộ Thanh tra: ${other}`]).present).toEqual([]);
  expect(
    told(MONTH, [office.replace("họp", "dự kiến họp"), `2. Chi bộ Thanh tra: dự kiến ${second}`]).said,
  ).not.toEqual([]);
  expect(
    told("KẾ HOẠCH SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023", [office, `2. Chi bộ Thanh tra: ${second}`]).present,
  ).toEqual([]);
  expect(told(MONTH, [office, "Trong đó: nữ 5, nam 14", `2. Chi bộ Thanh tra: ${second}`]).present).toEqual([]);
});
