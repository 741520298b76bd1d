import { describe, expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const TITLES: Value[][] = [["CHI BỘ BAN DÂN TỘC"], ["BÁO CÁO TỔNG KẾT CÔNG TÁC ĐẢNG NĂM 2023"], []];

type Line = [label: string, value: Value];
const RATED: [string, Line[]] = [
  "I. Đánh giá, xếp loại",
  [
    ["- Xếp loại chi bộ", "HTTNV"],
    ["- Tổng số đảng viên", "19 đồng chí"],
    ["- Số đảng viên được đánh giá, xếp loại", "18 đồng chí"],
    ["+ Hoàn thành xuất sắc nhiệm vụ", "02 đồng chí"],
    ["+ Hoàn thành tốt nhiệm vụ", "16 đồng chí"],
    ["+ Hoàn thành nhiệm vụ", 0],
    ["+ Không hoàn thành nhiệm vụ", 0],
  ],
];
const ADMITTED: [string, Line[]] = [
  "II. Kết nạp, kỷ luật đảng viên",
  [
    ["- Số đảng viên mới kết nạp", "02 đồng chí"],
    ["- Công nhận đảng viên chính thức", "01 đồng chí"],
    ...["Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ"].map((x): Line => [`- ${x}`, 0]),
  ],
];
const SPOKE = (of = 19): [string, Line[]] => [
  "III. Đóng góp ý kiến trong sinh hoạt chi bộ",
  [
    ["- Số đảng viên thuộc diện tham gia ý kiến", "19 đồng chí"],
    ["- Số đảng viên góp ý từ 6 kỳ sinh hoạt trở lên", `12/${of} đồng chí`],
    ["- Tổng số lượt ý kiến", "130 lượt"],
  ],
];
const inOne = ([label, value]: Line): Value[] => [`${label}: ${value}`];
const inTwo = ([label, value]: Line): Value[] => [label, null, value];
const sheet = (line: (line: Line) => Value[], ...parts: [string, Line[]][]) =>
  read({
    Năm: {
      rows: [...TITLES, ...parts.flatMap(([title, lines]) => [[title], ...lines.map(line)]), [], ["T/M CHI BỘ"]],
    },
  });

describe.each([
  ["in one cell", inOne],
  ["in two cells", inTwo],
])("lines of several forms below their titles, label and value %s", (_, line) => {
  test.each<[object, [string, Line[]][]]>([
    [{ members_eligible: 19, members_ge6: 12, contributions: 130 }, [RATED, ADMITTED, SPOKE()]],
    [{ members_total: 19, admitted: 2, made_official: 1, reprimanded: 0, expelled: 0 }, [RATED, SPOKE(), ADMITTED]],
    [{ rating: "tot", members_total: 19, members_rated: 18, members_tot: 16 }, [SPOKE(), ADMITTED, RATED]],
  ])("%j", (seen, parts) => {
    const { facts, problems } = sheet(line, ...parts);
    expect(problems).toEqual([]);
    expect(facts["02.01|2023"]).toMatchObject(seen);
  });

  test("what is planned below is none of what was done, and takes nothing from it", () => {
    for (const title of ["IV. Phương hướng, nhiệm vụ năm 2024", "IV. Kế hoạch kết nạp đảng viên năm 2024"]) {
      const planned: [string, Line[]] = [title, [["- Số đảng viên mới kết nạp", "05 đồng chí"]]];
      const { facts } = sheet(line, RATED, SPOKE(), ADMITTED, planned);
      expect(facts["02.01|2023"]).toMatchObject({ admitted: 2, made_official: 1 });
      const [done, lines] = ADMITTED;
      const without = sheet(line, RATED, SPOKE(), [done, lines.slice(1)], planned);
      expect(without.facts["02.01|2023"]?.admitted).toBeUndefined();
      expect(without.problems).not.toEqual([]);
    }
  });

  test("how many of another number than should speak is asked about", () => {
    const { facts, problems } = sheet(line, RATED, ADMITTED, SPOKE(18));
    expect(facts["02.01|2023"]).not.toHaveProperty("members_ge6");
    expect(problems.length).toBeGreaterThan(0);
  });
});

test("below a title of meetings such titles are parts of their form", () => {
  const lines = [
    ...["I. Số lượng đảng viên", "- Số ĐV phải dự: 18", "- Số ĐV có mặt: 17"],
    ...["II. Tham gia phát biểu ý kiến", "- Số ĐV phát biểu: 5", "- Số lượt ý kiến: 7"],
    ...["III. Đánh giá, xếp loại", "- Điểm: 90", "- Xếp loại: Tốt"],
  ];
  for (const title of ["SINH HOẠT CHI BỘ THÁNG 4/2023", "BÁO CÁO THÁNG 4/2023"]) {
    const above = [["CHI BỘ BAN DÂN TỘC"], [title], []];
    const { facts, problems } = read({ SH: { rows: [...above, ...lines.map((line) => [line])] } });
    expect(problems).toEqual([]);
    const figures = { members_present: 17, members_speaking: 5, opinions: 7, score: 90, grade: "tot" };
    expect(facts["02.01|2023-04"]).toMatchObject(figures);
  }
});

test("a figure without a label among them is asked about", () => {
  const [title, lines] = ADMITTED;
  const words: Line = ["Chi bộ đã cử 03 quần chúng đi học", ""];
  const { problems } = sheet(([label, value]) => [value === "" ? label : `${label}: ${value}`], RATED, [
    title,
    [...lines, words],
  ]);
  expect(problems.length).toBeGreaterThan(0);
});

test("the name of the one chi bộ may stand over the values", () => {
  const rows: Value[][] = [
    ["TT", "Nội dung tiêu chí", "Chi bộ Ban Dân tộc"],
    [1, "Số đảng viên hiện có", 19],
    ...[RATED, SPOKE(), ADMITTED].flatMap(([title, lines], i): Value[][] => [
      [i + 2, title.replace(/^\w+\. /, "")],
      ...lines.filter(([label]) => !label.includes("Tổng số đảng")).map((line): Value[] => [null, ...line]),
    ]),
  ];
  const { facts, problems } = read({ Năm: { rows: [...TITLES, ...rows] } });
  expect(problems).toEqual([]);
  expect(facts["02.01|2023"]).toMatchObject({ members_total: 19, admitted: 2, made_official: 1, reprimanded: 0 });
});

test("titles numbered in figures, and what is counted in a cell of its own", () => {
  const counted = ([label, value]: Line): Value[] => {
    const [, figure, unit] = /^(\d+) (đồng chí|lượt)$/.exec(String(value)) ?? [];
    return figure && unit ? [`${label}:`, Number(figure), unit] : [`${label}:`, value];
  };
  const { facts, problems } = sheet(counted, ["1. Đánh giá, xếp loại", RATED[1]], ["2. Kết nạp, kỷ luật", ADMITTED[1]]);
  expect(problems).toEqual([]);
  expect(facts["02.01|2023"]).toMatchObject({ members_total: 19, admitted: 2, made_official: 1, reprimanded: 0 });
});
