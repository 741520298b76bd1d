import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as XLSX from "xlsx";
import { Kept } from "../../loaders/kept.ts";
import { placesIn } from "../../loaders/refresh/places.ts";
import { refresh } from "../../loaders/refresh/refresh.ts";
import { States } from "../../loaders/refresh/states.ts";
import figures from "../../loaders/refresh/verify/figures.ts";
import { type Published, publishedIn } from "../../loaders/refresh/verify/published.ts";
import { Warehouse } from "../../loaders/warehouse/warehouse.ts";
import { drop, LATE, smallData } from "./small-data.ts";

let data: string;
let files: Published[];
let warehouse: Warehouse;

beforeAll(async () => {
  data = await smallData();
  await drop(data, LATE);
  await onlyThose(join(data, "danh-muc.xlsx"));
  const places = placesIn(data);
  const { state } = await refresh(places, () => {});
  files = await publishedIn(new States(places.published).place(state));
  warehouse = await Warehouse.open(join(places.work, "warehouse.duckdb"));
});
afterAll(async () => {
  warehouse?.close();
  await rm(data, { recursive: true, force: true });
});

/** Leaves in the registry only those who sent anything, so that enough was reported for reports of the whole. */
async function onlyThose(path: string): Promise<void> {
  const book = XLSX.read(await readFile(path));
  for (const name of book.SheetNames) {
    const [head, ...rows] = XLSX.utils.sheet_to_json<string[]>(book.Sheets[name]!, { header: 1 });
    book.Sheets[name] = XLSX.utils.aoa_to_sheet([head!, ...rows.filter(([id]) => /^(06|09|12)/.test(id!))]);
  }
  await writeFile(path, XLSX.write(book, { type: "buffer" }) as Buffer);
}

const complaints = (published: Published[]) =>
  figures.complaints({ files: published, warehouse, members: new Set(), demo: false, kept: new Kept() });

test("a state as it was built says what the warehouse holds", async () => {
  expect(await complaints(files)).toEqual([]);
});

/** The last digit of a figure, as another one. */
const other = (figure: string) => figure.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));

/** Another figure in a part of a packed file. */
const within = (bytes: Uint8Array, part: RegExp, change: (xml: string) => string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, content]) => [
        name,
        part.test(name) ? strToU8(change(strFromU8(content))) : content,
      ]),
    ),
  );

