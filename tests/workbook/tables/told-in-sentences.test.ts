import { expect, test } from "vitest";
import { loadForms } from "../../../loaders/forms/form.ts";
import { openWorkbook } from "../../../loaders/workbook/open/open.ts";
import { readWorkbook } from "../../../loaders/workbook/read.ts";
import { read, type Value, workbookOf } from "../../submissions/invented/reading.ts";

const RATED =
  "1. Năm 2023, chi bộ có 24 đảng viên, trong đó 24 đảng viên được đánh giá, xếp loại: 03 đồng chí hoàn thành xuất sắc nhiệm vụ, 20 đồng chí hoàn thành tốt nhiệm vụ, 01 đồng chí hoàn thành nhiệm vụ, 0 đồng chí không hoàn thành nhiệm vụ. Chi bộ được xếp loại hoàn thành tốt nhiệm vụ.";
const ADMITTED =
  "2. Trong năm, chi bộ kết nạp 02 đảng viên mới; công nhận chính thức 01 đảng viên. Kỷ luật: khiển trách 01 đảng viên, cảnh cáo 0, cách chức 0, khai trừ 0.";
const SPOKE =
  "3. Có 18/24 đảng viên thuộc diện đã đóng góp ý kiến từ 6 kỳ sinh hoạt trở lên, với tổng số 202 lượt ý kiến.";
const sheetOf = (lines: string[], office: string) => ({
  "Báo cáo": {
    rows: [
      ...[[office], ["BÁO CÁO TỔNG KẾT CÔNG TÁC ĐẢNG NĂM 2023"], []],
      ...lines.map((line): Value[] => [line]),
      ...[[], [null, null, "T/M CHI BỘ"]],
    ] as Value[][],
  },
});
const reading = (lines: string[], office = "CHI BỘ BAN DÂN TỘC") => read(sheetOf(lines, office));
const forms = await loadForms();

test("sentences that tell the forms of a year of one chi bộ are read figure by figure", () => {
  const lines = [RATED, ADMITTED, SPOKE];
  expect(reading(lines).problems).toEqual([]);
  const { sheets } = readWorkbook(openWorkbook(workbookOf(sheetOf(lines, "CHI BỘ BAN DÂN TỘC")), ""), forms);
  const figures = sheets[0]!.tables.map(({ form, rows }) => [
    form,
    Object.fromEntries(Object.entries(rows[0]!.cells).map(([field, { value }]) => [field, value])),
  ]);
  const levels = { members_xuat_sac: 3, members_tot: 20, members_hoan_thanh: 1, members_khong_hoan_thanh: 0 };
  expect(Object.fromEntries(figures)).toEqual({
    ratings: { members_total: 24, members_rated: 24, ...levels, rating: "hoàn thành tốt nhiệm vụ" },
    admissions_discipline: {
      ...{ members_total: 24, admitted: 2, made_official: 1 },
      ...{ reprimanded: 1, warned: 0, dismissed: 0, expelled: 0 },
    },
    contributions: { members_total: 24, members_eligible: 24, members_ge6: 18, contributions: 202 },
  });
});

test.each([
  ["of another year", "Năm 2022 chi bộ kết nạp 03 đảng viên mới; công nhận chính thức 02 đảng viên."],
  ["of the year before", "Năm trước, kết nạp 03 đảng viên mới; công nhận chính thức 02 đảng viên."],
  ["of a quarter", "Quý I, kết nạp 03 đảng viên mới; công nhận chính thức 02 đảng viên."],
  ["planned", "Phương hướng năm tới: kết nạp 03 đảng viên mới, công nhận chính thức 02 đảng viên."],
  ["aimed at", "Chi bộ kết nạp 02/03 đảng viên mới so với chỉ tiêu; công nhận chính thức 02 đảng viên."],
  ["of some", "Chi bộ kết nạp 03 đảng viên mới, trong đó 02 nữ; công nhận chính thức 02 đảng viên."],
  ["of something else", "Chi bộ kết nạp 03 đảng viên mới; ủng hộ 05 triệu đồng; công nhận chính thức 02 đảng viên."],
  ["told twice", "Chi bộ kết nạp 03 đảng viên mới; khiển trách 0, cảnh cáo 0; kết nạp 02 đảng viên mới."],
])("where a figure is %s nothing is read, and it is asked about", (_, line) => {
  const { facts, problems } = reading([RATED, line, SPOKE]);
  expect(facts).toEqual({});
  expect(problems.length).toBeGreaterThan(0);
});

