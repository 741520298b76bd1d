import { expect, test } from "vitest";
import { picture } from "../../reports/document/picture.ts";
import { comparison } from "../../src/components/charts/comparison.js";

test("a unit named in markup is drawn as text, and told as text in the alternative", () => {
  const label = `Chi bộ <b>"A" & B</b> 'x'`;
  const rows = [{ label, value: 0.9, lower: null, upper: null, status: "missed" }];
  const { png, alt } = picture(comparison, { name: "Dự sinh hoạt", unit: "percent", target: 0.95, rows });
  expect([...png.subarray(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
  expect(alt).toContain(label);
});
