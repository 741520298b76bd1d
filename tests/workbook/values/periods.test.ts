import { expect, test } from "vitest";
import { loadForms } from "../../../loaders/forms/form.ts";
import { namesSome } from "../../../loaders/submissions/tables/whom.ts";
import { findPeriods } from "../../../loaders/workbook/values/periods.ts";

test.each([
  "6 tháng đầu và cuối năm 2023",
  "6 thang dau va cuoi 2023",
  "6T đầu năm, 6T cuối năm 2023",
  "6 tháng đầu & 6 tháng cuối năm 2023",
])("both halves are of the year: %s", (text) => expect(findPeriods(text)).toEqual([{ kind: "year", year: 2023 }]));

test.each([
  ["6 tháng đầu năm 2023", 1],
  ["6 tháng cuối năm 2023", 2],
  ["6 tháng đầu năm và cuối tháng 6/2023", 1],
])("one half is itself: %s", (text, index) => {
  expect(findPeriods(text)[0]).toMatchObject({ kind: "half", index });
});

test("a sheet named after how many periods it tells is of no members alone", async () => {
  const inspections = (await loadForms()).find(({ id }) => id === "inspections")!;
  expect(namesSome("2 kỳ", inspections)).toBe(false);
  expect(namesSome("Nữ", inspections)).toBe(true);
});
