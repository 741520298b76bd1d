import { expect, test } from "vitest";
import { Registry } from "../../loaders/registry/registry.ts";
import { identifyPeriod, identifyTccsd, sourcesOf } from "../../loaders/submissions/identify.ts";

import { registry } from "./invented/organisations.ts";

const years = { first: 2015, last: 2030 };
const quarterOf = (file: string, title: string) => identifyPeriod("quarter", sourcesOf(file, "Sheet1", [title], years));

test("4-2023 may be April or a quarter: the one that another source names; alone, of a file or folder, neither", () => {
  expect(quarterOf("SHCB 4-2023/SHCB.xlsx", "Sinh hoạt chi bộ quý IV năm 2023")).toEqual({ value: "2023-Q4" });
  expect(quarterOf("SHCB 4-2023/SHCB.xlsx", "Sinh hoạt chi bộ tháng 4 năm 2023")).toEqual({ value: "2023-Q2" });
  expect(quarterOf("SHCB 4.2023.xlsx", "Sinh hoạt chi bộ quý II năm 2023")).toEqual({ value: "2023-Q2" });
  expect(quarterOf("SHCB 4-2023.xlsx", "Sinh hoạt chi bộ quý III năm 2023")).toHaveProperty("conflict");
  expect(quarterOf("SHCB 4-2023.xlsx", "Sinh hoạt chi bộ quý IV năm 2022")).toHaveProperty("conflict");
  expect(quarterOf("SHCB 04-2023.xlsx", "Sinh hoạt chi bộ quý IV năm 2023")).toHaveProperty("conflict");
  expect(quarterOf("SHCB 4-2023.xlsx", "Sinh hoạt chi bộ")).toEqual({ missing: true });
  for (const file of ["SHCB tháng 4-2023.xlsx", "SHCB 04-2023.xlsx"])
    expect(quarterOf(file, "Sinh hoạt chi bộ")).toEqual({ value: "2023-Q2" });
  for (const title of ["Sinh hoạt chi bộ 4/2023", "Sinh hoạt chi bộ T4-2023"])
    expect(quarterOf("SHCB.xlsx", title)).toEqual({ value: "2023-Q2" });
});

test.each(["BC_chinh_thuc_2036.xlsx", "ban cuoi 2012.xlsx"])(
  "a serial number in a file's name is no year: %s",
  (file) => {
    expect(quarterOf(file, "Quý I năm 2022")).toEqual({ value: "2022-Q1" });
  },
);

test("a year in a file's name that contradicts the title is asked about", () => {
  expect(quarterOf("SHCB quý I 2023.xlsx", "Quý I năm 2022")).toEqual({
    conflict: "tiêu đề: quý 1 năm 2022; tên tệp: quý 1 năm 2023",
  });
});

test.each(["SHCB_Sonoivu_Q1", "SHCB_Q1SoNoiVu", "sonoivu"])("a name written without blanks: %s", (file) => {
  expect(identifyTccsd(registry, sourcesOf(`${file}.xlsx`, "T1", []))).toMatchObject({ value: { id: "01" } });
});

test.each(["sonoivunay", "kysonoivu"])("within one word it is no name: %s", (file) => {
  expect(identifyTccsd(registry, sourcesOf(`${file}.xlsx`, "T1", []))).toEqual({ missing: true });
});

test.each(["Quý I (1, 2, 3/2021)", "Quý I năm 2021 (từ tháng 1 đến tháng 3)"])(
  "months that make up the quarter say the same: %s",
  (title) => {
    expect(quarterOf("SHCB.xlsx", title)).toEqual({ value: "2021-Q1" });
  },
);

test.each(["Quý I (4, 5, 6/2021)", "Quý I năm 2021 (từ tháng 4 đến tháng 6)"])(
  "months of another quarter contradict it: %s",
  (title) => {
    expect(quarterOf("SHCB.xlsx", title)).toHaveProperty("conflict");
  },
);

test("a name that goes on is a suggestion, unless it stands in full in the titles", () => {
  const longer = "ĐẢNG ỦY SỞ NỘI VỤ VÀ NGOẠI VỤ";
  const of = (file: string, ...titles: string[]) => identifyTccsd(registry, sourcesOf(`${file}.xlsx`, "T1", titles));
  expect(of("Sở Nội vụ Q1", longer)).toMatchObject({ similar: { id: "01" } });
  expect(of("Sở Nội vụ và Ngoại vụ Q1", "ĐẢNG ỦY SỞ NỘI VỤ")).toMatchObject({ value: { id: "01" } });
  expect(of("Q1", longer, "CHI BỘ BAN DÂN TỘC")).toHaveProperty("conflict");
});

