import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Kept } from "../../loaders/kept.ts";
import figures from "../../loaders/refresh/verify/figures.ts";
import pictures from "../../loaders/refresh/verify/pictures.ts";
import { type Published, publishedIn } from "../../loaders/refresh/verify/published.ts";
import tables from "../../loaders/refresh/verify/tables.ts";
import { Warehouse } from "../../loaders/warehouse/warehouse.ts";

let folder: string;
let files: Published[];
let warehouse: Warehouse;

/** The warehouse, for those that ask the same in one test after another: it works each answer out once. */
let answering: Warehouse;

const complaints = (published: Published[], of = figures) =>
  of.complaints({
    ...{ folder, files: published, warehouse: of === tables ? warehouse : answering },
    ...{ members: new Set(), demo: false, kept: new Kept() },
  });

function onceEach(warehouse: Warehouse): Warehouse {
  const answers = new Map<string, ReturnType<Warehouse["query"]>>();
  const query = (sql: string) => {
    const answer = answers.get(sql) ?? warehouse.query(sql);
    answers.set(sql, answer);
    return answer;
  };
  return Object.assign(Object.create(warehouse) as Warehouse, { query });
}

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

const anotherName = () => "Chi bộ mang tên khác";

/** Places where a figure or a name is published: what it is, in which file, where there, and what another would be. */
const PLACES: [what: string, path: RegExp, place: RegExp, change?: (was: string) => string][] = [
  ["the overview, as shown", /^site\/index\.html$/, /(?<=class="score">)[\d,]+%/],
  [
    "the overview, as sorted",
    /^site\/index\.html$/,
    /(?<=scope="row"[^>]*><a href="[^"]*contribution">.*?<td data-v=")0\.\d+/,
  ],
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
  ["the count of targets", /^site\/index\.html$/, /(?<=<strong>)\d+(?= chưa đạt<)/],
  ["the lists of the overview", /^site\/index\.html$/, /(?<=chi-tieu\/attendance">[^<]*<\/a> <strong>)[\d,]+%/],
  ["who lags", /^site\/index\.html$/, /(?<=tccsd\?ma=09">[^<]*<\/a><\/th><td [^>]*>)\d+(?=\/\d+ chỉ tiêu)/],
  [
    "the first sentence of an indicator",
    /^site\/chi-tieu\/attendance\.html$/,
    /(?<=class="lead">[^<]*<strong>)[\d,]+%/,
  ],
  ["the cards of the indicators", /^site\/chi-tieu\/index\.html$/, /(?<=figure-line"><strong>)[\d,]+%/],
  ["the words of a chart", /^site\/chi-tieu\/attendance\.html$/, /(?<=aria-label="Dự sinh hoạt: từ )[\d,]+%/],
  [
    "the line of a chart",
    /^site\/chi-tieu\/contribution\.html$/,
    /(?<=stroke="var\(--line\)"[^>]*><path d="M[\d.]+,)\d+/,
  ],
  ["a small line", /^site\/chi-tieu\/regular-meetings\.html$/, /(?<=fill="none" d="M4 )\d+/],
  ["a bar", /^site\/chi-tieu\/thematic-sessions\.html$/, /(?<=class="dot-bar">.*?(?:cx="|class="missed" d="M))\d+/],
  ["a rank", /^site\/chi-tieu\/thematic-quality\.html$/, /(?<=<td data-v=")\d+(?=" class="number">\d+=?<span)/],
  ["another rank of a year", /du-lieu\/xep-hang\/2023\.json$/, /(?<="06\.02"(?:,[^,]*){9},)\d+/],
  ["a part of a score", /du-lieu\/xep-hang\/2023\.json$/, /(?<="06\.03":\[)[\d.]+/],
  ["a range of a distribution", /du-lieu\/chi-tieu\/attendance\/2023-Q3\.json$/, /(?<="bins":\[\[[\d.]+,[\d.]+,)\d+/],
  ["the courses behind small lines", /du-lieu\/chi-tieu\/attendance\/dien-bien\.json$/, /(?<="06":\[)\d+/],
  ["the median in a profile", /du-lieu\/chi-bo\/06\.02\.json$/, /(?<="attendance","2023",(?:[^,]*,){8})[\d.]+/],
  [
    "a cell of a map, in words",
    /^site\/chi-tieu\/regular-meetings\.html$/,
    /(?<=qua các kỳ<\/caption>.*?tccsd\?ma=06".*?<td[^>]*>)[^<]+/,
    (was) => (was === "đạt" ? "–" : "đạt"),
  ],
  [
    "a cell of a map, as drawn",
    /^site\/chi-tieu\/thematic-sessions\.html$/,
    /(?<=class="chart heat".*?<path [^>]*d="M)\d+/,
    (x) => String(Number(x) + 200),
  ],
  [
    "a colour in the key of a map",
    /^site\/chi-tieu\/inspection-coverage\.html$/,
    /(?<=class="chart heat".*?<path fill=")[^"]+(?="[^>]*><text[^>]*>đạt<)/,
    () => "var(--scale-9)",
  ],
  ["what a map counts", /^site\/chi-tieu\/thematic-quality\.html$/, /\d+(?= ô;)/],
  ["a name that leads to a profile", /^site\/xep-hang\.html$/, /(?<=chi-bo\?ma=06\.02">)[^<]+/, anotherName],
  ["a name in another year of the ranking", /du-lieu\/xep-hang\/2023\.json$/, /(?<="09\.01",")[^"]+/, anotherName],
  ["the name on a profile", /du-lieu\/chi-bo\/06\.02\.json$/, /(?<="name":")[^"]+/, anotherName],
  ["a name in the profile of a TCCSĐ", /du-lieu\/tccsd\/06\.json$/, /(?<="chiBo":\[\["06\.\d+",")[^"]+/, anotherName],
  ["a name beside the sources of figures", /du-lieu\/nguon\/06\.json$/, /(?<="06\.01":")[^"]+/, anotherName],
  ["how much was reported", /^site\/index\.html$/, /(?<=Đã nhận )[\d,]+%/],
  [
    "a conclusion of the overview",
    /^site\/index\.html$/,
    /(?<=scope="row"[^>]*><a href="[^"]*contribution">.*?<td><strong>[^<]*<\/strong> <span [^>]*><i [^>]*><\/i>)[^<]+/,
    () => "Đạt",
  ],
  [
    "the mark of a year",
    /^site\/index\.html$/,
    /(?<=aria-label="Chưa đạt" role="img" class="status )missed/,
    () => "met",
  ],
  ["what a year rests on", /^site\/index\.html$/, /(?<=title="Năm 2023: Đạt, đã nhận )[\d,]+%/],
  ["a change", /^site\/index\.html$/, /(?<=Thay đổi của từng.*?[+−])[\d,]+(?= điểm %)/],
  [
    "what a TCCSĐ misses",
    /^site\/index\.html$/,
    /(?<=<li><span class="status missed"><i [^>]*><\/i><\/span>\D*)[\d,]+%/,
  ],
  [
    "a conclusion about a period",
    /^site\/chi-tieu\/attendance\.html$/,
    /(?<=scope="row"[^>]*>Tháng 5\/2023<.*?<span class="status \w+"><i [^>]*><\/i>)[^<]+/,
    (was) => (was === "Đạt" ? "Chưa đạt" : "Đạt"),
  ],
  ["reports of a period", /^site\/chi-tieu\/attendance\.html$/, /(?<=scope="row"[^>]*>Tháng 6\/2023<.*?)\d+(?=\/\d+<)/],
  ["the range of a period", /^site\/chi-tieu\/thematic-sessions\.html$/, /(?<=<td>[\d,]+% – )[\d,]+%/],
  [
    "the change of a TCCSĐ",
    /^site\/chi-tieu\/contribution\.html$/,
    /(?<=tccsd\?ma=06">[^<]*<\/a><\/th>(?:<td.*?<\/td>){3}<td data-v="[^"]*" class="number">)[^<]+/,
    () => "+9 điểm %",
  ],
  [
    "the members of a chi bộ",
    /^site\/chi-tieu\/attendance\.html$/,
    /(?<=chi-bo\?ma=06\.02".*?<td class="wide.*?<\/td><td [^>]*>[^<]*<\/td><td data-v="\d+" class="number">)\d+/,
  ],
  ["a part in the ranking", /^site\/xep-hang\.html$/, /(?<=chi-bo\?ma=06\.03".*?class="number no-phone">)[\d,]+%/],
  [
    "the members of a chi bộ in another year",
    /du-lieu\/xep-hang\/2023\.json$/,
    /(?<="06\.04"(?:,"[^"]*"){4},[\d.]+,)\d+/,
  ],
  [
    "the loại hình of a chi bộ in a period",
    /du-lieu\/chi-tieu\/attendance\/2023-Q4\.json$/,
    /(?<="06\.01","[^"]*","06","\w+",")[^"]+/,
    anotherName,
  ],
  ["the target of a period", /du-lieu\/chi-tieu\/contribution\/2023\.json$/, /(?<="target":)\d/],
  ["how many stand in a pile", /^site\/index\.html$/, /(?<=<p class="big">)\d+/],
  [
    "of which period a pile tells",
    /^site\/index\.html$/,
    /(?<=chi-tieu\/rating-co-so">[^<]*<\/a> <strong>[^<]*<\/strong><span class="muted">, năm )\d+/,
  ],
  ["the target in the overview", /^site\/index\.html$/, /(?<=<td>trên )\d+%/],
  ["what a card rests on", /^site\/chi-tieu\/index\.html$/, /(?<= · đã nhận )[\d,]+%/],
  [
    "what an indicator's first sentence rests on",
    /^site\/chi-tieu\/thematic-sessions\.html$/,
    /(?<=class="lead">.*?Đã nhận )[\d,]+%/,
  ],
  ["how many TCCSĐ miss a target", /^site\/chi-tieu\/regular-meetings\.html$/, /(?<=class="lagging"><strong>)\d+/],
  ["who stands last", /^site\/chi-tieu\/member-rating-excellent\.html$/, /(?<=class="lagging">.*?<\/a> )[\d,]+%/],
  [
    "how many chi bộ are ranked",
    /^site\/chi-tieu\/contribution\.html$/,
    /(?<=<p class="muted">)\d+(?= chi bộ được xếp hạng)/,
  ],
  [
    "a range of the distribution in a page",
    /^site\/chi-tieu\/attendance\.html$/,
    /(?<=Số chi bộ theo khoảng<.*?<td data-v="[\d.]+" class="number">[^<]*<\/td><td [^>]*>[^<]*<\/td><td data-v="\d+" class="number">)\d+/,
  ],
  [
    "how many chi bộ are ranked by score",
    /^site\/xep-hang\.html$/,
    /(?<=<p class="muted">)\d+(?= chi bộ được xếp hạng)/,
  ],
  ["since when a chi bộ has been", /^site\/chi-bo\.html$/, /(?<=>Tháng 10\/)\d+/],
  ["how many chi bộ a TCCSĐ has", /^site\/tccsd\.html$/, /(?<=tccsd\?ma=06".*?<td data-v="\d+" class="number">)\d+/],
  ["a weight", /^site\/phuong-phap\.html$/, /(?<=>Dự sinh hoạt<\/th><td data-v="\d+" class="number">)\d+/],
  ["a target", /^site\/phuong-phap\.html$/, /(?<=<dt>Mục tiêu<\/dt><dd>trên )\d+%/],
  ["the size of a report", /^site\/bao-cao\.html$/, /(?<=>Word \()\d+(?= kB\)<)/],
  ["how many sessions there were", /^site\/chuyen-de\.html$/, /(?<=class="lead">[^<]*<strong>)\d+/],
  ["the share of all graded tốt", /^site\/chuyen-de\.html$/, /(?<=cao hơn mức chung \()[\d,]+%/],
  [
    "a topic, as shown",
    /^site\/chuyen-de\.html$/,
    /(?<=Các chuyên đề của nhiệm kỳ<.*?<td data-v="\d+" class="number">)\d+/,
  ],
  [
    "a topic, as sorted",
    /^site\/chuyen-de\.html$/,
    /(?<=Các chuyên đề của nhiệm kỳ<.*?<\/tr>.*?<\/tr>.*?<td data-v=")0\.\d+/,
  ],
  [
    "a cell of the map of topics, in words",
    /^site\/chuyen-de\.html$/,
    /(?<=Tỷ lệ chi bộ chọn từng chuyên đề theo quý<\/caption>.*?<td>)[^<]+/,
    () => "2–5%",
  ],
  [
    "a cell of the map of topics, as drawn",
    /^site\/chuyen-de\.html$/,
    /(?<=class="chart heat".*?<path [^>]*d="M)\d+/,
    (x) => String(Number(x) + 200),
  ],
  ["what the map of topics counts", /^site\/chuyen-de\.html$/, /\d+(?= ô;)/],
  [
    "a session of the last quarter",
    /^site\/chuyen-de\.html$/,
    /(?<=Các kỳ sinh hoạt chuyên đề quý IV.*?data-name="Phải dự" class="number">)\d+/,
  ],
  ["how many reports were received", /^site\/so-lieu\.html$/, /(?<=class="lead">.*?, nhận một phần )\d+/],
  [
    "the mark of a report",
    /^site\/so-lieu\.html$/,
    /(?<=<td><i title="[^"]*" [^>]*class="status )undetermined/,
    () => "met",
  ],
  ["how many reports are due", /^site\/so-lieu\.html$/, /(?<=tccsd\?ma=12".*?<td data-v=")\d+/],
  ["how many problems a unit has", /^site\/so-lieu\.html$/, /(?<=don-vi=12#.*?<td data-v="\d+" class="number">)\d+/],
  ["the cell of a problem", /^site\/so-lieu\.html$/, /(?<=data-name="Ô">C)\d+/],
  ["the rows of a table to download", /^site\/so-lieu\.html$/, /(?<=data-name="Số dòng" class="number">)\d+/],
  ["the size of a table to download", /^site\/so-lieu\.html$/, /(?<=download="scores\.csv"[^>]*>CSV \()\d+/],
  ["the rank in the profile of a TCCSĐ", /du-lieu\/tccsd\/09\.json$/, /(?<="attendance","2023",(?:[^,]*,){7})\d+/],
];

/** How many places are complained of in a file, those that are only counted among them. */
const countOf = (lines: string[]): number =>
  lines.reduce((sum, line) => sum + Number(/… và (\d+) chỗ nữa/.exec(line)?.[1] ?? 1), 0);

const DOCUMENT = /word\/document\.xml$/;

/** What is said of the tables while others stand in their places. */
async function inPlaceOf(tampered: Record<string, Uint8Array>): Promise<string[]> {
  const was = await Promise.all(Object.keys(tampered).map((path) => readFile(join(folder, path))));
  const put = (contents: Uint8Array[]) =>
    Promise.all(Object.keys(tampered).map((path, i) => writeFile(join(folder, path), contents[i]!)));
  await put(Object.values(tampered));
  try {
    return await complaints(files, tables);
  } finally {
    await put(was);
  }
}

const textOf = (path: string) => readFile(join(folder, path), "utf8");

/** Lists that browsers load on demand: the list, a file of it, and where in it. */
const LISTS: [list: string, file: string, place: RegExp, change?: (was: string) => string][] = [
  ["chi-bo/", "chi-bo/06.01", /(?<="loai_hinh":")[^"]+/, anotherName],
  ["chi-bo/ topics", "chi-bo/06.01", /(?<="topics":\[\["2023-Q\d","[^"]*","tot",)\d+/],
  ["chi-bo/ months", "chi-bo/06.01", /(?<="2023-03",true,(?:[\d.]+,){5})"\w+/, () => '"undetermined'],
  ["chi-bo/ ratings", "chi-bo/06.01", /(?<="ratings":.*"2023","\w+",)\d+/],
  ["chi-bo/ measures", "chi-bo/06.01", /(?<=\["attendance","2023",(?:[^,]*,){5})\d+/],
  ["chi-bo/ names", "chi-bo/06.01", /(?<="names":\[\[")[^"]+/, anotherName],
  ["chuyen-de/ sessions", "chuyen-de/2023-Q3", /(?<="sessions":\[\["[^"]*",(?:[^,]*,){4})\d+/],
  ["so-lieu/bao-cao reports", "so-lieu/bao-cao", /(?<="admissions_discipline","2023",")accepted/, () => "missing"],
  ["so-lieu/bao-cao counts", "so-lieu/bao-cao", /(?<="counts":\[\["all",)\d+/],
  ["so-lieu/van-de", "so-lieu/van-de", /(?<="Báo cáo","C)\d+/],
  ["tccsd/", "tccsd/06", /(?<="kind":")\w+/, anotherName],
  ["tccsd/ attention", "tccsd/06", /(?<="missed":)\d+/],
  ["tccsd/ chiBo", "tccsd/06", /(?<="chiBo":\[\["06\.\d+","[^"]*","\w+","[^"]*","2020-)\d+/],
  ["tccsd/ months", "tccsd/06", /(?<="2023-03",[\d.]+,"\w+",)[\d.]+/],
  [
    "tccsd/ reports",
    "tccsd/06",
    /(?<="reports":\[\["\w+","2023","\w+",")[^"]+|(?<="meetings","2023-Q1","accepted",")[^"]+/,
    anotherName,
  ],
];

/** One other figure, colour or name in anything of a published state is seen: the state's folder and its warehouse, once it is published. */
export const figuresSeen = (published: () => { folder: string; warehouse: string }) =>
  describe("nothing published may differ from the warehouse", () => {
    beforeAll(async () => {
      const of = published();
      folder = of.folder;
      files = await publishedIn(folder, { threads: "1" });
      warehouse = await Warehouse.open(of.warehouse, { access_mode: "READ_ONLY", threads: "1" });
      answering = onceEach(warehouse);
    });
    afterAll(() => warehouse?.close());

    test("one other figure, colour or name in any place of the site is refused", async () => {
      const changed = new Map<Published, string>();
      const wanted: Record<string, number> = {};
      for (const [what, path, figure, change = other] of PLACES) {
        const file = files.find((f) => path.test(f.path))!;
        expect(file, what).toBeDefined();
        const text = changed.get(file) ?? file.text;
        expect(figure.test(text), what).toBe(true);
        changed.set(file, text.replace(figure, change));
        wanted[file.path] = (wanted[file.path] ?? 0) + 1;
      }
      const found = await complaints(files.map((f) => ({ ...f, text: changed.get(f) ?? f.text })));

      const told = Object.fromEntries(
        Object.keys(wanted).map((path) => [path, countOf(found.filter((line) => line.startsWith(`${path}: `)))]),
      );
      expect(told).toEqual(wanted);
      expect(found.filter((line) => !(line.split(": ")[0]! in wanted))).toEqual([]);
    });

    test("other colours in the key of the map of topics are refused", async () => {
      const page = files.find((f) => f.path === "site/chuyen-de.html")!;
      const colour = /(?<=class="chart heat".*?<path fill=")[^"]+(?="[^>]*><text[^>]*>từ 15%<)/s;
      expect(colour.test(page.text)).toBe(true);
      const found = await complaints([{ ...page, text: page.text.replace(colour, "var(--scale-9)") }]);
      expect(found[0]).toMatch(/^site\/chuyen-de\.html: bản đồ nhiệt, .*, khác với kho$/);
    });

    test.each<[string, RegExp, RegExp, RegExp[]]>([
      [
        "a report: its judgements, annex, ranks, names of the ranked, sentences, charts and what stands out",
        /bao-cao-nam-2023\.docx$/,
        DOCUMENT,
        [
          /(?<=Dự sinh hoạt: .*?>2023<.*?<w:t[^>]*>)[\d,]+%/s,
          /(?<=Toàn Đảng bộ Khối<.*?<w:t[^>]*>)[\d,]+%/s,
          /(?<=>Hạng<.*?<w:b\/>.*?<w:t[^>]*>)[\d,]+%/s,
          /(?<=Tỷ lệ đảng viên tham dự sinh hoạt chi bộ năm 2023 (?:đạt|là) )[\d,]+%/,
          /(?<=: dự sinh hoạt \()[\d,]+%/,
          /(?<=descr="Tỷ lệ đảng viên tham dự sinh hoạt chi bộ: từ )[\d,]+%/,
          /(?<=- Đảng bộ Sở Y tế: [^<]*, từ )[\d,]+%/,
          /(?<=>Hạng<.*?>Hạng<.*?>1<.*?<w:t[^>]*>)[^<]+/s,
        ],
      ],
      [
        "the Excel annex",
        /phu-luc-nam-2023\.xlsx$/,
        /worksheets\/sheet1\.xml$/,
        [/(?<=<row r="8".*?<c r="D8"[^>]*><v>)[\d.]+/s],
      ],
    ])("one other figure in %s is refused", async (_, path, part, places) => {
      const file = files.find((f) => path.test(f.path))!;
      const bytes = within(file.bytes, part, (xml) =>
        places.reduce((text, figure) => {
          expect(figure.test(text), String(figure)).toBe(true);
          return text.replace(figure, (was) => {
            if (/[^\d.,%]/.test(was)) return anotherName();
            return was.includes(".") ? was.replace(/(?<=\.)\d/, (d) => String((Number(d) + 1) % 10)) : other(was);
          });
        }, xml),
      );
      const found = await complaints([{ ...file, bytes }]);
      expect(countOf(found)).toBe(places.length);
    });

    test("a chart of a report that is not the one drawn from the warehouse is refused, as is one in another's place", async () => {
      const report = files.find((f) => /bao-cao-nam-2023\.docx$/.test(f.path))!;
      const shown = strFromU8(unzipSync(report.bytes)["word/document.xml"]!).match(/(?<=r:embed=")[^"]+/g)!;
      const [first, second] = shown;
      const swapped = within(report.bytes, DOCUMENT, (xml) =>
        xml.replace(/(?<=r:embed=")[^"]+/g, (id) => (id === first ? second! : id === second ? first! : id)),
      );
      const parts = unzipSync(report.bytes);
      const picture = Object.keys(parts).find((name) => name.endsWith(".png"))!;
      const drawn = Uint8Array.from(parts[picture]!);
      drawn[drawn.length >> 1]! ^= 1;
      const other = zipSync({ ...parts, [picture]: drawn });
      for (const bytes of [swapped, other])
        expect(await complaints([{ ...report, bytes }], pictures)).toEqual([
          `${report.path}: một biểu đồ không phải là biểu đồ vẽ từ kho`,
        ]);
    });

    test("one other figure in a table is refused, as CSV, for download and as Parquet, or in a list loaded on demand", async () => {
      const figuresOf: Record<string, RegExp> = {
        "open-data/indicators.csv": /(?<=^attendance,tccsd,06,2023,)\d+/m,
        "open-data/scores.csv": /(?<=^\S+?,2023,06\.01,)[\d.]+/m,
        "open-data/rankings.csv": /(?<=^\S+?,attendance,2023,year,all,\S*?,06\.01,.*true,)\d+/m,
        "open-data/findings.csv": /(?<=^largest-fall,.*(?:xuống|lên) )[\d,]+/m,
        "open-data/meetings.csv": /(?<=^06\.01,2023-03,true,.*?,)\d+/m,
        "site/du-lieu/nguon/06.json": /(?<="06\.01","attendance","2023-03",)\d+/,
        "site/du-lieu/so-lieu-mo/indicators.csv": /(?<=attendance,tccsd,06,2023,)\d+/,
        "site/du-lieu/so-lieu-mo/indicators_chi_bo.csv": /(?<=attendance,06\.01,2023,)\d+/,
        "site/du-lieu/so-lieu-mo/scores.csv": /(?<=^\S+?,2023,06\.01,)[\d.]+/m,
        "site/du-lieu/so-lieu-mo/meetings.csv": /(?<=^06\.01,2023-03,true,.*?,)\d+/m,
      };
      const tampered: Record<string, Uint8Array> = {};
      for (const [path, figure] of Object.entries(figuresOf)) {
        const text = await textOf(path);
        expect(figure.test(text), path).toBe(true);
        tampered[path] = strToU8(text.replace(figure, other));
      }
      const [parquet, changed] = [
        "open-data/parquet/tccsd_rankings.parquet",
        `${published().warehouse}.changed.parquet`,
      ];
      const elsewhere = await Warehouse.create();
      await elsewhere.run(
        `copy (select * replace (if(tccsd_id = '06' and indicator = 'attendance' and period = '2023', rank + 1, rank) as rank)
           from read_parquet('${join(folder, parquet)}')) to '${changed}'`,
      );
      elsewhere.close();
      tampered[parquet] = await readFile(changed);
      const wanted = Object.keys(tampered).map((path) => path.replace(/\.parquet$|\/06\.json$/, ""));
      for (const [list, file, place, change = other] of LISTS) {
        const path = `site/du-lieu/${file}.json`;
        const text = tampered[path] ? strFromU8(tampered[path]) : await textOf(path);
        expect(place.test(text), list).toBe(true);
        tampered[path] = strToU8(text.replace(place, change));
        wanted.push(`site/du-lieu/${list}`);
      }
      const found = await inPlaceOf(tampered);
      expect([...new Set(found.map((line) => line.split(": không có dòng")[0]))].sort()).toEqual(wanted.sort());
    });

    test("a row that is left out of a table, one more than there are, and what is no table", async () => {
      const [indicators, scores, offered] = [
        "open-data/indicators.csv",
        "open-data/scores.csv",
        "site/du-lieu/so-lieu-mo/scores.csv",
      ] as const;
      const found = await inPlaceOf({
        [indicators]: strToU8((await textOf(indicators)).replace(/^attendance,tccsd,06,2023,.*\n/m, "")),
        [scores]: strToU8((await textOf(scores)).replace(/^\S+?,2023,06\.01,.*\n/m, (row) => row + row)),
        [offered]: strToU8((await textOf(offered)).replace(/^[^\n]*/, "$&,thêm")),
      });
      expect(found).toEqual([
        expect.stringMatching(/^open-data\/indicators\.csv: có \d+ dòng, kho có \d+$/),
        expect.stringMatching(/^open-data\/indicators\.csv: không có dòng attendance, tccsd, 06, 2023, /),
        expect.stringMatching(/^open-data\/scores\.csv: có \d+ dòng, kho có \d+$/),
        expect.stringMatching(/^site\/du-lieu\/so-lieu-mo\/scores\.csv: không đọc được/),
      ]);
    });

    test("a page in which no figure can be found any more is refused", async () => {
      const bare = files.map((f) =>
        f.path === "site/chi-tieu/attendance.html" ? { ...f, text: f.text.replaceAll("<caption", "<b") } : f,
      );
      expect(await complaints(bare)).toEqual([
        "site/chi-tieu/attendance.html: không có bảng số liệu nào, khác với kho",
      ]);
    });
  });
