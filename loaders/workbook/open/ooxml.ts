import * as XLSX from "xlsx";
import type { CellCount } from "./cells.ts";
import { LIMITS } from "./limits.ts";
import { countSheetRecords } from "./sheet-records.ts";
import { checkSharedStrings, countSheetCells } from "./sheet-xml.ts";
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
  const counts = new Map<string, CellCount>();
  const total = (what: keyof CellCount) => [...counts.values()].reduce((sum, count) => sum + count[what], 0);
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
        if (!counts.has(name)) counts.set(name, check(name, content));
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
    counts.clear();
    const book = parseZip({ files }, options);
    // SheetJS passes over some parts that it cannot have.
    if (refused) throw refused;
    return book;
  });
  return workbookOf(parsed.book.bookType === "xlsb" ? "xlsb" : "xlsx", parsed, {
    cells: total("cells"),
    filled: total("filled"),
  });
}

const stylesOf = (zip: Zip): string => {
  const name = zip.names.find((x) => /styles\.xml$/i.test(x));
  return name === undefined ? "" : (zip.read(name)?.toString("latin1") ?? "");
};

/** Checks a part, and counts its cells if it is a sheet. */
function check(name: string, content: Buffer): CellCount {
  if (/\.bin$/i.test(name)) return /worksheets\//i.test(name) ? countSheetRecords(content) : { cells: 0, filled: 0 };
  const xml = content.toString("latin1");
  refuseDoctype(xml);
  if (/sharedStrings[^/]*$/i.test(name)) checkSharedStrings(xml);
  return countSheetCells(xml);
}
