import { expect, test } from "vitest";
import { loadForms } from "../../../loaders/forms/form.ts";
import { openWorkbook } from "../../../loaders/workbook/open/open.ts";
import { readWorkbook } from "../../../loaders/workbook/read.ts";
import { read, type Value, workbookOf } from "../../submissions/invented/reading.ts";

const sound = (problems: string[]) => problems.filter((p) => !p.startsWith("chi_bo_missing"));

const TITLES: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["TỔNG HỢP CÔNG TÁC ĐẢNG NĂM 2023"], []];
const HEAD: Value[] = ["TT", "Tiêu chí", "Toàn Đảng bộ", "Văn phòng", "Thanh tra"];
const forms = await loadForms();

/** Criteria down, the chi bộ across, below the head of a report of the year. */
const across = (rows: Value[][]) => read({ Năm: { rows: [...TITLES, HEAD, ...rows] } });

const RATED: Value[][] = [
  [null, "- Xếp loại chi bộ", null, "HTTNV", "HTXSNV"],
  [null, "- Số ĐV được đánh giá", 26, 17, 9],
  ...["Xuất sắc", "Tốt", "Hoàn thành", "Không hoàn thành"].map((level, i): Value[] => [
    ...[null, `- ${level}`],
    ...[3, 22, 1, 0, 2, 14, 1, 0, 1, 8, null, null].filter((_, n) => n % 4 === i),
  ]),
];
const ADMITTED: Value[][] = [
  [null, "- Kết nạp mới", 3, 2, 1],
  [null, "- Công nhận chính thức", 1, 1, null],
];
const PUNISHED: Value[][] = ["Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ"].map((form, i): Value[] => [
  ...[null, `- ${form}`, i === 0 ? 1 : 0, null, i === 0 ? 1 : null],
]);
const SPOKE: Value[][] = [
  [null, "- Số ĐV thuộc diện", 25, 16, 9],
  [null, "- Số ĐV góp ý từ 6 kỳ trở lên", 20, 12, 8],
  [null, "- Tổng số lượt ý kiến", 180, 117, 63],
];
type Part = [title: string, rows: Value[][]];
const PARTS: Part[] = [
  ["Đánh giá, xếp loại chất lượng", RATED],
  ["Phát triển đảng viên", ADMITTED],
  ["Kỷ luật đảng viên", PUNISHED],
  ["Đóng góp ý kiến trong sinh hoạt chi bộ", SPOKE],
];
const MEMBERS: Value[] = [1, "Tổng số ĐV đến 31/12", 27, 18, 9];
const titled = (parts: Part[]): Value[][] => parts.flatMap(([title, rows], i): Value[][] => [[i + 2, title], ...rows]);
/** What is read of Văn phòng of the last form told: facts are known here by chi bộ and year alone. */
const LAST = [
  { turns: 0, seen: { members_eligible: 16, members_ge6: 12, contributions: 117 } },
  { turns: 1, seen: { members_total: 18, admitted: 2, made_official: 1, reprimanded: 0, expelled: 0 } },
  { turns: 3, seen: { rating: "tot", members_total: 18, members_rated: 17, members_tot: 14, members_hoan_thanh: 1 } },
];
const turned = <T>(list: T[], turns: number): T[] => [
  ...list.slice(list.length - turns),
  ...list.slice(0, list.length - turns),
];

test.each(LAST)("several forms below their titles, and how many members there are above them all: $seen", (last) => {
  const { facts, problems } = across([MEMBERS, ...titled(turned(PARTS, last.turns))]);
  expect(sound(problems)).toEqual([]);
  expect(facts["01.01|2023"]).toMatchObject(last.seen);
  expect(facts["01.02|2023"]).toBeDefined();
});

test("they may stand in one list without titles", () => {
  const rows = [MEMBERS, ...PARTS.flatMap(([, rows]) => rows)];
  const { problems } = across(rows);
  expect(sound(problems)).toEqual([]);
  const { sheets } = readWorkbook(openWorkbook(workbookOf({ Năm: { rows: [...TITLES, HEAD, ...rows] } }), ""), forms);
  const found = sheets[0]!.tables.map(({ form, columns }) => [form, columns.length]);
  expect(Object.fromEntries(found)).toEqual({ ratings: 8, admissions_discipline: 8, contributions: 5 });
});

test.each(["Phương hướng kết nạp năm 2024", "Kế hoạch kết nạp đảng viên", "Kết nạp đảng viên năm 2022"])(
  "below a title that says more than one above it nothing is of the year: %s",
  (title) => {
    const planned: Part = [title, [[null, "- Kết nạp mới", 9, 5, 4]]];
    const [, growth, discipline, opinions] = PARTS as [Part, Part, Part, Part];
    const { facts } = across([MEMBERS, ...titled([opinions, growth, discipline, planned])]);
    expect(facts["01.01|2023"]).toMatchObject({ admitted: 2, made_official: 1 });
    // Nor where nothing else says how many were admitted.
    const alone = across([MEMBERS, ...titled([opinions, [growth[0], growth[1].slice(1)], discipline, planned])]);
    expect(alone.facts["01.01|2023"]?.admitted).toBeUndefined();
  },
);

test("below the title of something else nothing belongs to a form", () => {
  const dues: Part = ["Thu nộp đảng phí", [[null, "- Số ĐV góp ý từ 6 kỳ trở lên", 27, 18, 9]]];
  const { facts } = across([MEMBERS, ...titled([...PARTS, dues])]);
  expect(facts["01.01|2023"]).toMatchObject({ members_ge6: 12 });
});