test("of whom among several chi bộ is not told", () => {
  const { facts, problems } = reading([RATED, ADMITTED, SPOKE], "ĐẢNG ỦY SỞ NỘI VỤ");
  expect(facts).toEqual({});
  expect(problems.length).toBeGreaterThan(0);
});

const alone = (title: string, ...lines: string[]) =>
  read({ BC: { rows: [["CHI BỘ BAN DÂN TỘC"], [title], [], ...lines.map((line): Value[] => [line])] } });
const SPOKE_ALONE =
  "Trong năm 2023, số đảng viên thuộc diện phải tham gia đóng góp ý kiến là 23 đồng chí; số đảng viên tham gia ý kiến từ 6 kỳ trở lên là 21 đồng chí; tổng số lượt ý kiến đóng góp là 195 lượt.";

test("labels with a colon before their figures, and the level of the chi bộ in a line of its own", () => {
  const lines = [
    "1. Tổng số đảng viên của chi bộ: 23 đồng chí; số đảng viên được đánh giá, xếp loại: 23 đồng chí.",
    "2. Kết quả xếp loại đảng viên: hoàn thành xuất sắc nhiệm vụ 03 đồng chí; hoàn thành tốt nhiệm vụ 20 đồng chí; hoàn thành nhiệm vụ 0 đồng chí; không hoàn thành nhiệm vụ 0 đồng chí.",
    "3. Chi bộ được xếp loại: Hoàn thành tốt nhiệm vụ.",
  ];
  const { facts, problems } = alone("KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023", ...lines);
  expect(problems).toEqual([]);
  const levels = { members_xuat_sac: 3, members_tot: 20, members_hoan_thanh: 0, members_khong_hoan_thanh: 0 };
  expect(facts).toEqual({ "02.01|2023": { members_total: 23, members_rated: 23, ...levels, rating: "tot" } });
});

test("one sentence is enough where a sheet that is titled so holds nothing else", () => {
  const title = "TỔNG HỢP ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN TRONG SINH HOẠT CHI BỘ NĂM 2023";
  const { facts, problems } = alone(title, SPOKE_ALONE);
  expect(problems).toEqual([]);
  expect(facts).toEqual({ "02.01|2023": { members_eligible: 23, members_ge6: 21, contributions: 195 } });
  for (const other of [SPOKE_ALONE.replace("2023", "2022"), `Phấn đấu ${SPOKE_ALONE}`, `Trong quý I, ${SPOKE_ALONE}`]) {
    const asked = alone(title, other);
    expect(asked.facts).toEqual({});
    expect(asked.problems.length).toBeGreaterThan(0);
  }
  expect(alone("BÁO CÁO CÔNG TÁC ĐẢNG NĂM 2023", SPOKE_ALONE).facts).toEqual({});
});

test("opinions of the year are told as all of them, in lines too", () => {
  const lines = ["1. Số đảng viên thuộc diện góp ý: 12 đồng chí", "2. Số đảng viên góp ý từ 6 kỳ trở lên: 11 đồng chí"];
  const title = "PHIẾU THÔNG TIN ĐẢNG VIÊN GÓP Ý KIẾN TRONG SINH HOẠT CHI BỘ NĂM 2023";
  const { facts } = alone(title, ...lines, "3. Tổng số ý kiến trong năm: 96 ý kiến");
  expect(facts).toEqual({ "02.01|2023": { members_eligible: 12, members_ge6: 11, contributions: 96 } });
});

test("right below a title, with the members at the end of the year in a line of their own", () => {
  const told = (...lines: string[]) =>
    read({
      TTr: { rows: [["CHI BỘ THANH TRA (Đảng bộ Sở Nội vụ)"], ["Năm 2023"], ...lines.map((line): Value[] => [line])] },
    });
  const lines = [
    "Trong năm, Chi bộ kết nạp 1 đảng viên mới, 1 đảng viên dự bị được chuyển chính thức.",
    "Kỷ luật: khiển trách 0; cảnh cáo 0; cách chức 0; khai trừ 0.",
  ];
  const { facts, problems } = told(...lines, "Tổng số đảng viên cuối năm: 11.");
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  const none = { reprimanded: 0, warned: 0, dismissed: 0, expelled: 0 };
  expect(facts).toEqual({ "01.02|2023": { members_total: 11, admitted: 1, made_official: 1, ...none } });
  // Told twice, and of those before.
  expect(told(...lines, "Tổng số đảng viên cuối năm: 11.", "Tổng số đảng viên: 12.").facts).toEqual({});
  expect(told(...lines, "Tổng số đảng viên đầu năm: 11.").facts["01.02|2023"]).not.toHaveProperty("members_total");
});
