import { expect, test } from "vitest";
import { monthLabel } from "../../loaders/workbook/values/months.ts";
import { findPeriods } from "../../loaders/workbook/values/periods.ts";
import { saysNoTopic } from "../../loaders/workbook/words/not-held.ts";
import { isClosing, isTotalLabel } from "../../loaders/workbook/words/row-label.ts";
import { strangeWords } from "../../loaders/workbook/words/title-words.ts";
import { meaning } from "../../loaders/workbook/words/vocabulary.ts";
import { read, type Value } from "./invented/reading.ts";

const OFFICE = ["ĐẢNG ỦY SỞ NỘI VỤ"];
const sound = (problems: string[]) => problems.filter((p) => !p.startsWith("chi_bo_missing"));

test("abbreviations of an office: what stands beside them tells members who take part from the time of it", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["BIỂU TH SỐ LIỆU SHCB THÁNG 4/2023"]],
    [
      "TT",
      "Tên CB",
      "TG SHCB",
      "TSĐV đang QL",
      "ĐV DB",
      "Số ĐV MCT, MSH",
      "Số ĐV TG SHCB",
      "Vắng có BC",
      "Vắng không BC",
    ],
    [1, "Văn phòng", "05/4/2023", 20, 2, 2, 16, 1, 1],
  ];
  const { facts, problems } = read({ T4: { rows } });
  expect(sound(problems).filter((p) => !p.startsWith("column_ignored"))).toEqual([]);
  expect(facts["01.01|2023-04"]).toMatchObject({
    ...{ held_on: "2023-04-05", members_total: 20, members_exempt: 2, members_present: 16 },
    ...{ absent_excused: 1, absent_unexcused: 1 },
  });
});

test("half of the meaning in the group and half below it, over three rows, and a sum of the sessions behind", () => {
  const below = ["Có lý do", "Không có"];
  const rows: Value[][] = [
    ...[OFFICE, ["SHCB QUÝ II/2023"]],
    ["TT", "Chi bộ", "Kỳ 04/2023", null, null, null, null, "Kỳ 05/2023", null, null, null, null, "3 kỳ"],
    [null, null, ...[1, 2].flatMap(() => ["Biên chế ĐV", "Dự SH", null, "Không dự", null]), "Dự SH"],
    [null, null, ...[1, 2].flatMap(() => ["Danh sách", "ĐV", "Cấp ủy cấp trên", ...below]), "ĐV"],
    [1, "Văn phòng", 18, 16, 1, 1, 1, 18, 17, 1, 1, 0, 33],
  ];
  const merges = ["C3:G3", "H3:L3", "D4:E4", "F4:G4", "I4:J4", "K4:L4"];
  const { facts } = read({ Q2: { rows, merges } });
  expect(facts["01.01|2023-04"]).toMatchObject({ members_total: 18, members_present: 16, absent_unexcused: 1 });
  expect(facts["01.01|2023-05"]).toMatchObject({ members_total: 18, members_present: 17, absent_unexcused: 0 });
});

test("a unit of measure, a sentence behind an asterisk and a sum of the sessions are none of the figures", () => {
  const down: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SHCB QUÝ II NĂM 2023"], ["Chi bộ Văn phòng"]],
    ["TT", "Chỉ tiêu", "Tháng 4", "Tháng 5", "Tháng 6"],
    ...[
      [1, "ĐV phải dự kỳ này", 18, 18, 18],
      [2, "ĐV có mặt kỳ này", 17, 16, 18],
    ],
    [],
    ["* ĐV biệt phái tính ở chi bộ nơi đến."],
  ];
  expect(read({ Q2: { rows: down } }).facts["01.01|2023-04"]).toMatchObject({ members_due: 18, members_present: 17 });
  expect(isClosing("* Tháng 5.")).toBe(false);
  expect(["Người thống kê", "GIÁM ĐỐC", "Phó Trưởng ban"].every(isClosing)).toBe(true);
  expect(["Người cao tuổi", "Giám đốc kiểm tra", "Trưởng phòng Đào tạo"].some(isClosing)).toBe(false);
  for (const label of ["Cộng Cty", "TS toàn ĐB", "Cộng 3 kỳ", "Ba tháng cộng lại", "Tổng Q2", "Cả quí II"])
    expect(isTotalLabel(label)).toBe(true);
  for (const name of ["Công ty 3", "Quý", "Q", "Tổ 3"]) expect(isTotalLabel(name)).toBe(false);
});

