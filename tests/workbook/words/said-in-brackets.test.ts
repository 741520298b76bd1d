import { expect, test } from "vitest";
import { withoutOwnLetters } from "../../../loaders/workbook/words/said-in-brackets.ts";
import { meaning } from "../../../loaders/workbook/words/vocabulary.ts";

test.each([
  ["KT (khiển trách)", "khiển trách"],
  ["CCh (cách chức)", "cách chức"],
  ["Khai trừ (KTr)", "Khai trừ"],
  ["Số CB (cán bộ) dự", "Số cán bộ dự"],
  ["(5) Cảnh cáo (CC)", "(5) Cảnh cáo"],
])("letters beside their own words say what these say: %s", (text, said) => {
  expect(withoutOwnLetters(text)).toBe(said);
});

test.each([
  "KT (cảnh cáo)",
  "Vắng (có phép)",
  "Số ý kiến (ĐV)",
  "Phát biểu (YK)",
  "Vắng (K)",
  "P (không phép)",
  "Số ĐV (đ/c)",
])("other words in brackets stay: %s", (text) => {
  expect(withoutOwnLetters(text)).toBe(text);
});

test("they are what their words are, whatever the letters are elsewhere", () => {
  expect([...meaning("KT (khiển trách)").concepts]).toEqual(["reprimanded"]);
  expect([...meaning("KT (kiểm tra)").concepts]).toEqual(["inspect"]);
  expect([...meaning("CB (cán bộ)").concepts]).toEqual(["excludedSubset"]);
  expect([...meaning("CB (chi bộ)").concepts]).toEqual(["unit"]);
});
