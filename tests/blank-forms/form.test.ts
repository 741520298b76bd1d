import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { periodOf } from "../../loaders/blank-forms/period.ts";
import { blanksOf } from "./fill.ts";
import { type Row, writeRegistry } from "./invented.ts";
import { blanksFor, read } from "./reading.ts";

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "biểu mẫu "));
  await writeRegistry(join(work, "danh-muc.xlsx"));
});
afterAll(() => rm(work, { recursive: true, force: true }));

test("a blank that comes back as it was sent is asked about chi bộ by chi bộ, and nothing in it is an error", async () => {
  const table = await read(work, "trống", await blanksFor(work, "2023-Q2"));
  expect(await table("meetings")).toEqual([]);
  expect(await table("thematic_sessions")).toEqual([]);
  const about = (await table("problems")).filter((p: Row) => p.code !== "report_missing");
  expect(new Set(about.map((p) => `${p.code} ${p.severity}`))).toEqual(new Set(["empty_row warning"]));
  expect(about.length).toBe(6 + 5 + 5 + 3);
});

test("a blank takes only what can be: lists, whole numbers, no more present than due; all else is locked", async () => {
  const [, bytes] = [...(await blanksFor(work, "2023-Q2"))].find(([name]) => name.includes("Sở Mẫu"))!;
  const book = await readXlsx(bytes, { readStyles: true });
  expect(book.sheets.map((s) => s.name)).toEqual([
    "Hướng dẫn",
    "Tháng 4",
    "Tháng 5",
    "Tháng 6",
    "Chuyên đề",
    "Danh sách chi bộ",
  ]);
  const april = book.sheets[1]!;
  const column = (label: string) => blanksOf(bytes).get("Tháng 4")!.columns.get(label)!;
  const limit = (label: string) => april.dataValidations!.find((v) => v.range.startsWith(column(label)))!;
  expect(limit("Xếp loại buổi sinh hoạt").values).toEqual(["Tốt", "Khá", "Trung bình", "Kém"]);
  expect(limit("Tổng số đảng viên")).toMatchObject({ type: "whole", operator: "greaterThanOrEqual", formula1: "0" });
  expect(limit("Số đảng viên dự").formula2).toContain(`${column("Số đảng viên phải dự")}6`);
  expect(limit("Ngày sinh hoạt")).toMatchObject({
    type: "date",
    formula1: "DATE(2023,4,1)",
    formula2: "DATE(2023,5,0)",
  });
  const at = (label: string) => april.cells!.get(`5,${column(label).charCodeAt(0) - 65}`)!;
  expect(at("Số đảng viên dự").style?.protection?.locked).toBe(false);
  expect(at("Số đảng viên phải dự").formula).toBeTruthy();
  expect(at("Chi bộ").style?.protection?.locked).not.toBe(false);
  expect(april.protection?.sheet).toBe(true);
  expect(april.freezePane).toEqual({ rows: 5, columns: 2 });
  expect(april.pageSetup).toMatchObject({ paperSize: "a4", orientation: "landscape" });
});

test("periods are read as people write them for a command", () => {
  expect(periodOf("2025-q3")).toMatchObject({
    id: "2025-Q3",
    words: "Quý III năm 2025",
    months: ["2025-07", "2025-08", "2025-09"],
  });
  expect(periodOf("2025-H1")?.words).toBe("6 tháng đầu năm 2025");
  expect(periodOf("2025")?.kind).toBe("year");
  for (const wrong of ["2025-Q5", "2025Q3", "", "Quý 3"]) expect(periodOf(wrong)).toBeUndefined();
});
