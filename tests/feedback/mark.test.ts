import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import * as XLSX from "xlsx";
import { type Mark, markWorkbook } from "../../loaders/feedback/mark/mark.ts";
import { Unmarkable } from "../../loaders/feedback/mark/unmarkable.ts";
import { commentsOf, expectUnchanged, fillOf, valuesOf } from "./same.ts";

// One report, written by openpyxl and saved again by LibreOffice: formulas, merges, lists, a rule, a chart, a name, a comment at B7.
const fixture = (name: string) => readFile(join(import.meta.dirname, "../fixtures/feedback", name));

const marks: Mark[] = [
  {
    sheet: "Tháng 4",
    cell: "E7",
    severity: "error",
    text: "Số đảng viên dự “12” lớn hơn số phải dự (9).\n→ Sửa & gửi lại <ngay>",
  },
  { sheet: "Tháng 4", cell: "B7", severity: "warning", text: "Tên chi bộ" },
  { sheet: "Tháng 4", cell: "G8", severity: "warning", text: "Thiếu xếp loại" },
  { sheet: "Tháng 4", cell: "J12", severity: "error", text: "Dòng chưa có" },
  { sheet: "Tháng 4", cell: "D3", severity: "warning", text: "Nằm trong ô gộp A3:G3" },
  { sheet: "Tháng 4", cell: "E7", severity: "warning", text: "Điều thứ hai ở cùng một ô" },
  { sheet: "Chuyên đề", cell: "", severity: "warning", text: "Thiếu chi bộ" },
];
const marked = {
  parts: {
    "xl/worksheets/sheet1.xml": ["E7", "B7", "G8", "J12", "A3"],
    "xl/worksheets/sheet2.xml": ["B2"],
  },
  sheets: { "Tháng 4": ["E7", "B7", "G8", "J12", "A3"], "Chuyên đề": ["B2"] },
};

for (const name of ["openpyxl.xlsx", "libreoffice.xlsx"]) {
  test(`marks and comments cells of a file by ${name}, and changes nothing else`, async () => {
    const before = await fixture(name);
    const after = markWorkbook(before, marks);
    await expectUnchanged(before, after, marked);
    const comments = commentsOf(after);
    expect(Object.keys(comments).sort()).toEqual(
      ["Chuyên đề!B2", "Tháng 4!A3", "Tháng 4!B7", "Tháng 4!E7", "Tháng 4!G8", "Tháng 4!J12"].sort(),
    );
    expect(comments["Tháng 4!E7"]).toContain("→ Sửa & gửi lại <ngay>\n\nĐiều thứ hai ở cùng một ô");
    expect(comments["Tháng 4!E7"]).toContain("PHẢI SỬA");
    expect(comments["Tháng 4!B7"]).toMatch(/Đồng chí bí thư xem lại[\s\S]*Tên chi bộ/);
    // The box of the comment that was there grows with it, and no cell has two.
    const drawing = strFromU8(
      Object.entries(unzipSync(after)).find(([part]) => /1\.vml$/.test(part) && /omment|vmlDrawing1/.test(part))![1],
    );
    const rows = [...drawing.matchAll(/<(?:\w+:)?Anchor>([^<]*)<[\s\S]*?Row>(\d+)<[\s\S]*?Column>(\d+)</g)];
    const own = rows.filter((m) => m[2] === "6" && m[3] === "1");
    expect(own).toHaveLength(1);
    expect(own[0]![1]!.split(",").map(Number).slice(0, 4)).toEqual([2, 12, 5, 12]);
    expect(await fillOf(after, "Tháng 4", "E7")).toMatch(/FFC7CE$/);
    expect(await fillOf(after, "Tháng 4", "G8")).toMatch(/FFEB9C$/);
    expect(await fillOf(after, "Tháng 4", "E6")).toBe(await fillOf(before, "Tháng 4", "E6"));
  });
}

/** The fixture with some of its parts rewritten. */
async function rewritten(change: (parts: Record<string, string>) => void, binary: Record<string, Uint8Array> = {}) {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(await fixture("openpyxl.xlsx"))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  change(parts);
  return zipSync({ ...Object.fromEntries(Object.entries(parts).map(([n, text]) => [n, strToU8(text)])), ...binary });
}