test.each([
  ["ĐẢNG ỦY BỆNH VIỆN SỞ NỘI VỤ", true],
  ["ĐẢNG BỘ TRƯỜNG BỒI DƯỠNG SỞ NỘI VỤ", true],
  ["Trung tâm Công nghệ - Sở Nội vụ", false],
  ["TỔNG CÔNG TY CẤP THOÁT NƯỚC", true],
  ["CHI BỘ VĂN PHÒNG SỞ NỘI VỤ", false],
  ["Chi bộ Trung tâm Lưu trữ lịch sử Sở Nội vụ", false],
  ["Các trường thuộc Sở Nội vụ", false],
  ["DANH SÁCH ĐẢNG VIÊN SỞ NỘI VỤ", false],
])("a name at the end of a longer one is a suggestion: %s", (title, similar) => {
  const found = identifyTccsd(registry, sourcesOf("Q1.xlsx", "T1", [title]));
  expect([title, "similar" in found]).toEqual([title, similar]);
});

test("the letters behind the number of a form are no organisation's", () => {
  const inspectors = new Registry([{ id: "09", name: "Đảng bộ Ủy ban Kiểm tra", kind: "dang_bo_co_so" }], []);
  const of = (title: string) => identifyTccsd(inspectors, sourcesOf("Q1.xlsx", "T1", [title]));
  expect(of("Biểu số 02-UBKT")).toEqual({ missing: true });
  expect(of("Biểu số 02 - UBKT tỉnh")).toMatchObject({ value: { id: "09" } });
});

test("a period that is only compared with is none of the report", () => {
  const period = (text: string) => identifyPeriod("year", [{ label: "", texts: [text] }]);
  for (const text of [
    "KẾT NẠP ĐẢNG VIÊN NĂM 2023 (so với năm 2022)",
    "Năm 2023 (có đối chiếu với năm 2022)",
    "NĂM 2023 SO VỚI CÙNG KỲ NĂM 2022",
  ])
    expect(period(text), text).toEqual({ value: "2023" });
  expect(period("(so với năm 2022)")).toEqual({ missing: true });
  expect(period("Năm 2022 và năm 2023")).toHaveProperty("conflict");
});

test("a name with its province, or without its tỉnh where no other begins so", () => {
  const named = (...names: string[]) =>
    new Registry(
      names.map((name, i) => ({ id: String(i), name, kind: "dang_bo_co_so" as const })),
      [],
    );
  const names = ["Đảng bộ Cục Thống kê tỉnh", "Chi bộ Hội Nông dân tỉnh", "Đảng bộ Công ty Cổ phần Cấp nước tỉnh"];
  const all = named(...names, "Đảng bộ Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh");
  const whose = (title: string, registry = all) => identifyTccsd(registry, sourcesOf("a.xlsx", "T1", [title]));
  for (const [title, id] of [
    ["ĐẢNG BỘ CỤC THỐNG KÊ", "0"],
    ["ĐẢNG ỦY CỤC THỐNG KÊ TỈNH LAM CHÂU", "0"],
    ["CHI BỘ CƠ SỞ HỘI NÔNG DÂN TỈNH LAM CHÂU", "1"],
    ["ĐẢNG ỦY CÔNG TY CP CẤP NƯỚC TỈNH HÀ THƯỢNG", "2"],
    ["Đảng ủy Liên hiệp các Hội KH và KT tỉnh", "3"],
  ] as const)
    expect(whose(title)).toMatchObject({ value: { id } });
  // Of a longer name, or one of two, none.
  for (const title of ["ĐẢNG BỘ CỤC THỐNG KÊ VÀ QUY HOẠCH", "ĐẢNG ỦY CÔNG TY CẤP NƯỚC"])
    expect(whose(title)).not.toHaveProperty("value");
  const two = named("Đảng bộ Cục Thống kê tỉnh", "Đảng bộ Chi cục Thống kê", "Đảng bộ Cục Thống kê thành phố");
  expect(whose("ĐẢNG BỘ CỤC THỐNG KÊ", two)).not.toHaveProperty("value");
});

