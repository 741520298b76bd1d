import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import * as XLSX from "xlsx";
import { legacyDecoder } from "../loaders/workbook/charsets/legacy.ts";

/**
 * Makes of a corpus one of so many times its organisations: `npm run bench:many -- <folder of inbox/ and danh-muc.xlsx> <times> <new folder>`.
 * Every copy is of units of its own: a place is added to the name of each TCCSĐ in the registry, in the workbooks and in the files' names, and
 * a digit to the codes, so that every workbook is another one, of another unit. Files that are no whole workbooks are left out of the copies.
 */
const [corpus, times = "10", out] = process.argv.slice(2);
if (!corpus || !out) throw new Error("npm run bench:many -- <corpus> <times> <new folder>");

/** Invented places; one for each copy. */
const PLACES = [
  "An Khê",
  "Bình Lộc",
  "Cẩm Khê",
  "Đông Phong",
  "Hòa Lạc",
  "Kim Sơn",
  "Lam Điền",
  "Minh Tân",
  "Phú Vang",
];
const WRITTEN: Record<string, XLSX.BookType> = { ".xlsx": "xlsx", ".xlsm": "xlsm", ".xls": "biff8", ".ods": "ods" };

/** Letter by letter without case and diacritics, as long as the text itself. */
const plain = (text: string) =>
  [...text].map((letter) => letter.normalize("NFD")[0]!.toLowerCase().replace("đ", "d")).join("");

/** Adds a place behind every name of a TCCSĐ in a text, however the name is written there. */
function renamer(names: string[]): (text: string, place: string) => string {
  const words = names.map((name) => plain(name.replace(/^(Đảng bộ|Chi bộ) /, "")).split(" "));
  const longestFirst = words.map((w) => w.join("[\\s_.-]*")).sort((a, b) => b.length - a.length);
  const any = new RegExp(`(?<![a-z])(?:${longestFirst.join("|")})(?![a-z])`, "g");
  return (text, place) => {
    const composed = text.normalize("NFC");
    const parts: string[] = [];
    let end = 0;
    for (const { 0: found, index } of plain(composed).matchAll(any)) {
      const written = composed.slice(index, index + found.length);
      parts.push(composed.slice(end, index), written, like(written, place));
      end = index + found.length;
    }
    return [...parts, composed.slice(end)].join("");
  };
}

/** A place as the name before it is written: in capitals, without diacritics, without blanks. */
function like(written: string, place: string): string {
  const bare = /[^ -~]/.test(written) ? place : place.normalize("NFD").replace(/\p{M}/gu, "").replace("Đ", "D");
  const cased = written === written.toUpperCase() ? bare.toUpperCase() : bare;
  return /\s/.test(written) ? ` ${cased}` : cased.replaceAll(" ", "");
}

const registry = XLSX.read(readFileSync(join(corpus, "danh-muc.xlsx")));
const rowsOf = (name: string) => XLSX.utils.sheet_to_json<string[]>(registry.Sheets[name]!, { header: 1, defval: "" });
const units = rowsOf("TCCSĐ");
const named = renamer(units.slice(1).map((row) => row[1]!));

const copyOf = (rows: string[][], copy: number) =>
  rows
    .slice(1)
    .map((row) => row.map((cell) => (/^\d\d(\.\d\d)?$/.test(cell) ? copy + cell : named(cell, PLACES[copy - 1]!))));
const copies = Array.from({ length: Number(times) - 1 }, (_, i) => i + 1);
const book = XLSX.utils.book_new();
for (const name of registry.SheetNames) {
  const rows = rowsOf(name);
  const all = [...rows, ...copies.flatMap((copy) => copyOf(rows, copy))];
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(all), name);
}
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "danh-muc.xlsx"), XLSX.write(book, { type: "buffer" }) as Buffer);

let written = 0;
for (const file of (readdirSync(join(corpus, "inbox"), { recursive: true }) as string[]).sort()) {
  const ending = extname(file).toLowerCase();
  if (!ending) continue;
  const bytes = readFileSync(join(corpus, "inbox", file));
  put(file, bytes);
  const type = WRITTEN[ending];
  if (!type || basename(file).startsWith("~$")) continue;
  try {
    const known = renames(XLSX.read(bytes, { cellStyles: true }));
    for (const copy of copies) {
      const place = PLACES[copy - 1]!;
      const name = named(basename(file), place);
      const other =
        name === basename(file).normalize("NFC") ? `${name.slice(0, -ending.length)} ${place}${ending}` : name;
      put(
        join(dirname(file), other),
        XLSX.write(known(place), { type: "buffer", bookType: type, cellStyles: true }) as Buffer,
      );
    }
  } catch {
    // not a whole workbook: stands once, as it came
  }
}
console.log(`${written} files, ${(units.length - 1) * Number(times)} TCCSĐ`);

/** A workbook whose texts say another unit each time that it is asked for. */
function renames(workbook: XLSX.WorkBook): (place: string) => XLSX.WorkBook {
  const texts = workbook.SheetNames.flatMap((name) =>
    Object.entries(workbook.Sheets[name] as Record<string, XLSX.CellObject>)
      .filter(([address, cell]) => !address.startsWith("!") && cell.t === "s")
      .map(([, cell]) => ({ cell, text: String(cell.v) })),
  );
  const decoded = legacyDecoder(texts.map(({ text }) => text));
  return (place) => {
    // a file of which only the name says the unit is another one too
    workbook.Props = { ...workbook.Props, Title: place };
    for (const { cell, text } of texts) {
      // all of a workbook in old letters becomes Unicode: a name that is put in is
      cell.v = named(decoded(text), place);
      delete cell.w;
      delete cell.r;
      delete cell.h;
    }
    return workbook;
  };
}

function put(file: string, bytes: Buffer): void {
  mkdirSync(dirname(join(out!, "inbox", file)), { recursive: true });
  writeFileSync(join(out!, "inbox", file), bytes);
  written++;
}
