import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { periodWords } from "../../loaders/terms/period.ts";
import { loadTerms } from "../../loaders/terms/term.ts";
import { Warehouse } from "../../loaders/warehouse/warehouse.ts";
import { indicatorSheet } from "../../reports/annexes/sheet.ts";
import { Figures } from "../../reports/figures.ts";
import { resultSentences } from "../../reports/parts/results.ts";
import type { Report } from "../../reports/report.ts";
import { midYear, spanOf } from "../../reports/span.ts";
import { changeWords, coverage, figure, list } from "../../reports/wording.ts";
import { sheetRows } from "./xlsx.ts";

const term = (await loadTerms()).find((t) => t.id === "2020-2025")!;

test.each([
  [0.9672, 0.95, "96,7%"],
  [0.9496, 0.95, "94,96%"],
  [0.95, 0.95, "95%"],
  [0.99996, 1, "99,996%"],
  [1, 1, "100%"],
  [0.0035, 0.0042, "0,35%"],
  [null, 0.95, "–"],
])("%s against a target of %s is printed %s: never on its other side", (value, target, printed) => {
  expect(figure(value, "percent", target)).toBe(printed);
});

test.each([
  [0.0102, "percent", "tăng 1 điểm phần trăm"],
  [-0.0007, "percent", "giảm 0,07 điểm phần trăm"],
  [0, "percent", "không thay đổi"],
  [-2, "count", "giảm 2 chi bộ"],
  [null, "percent", ""],
] as const)("a change of %s (%s) reads “%s”", (change, unit, words) => {
  expect(changeWords(change, unit)).toBe(words);
});

test("coverage is never rounded up to all, lists read as Vietnamese, periods as running text", () => {
  expect([coverage({ reported: 3599, expected: 3600 }), coverage({ reported: 9, expected: 9 })]).toEqual([
    "99,97%",
    "100%",
  ]);
  expect([list([]), list(["A"]), list(["A", "B"]), list(["A", "B", "C"])]).toEqual(["", "A", "A và B", "A, B và C"]);
  expect(["2024-Q3", "2024-H1", "2023", "2024-05", "term"].map(periodWords)).toEqual([
    "quý III năm 2024",
    "6 tháng đầu năm 2024",
    "năm 2023",
    "tháng 5/2024",
    "cả nhiệm kỳ",
  ]);
});

test("a period outside the term or misspelt is refused in words, and the middle of the term is found", () => {
  expect(() => spanOf("year", "2019", term)).toThrow("nằm ngoài nhiệm kỳ 2020–2025 (tháng 10/2020 đến tháng 6/2025)");
  expect(() => spanOf("quarter", "2024-Q5", term)).toThrow(
    "Không hiểu kỳ báo cáo “2024-Q5”. Viết như ví dụ: --period 2024-Q3",
  );
  expect(() => spanOf("half", undefined, term)).toThrow("--period 2024-H1");
  expect(midYear(term)).toBe(2022);
});

