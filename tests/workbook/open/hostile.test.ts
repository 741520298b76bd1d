import { availableParallelism } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPool, type Pool } from "../../../loaders/workbook/open/pool.ts";
import { REFUSALS } from "../../../loaders/workbook/open/refusals.ts";
import type { Workbook } from "../../../loaders/workbook/open/workbook.ts";
import { HOSTILE } from "./hostile-files.ts";
import { ods, pack, xlsx, xlsxParts } from "./package.ts";
import { cellsOf } from "./shown.ts";

const LIMIT_MS = 5_000;
let pool: Pool<Workbook>;

beforeAll(async () => {
  pool = createPool({
    taskModule: new URL("tasks/open.ts", import.meta.url).href,
    timeLimitMs: LIMIT_MS,
    memoryLimitMb: 700,
  });
  // how long children take to start is no file's
  await Promise.all(Array.from({ length: availableParallelism() }, () => pool.run(xlsx(""), "trước.xlsx")));
});
afterAll(() => pool.close());

describe("refused before anything is parsed", () => {
  test.each(Object.entries(HOSTILE))("%s", async (_what, [build, code, fileName]) => {
    const bytes = build();
    const started = performance.now();
    const error = await pool.run(bytes, fileName ?? "báo cáo.xlsx").catch((refusal) => refusal);
    expect(error).toMatchObject({ code });
    expect(error.message).toContain(REFUSALS[code as keyof typeof REFUSALS].advice);
    expect(performance.now() - started).toBeLessThan(LIMIT_MS);
    const next = await pool.run(xlsx(`<row r="1"><c r="A1"><v>7</v></c></row>`), "sau.xlsx");
    expect(cellsOf(next.sheets[0])).toEqual(["A1 number 7"]);
  });
});

test("a missing sheet degrades the workbook rather than vanish", async () => {
  const { "xl/worksheets/sheet2.xml": _gone, ...parts } = xlsxParts({ Một: "<sheetData/>", Hai: "<sheetData/>" });
  expect((await pool.run(pack(parts), "a.xlsx")).degraded).toContain("sheet_lost");
});

test("a cell in the last corner of a sheet is read at once", async () => {
  const workbook = await pool.run(xlsx(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`), "a.xlsx");
  expect(workbook.sheets[0]!.cells).toEqual([{ row: 1_048_575, col: 16_383, type: "number", value: 1 }]);
});

test("the blank rest of an .ods, repeated to the end of the sheet, costs nothing", async () => {
  const blank = `<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
  const row = `<table:table-row><table:table-cell office:value-type="float" office:value="1"/><table:table-cell table:number-columns-repeated="16383"/></table:table-row>`;
  const workbook = await pool.run(ods(`<table:table table:name="S">${row}${blank}${row}</table:table>`), "a.ods");
  expect(cellsOf(workbook.sheets[0])).toEqual(["A1 number 1", "A1048576 number 1"]);
});
