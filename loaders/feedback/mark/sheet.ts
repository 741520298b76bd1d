import type { Severity } from "../../problems/problem.ts";
import { address } from "../../workbook/grid.ts";
import { mergeOf, type Place, placeOf } from "./place.ts";
import { isShown, show } from "./shown.ts";
import type { Styles } from "./styles.ts";
import { Unmarkable } from "./unmarkable.ts";
import { child, type Element, named, Patch, parseXml } from "./xml.ts";

interface Row {
  row: number;
  element: Element;
  cells: { col: number; element: Element }[];
}

/** What may stand behind `legacyDrawing` in a worksheet. */
const BEHIND_DRAWING = new Set(
  "legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(" "),
);

/** The XML of one worksheet, changed only in the style of marked cells, in what is hidden of their rows and columns, and in its `legacyDrawing`. */
export class SheetPart {
  private readonly patch: Patch;
  private readonly root: Element;
  private readonly data: Element;
  private readonly rows: Row[];

  /** @throws Unmarkable for a part that is no worksheet. */
  constructor(source: string) {
    this.root = parseXml(source);
    const data = child(this.root, "sheetData");
    if (!data) throw new Unmarkable("no sheetData");
    this.data = data;
    this.patch = new Patch(source);
    let row = -1;
    this.rows = data.children.map((element) => {
      row = element.attributes.has("r") ? Number(element.attributes.get("r")) - 1 : row + 1;
      let col = -1;
      const cells = element.children.map((cell) => {
        col = placeOf(cell.attributes.get("r") ?? "")?.col ?? col + 1;
        return { col, element: cell };
      });
      return { row, element, cells };
    });
  }

  /** Where a mark is seen: in a merged area at its first cell; without an address at the sheet's first used cell. */
  place(cell: string): Place {
    const place = placeOf(cell) ?? this.firstUsed();
    const merges = child(this.root, "mergeCells")?.children ?? [];
    for (const { attributes } of merges) {
      const m = mergeOf(attributes.get("ref") ?? "");
      if (m && place.row >= m.top && place.row <= m.bottom && place.col >= m.left && place.col <= m.right)
        return { row: m.top, col: m.left };
    }
    return place;
  }

  /** Fills cells by severity; those that are not written yet take the style of their row or column first. */
  fill(marks: { place: Place; severity: Severity }[], styles: Styles): void {
    const byRow = new Map<number, typeof marks>();
    for (const mark of marks) byRow.set(mark.place.row, [...(byRow.get(mark.place.row) ?? []), mark]);
    for (const [number, inRow] of [...byRow].sort(([a], [b]) => a - b)) {
      const row = this.rows.find((r) => r.row === number);
      let fresh = "";
      show(this.patch, row?.element, "ht");
      for (const { place, severity } of inRow.sort((a, b) => a.place.col - b.place.col)) {
        show(this.patch, this.columnAt(place.col), "width");
        const cell = row?.cells.find((c) => c.col === place.col)?.element;
        const format = cell ? Number(cell.attributes.get("s") ?? 0) : this.formatAt(row, place.col);
        const marked = styles.marked(format, severity);
        if (cell) {
          this.patch.setAttribute(cell, "s", String(marked));
          continue;
        }
        const xml = `<${named(this.data, "c")} r="${address(place)}" s="${marked}"/>`;
        const next = row?.cells.find((c) => c.col > place.col)?.element;
        if (next) this.patch.insert(next.start, xml);
        else if (row) this.patch.append(row.element, xml);
        else fresh += xml;
      }
      if (!fresh) continue;
      const tag = named(this.data, "row");
      const xml = `<${tag} r="${number + 1}">${fresh}</${tag}>`;
      const next = this.rows.find((r) => r.row > number)?.element;
      if (next) this.patch.insert(next.start, xml);
      else this.patch.append(this.data, xml);
    }
  }

  /** Id of the relationship to the drawing of comments, if the sheet has one. */
  get drawing(): string | undefined {
    return child(this.root, "legacyDrawing")?.attributes.get("id");
  }

  setDrawing(id: string, strict: boolean): void {
    const uri = strict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const xml = `<${named(this.root, "legacyDrawing")} xmlns:r="${uri}" r:id="${id}"/>`;
    const holds = (e: Element): boolean => BEHIND_DRAWING.has(e.local) || e.children.some(holds);
    const after = this.root.children.findIndex((e) => e.local === "sheetData");
    const next = this.root.children.find(
      (e, i) => i > after && (BEHIND_DRAWING.has(e.local) || (e.local === "AlternateContent" && holds(e))),
    );
    if (next) this.patch.insert(next.start, xml);
    else this.patch.append(this.root, xml);
  }

  /** Widths of columns and heights of rows in pixels, to lay out boxes. */
  get measures(): { width: (col: number) => number; height: (row: number) => number } {
    const format = child(this.root, "sheetFormatPr")?.attributes;
    const pixels = (chars: string | undefined) => Math.trunc(Number(chars ?? 9.14) * 7);
    const points = (pt: string | undefined) => Math.round((Number(pt ?? 15) * 4) / 3);
    return {
      width: (col) => {
        const own = this.columnAt(col);
        return isShown(own) ? pixels(own?.attributes.get("width") ?? format?.get("defaultColWidth")) : 0;
      },
      height: (row) => {
        const own = this.rows.find((r) => r.row === row)?.element;
        return isShown(own) ? points(own?.attributes.get("ht") ?? format?.get("defaultRowHeight")) : 0;
      },
    };
  }

  text(): string {
    return this.patch.apply();
  }

  private firstUsed(): Place {
    for (const { row, cells } of this.rows) {
      const cell = cells.find((c) => c.element.children.length > 0);
      if (cell) return { row, col: cell.col };
    }
    return { row: 0, col: 0 };
  }

  private formatAt(row: Row | undefined, col: number): number {
    const own = row?.element.attributes;
    if (own?.has("s") && /^(1|true)$/.test(own.get("customFormat") ?? "")) return Number(own.get("s"));
    return Number(this.columnAt(col)?.attributes.get("style") ?? 0);
  }

  private columnAt(col: number): Element | undefined {
    const within = ({ attributes: a }: Element) => Number(a.get("min")) <= col + 1 && col + 1 <= Number(a.get("max"));
    return child(this.root, "cols")?.children.find(within);
  }
}