test.each<[string, RegExp, RegExp]>([
  ["the overview, as shown", /^site\/index\.html$/, /(?<=class="score">)[\d,]+%/],
  ["the overview, as sorted", /^site\/index\.html$/, /(?<=<td data-v=")0\.\d+(?=" class="number"><span title)/],
  [
    "an indicator's page, of a period",
    /^site\/chi-tieu\/attendance\.html$/,
    /(?<=scope="row"[^>]*>Năm 2023<\/th><td data-v="[\d.]+" class="number">)[\d,]+%/,
  ],
  [
    "an indicator's page, a numerator",
    /^site\/chi-tieu\/contribution\.html$/,
    /(?<=Năm 2023<\/th><td[^>]*>[^<]*<\/td><td data-v="\d+" class="number">)[\d.]+/,
  ],
  [
    "an indicator's page, of a TCCSĐ",
    /^site\/chi-tieu\/attendance\.html$/,
    /(?<=tccsd\?ma=06">[^<]*<\/a><\/th><td data-v="[\d.]+" class="number">)[\d,]+%/,
  ],
  [
    "an indicator's page, of a chi bộ",
    /^site\/chi-tieu\/attendance\.html$/,
    /(?<=chi-bo\?ma=06\.01".*?<td class="wide[^>]*>[^<]*<\/td><td data-v=")0\.\d+/,
  ],
  [
    "the ranking",
    /^site\/xep-hang\.html$/,
    /(?<=chi-bo\?ma=06\.01".*?<td class="wide[^>]*>[^<]*<\/td><td data-v="[\d.]+" class="number">)[\d,]+/,
  ],
  ["another year of the ranking", /du-lieu\/xep-hang\/2023\.json$/, /(?<="06\.01"(?:,"[^"]*"){4},)[\d.]+/],
  [
    "another period of an indicator",
    /du-lieu\/chi-tieu\/attendance\/2023-Q2\.json$/,
    /(?<="tccsd":\[\["\d\d","[^"]*",)[\d.]+/,
  ],
  ["the profile of a chi bộ", /du-lieu\/chi-bo\/06\.01\.json$/, /(?<="measures":\[\["attendance","2023",)[\d.]+/],
  ["a month in the profile of a chi bộ", /du-lieu\/chi-bo\/06\.01\.json$/, /(?<="2023-03",true,)\d+/],
  ["the profile of a TCCSĐ", /du-lieu\/tccsd\/06\.json$/, /(?<="attendance","2023",)[\d.]+/],
  ["a download", /so-lieu-mo\/indicators\.csv$/, /(?<=attendance,tccsd,06,2023,)\d+/],
  ["the download of the chi bộ", /so-lieu-mo\/indicators_chi_bo\.csv$/, /(?<=attendance,06\.01,2023,)\d+/],
  ["the open data", /^open-data\/indicators\.csv$/, /(?<=attendance,tccsd,06,2023,)\d+/],
])("one other figure in %s is refused", async (_, path, figure) => {
  const file = files.find((f) => path.test(f.path))!;
  expect(file.text).toMatch(figure);
  const text = file.text.replace(figure, other);
  const changed = { ...file, text, bytes: new TextEncoder().encode(text) };
  const found = await complaints(files.map((f) => (f === file ? changed : f)));
  expect(found).toHaveLength(1);
});

test.each<[string, RegExp, RegExp, RegExp]>([
  [
    "the judgements of a report",
    /bao-cao-nam-2023\.docx$/,
    /word\/document\.xml$/,
    /(?<=Dự sinh hoạt: .*?>2023<.*?<w:t[^>]*>)[\d,]+%/s,
  ],
  [
    "a report's annex of TCCSĐ",
    /bao-cao-nam-2023\.docx$/,
    /word\/document\.xml$/,
    /(?<=Toàn Đảng bộ Khối<.*?<w:t[^>]*>)[\d,]+%/s,
  ],
  [
    "the Excel annex",
    /phu-luc-nam-2023\.xlsx$/,
    /worksheets\/sheet1\.xml$/,
    /(?<=<row r="8".*?<c r="D8"[^>]*><v>)[\d.]+/s,
  ],
])("one other figure in %s is refused", async (_, path, part, figure) => {
  const file = files.find((f) => path.test(f.path))!;
  const bytes = within(file.bytes, part, (xml) => {
    expect(xml).toMatch(figure);
    return xml.replace(figure, (was) =>
      was.includes(".") ? was.replace(/(?<=\.)\d/, (d) => String((Number(d) + 1) % 10)) : other(was),
    );
  });
  expect(await complaints(files.map((f) => (f === file ? { ...file, bytes } : f)))).toHaveLength(1);
});

test("a figure that is left out of the open data, and one more than there are", async () => {
  const change = (edit: (text: string) => string) =>
    complaints(files.map((f) => (f.path === "open-data/indicators.csv" ? { ...f, text: edit(f.text) } : f)));
  const line = /^attendance,tccsd,06,2023,.*\n/m;
  expect(await change((text) => text.replace(line, ""))).toHaveLength(2);
  expect(await change((text) => text.replace(line, (row) => row + row))).toHaveLength(1);
});

test("a page in which no figure can be found any more is refused", async () => {
  const bare = files.map((f) =>
    f.path === "site/chi-tieu/attendance.html" ? { ...f, text: f.text.replaceAll("<caption", "<b") } : f,
  );
  expect(await complaints(bare)).toEqual(["site/chi-tieu/attendance.html: không có bảng số liệu nào, khác với kho"]);
});
