import { expect, test } from "vitest";
import { parse } from "../../../loaders/workbook/open/sheetjs.ts";

const failing = (error: Error) => () =>
  parse(() => {
    throw error;
  });

test("what SheetJS cannot read is the file's fault, memory that was not to be had is not", () => {
  expect(failing(new Error("Unsupported ZIP file"))).toThrow(expect.objectContaining({ code: "unreadable" }));
  expect(failing(new RangeError("Invalid typed array length: -1"))).toThrow(
    expect.objectContaining({ code: "unreadable" }),
  );
  expect(failing(new RangeError("Array buffer allocation failed"))).toThrow("Array buffer allocation failed");
});
