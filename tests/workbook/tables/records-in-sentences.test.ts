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

const year = (title: string, ...lines: string[]) => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    [title],
    ...lines.map((x) => [x]),
    ["Đề nghị các chi bộ rút kinh nghiệm."],
  ];
  const { facts, problems } = read({ BC: { rows } });
  return { facts, said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const NONE = { reprimanded: 0, warned: 0, dismissed: 0, expelled: 0 };

test("a sentence of the year for each chi bộ, right below the title", () => {
  const { facts, said } = year(
    "Báo cáo việc đảng viên góp ý trong các kỳ sinh hoạt chi bộ năm 2023",
    "1/ Chi bộ Văn phòng: có 24 đảng viên góp ý từ 6 kỳ sinh hoạt trở lên trên tổng số 25 đảng viên thuộc diện góp ý, đạt 96%.",
    "2/ Chi bộ Thanh tra: có 14 đảng viên góp ý từ 6 kỳ sinh hoạt trở lên trên tổng số 14 đảng viên thuộc diện góp ý, đạt 100%.",
  );
  expect(said).toEqual([]);
  expect(facts).toEqual({
    "01.01|2023": { members_ge6: 24, members_eligible: 25 },
    "01.02|2023": { members_ge6: 14, members_eligible: 14 },
  });
});

test("none who were admitted or disciplined, and one disciplined in the form told in brackets", () => {
  const { facts, said } = year(
    "Báo cáo kết nạp đảng viên và thi hành kỷ luật năm 2023",
    "- Chi bộ Văn phòng: kết nạp 02 đảng viên; công nhận chính thức 01 đảng viên; không có đảng viên bị kỷ luật.",
    "- Chi bộ Thanh tra: không kết nạp đảng viên; công nhận chính thức 00 đảng viên; kỷ luật 01 đảng viên (hình thức cảnh cáo).",
    "- Chi bộ Tổ chức - Hành chính: không kết nạp đảng viên; không công nhận chính thức đảng viên nào; không có đảng viên bị kỷ luật.",
  );
  expect(said).toEqual([]);
  expect(facts).toEqual({
    "01.01|2023": { admitted: 2, made_official: 1, ...NONE },
    "01.02|2023": { admitted: 0, made_official: 0, ...NONE, warned: 1 },
    "01.03|2023": { admitted: 0, made_official: 0, ...NONE },
  });
});

test("sentences of a year of which one is of another, planned, of nobody knows which form, or denied are none", () => {
  const own =
    "- Chi bộ Văn phòng: kết nạp 02 đảng viên; công nhận chính thức 01 đảng viên; không có đảng viên bị kỷ luật.";
  const title = "Báo cáo kết nạp đảng viên và thi hành kỷ luật năm 2023";
  for (const other of [
    "năm 2022 kết nạp 01 đảng viên; công nhận chính thức 01 đảng viên; không có đảng viên bị kỷ luật.",
    "dự kiến kết nạp 01 đảng viên; công nhận chính thức 01 đảng viên; không có đảng viên bị kỷ luật.",
    "kết nạp 01 đảng viên; công nhận chính thức 01 đảng viên; kỷ luật 02 đảng viên.",
    "kết nạp 01 đảng viên; công nhận chính thức 01 đảng viên; kỷ luật 02 đảng viên (hình thức cảnh cáo 01).",
    "kết nạp 01 đảng viên; không công nhận chính thức 01 đảng viên; không có đảng viên bị kỷ luật.",
    "kết nạp 01 đảng viên; công nhận chính thức 01 đảng viên.",
  ]) {
    const { facts, said } = year(title, own, `- Chi bộ Thanh tra: ${other}`);
    expect(facts).toEqual({});
    expect(said).not.toEqual([]);
  }
  expect(year(title.replace("Báo cáo", "Kế hoạch"), own, own.replace("Văn phòng", "Thanh tra")).facts).toEqual({});
});
