import { describe, expect, test } from "vitest";
import { read, type Value } from "./invented/reading.ts";

const OFFICE: Value[] = ["ĐẢNG ỦY SỞ NỘI VỤ"];
const sound = (problems: string[]) => problems.filter((p) => !p.startsWith("chi_bo_missing"));
const GROWTH = "KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT ĐẢNG NĂM 2023";
const OPINIONS = "ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN TRONG SINH HOẠT CHI BỘ NĂM 2023";

/** Admissions in several columns under one heading, each row with its figures. */
const admissions = (below: Value[], ...figures: Value[][]) => {
  const blank = below.slice(1).map(() => null);
  const last = String.fromCharCode(66 + below.length);
  const rows: Value[][] = [
    ...[OFFICE, [GROWTH]],
    ["TT", "Chi bộ", "Đảng viên mới kết nạp trong năm", ...blank, "Khiển trách", "Cảnh cáo"],
    [null, null, ...below],
    [1, "Văn phòng", ...figures[0]!, 1, 0],
    [2, "Thanh tra", ...figures[1]!, 0, 0],
  ];
  return read({ KN: { rows, merges: ["A3:A4", "B3:B4", `C3:${last}3`] } });
};

describe("of what was done in several years beside one another, and of what they differ in", () => {
  test.each<[Value[], Value[], Value[]]>([
    [
      ["Năm 2022", "Năm 2023", "So sánh (+, -)"],
      [2, 3, 1],
      [4, 1, -3],
    ],
    [
      ["Năm 2023", "Năm 2022", "Chênh lệch"],
      [3, 2, 1],
      [1, 4, -3],
    ],
    [
      ["Năm trước", "Năm nay", "Tăng (+), giảm (-)"],
      [2, 3, 1],
      [4, 1, -3],
    ],
    [
      [2022, 2023, "Tăng, giảm"],
      [2, 3, 1],
      [4, 1, -3],
    ],
    [
      ["Chỉ tiêu", "Thực hiện", "Đạt %"],
      [2, 3, 150],
      [4, 1, 25],
    ],
    [
      ["Kế hoạch", "Kết quả"],
      [2, 3],
      [4, 1],
    ],
  ])("those of the year are read: %j", (below, first, second) => {
    const { facts, problems } = admissions(below, first, second);
    expect(sound(problems)).toEqual([]);
    expect([facts["01.01|2023"]?.admitted, facts["01.02|2023"]?.admitted]).toEqual([3, 1]);
  });

  test.each<[Value[], Value[], Value[]]>([
    [
      ["Năm 2022", "So sánh"],
      [2, 1],
      [4, 3],
    ],
    [
      ["Năm trước", "Chênh lệch"],
      [2, 1],
      [4, 3],
    ],
    [
      ["Kế hoạch", "Chênh lệch"],
      [2, 1],
      [4, 3],
    ],
    [
      [2021, 2022, "So sánh"],
      [2, 3, 1],
      [1, 4, 3],
    ],
    [
      ["Năm 2021", "Năm 2022", "So sánh (+, -)"],
      [2, 3, 1],
      [1, 4, 3],
    ],
  ])("where there are none of the year, none are: %j", (below, first, second) => {
    const { facts, problems } = admissions(below, first, second);
    expect(facts).toEqual({});
    expect(sound(problems)).not.toEqual([]);
  });
});

const LEVELS = ["HTXSNV", "HTTNV", "HTNV", "Không HTNV"];

test("levels under each of which last year's stand beside this year's hold the same, however few they are", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG CHI BỘ, ĐẢNG VIÊN NĂM 2023"]],
    ["TT", "Chi bộ", "Xếp loại chi bộ", "Số ĐV được đánh giá", ...LEVELS.flatMap((level) => [level, null])],
    [null, null, null, null, ...LEVELS.flatMap(() => ["Năm 2022", "Năm 2023"])],
    [1, "Văn phòng", "HTTNV", 17, 2, 2, 13, 14, 1, 1, 0, 0],
    [2, "Thanh tra", "HTXSNV", 9, 1, 1, 8, 7, 0, 0, 1, 1],
  ];
  const merges = ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:H3", "I3:J3", "K3:L3"];
  const { facts, problems } = read({ XL: { rows, merges } });
  expect(sound(problems)).toEqual([]);
  const members_rated = 17;
  expect(facts["01.01|2023"]).toMatchObject({ rating: "tot", members_rated, members_tot: 14, members_hoan_thanh: 1 });
  expect(facts["01.02|2023"]).toMatchObject({ rating: "xuat_sac", members_tot: 7, members_khong_hoan_thanh: 1 });
});

