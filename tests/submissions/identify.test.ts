import { expect, test } from "vitest";
import { identifyPeriod, identifyTccsd, sourcesOf } from "../../loaders/submissions/identify.ts";

import { registry } from "./invented/organisations.ts";

const years = { first: 2015, last: 2030 };
const quarterOf = (file: string, title: string) => identifyPeriod("quarter", sourcesOf(file, "Sheet1", [title], years));

test.each(["BC_chinh_thuc_2036.xlsx", "ban cuoi 2012.xlsx"])(
  "a serial number in a file's name is no year: %s",
  (file) => {
    expect(quarterOf(file, "Quý I năm 2022")).toEqual({ value: "2022-Q1" });
  },
);

test("a year in a file's name that contradicts the title is asked about", () => {
  expect(quarterOf("SHCB quý I 2023.xlsx", "Quý I năm 2022")).toEqual({
    conflict: "tiêu đề: quý 1 năm 2022; tên tệp: quý 1 năm 2023",
  });
});

test.each(["SHCB_Sonoivu_Q1", "SHCB_Q1SoNoiVu", "sonoivu"])("a name written without blanks: %s", (file) => {
  expect(identifyTccsd(registry, sourcesOf(`${file}.xlsx`, "T1", []))).toMatchObject({ value: { id: "01" } });
});

test.each(["sonoivunay", "kysonoivu"])("within one word it is no name: %s", (file) => {
  expect(identifyTccsd(registry, sourcesOf(`${file}.xlsx`, "T1", []))).toEqual({ missing: true });
});
