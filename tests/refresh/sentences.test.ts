import { expect, test } from "vitest";
import { wrongFigures } from "../../loaders/refresh/verify/figures/sentences.ts";

const fact = (value: number, reported = 12) => ({
  ...{ numerator: 95, denominator: 100, reported, expected: 12, status: "met" },
  value,
});
const told = (sentence: string) =>
  wrongFigures(
    `Dự sinh hoạt: năm 2023 là 95%. ${sentence}`,
    "Dự sinh hoạt",
    {
      of: () => fact(0.95),
      // the third prints like the first two, the last is not ranked
      units: () => [fact(0.9944), fact(0.9944), fact(0.9941), fact(0.9, 12), fact(1, 3)],
    },
    new Map(),
  );

test("those who share the best value are counted, and not those who only print alike", () => {
  expect(told("Cao nhất: 2 tổ chức cơ sở đảng cùng ở mức 99,4%.")).toEqual([]);
  expect(told("Cao nhất: 3 tổ chức cơ sở đảng cùng ở mức 99,4%.")).toHaveLength(1);
  expect(told("Cao nhất: 2 tổ chức cơ sở đảng cùng ở mức 99,5%.")).toHaveLength(1);
  expect(told("Thấp nhất: 1 tổ chức cơ sở đảng cùng ở mức 90%.")).toEqual([]);
});