test("a file's name that speaks of several periods or TCCSĐ contradicts none of them", () => {
  const year = (file: string, title: string) => identifyPeriod("year", sourcesOf(file, "XL", [title], years));
  expect(year("tong hop 2021 va 2022.xlsx", "Xếp loại năm 2021")).toEqual({ value: "2021" });
  expect(year("2022/tong hop 2021 va 2022.xlsx", "Xếp loại năm 2021")).toEqual({ value: "2021" });
  expect(quarterOf("2024/quý III và quý IV năm 2023.xlsx", "Quý III năm 2023")).toHaveProperty("conflict");
  expect(year("2024/tong hop 2021 va 2022.xlsx", "Xếp loại năm 2021")).toHaveProperty("conflict");
  expect(year("tong hop 2021 va 2022.xlsx", "Xếp loại năm 2023")).toHaveProperty("conflict");
  expect(year("tong hop 2021 va 2022.xlsx", "Xếp loại")).toHaveProperty("conflict");
  expect(year("xep loai 2022.xlsx", "Xếp loại năm 2021 và năm 2022")).toHaveProperty("conflict");
  const whose = (...titles: string[]) =>
    identifyTccsd(registry, sourcesOf("Sở Nội vụ, Trường Cao đẳng Nghề.xlsx", "XL", titles));
  expect(whose("ĐẢNG ỦY SỞ NỘI VỤ")).toMatchObject({ value: { id: "01" } });
  expect(whose("CHI BỘ BAN DÂN TỘC")).toHaveProperty("conflict");
  expect(whose()).toHaveProperty("conflict");
});

test("a report sent late lies in the folder of another period, and its name says so", () => {
  const title = "Quý III năm 2023";
  for (const late of ["nộp muộn", "gửi chậm", "nop_bu"])
    expect(quarterOf(`2023-Q4/SHCB Q3-2023 (${late}).xlsx`, title)).toEqual({ value: "2023-Q3" });
  expect(quarterOf("2023-Q4/SHCB (nộp muộn).xlsx", "Sinh hoạt chi bộ")).toEqual({ value: "2023-Q4" });
  expect(quarterOf("2023-Q4/SHCB Q3-2023.xlsx", title)).toHaveProperty("conflict");
  expect(quarterOf("2023-Q4/SHCB Q2-2023 (nộp muộn).xlsx", title)).toHaveProperty("conflict");
});

test.each(["Q2-24", "QII/24", "SHCB Q2-24", "(Quý II/24)", "quý 2-24"])("a year in two digits: %s", (title) => {
  expect(quarterOf("SHCB.xlsx", title)).toEqual({ value: "2024-Q2" });
});

test.each(["Q2-15", "Q2-24-05", "Q2-24.5", "Quý 2 - 24 chi bộ", "Quý II 24"])("no year in two digits: %s", (title) => {
  expect(quarterOf("SHCB 2023.xlsx", title)).toEqual({ value: "2023-Q2" });
});

test("a line that names no more than the beginning of a TCCSĐ suggests it, where nothing else names one", () => {
  const office = { id: "0.1", tccsdId: "0", name: "Chi bộ Ban Tôn giáo", kind: "truc_thuoc_dang_uy_co_so" as const };
  const police = new Registry(
    [
      ...["Công an thành phố Lũng Phìn", "Hội Nông dân tỉnh", "Sở Y tế", "Sở Tài chính"].map((name, i) => ({
        ...{ id: String(i), name: `Đảng bộ ${name}`, kind: "dang_bo_co_so" as const },
      })),
      { id: "8", name: "Chi bộ Ban Tôn giáo tỉnh", kind: "chi_bo_co_so" },
      { id: "9", name: "Chi bộ Ban Dân tộc tỉnh", kind: "chi_bo_co_so" },
    ],
    [{ ...office, loaiHinh: "", dangBoBoPhan: "", from: "", to: "", successorId: "" }],
  );
  const said = (file: string, ...titles: string[]) => identifyTccsd(police, sourcesOf(file, "T1", titles));
  expect(said("a.xlsx", "ĐẢNG ỦY CÔNG AN THÀNH PHỐ")).toMatchObject({ similar: { id: "0" } });
  expect(said("CATP Lũng Phìn.xlsx", "ĐẢNG ỦY CÔNG AN THÀNH PHỐ")).toMatchObject({ value: { id: "0" } });
  expect(said("a.xlsx", "ĐẢNG ỦY HỘI NÔNG DÂN")).toMatchObject({ value: { id: "1" } });
  expect(said("a.xlsx", "CHI BỘ BAN DÂN TỘC")).toMatchObject({ value: { id: "9" } });
  // A chi bộ of that name may be one of an đảng bộ.
  for (const title of [
    "CHI BỘ HỘI NÔNG DÂN",
    "ĐẢNG ỦY BAN DÂN TỘC",
    "ĐẢNG ỦY SỞ",
    "Công an thành phố",
    "ĐẢNG ỦY THÀNH PHỐ LŨNG PHÌN",
  ])
    expect([title, said("a.xlsx", title)]).toEqual([title, { missing: true }]);
});
