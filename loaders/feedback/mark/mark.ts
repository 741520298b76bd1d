import type { Severity } from "../../problems/problem.ts";
import { nfc } from "../../workbook/words/text.ts";
import { addNotes, emptyComments, type Note } from "./comments.ts";
import { addBoxes, emptyDrawing } from "./drawing.ts";
import { Package } from "./package.ts";
import { SheetPart } from "./sheet.ts";
import { Styles } from "./styles.ts";
import { Unmarkable } from "./unmarkable.ts";
import { child, Patch, parseXml } from "./xml.ts";

/** Something to say at a cell of a workbook; a blank cell is the sheet's first used one, a blank sheet the first. */
export interface Mark {
  sheet: string;
  cell: string;
  severity: Severity;
  /** Vietnamese, one or more lines. */
  text: string;
}

const HEADING: Record<Severity, string> = {
  error: "PHẢI SỬA (chưa được tính)",
  warning: "CẦN XEM LẠI (vẫn được tính)",
  info: "GHI NHẬN",
};
const GRAVITY: Severity[] = ["error", "warning", "info"];
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/**
 * Marks cells of an .xlsx or .xlsm: filled by severity and commented; the sheets, rows and columns that they stand in are shown. All else in the
 * file stays as it was, part by part.
 * @throws Unmarkable for a workbook of another format, or without the parts that marks need; WorkbookError for an unsound package.
 */
export function markWorkbook(bytes: Uint8Array, marks: Mark[]): Uint8Array {
  const file = new Package(bytes);
  const workbook = file.related("", "officeDocument")[0]?.target;
  if (!workbook || /\.bin$/i.test(workbook)) throw new Unmarkable("no workbook in XML");
  const targets = new Map(file.related(workbook, "worksheet").map((r) => [r.id, r.target]));
  const patch = new Patch(file.text(workbook));
  const sheets = (child(parseXml(file.text(workbook)), "sheets")?.children ?? [])
    .map((s) => ({
      element: s,
      name: nfc(s.attributes.get("name") ?? ""),
      part: targets.get(s.attributes.get("id") ?? ""),
      hidden: s.attributes.has("state") && s.attributes.get("state") !== "visible",
    }))
    .filter((s): s is typeof s & { part: string } => s.part !== undefined);
  const first = sheets.find((s) => !s.hidden) ?? sheets[0];
  if (!first) throw new Unmarkable("no worksheet");
  const stylesPart = file.related(workbook, "styles")[0]?.target;
  if (!stylesPart) throw new Unmarkable("no styles");
  const styles = new Styles(file.text(stylesPart));
  const bySheet = new Map<string, Mark[]>();
  for (const mark of marks) {
    const own = sheets.find((s) => s.name === nfc(mark.sheet));
    // A sheet under another name than its own (an old font decoded) cannot be told apart: said on the first one.
    const elsewhere = {
      ...mark,
      cell: "",
      text: `${[mark.sheet, mark.cell].filter(Boolean).join(", ")}: ${mark.text}`,
    };
    const said = own || !mark.sheet ? mark : elsewhere;
    const { part } = own ?? first;
    bySheet.set(part, [...(bySheet.get(part) ?? []), said]);
  }
  for (const [part, own] of bySheet) markSheet(file, part, sheets.findIndex((s) => s.part === part) + 1, own, styles);
  const marked = sheets.filter(({ part, hidden }) => hidden && bySheet.has(part));
  for (const { element } of marked) patch.setAttribute(element, "state", "visible");
  if (marked.length > 0) file.write(workbook, patch.apply());
  file.write(stylesPart, styles.text());
  return file.bytes();
}

function markSheet(file: Package, part: string, number: number, marks: Mark[], styles: Styles): void {
  const sheet = new SheetPart(file.text(part));
  const byPlace = new Map<string, { note: Note; severity: Severity }>();
  for (const severity of GRAVITY) {
    for (const mark of marks.filter((m) => m.severity === severity)) {
      const place = sheet.place(mark.cell);
      const key = `${place.row} ${place.col}`;
      const other = byPlace.get(key);
      if (other) other.note.text += `\n\n${mark.text}`;
      else byPlace.set(key, { note: { place, heading: HEADING[severity], text: mark.text }, severity });
    }
  }
  const placed = [...byPlace.values()];
  sheet.fill(
    placed.map(({ note, severity }) => ({ place: note.place, severity })),
    styles,
  );
  let comments = file.related(part, "comments")[0]?.target;
  if (!comments) {
    comments = file.freeName((n) => `xl/comments${n}.xml`);
    file.write(comments, emptyComments(file.strict));
    file.declare({ part: comments }, COMMENTS_TYPE);
    file.relate(part, "comments", comments);
  }
  const notes = placed.map(({ note }) => note);
  file.write(comments, addNotes(file.text(comments), notes));
  let drawing = file.related(part, "vmlDrawing").find((r) => r.id === sheet.drawing)?.target;
  if (!drawing) {
    drawing = file.freeName((n) => `xl/drawings/vmlDrawing${n}.vml`);
    file.write(drawing, emptyDrawing(number));
    file.declare({ extension: "vml" }, DRAWING_TYPE);
    sheet.setDrawing(file.relate(part, "vmlDrawing", drawing), file.strict);
  }
  file.write(drawing, addBoxes(file.text(drawing), notes, sheet.measures));
  file.write(part, sheet.text());
}