describe("sentences", () => {
  let warehouse: Warehouse;
  let report: Report;
  beforeAll(async () => {
    warehouse = await Warehouse.create();
    await warehouse.run("insert into tccsd values ('01', 'Đảng bộ Sở A', 'dang_bo_co_so')");
    await warehouse.run(`create table indicator_values (term varchar, indicator varchar, level varchar, unit_id varchar, period varchar,
      period_kind varchar, numerator double, denominator double, value double, reported bigint, expected bigint, lower double, upper double,
      status varchar, provisional boolean, target double, previous_period varchar, previous_value double, change double)`);
    const columns =
      "term, indicator, level, unit_id, period, period_kind, numerator, denominator, value, reported, expected, lower, upper, status, provisional, target, previous_period, previous_value, change";
    const insert = (values: string) =>
      warehouse.run(`insert into indicator_values (${columns}) values ('2020-2025', ${values})`);
    await insert(
      "'attendance', 'khoi', '', '2023', 'year', 949, 1000, 0.949, 96, 100, null, null, 'missed', true, 0.95, '2022', 0.93, 0.019",
    );
    await insert(
      "'contribution', 'khoi', '', '2023', 'year', 80, 80, 1, 80, 100, null, null, 'undetermined', true, 1, null, null, null",
    );
    await insert(
      "'admission-share', 'khoi', '', '2023', 'year', 60, 80, 0.75, 80, 100, 0.6, 0.8, 'undetermined', true, 0.7, null, null, null",
    );
    await insert(
      "'rating-truc-thuoc', 'khoi', '', '2023', 'year', 95, 100, 0.95, 100, 100, 0.95, 0.95, 'met', false, 0.95, null, null, null",
    );
    await insert(
      "'discipline-rate', 'khoi', '', '2023', 'year', 5, 1000, 0.005, 100, 100, null, null, 'undetermined', false, null, null, null, null",
    );
    await insert(
      "'meeting-quality', 'khoi', '', '2023', 'year', 9, 10, 0.9, 10, 10, null, null, 'undetermined', false, null, null, null, null",
    );
    await insert(
      "'rating-failed', 'khoi', '', '2023', 'year', 1, 90, 1, 90, 100, null, null, 'missed', true, 0, '2022', 3, -2",
    );
    await warehouse.run(`create table tccsd_rankings (term varchar, indicator varchar, period varchar, period_kind varchar, tccsd_id varchar,
      eligible boolean, rank bigint, ranked bigint)`);
    await warehouse.run("create table indicators as select distinct indicator, 'more' as better from indicator_values");
    const span = spanOf("year", "2023", term);
    report = { figures: await Figures.read(warehouse, term, span), span } as Report;
  });
  afterAll(() => warehouse.close());

  test("a name that looks like a formula stays a text in the annex, a code keeps its zero", async () => {
    const row = { level: "tccsd", unit: "01", name: '=HYPERLINK("http://x";"y")', values: { "2023": 0.949 } } as const;
    const sheet = indicatorSheet({ ...report, demo: true }, report.figures.indicator("attendance"), ["2023"], [row]);
    const { book } = sheetRows(await writeXlsx({ sheets: [sheet] }));
    const cells = book.Sheets[book.SheetNames[0]!]!;
    expect(cells.C7).toMatchObject({ t: "s", v: row.name });
    expect(cells.C7.f).toBeUndefined();
    expect([cells.B7.v, cells.D7.v, cells.D7.w]).toEqual(["01", 0.949, "94.9%"]);
  });

  test.each([
    [
      "attendance",
      "năm 2023 là 94,9% (949/1.000; tạm tính, đã nhận 96/100 báo cáo), chưa đạt chỉ tiêu “đảng viên tham dự sinh hoạt đạt tỷ lệ trên 95%” (điểm II.2 b); tăng 1,9 điểm phần trăm so với năm 2022 (93%).",
    ],
    [
      "contribution",
      "năm 2023 là 100% (80/80; tạm tính, đã nhận 80/100 báo cáo), chưa đủ số liệu để kết luận về chỉ tiêu “mỗi đảng viên tham gia đóng góp ý kiến trong sinh hoạt chi bộ ít nhất đạt 6 kỳ/năm” (điểm II.2 b) do mới nhận 80% báo cáo.",
    ],
    [
      "admission-share",
      "chưa đủ số liệu để kết luận về chỉ tiêu “có trên 70% chi bộ có kết nạp đảng viên mới” (điểm II.2 a); khi đủ báo cáo, kết quả nằm trong khoảng từ 60% đến 80%.",
    ],
    [
      "rating-truc-thuoc",
      "năm 2023 đạt 95% (95/100), đạt chỉ tiêu “Hằng năm phấn đấu có ít nhất 95% chi bộ trực thuộc hoàn thành tốt nhiệm vụ trở lên” (điểm II.2 a).",
    ],
    [
      "discipline-rate",
      "năm 2023 là 0,5% (5/1.000), chưa đủ số liệu để kết luận về chỉ tiêu “giảm tỷ lệ đảng viên vi phạm kỷ luật” (điểm II.2 a) do chưa có năm trước để so sánh.",
    ],
    [
      "meeting-quality",
      "năm 2023 là 90% (9/10); Chương trình yêu cầu “nội dung sinh hoạt đảm bảo, thiết thực” (điểm II.2 b), không ấn định mức.",
    ],
    [
      "rating-failed",
      "năm 2023 là 1 (1/90; tạm tính, đã nhận 90/100 báo cáo), chưa đạt chỉ tiêu “không có chi bộ không hoàn thành nhiệm vụ” (điểm II.2 a); giảm 2 chi bộ so với năm 2022 (3).",
    ],
  ])("of %s have the verb of its status and the reason where nothing can be concluded", (id, words) => {
    expect(resultSentences(report, id)[0]).toContain(words);
  });
});