test("a strict workbook with prefixed names, relative targets, macros and implicit rows is marked as well", async () => {
  const macros = new Uint8Array([1, 2, 3, 255, 0]);
  const before = await rewritten(
    (parts) => {
      for (const name of Object.keys(parts).filter((n) => /sheet\d\.xml$|styles\.xml$|workbook\.xml$/.test(n))) {
        parts[name] = parts[name]!.replace(/<(\/?)([a-zA-Z]\w*)(?=[\s/>])/g, "<$1x:$2").replace(
          /xmlns="http:\/\/schemas[^"]*main"/,
          'xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"',
        );
      }
      for (const name of Object.keys(parts).filter((n) => n.endsWith(".rels"))) {
        parts[name] = parts[name]!.replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/",
          "http://purl.oclc.org/ooxml/officeDocument/",
        ).replaceAll('"/xl/worksheets/', '"worksheets/');
      }
      parts["xl/worksheets/sheet2.xml"] = parts["xl/worksheets/sheet2.xml"]!.replace(/(<x:(?:row|c)) r="\w+"/g, "$1");
      delete parts["xl/worksheets/_rels/sheet2.xml.rels"];
      parts["xl/worksheets/sheet2.xml"] = parts["xl/worksheets/sheet2.xml"]!.replace(/<x:drawing[^>]*>/, "");
    },
    { "xl/vbaProject.bin": macros },
  );
  const after = markWorkbook(before, [
    { sheet: "Tháng 4", cell: "E7", severity: "error", text: "một" },
    { sheet: "Chuyên đề", cell: "A1", severity: "error", text: "hai" },
  ]);
  const parts = unzipSync(after);
  expect(parts["xl/vbaProject.bin"]).toEqual(macros);
  expect(strFromU8(parts["xl/worksheets/sheet1.xml"]!)).toMatch(/<x:c r="E7"[^>]* s="\d+"/);
  const sheet2 = strFromU8(parts["xl/worksheets/sheet2.xml"]!);
  expect(sheet2).toMatch(/<x:legacyDrawing xmlns:r="http:\/\/purl.oclc.org[^"]*" r:id="rId\d"\/>/);
  expect(strFromU8(parts["xl/worksheets/_rels/sheet2.xml.rels"]!)).toContain(
    "http://purl.oclc.org/ooxml/officeDocument/relationships/comments",
  );
  expect(strFromU8(parts["xl/comments1.xml"]!)).toContain('ref="A1"');
});

test("a drawing of form controls is kept and used, and legacyDrawing stands where the standard wants it", async () => {
  const before = await rewritten((parts) => {
    parts["xl/worksheets/sheet2.xml"] = parts["xl/worksheets/sheet2.xml"]!.replace(
      "</worksheet>",
      '<tableParts count="0"/><extLst><ext uri="{x}"/></extLst></worksheet>',
    );
  });
  const xml = strFromU8(unzipSync(markWorkbook(before, marks))["xl/worksheets/sheet2.xml"]!);
  expect(xml).toMatch(/<drawing [^>]*\/><legacyDrawing [^>]*\/><tableParts/);
  const again = markWorkbook(markWorkbook(before, marks), marks);
  const boxes = strFromU8(unzipSync(again)["xl/drawings/vmlDrawing1.vml"]!);
  expect(boxes.match(/<v:shape /g)).toHaveLength(1);
});

test("a sheet that goes by another name is spoken of on the first one; what cannot be marked says so", async () => {
  const before = await fixture("openpyxl.xlsx");
  const comments = commentsOf(
    markWorkbook(before, [{ sheet: "Trang lạ", cell: "C3", severity: "error", text: "sai" }]),
  );
  expect(comments["Tháng 4!A1"]).toContain("Trang lạ, C3: sai");
  const bare = await rewritten((parts) => {
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"]!.replace(
      /<Relationship [^>]*styles[^>]*>/,
      "",
    );
  });
  expect(() => markWorkbook(bare, marks)).toThrow(Unmarkable);
  const broken = await rewritten((parts) => {
    parts["xl/styles.xml"] = parts["xl/styles.xml"]!.replace("</cellXfs>", "</cellXf>");
  });
  expect(() => markWorkbook(broken, marks)).toThrow(Unmarkable);
});

test("what a mark stands in is shown: a row, a column, a sheet; what else is hidden stays so", async () => {
  const before = await rewritten((parts) => {
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"]!.replace(
      '<row r="7"',
      '<row r="7" hidden="1"',
    )
      .replace('<row r="8"', '<row r="8" hidden="true" ht="0" customHeight="1"')
      .replace('min="2" max="2"/>', 'min="2" max="2"/><col min="4" max="6" width="0" hidden="1"/>');
  });
  const after = markWorkbook(before, [
    { sheet: "Tháng 4", cell: "E8", severity: "error", text: "một" },
    { sheet: "Ghi chú ẩn", cell: "A1", severity: "warning", text: "hai" },
  ]);
  const [workbook, sheet] = ["xl/workbook.xml", "xl/worksheets/sheet1.xml"].map((p) => strFromU8(unzipSync(after)[p]!));
  expect(workbook!.match(/state="\w+"/g)).toEqual(Array(3).fill('state="visible"'));
  expect(sheet).toContain('<row r="7" hidden="1"');
  expect(sheet).toContain('<row r="8" hidden="0" ht="15" customHeight="1"');
  expect(sheet).toContain('<col min="4" max="6" width="9.14" hidden="0"/>');
});

test("whatever cells are marked, values and the other parts stay, and every mark is seen", async () => {
  const before = new Uint8Array(await fixture("libreoffice.xlsx"));
  const cell = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 20 }));
  const severity = fc.constantFrom("error" as const, "warning" as const);
  const mark = fc.record({ place: cell, severity, text: fc.string({ unit: "grapheme", minLength: 1 }) });
  fc.assert(
    fc.property(fc.array(mark, { minLength: 1, maxLength: 12 }), (list) => {
      const after = markWorkbook(
        before,
        list.map(({ place: [r, c], ...rest }) => ({
          sheet: "Tháng 4",
          cell: XLSX.utils.encode_cell({ r, c }),
          ...rest,
        })),
      );
      expect(valuesOf(after)).toEqual(valuesOf(before));
      const comments = commentsOf(after);
      for (const {
        place: [r, c],
      } of list) {
        // The title in row 3 is merged over A3:G3.
        const seen = r === 2 && c <= 6 ? "A3" : XLSX.utils.encode_cell({ r, c });
        expect(comments).toHaveProperty([`Tháng 4!${seen}`]);
      }
    }),
    { numRuns: 30 },
  );
});
