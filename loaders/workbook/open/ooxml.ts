import * as XLSX from "xlsx";
import type { CellCount, SheetSurvey } from "./cells.ts";
import { Hidden } from "./hidden.ts";
import { LIMITS } from "./limits.ts";
import { surveySheetRecords } from "./sheet-records.ts";
import { checkSharedStrings, surveySheetXml } from "./sheet-xml.ts";
import { parse, workbookOf } from "./sheetjs.ts";
import { struckStyles, withoutStruckCells, withoutStruckRuns } from "./struck.ts";
import { type Workbook, WorkbookError } from "./workbook.ts";
import { refuseDoctype } from "./xml.ts";
import type { Zip } from "./zip.ts";

/** The inner door of SheetJS: it takes a package whose parts we hand out ourselves. */
const { parse_zip: parseZip } = XLSX as unknown as {
  parse_zip: (
    zip: { files: Record<string, { name: string; asNodeBuffer: () => Buffer }> },
    options: XLSX.ParsingOptions,
  ) => XLSX.WorkBook;
};

/** Parts that carry no cell: drawings, comments, links to other workbooks, macros. They are never unpacked. */
const ASIDE =
  /(^|\/)(META-INF|customXml|externalLinks|drawings|theme|worksheets\/_rels)\/|vbaProject|docProps\/(app|custom)\.xml$/i;

/** What in the styles only paints. SheetJS gives up a workbook over a font written in an unusual way. */
const PAINT = /<((?:\w+:)?(?:fonts|fills|borders|dxfs))(?=[\s>])[\s\S]*?<\/\1\s*>/g;

/**
 * Opens an .xlsx, .xlsm or .xlsb. Each part is unpacked and checked when SheetJS asks for it, so that none is read unchecked.
 * @throws WorkbookError
 */
export function openOoxml(zip: Zip): Workbook {
  const surveys = new Map<string, SheetSurvey>();
  const total = (what: keyof CellCount) => [...surveys.values()].reduce((sum, survey) => sum + survey[what], 0);
  let refused: unknown;
  let struck: Set<string> | undefined;
  /** A part without what is struck through in it. */
  const asShown = (name: string, content: Buffer): Buffer => {
    const isSheet = /worksheets\/[^/]+\.xml$/i.test(name);
    if (!isSheet && !/sharedStrings\.xml$/i.test(name)) return content;
    const xml = content.toString("latin1");
    if (isSheet) struck ??= struckStyles(stylesOf(zip));
    const shown = isSheet ? withoutStruckCells(xml, struck!) : withoutStruckRuns(xml);
    return shown === xml ? content : Buffer.from(shown, "latin1");
  };
  const partOf = (name: string) => ({
    name,
    asNodeBuffer: () => {
      try {
        const content = asShown(name, zip.read(name)!);
        // By name: SheetJS may ask for a part again.
        if (!surveys.has(name)) surveys.set(name, check(name, content));
        if (total("cells") > LIMITS.cells)
          throw new WorkbookError("too_large", `hơn ${LIMITS.cells.toLocaleString("vi")} ô`);
        return /styles\.xml$/i.test(name)
          ? Buffer.from(content.toString("latin1").replace(PAINT, ""), "latin1")
          : content;
      } catch (error) {
        refused ??= error;
        throw error;
      }
    },
  });
  const files = Object.fromEntries(zip.names.filter((name) => !ASIDE.test(name)).map((name) => [name, partOf(name)]));
  const parsed = parse((options) => {
    surveys.clear();
    const book = parseZip({ files }, options);
    // SheetJS passes over some parts that it cannot have.
    if (refused) throw refused;
    return book;
  });
  const hiding = [...surveys].filter(([, { hidden }]) => !hidden.nothing);
  const parts = hiding.length > 0 ? sheetParts(zip) : new Map<string, string>();
  return workbookOf(
    parsed.book.bookType === "xlsb" ? "xlsb" : "xlsx",
    parsed,
    { cells: total("cells"), filled: total("filled") },
    (_, id) => hiding.find(([name]) => fileName(name) === parts.get(id ?? ""))?.[1].hidden,
  );
}

/** The file names of the worksheets' parts by the ids of their relationships. */
function sheetParts(zip: Zip): Map<string, string> {
  const rels = zip.names.find((name) => /_rels\/workbook\.(xml|bin)\.rels$/i.test(name));
  const xml = (rels && zip.read(rels)?.toString("utf8")) ?? "";
  const within = (tag: string, name: string) => new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1] ?? "";
  const tags = xml.match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? [];
  return new Map(tags.map((tag) => [within(tag, "Id"), fileName(within(tag, "Target"))]));
}

const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1).toLowerCase();

const stylesOf = (zip: Zip): string => {
  const name = zip.names.find((x) => /styles\.xml$/i.test(x));
  return name === undefined ? "" : (zip.read(name)?.toString("latin1") ?? "");
};

/** Checks a part, and surveys it if it is a sheet. */
function check(name: string, content: Buffer): SheetSurvey {
  if (/\.bin$/i.test(name))
    return /worksheets\//i.test(name) ? surveySheetRecords(content) : { cells: 0, filled: 0, hidden: new Hidden() };
  const xml = content.toString("latin1");
  refuseDoctype(xml);
  if (/sharedStrings[^/]*$/i.test(name)) checkSharedStrings(xml);
  return surveySheetXml(xml);
}