const WHOLE = "Số ĐV góp ý từ 06 kỳ sinh hoạt trở lên";

test.each(["Thực hiện", "Kết quả", "Đã thực hiện"])(
  "beside what was aimed at, who spoke at six sessions: %s",
  (done) => {
    const rows: Value[][] = [
      ...[OFFICE, [OPINIONS]],
      ["TT", "Chi bộ", "Số ĐV phải tham gia góp ý", WHOLE, null, null, "Tổng số ý kiến"],
      [null, null, null, "Chỉ tiêu", done, "Đạt %", null],
      [1, "Văn phòng", 16, 16, 12, 75, 117],
      [2, "Thanh tra", 10, 10, 9, 90, 60],
    ];
    const { facts, problems } = read({ YK: { rows, merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4"] } });
    expect(sound(problems)).toEqual([]);
    expect(facts["01.01|2023"]).toEqual({ members_eligible: 16, members_ge6: 12, contributions: 117 });
  },
);

test("what was aimed at alone, without what was done, is not who spoke", () => {
  const rows: Value[][] = [
    ...[OFFICE, [OPINIONS]],
    ["TT", "Chi bộ", "Số ĐV phải tham gia góp ý", WHOLE, null, "Tổng số ý kiến"],
    [null, null, null, "Chỉ tiêu", "Đạt %", null],
    [1, "Văn phòng", 16, 16, 75, 117],
    [2, "Thanh tra", 10, 10, 90, 60],
  ];
  const { facts, problems } = read({ YK: { rows, merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4"] } });
  expect(facts).toEqual({});
  expect(sound(problems)).not.toEqual([]);
});

describe("years below the name of each chi bộ, with criteria down", () => {
  const TITLE = "ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN NĂM 2023";
  const sheet = (title: string, years: Value[] = ["Năm 2022", "Năm 2023"], file = "bao cao.xlsx") => {
    const rows: Value[][] = [
      ...[OFFICE, [title], ["(so với năm 2022)"], []],
      ["TT", "Nội dung", "Chi bộ Văn phòng", null, "Chi bộ Thanh tra", null],
      [null, null, ...years, ...years],
      [1, "Số đảng viên thuộc diện góp ý", 12, 11, 21, 20],
      [2, "Số đảng viên góp ý từ 6 kỳ trở lên", 11, 10, 18, 17],
      [],
      [null, null, null, null, null, "T/M ĐẢNG ỦY"],
    ];
    const { facts, problems } = read({ TK: { rows, merges: ["A5:A6", "B5:B6", "C5:D5", "E5:F5"] } }, file);
    return { told: Object.entries(facts).map(([key, x]) => `${key} ${x.members_ge6}`), said: sound(problems) };
  };

  test("those of the year of the titles are read", () => {
    const own = { told: ["01.01|2023 10", "01.02|2023 17"], said: [] };
    expect(sheet(TITLE)).toEqual(own);
    expect(sheet(TITLE, [2022, 2023])).toEqual(own);
    const last = { told: ["01.01|2023 11", "01.02|2023 18"], said: [] };
    expect(sheet(TITLE, ["Năm 2023", "Năm 2022"])).toEqual(last);
  });

  test.each<[string, string, Value[]?, string?]>([
    ["the titles name the year before", TITLE.replace("2023", "2022")],
    ["the titles name one that stands nowhere", TITLE.replace("2023", "2024")],
    ["the titles name none", TITLE.replace(" NĂM 2023", "")],
    ["the file names another", TITLE, ["Năm 2022", "Năm 2023"], "Tổng kết 2022.xlsx"],
    ["the year after stands there too", TITLE, ["Năm 2023", "Năm 2024"]],
  ])("they are asked about where %s", (_, title, years, file) => {
    const { told, said } = sheet(title, years, file);
    expect(told).toEqual([]);
    expect(said).not.toEqual([]);
  });
});
