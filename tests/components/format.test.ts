import { describe, expect, test } from "vitest";
import { change, fileOf, fold, percent, period } from "../../src/components/format.js";

test("a share that misses its target never reads like it", () => {
  expect(percent(0.9522)).toBe("95,2%");
  expect(percent(0.9497, 0.95)).toBe("94,97%");
  expect(percent(0.99996, 1)).toBe("99,996%");
  expect(percent(0.95, 0.95)).toBe("95%");
  expect(percent(null)).toBe("–");
});

test.each([
  ["2023-04", "Tháng 4/2023"],
  ["2023-Q2", "Quý II/2023"],
  ["2023-H1", "6 tháng đầu năm 2023"],
  ["2023", "Năm 2023"],
  ["term", "Cả nhiệm kỳ"],
])("the period %s is %s", (id, words) => expect(period(id)).toBe(words));

describe("words of a change", () => {
  test("points of a share", () => expect(change(-0.0123, "percent")).toBe("−1,2 điểm %"));
  test("a count", () => expect(change(3, "count")).toBe("+3"));
  test("nothing", () => expect(change(0, "percent")).toBe("không đổi"));
});

test("folding leaves no diacritics, đ included", () => expect(fold("Đảng ủy Sở Nội vụ")).toBe("dang uy so noi vu"));

test("a code from the registry never leaves its folder", () => {
  expect(fileOf("01.02")).toBe("01.02");
  expect(fileOf("../x")).toBe("~2e.~2fx");
  expect(fileOf("Đ 1:*")).toBe("~110~201~3a~2a");
});