test("periods and remarks in plain words", () => {
  expect(monthLabel("Kỳ 07/2021")).toEqual({ month: 7, year: 2021 });
  expect(monthLabel("Kỳ 1/2021")).toBeUndefined();
  expect([monthLabel("07/22", true), monthLabel("07/22"), monthLabel("17/22", true)]).toEqual([
    { month: 7, year: 2022 },
    undefined,
    undefined,
  ]);
  expect(["04.24", "4.24", "04.24.", "4.5", "17.22"].map((text) => monthLabel(text, true)?.year)).toEqual([
    2024,
    2024,
    ...[undefined, undefined, undefined],
  ]);
  expect(monthLabel("04.24")).toBeUndefined();
  const monthly = (...months: Value[]) => {
    const rows: Value[][] = months.map((month, i) => [i + 1, "Văn phòng", month, 12, 11]);
    const head: Value[][] = [OFFICE, ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], ["TT", "Chi bộ", "Tháng", "Phải dự", "Dự"]];
    return Object.keys(read({ SHCB: { rows: [...head, ...rows] } }).facts);
  };
  expect(monthly("04.23", "05.23", "06.23")).toEqual(["01.01|2023-04", "01.01|2023-05", "01.01|2023-06"]);
  expect(monthly("04.22", "05.22", "06.22")).toEqual([]);
  expect(["Quý ba, năm 2022", "QUÝ THỨ BA NĂM 2022", "quý cuối năm 2022", "6TCN 2022"].map(findPeriods)).toEqual([
    ...[3, 3, 4].map((index) => [{ kind: "quarter", index, year: 2022 }]),
    [{ kind: "half", index: 2, year: 2022 }],
  ]);
  expect(monthLabel("Tháng năm/2024")).toEqual({ month: 5, year: 2024 });
  expect(monthLabel("Tháng năm 2024")).toBeUndefined();
  expect(findPeriods("SH hằng tháng từ T1 đến T3/2023")).toEqual([{ kind: "quarter", index: 1, year: 2023 }]);
  expect(findPeriods("Sinh hoạt tháng tư năm 2023")).toEqual([{ kind: "month", index: 4, year: 2023 }]);
  for (const words of ["Chưa học", "Không có chuyên đề nào", "Chưa bàn chuyên đề nào", "Chưa TC"])
    expect(saysNoTopic(words)).toBe(true);
  for (const words of [
    ...["Không tổ chức (lý do: dịch Covid-19)", "Chưa bố trí được thời gian tổ chức", "Chưa bố trí sinh hoạt"],
    ...["Chưa thực hiện, chuyển quý sau", "Chưa tổ chức, dự kiến quý sau", "không t/c"],
  ])
    expect(saysNoTopic(words), words).toBe(true);
  for (const topic of [
    ...["Không lý do nào biện minh cho lãng phí", "Không ngừng bố trí, sử dụng cán bộ hợp lý"],
    ...["Chưa chuyển đổi số thì chưa đổi mới", "Bố trí, sắp xếp cán bộ", "Công tác t/c cán bộ"],
  ])
    expect(saysNoTopic(topic), topic).toBe(false);
  const said = (text: string) => [...meaning(text).concepts].filter((x) => x !== "count" && x !== "member");
  expect(said("Vắng không được duyệt phép")).toEqual(["unexcused"]);
  expect(said("Nhân viên của khoa")).toEqual(["excludedSubset"]);
  expect(said("Lượt góp ý toàn chi bộ/năm")).toEqual(["turn", "speak"]);
});

test("sums of a quarter beside its months are taken for none of them where the months' own columns are not understood", () => {
  const months = (text: string): Value[] => [1, 2, 3].flatMap(() => [text, "Có mặt", "Xếp loại"]);
  const rows: Value[][] = [
    ...[OFFICE, ["SHCB QUÝ II/2023"]],
    ["TT", "Chi bộ", "Tháng 4", null, null, "Tháng 5", null, null, "Tháng 6", null, null, "Tổng quý 2", null],
    [null, null, ...months("Phải dự khối văn xã"), "Phải dự", "Có mặt"],
    [1, "Văn phòng", 18, 16, "Tốt", 18, 17, "Tốt", 18, 18, "Khá", 54, 51],
  ];
  const { facts } = read({ Q2: { rows, merges: ["C3:E3", "F3:H3", "I3:K3", "L3:M3"] } });
  expect(Object.values(facts).every((x) => x.members_due !== 54 && x.members_present !== 51)).toBe(true);
});

test("a run of months joined by a dash is no date, and months with their years under one column are not those of May", () => {
  const body = (name: string, due: number): Value[][] =>
    [4, 5, 6].map((month, i) => [i === 0 ? name : null, `T${month}`, `05/${month}/2023`, due, due - i]);
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ THÁNG 4-6/2023"]],
    ["Chi bộ", "Tháng năm", "Ngày SH", "Phải dự", "Có mặt"],
    ...[...body("Văn phòng", 18), ...body("Thanh tra", 13)],
  ];
  const { facts, problems } = read({ Bieu: { rows, merges: ["A4:A6", "A7:A9"] } });
  expect(sound(problems)).toEqual([]);
  expect(Object.values(facts).map((x) => x.members_present)).toEqual([18, 17, 16, 13, 12, 11]);
});

test("lines on how a form is to be sent say nothing strange, those on whom it is of do", () => {
  for (const line of [
    "(Gửi trước ngày 05 của tháng đầu quý sau)",
    "(theo mẫu của ĐUK)",
    "(Dùng cho các đảng bộ cơ sở)",
  ])
    expect(strangeWords(line)).toEqual([]);
  expect(strangeWords("(Dùng cho chi bộ sinh viên)")).toEqual(["sinh"]);
  expect(strangeWords("(Áp dụng cho đảng viên nữ)")).toEqual(["nu"]);
});
