import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import * as XLSX from "xlsx";
import { ods, pack, xlsx, xlsxParts, xml2003 } from "./package.ts";

const ROW = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const good = () => xlsx(ROW);

/** A copy with some bytes changed. */
function patched(bytes: Uint8Array, at: number, ...values: number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}

/** Where the directory's entry of a member starts. */
function entryOf(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).lastIndexOf(name) - 46;
}

function compound(...streams: string[]): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  for (const name of streams) XLSX.CFB.utils.cfb_add(file, name, Buffer.alloc(64, 1));
  return new Uint8Array(XLSX.CFB.write(file, { type: "buffer" }) as Buffer);
}

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/workbooks/${name}`, import.meta.url));

const manyCells = (rows: number, cols: number) => `<row>${"<c><v>1</v></c>".repeat(cols)}</row>`.repeat(rows);
const entities = `<!DOCTYPE x [<!ENTITY a "ha ha ha ha ha ha ha ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`;

/** A real file under a hostile name, or a file that is meant to harm, by what it is; the second is the code it must end with. */
export const HOSTILE: Record<string, [build: () => Uint8Array, code: string, fileName?: string]> = {
  "no bytes": [() => new Uint8Array(), "empty_file"],
  "Excel's lock file": [() => new Uint8Array(165).fill(32), "lock_file", "2022/~$báo cáo.xlsx"],
  "a PDF": [() => strToU8("%PDF-1.7\n%âãÏÓ\n1 0 obj"), "not_a_workbook"],
  "a picture": [() => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "not_a_workbook"],
  "random bytes": [
    () => Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) & 0xff),
    "not_a_workbook",
  ],
  "a Word document": [
    () => pack({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }),
    "not_a_workbook",
    "công văn.docx",
  ],
  "a stub of a Word document": [() => strToU8("PK\x03\x04 công văn"), "not_a_workbook", "công văn.docx"],
  "an old Word document": [() => compound("/WordDocument"), "not_a_workbook", "công văn.doc"],
  "an archive": [() => pack({ "a.txt": "a" }), "not_a_workbook"],
  "a note": [() => strToU8("Kính gửi đồng chí"), "not_a_workbook", "ghi chú.md"],
  "a package cut in half": [() => good().subarray(0, 700), "unreadable"],
  "a package without its last byte": [() => good().subarray(0, -1), "unreadable"],
  "a flipped bit in a sheet": [
    () => patched(good(), Buffer.from(good()).indexOf("xl/worksheets/sheet1.xml") + 60, 0x55),
    "unreadable",
  ],
  "a wrong CRC": [() => patched(good(), entryOf(good(), "xl/worksheets/sheet1.xml") + 16, 1, 2, 3, 4), "unreadable"],
  "a declared size too small": [
    () => patched(good(), entryOf(good(), "xl/worksheets/sheet1.xml") + 24, 10, 0, 0, 0),
    "unreadable",
  ],
  "members that share their bytes": [overlapping, "unreadable"],
  "two members of one name": [
    () => renamed(zipSync({ ...members(), "xl/workbook.xmx": strToU8("x") }), "xl/workbook.xmx", "xl/workbook.xml"),
    "unreadable",
  ],
  "a sheet cut off inside": [
    () => pack({ ...xlsxParts({ S: "" }), "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${ROW}` }),
    "unreadable",
  ],
  "a path out of the package": [
    () => zipSync({ ...members(), "../../etc/cron.d/x": strToU8("x") }),
    "forbidden_content",
  ],
  "entities in a sheet": [
    () =>
      pack({
        ...xlsxParts({ S: "" }),
        "xl/worksheets/sheet1.xml": `${entities}<worksheet><sheetData>${ROW}</sheetData></worksheet>`,
      }),
    "forbidden_content",
  ],
  "entities in XML 2003": [() => xml2003(`${entities}<Row/>`), "forbidden_content", "a.xls"],
  "entities in an .ods": [() => ods(entities), "forbidden_content", "a.ods"],
  "three million cells in 150 kB": [() => xlsx(manyCells(3_000, 1_000)), "too_large"],
  "a row number beyond any sheet": [
    () => xlsx(`<row r="2000000000"><c r="A2000000000"><v>1</v></c></row>`),
    "too_large",
  ],
  "a column beyond any sheet": [() => xlsx(`<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>`), "too_large"],
  "XML 2003 of 400 bytes": [
    () =>
      xml2003(
        `<Row ss:Index="999999999"><Cell ss:Index="999999999" ss:MergeAcross="99999999"><Data ss:Type="Number">1</Data></Cell></Row>`,
      ),
    "too_large",
    "a.xls",
  ],
  "shared strings without end": [
    () =>
      xlsx(ROW, {
        "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${"<si><t>a</t></si>".repeat(2_500_000)}</sst>`,
      }),
    "too_large",
  ],
  "a cell of a million letters": [
    () => xlsx(`<row r="1"><c r="A1" t="inlineStr"><is><t>${"a".repeat(900_000)}</t></is></c></row>`),
    "too_large",
  ],
  "a part that inflates to 61 MB": [
    () => pack({ ...xlsxParts({ S: "" }), "xl/media/a.xml": new Uint8Array(61_000_000) }),
    "too_large",
  ],
  "ten thousand members": [
    () =>
      pack({
        ...xlsxParts({ S: "" }),
        ...Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`x/${i}`, ""])),
      }),
    "too_large",
  ],
  "an .ods that repeats a figure over the whole sheet": [
    () =>
      ods(
        `<table:table table:name="S"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row></table:table>`,
      ),
    "too_large",
    "a.ods",
  ],
  "a .csv of two million cells": [() => strToU8("1,2,3,4,5,6,7,8,9,10\n".repeat(200_000)), "too_large", "a.csv"],
  "an encrypted package": [() => compound("/EncryptionInfo", "/EncryptedPackage"), "encrypted"],
  "a zip with a password": [() => patched(good(), entryOf(good(), "xl/worksheets/sheet1.xml") + 8, 1), "encrypted"],
  "an encrypted .xls": [() => fixture("hostile/locked.xls"), "encrypted", "a.xls"],
  "an encrypted .ods": [() => fixture("hostile/locked.ods"), "encrypted", "a.ods"],
  "an .xls cut in half": [() => fixture("formats/libreoffice.xls").subarray(0, 3_000), "unreadable", "a.xls"],
};

const members = () =>
  Object.fromEntries(
    Object.entries(xlsxParts({ S: `<sheetData>${ROW}</sheetData>` })).map(([name, text]) => [name, strToU8(text)]),
  );

/** Every member's bytes said to be the last one's: the way of the bombs that need no nesting. */
function overlapping(): Uint8Array {
  const bytes = pack({
    ...xlsxParts({ S: `<sheetData>${ROW}</sheetData>` }),
    "xl/media/a": Uint8Array.from({ length: 50_000 }, (_, i) => (i * i * 31) >> 3),
  });
  const directory = new DataView(bytes.buffer, bytes.byteOffset);
  const last = entryOf(bytes, "xl/media/a");
  for (const name of ["xl/workbook.xml", "_rels/.rels"]) {
    for (const field of [16, 20, 24, 42])
      directory.setUint32(entryOf(bytes, name) + field, directory.getUint32(last + field, true), true);
  }
  return bytes;
}

function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return new Uint8Array(Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(from, to), "latin1"));
}
