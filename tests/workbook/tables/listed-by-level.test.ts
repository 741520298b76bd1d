import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const told = (title: string, ...lines: string[]) => {
  const rows: Value[][] = [["ĐẢNG BỘ SỞ NỘI VỤ"], [title], [], ...lines.map((x) => [x]), [], ["T/M ĐẢNG ỦY"]];
  const { facts, problems } = read({ XL: { rows } });
  const ratings = Object.fromEntries(Object.entries(facts).map(([key, { rating }]) => [key, rating]));
  return { ratings, said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const TITLE = "XẾP LOẠI CÁC CHI BỘ NĂM 2023";
const EXCELLENT = ["1. Hoàn thành xuất sắc nhiệm vụ (01 chi bộ):", "Chi bộ Văn phòng"];
const GOOD = ["2. Hoàn thành tốt nhiệm vụ: 02 chi bộ", "- Chi bộ Thanh tra;", "- Chi bộ Tổ chức - Hành chính."];

test("names of chi bộ below the levels that they were rated in", () => {
  const { ratings, said } = told(
    TITLE,
    ...EXCELLENT,
    ...GOOD,
    "3. Hoàn thành nhiệm vụ: không có.",
    "4. Không hoàn thành nhiệm vụ: 0",
  );
  expect(said).toEqual(["part_alone@A4"]);
  expect(ratings).toEqual({ "01.01|2023": "xuat_sac", "01.02|2023": "tot", "01.03|2023": "tot" });
});

test("a name that nobody knows, or that stands twice, is asked about", () => {
  expect(told(TITLE, ...EXCELLENT, ...GOOD.map((x) => x.replace("Thanh tra", "Thanh traa"))).said).toContain(
    "unknown_unit@A7",
  );
  const twice = told(TITLE, ...EXCELLENT, ...GOOD.map((x) => x.replace("Chi bộ Thanh tra", "Chi bộ Văn phòng")));
  expect(twice.ratings).not.toHaveProperty("01.01|2023");
});

test("levels of members, others than counted, with other lines between them, or planned, are none of chi bộ", () => {
  for (const lines of [
    [...EXCELLENT, GOOD[0]!.replace("02", "03"), ...GOOD.slice(1)],
    [...EXCELLENT, "Đảng viên hoàn thành tốt nhiệm vụ:", ...GOOD.slice(1)],
    [...EXCELLENT, "Khen thưởng:", ...GOOD],
    ["1. Hoàn thành xuất sắc nhiệm vụ:", "Nguyễn Văn An", "2. Hoàn thành tốt nhiệm vụ:", "Trần Thị Bình"],
  ]) {
    const { ratings, said } = told(TITLE, ...lines);
    expect(ratings).toEqual({});
    expect(said).not.toEqual([]);
  }
  expect(told(`ĐĂNG KÝ PHẤN ĐẤU ${TITLE}`, ...EXCELLENT, ...GOOD).ratings).toEqual({});
});
