import { expect, test } from "vitest";
import { read, type SheetOf, type Value } from "../../submissions/invented/reading.ts";

const OFFICE = ["ĐẢNG ỦY SỞ NỘI VỤ"];
const MEMBERS = ["ĐV HTXSNV", "ĐV HTTNV", "ĐV HTNV", "ĐV KHTNV"];

/** Two chi bộ with what stands under their heading, and lines below. */
const table = (values: Value[], lines: Value[][], heading = "Xếp loại chi bộ"): SheetOf => ({
  rows: [
    ...[OFFICE, ["ĐÁNH GIÁ, XẾP LOẠI NĂM 2023"], ["TT", "Chi bộ", heading, ...MEMBERS]],
    ...["Văn phòng", "Thanh tra"].map((name, i) => [i + 1, name, values[i]!, 1, 2, 3, 0]),
    ...lines,
  ],
});
const ratings = (sheets: Record<string, SheetOf>) => {
  const { facts, problems } = read(sheets);
  const said = problems.filter((p) => !p.startsWith("chi_bo_missing"));
  return said.length > 0 ? said : ["01.01|2023", "01.02|2023"].map((key) => facts[key]?.rating);
};

const LETTERS = "A: Hoàn thành xuất sắc nhiệm vụ; B: Hoàn thành tốt nhiệm vụ; C: Hoàn thành nhiệm vụ";
test.each<[string, Value[], string[]]>([
  // What it would mean without the legend is something else.
  [
    "Ghi chú: XS: hoàn thành xuất sắc; HT: hoàn thành tốt; HTNV: hoàn thành nhiệm vụ",
    ["HT", "HTNV"],
    ["tot", "hoan_thanh"],
  ],
  ["Ghi chú: HT là hoàn thành tốt", ["HT", "HTNV"], ["tot", "hoan_thanh"]],
  ["T: Hoàn thành xuất sắc; K: Hoàn thành tốt; TB: Hoàn thành", ["T", "TB"], ["xuat_sac", "hoan_thanh"]],
  ["(HTXS: hoàn thành xuất sắc, HTT: hoàn thành tốt, HT: hoàn thành)", ["HTT", "HT"], ["tot", "hoan_thanh"]],
  [`Quy ước: ${LETTERS}`, ["B", "Loại C"], ["tot", "hoan_thanh"]],
  ["Loại A - hoàn thành xuất sắc; loại B - hoàn thành tốt", ["Loại A", "B"], ["xuat_sac", "tot"]],
  ["Hoàn thành xuất sắc (A), hoàn thành tốt (B), hoàn thành (C)", ["A", "C"], ["xuat_sac", "hoan_thanh"]],
  ["A (từ 90 điểm): hoàn thành xuất sắc; B (từ 80 điểm): hoàn thành tốt", ["B", "A"], ["tot", "xuat_sac"]],
  [
    "1: hoàn thành xuất sắc; 2: hoàn thành tốt; 3: hoàn thành; 4: không hoàn thành",
    [2, 4],
    ["tot", "khong_hoan_thanh"],
  ],
])("%s", (legend, values, expected) => {
  expect(ratings({ XL: table(values, [["", legend]]) })).toEqual(expected);
});

test("in lines below each other, in pairs of cells, in another sheet", () => {
  const lines = ["Loại 1: Hoàn thành xuất sắc nhiệm vụ", "Loại 2: Hoàn thành tốt nhiệm vụ"].map((x) => ["", x]);
  expect(ratings({ XL: table(["Loại 2", 1], lines) })).toEqual(["tot", "xuat_sac"]);
  const pairs = [["Quy ước:"], ["XS", "Hoàn thành xuất sắc"], ["HT", "Hoàn thành tốt"], ["Đ", "Hoàn thành"]];
  expect(ratings({ XL: table(["HT", "Đ"], pairs) })).toEqual(["tot", "hoan_thanh"]);
  expect(ratings({ XL: table(["HT", "Đ"], []), "Ghi chú": { rows: pairs } })).toEqual(["tot", "hoan_thanh"]);
});

test("what two legends explain otherwise, or none, is asked about", () => {
  expect(
    ratings({
      XL: table(
        ["B", "A"],
        [
          ["", LETTERS],
          ["", "B: hoàn thành"],
        ],
      ),
    }),
  ).toEqual(["rating_unknown@C4"]);
  expect(ratings({ XL: table(["D", "A"], [["", LETTERS]]) })).toEqual(["rating_unknown@C4"]);
  expect(ratings({ XL: table(["B", "A"], [["", "B: dự kiến hoàn thành tốt"]]) })).toEqual([
    "rating_unknown@C4",
    "rating_unknown@C5",
  ]);
  expect(ratings({ XL: table(["B", "A"], [["", "A, B: hoàn thành xuất sắc, hoàn thành tốt"]]) })).toEqual([
    "rating_unknown@C4",
    "rating_unknown@C5",
  ]);
});

