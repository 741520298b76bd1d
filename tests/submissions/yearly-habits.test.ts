import { expect, test } from "vitest";
import { read, type Value } from "./invented/reading.ts";

const OFFICE = ["ĐẢNG ỦY SỞ NỘI VỤ"];
const GROWTH = "KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023";
const FORMS = ["Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ"];

/** What one sheet comes to: facts, and problems but of chi bộ that are not there. */
const sheet = (title: string, rows: Value[][], merges: string[] = [], file = "bao cao.xlsx") => {
  const { facts, problems } = read({ Biểu: { rows: [OFFICE, [title], [], ...rows], merges } }, file);
  return { facts, problems: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};

test("discipline in words below a heading that is merged down beside the second row of the header", () => {
  const rows: Value[][] = [
    ["Chi bộ", "Kết nạp", null, null, "Chuyển chính thức", "Kỷ luật đảng viên"],
    [null, "Chỉ tiêu giao", "Đã kết nạp", "% so chỉ tiêu"],
    ["Văn phòng", 2, 3, "150%", 1, "Không"],
    ["Thanh tra", 1, 0, "0%", 1, "01 cảnh cáo, 01 khiển trách"],
  ];
  for (const down of [["A4:A5", "B4:D4", "E4:E5", "F4:F5"], ["B4:D4"]]) {
    const { facts, problems } = sheet(GROWTH, rows, down);
    expect(problems).toEqual([]);
    expect(facts["01.01|2023"]).toMatchObject({ admitted: 3, made_official: 1, reprimanded: 0, warned: 0 });
    expect(facts["01.02|2023"]).toMatchObject({ admitted: 0, reprimanded: 1, warned: 1, expelled: 0 });
  }
});

test.each<[string, string[], number | undefined]>([
  ["Chính thức", ["6T đầu", "6T cuối", "Cả năm"], 4],
  ["Chính thức", ["6T đầu", "6T cuối", "Tổng"], 4],
  ["Số đảng viên chính thức", ["6T đầu", "6T cuối", "Cả năm"], undefined],
  ["Đảng viên chính thức", ["Nam", "Nữ", "Dự bị"], undefined],
])(
  "full members of both halves and the year behind those admitted became so; how many there are is asked about: %s over %j",
  (group, below, official) => {
    const rows: Value[][] = [
      ["Chi bộ", "Kết nạp", null, null, group, null, null, ...FORMS],
      [null, "6T đầu", "6T cuối", "Cả năm", ...below],
      ["Văn phòng", 1, 2, 3, 1, 3, 4, 0, 0, 0, 0],
      ["Thanh tra", 0, 1, 1, 0, 2, 2, 1, 0, 0, 0],
    ];
    const merges = ["A4:A5", "B4:D4", "E4:G4", ...["H", "I", "J", "K"].map((c) => `${c}4:${c}5`)];
    const { facts } = sheet(GROWTH, rows, merges);
    expect(facts["01.01|2023"]).toMatchObject({ admitted: 3 });
    expect(facts["01.01|2023"]?.made_official).toBe(official);
  },
);

const ADMITTED: Value[][] = [
  ["Chi bộ", "Kết nạp", "Chuyển CT", ...FORMS],
  ["Văn phòng", 1, 1, 0, 0, 1, 0],
];

test("a file's name that says with which year it compares is of the other; one that names two is of neither", () => {
  const of = (file: string) => sheet("KẾT NẠP, KỶ LUẬT", ADMITTED, [], file);
  expect(Object.keys(of("Ket nap - nam 2023 - so sanh 2022.xlsx").facts)).toEqual(["01.01|2023"]);
  expect(of("So sanh ket nap nam 2023 va 2022.xlsx").problems).toEqual(["period_conflict@A4"]);
});

test("forms of discipline of which the last word is cut short", () => {
  const cut = ["Khien tr.", "Canh c.", "Cach ch.", "Khai tr."];
  const rows: Value[][] = [["Ten chi bo", "Ket nap", "Chuyen CT", ...cut], ADMITTED[1]!];
  expect(sheet("Bieu tong hop ket nap dang vien va ky luat nam 2023", rows)).toEqual(sheet(GROWTH, ADMITTED));
  // Letters that may begin several words, or none.
  expect(sheet(GROWTH, [["Chi bộ", "Kết nạp", "Chuyển CT", "Kh. ...", ...FORMS.slice(1)], ADMITTED[1]!]).facts).toEqual(
    {},
  );
});

test("a title that lists fields of work speaks of no inspection; what members are given is counted nowhere", () => {
  const [head, row] = ADMITTED as [Value[], Value[]];
  const rows = [
    [...head, "Huy hiệu Đảng", "Thẻ đảng cấp mới"],
    [...row, 1, 2],
  ];
  for (const title of [
    "CÔNG TÁC TỔ CHỨC, CÁN BỘ, KIỂM TRA NĂM 2023",
    "Công tác xây dựng Đảng, kiểm tra, giám sát năm 2023",
  ])
    expect(sheet(title, rows)).toEqual(sheet(GROWTH, ADMITTED));
  for (const title of ["CÔNG TÁC KIỂM TRA, GIÁM SÁT NĂM 2023", "CÔNG TÁC TỔ CHỨC KIỂM TRA CHI BỘ NĂM 2023"])
    expect(sheet(title, rows)).toEqual({ facts: {}, problems: ["form_conflict@A4"] });
});

test("a row that names its TCCSĐ and half of the year needs no title", () => {
  const of = (name: string, part = "6 tháng đầu năm 2023") =>
    read({
      H1: {
        rows: [
          ["TCCSĐ", "Kỳ", "Tổng chi bộ", "Số chi bộ kiểm tra", "Buổi họp có cấp ủy dự"],
          [name, part, 5, 4, 27],
        ],
      },
    });
  const fact = { chi_bo_total: 5, chi_bo_inspected: 4, meetings_attended: 27 };
  expect(of("Đảng bộ Sở Nội vụ").facts).toEqual({ "01|2023-H1": fact });
  expect(of("Đảng bộ Sở Lạ").facts).toEqual({});
  expect(of("Đảng bộ Sở Nội vụ", "năm 2023").facts).toEqual({});
});

test("a sheet named with the last words of its title says nothing else; one that is named otherwise does", () => {
  const of = (sheet: string, title: string) =>
    read({ [sheet]: { rows: [OFFICE, [title], [], ["Kiểm tra sinh hoạt chi bộ: 03 trên tổng số 05 chi bộ"]] } }).facts;
  const half = "6 THÁNG ĐẦU NĂM 2023";
  expect(of("Giám sát", `BÁO CÁO CÔNG TÁC KIỂM TRA, GIÁM SÁT ${half}`)).toHaveProperty("01|2023-H1");
  expect(of("Giám sát", `BÁO CÁO CÔNG TÁC KIỂM TRA ${half}`)).toEqual({});
});
