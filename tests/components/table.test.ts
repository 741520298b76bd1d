import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { csv, xlsx } from "../../src/browser/download.js";
import { makers } from "../../src/components/element.js";
import { table } from "../../src/components/table.js";

const read = async (bytes: Uint8Array) => {
  const { read: open, utils } = await import("xlsx");
  const { Sheets, SheetNames } = open(bytes, { type: "array", cellFormula: true });
  const sheet = Sheets[SheetNames[0]!]!;
  return { rows: utils.sheet_to_json(sheet, { header: 1 }), cells: Object.values(sheet) as { f?: string }[] };
};

const FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", '=HYPERLINK("http://x")'];

test("texts that a spreadsheet would take for formulas stay texts in CSV", () => {
  for (const text of FORMULAS)
    expect(
      csv([["Tên"], [text]])
        .split("\r\n")[1]!
        .replace(/^"/, ""),
    ).toMatch(/^'/);
  expect(csv([["Tỷ lệ"], [-0.5]])).toBe("Tỷ lệ\r\n-0.5\r\n");
});

test("and in .xlsx, where numbers stay numbers", async () => {
  const { rows, cells } = await read(xlsx([["Tên", "Tỷ lệ"], ...FORMULAS.map((text) => [text, 0.5])]));
  expect(rows).toEqual([["Tên", "Tỷ lệ"], ...FORMULAS.map((text) => [text, 0.5])]);
  expect(cells.some((cell) => cell?.f)).toBe(false);
});

test("a table shows its first rows and keeps the rest, as text", () => {
  const { document } = parseHTML("<html><body></body></html>");
  const { h } = makers(document);
  const rows = Array.from({ length: 60 }, (_, i) => ({ name: `<b>${i}</b>` }));
  const box = table(h, rows, [{ name: "Tên", cell: (row: { name: string }) => row.name }], { caption: "Thử" });
  const html = parseHTML(`<html><body>${box.outerHTML}</body></html>`).document;
  expect(html.querySelectorAll("tbody tr").length).toBe(50);
  expect(box.outerHTML.match(/&lt;b&gt;/g)?.length).toBe(60);
  expect(box.outerHTML).not.toContain("<b>");
  expect(box.outerHTML).toContain("Hiện cả 60 dòng");
});
