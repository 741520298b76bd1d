import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const told = (rows: Value[][]) => {
  const { facts, problems } = read({ "Xếp loại": { rows } });
  return { facts, said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const TITLE: Value[][] = [["CHI BỘ BAN DÂN TỘC"], ["BẢNG TỔNG HỢP XẾP LOẠI ĐẢNG VIÊN NĂM 2023"], []];
const MEMBERS: Value[][] = [
  ["Nội dung", "Số lượng", "Tỷ lệ (%)"],
  ["Tổng số đảng viên được xếp loại", 14, 100],
  ["Đảng viên HTXSNV", 2, 14.3],
  ["Đảng viên HTTNV", 10, 71.4],
  ["Đảng viên HTNV", 2, 14.3],
  ["Đảng viên không HTNV", 0, 0],
];
const FACT = {
  members_rated: 14,
  members_xuat_sac: 2,
  members_tot: 10,
  members_hoan_thanh: 2,
  members_khong_hoan_thanh: 0,
};

test.each(["Chi bộ xếp loại: Hoàn thành tốt nhiệm vụ", "Kết quả xếp loại chi bộ: HTTNV."])(
  "the rating of the chi bộ in a line below: %s",
  (line) => {
    expect(told([...TITLE, ...MEMBERS, [line]])).toEqual({
      facts: { "02.01|2023": { ...FACT, rating: "tot" } },
      said: [],
    });
  },
);

test("one that the chi bộ only proposes is read as such", () => {
  for (const line of ["Tự xếp loại chi bộ: HTTNV", "Chi bộ đề nghị công nhận: Hoàn thành tốt nhiệm vụ"]) {
    const { facts, said } = told([...TITLE, ...MEMBERS, [line]]);
    expect(facts["02.01|2023"]).toEqual({ ...FACT, rating: "tot" });
    expect(said).toEqual(["rating_proposed@A10"]);
  }
  expect(told([...TITLE.slice(0, 2), [null, "Chi bộ đề nghị xếp loại", "HTTNV"], ...MEMBERS]).facts).toMatchObject({
    "02.01|2023": { rating: "tot" },
  });
});

test("a level of another year, of others, told twice or no level is not the rating of the chi bộ", () => {
  for (const lines of [
    ["Chi bộ xếp loại năm 2022: HTTNV"],
    ["Năm trước chi bộ xếp loại: HTTNV"],
    ["Chi đoàn xếp loại: HTTNV"],
    ["Bí thư chi bộ xếp loại: HTTNV"],
    ["Chỉ tiêu xếp loại chi bộ: HTTNV"],
    ["Chi bộ xếp loại: chưa có"],
    ["Chi bộ tự xếp loại: HTTNV", "Chi bộ được xếp loại: HTNV"],
  ])
    expect(told([...TITLE, ...MEMBERS, ...lines.map((x) => [x])]).facts["02.01|2023"]?.rating).toBeUndefined();
});

test("behind the name over each list of its members", () => {
  const list = (name: string) => [[name], ...MEMBERS, []];
  const rows = [["ĐẢNG BỘ SỞ NỘI VỤ"], ["Đánh giá đảng viên năm 2023"], []];
  const { facts, said } = told([
    ...rows,
    ...list("1. Chi bộ Văn phòng (Hoàn thành nhiệm vụ)"),
    ...list("2. Chi bộ Thanh tra (Hoàn thành tốt nhiệm vụ)"),
  ]);
  expect(said).toEqual([]);
  expect(facts).toEqual({ "01.01|2023": { ...FACT, rating: "hoan_thanh" }, "01.02|2023": { ...FACT, rating: "tot" } });
  // A name that no level stands behind is told as unknown.
  expect(told([...rows, ...list("1. Chi bộ Văn phòng (khối 1)"), ...list("2. Chi bộ Thanh tra")]).said).not.toEqual([]);
});

test("beside those not rated and why", () => {
  const { facts, said } = told([
    ["CHI BỘ BAN DÂN TỘC"],
    ["Thông báo kết quả bình xét cuối năm 2023"],
    ["Chi bộ: Hoàn thành tốt nhiệm vụ"],
    ["Tổng số đảng viên: 15 đ/c, đã bình xét: 14 đ/c, chưa bình xét: 01 đ/c (mới chuyển đến)"],
    ["Hoàn thành xuất sắc nhiệm vụ: 02 đ/c"],
    ["Hoàn thành tốt nhiệm vụ: 10 đ/c"],
    ["Hoàn thành nhiệm vụ: 02 đ/c"],
    ["Không hoàn thành nhiệm vụ: 0"],
  ]);
  expect(said).toEqual([]);
  expect(facts).toEqual({ "02.01|2023": { ...FACT, members_total: 15, rating: "tot" } });
});