test("letters and numbers elsewhere are what they are: of sections, of columns, of counts", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["ĐÁNH GIÁ, XẾP LOẠI NĂM 2023"], ["TT", "Chi bộ", "Mức xếp loại", "ĐV được xếp loại", ...MEMBERS]],
    ["A", "B", 1, 2, 3, 4, 5, 6],
    ["A", "KHỐI VĂN PHÒNG"],
    [1, "Văn phòng", 2, 4, 2, 1, 1, 0],
    ["B", "KHỐI THANH TRA"],
    [2, "Thanh tra", 3, 4, 1, 2, 1, 0],
    ["", "1: hoàn thành xuất sắc; 2: hoàn thành tốt; 3: hoàn thành; A: hoàn thành xuất sắc; B: hoàn thành tốt"],
  ];
  const { facts } = read({ XL: { rows } });
  expect(facts["01.01|2023"]).toMatchObject({ rating: "tot", members_rated: 4, members_xuat_sac: 2, members_tot: 1 });
  expect(facts["01.02|2023"]).toMatchObject({ rating: "hoan_thanh", members_rated: 4, members_tot: 2 });
});

test("headings that say themselves that they are levels; a legend behind its asterisks, below column numbers", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["ĐÁNH GIÁ, XẾP LOẠI NĂM 2023"]],
    ["TT", "Chi bộ", "Chi bộ xếp mức (**)", "Số ĐV được xếp loại", "Mức 1", "Mức 2", "Mức 3", "Mức 4"],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
    [1, "Văn phòng", "B", 10, 2, 7, 1, 0],
    ["(**) A: Hoàn thành xuất sắc; B: Hoàn thành tốt; C: Hoàn thành"],
    ["Quy ước: Mức 1 - Hoàn thành xuất sắc; Mức 2 - Hoàn thành tốt; Mức 3 - Hoàn thành; Mức 4 - Không hoàn thành"],
  ];
  const { facts } = read({ XL: { rows } });
  expect(facts["01.01|2023"]).toMatchObject({ rating: "tot", members_rated: 10, members_xuat_sac: 2, members_tot: 7 });
});

test("headings of levels, members in a list, grades of meetings", () => {
  const head = ["TT", "Chi bộ", "Tổng số đảng viên", "Xếp loại đảng viên", "", "", "", "Xếp loại chi bộ"];
  const across: Value[][] = [
    ...[OFFICE, ["ĐÁNH GIÁ, XẾP LOẠI NĂM 2023"], head, ["", "", "", "A", "B", "C", "D", ""]],
    ...[
      [1, "Văn phòng", 10, 2, 7, 1, 0, "B"],
      ["", `${LETTERS}; D: Không hoàn thành nhiệm vụ`],
    ],
  ];
  const merges = ["A3:A4", "B3:B4", "C3:C4", "D3:G3", "H3:H4"];
  const levels = { members_xuat_sac: 2, members_tot: 7, members_hoan_thanh: 1, members_khong_hoan_thanh: 0 };
  expect(read({ XL: { rows: across, merges } }).facts["01.01|2023"]).toMatchObject({ ...levels, rating: "tot" });

  const list: Value[][] = [
    ...[OFFICE, ["CHI BỘ VĂN PHÒNG"], ["DANH SÁCH ĐẢNG VIÊN ĐƯỢC XẾP LOẠI NĂM 2023"], ["TT", "Họ và tên", "Xếp loại"]],
    ...["HT", "XS", "HT"].map((level, i) => [i + 1, `Nguyễn Văn ${"ABC"[i]}`, level]),
    ["", "XS: hoàn thành xuất sắc; HT: hoàn thành tốt"],
  ];
  const listed = read({ DS: { rows: list } }).facts["01.01|2023"];
  expect(listed).toMatchObject({ members_rated: 3, members_xuat_sac: 1, members_tot: 2, members_hoan_thanh: 0 });

  const meetings: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023"], ["Chi bộ", "Phải dự", "Có mặt", "Xếp loại"]],
    ...[["Văn phòng", 9, 9, "B"], ["A: Tốt; B: Khá; C: Trung bình"]],
  ];
  const { facts, notes } = read({ T5: { rows: meetings } });
  expect(facts["01.01|2023-05"]).toMatchObject({ members_present: 9, grade: "kha" });
  expect(notes).toEqual([]);
  meetings[2]![3] = "Phân loại";
  meetings[4] = ["T: trung bình; K: khá"];
  meetings[3]![3] = "T";
  expect(read({ T5: { rows: meetings } }).facts["01.01|2023-05"]).toMatchObject({ grade: "trung_binh" });
});
