import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { expect } from "vitest";
import * as XLSX from "xlsx";

/** Marked cells by sheet part, and by sheet name: what may differ between a workbook and its marked copy. */
export interface Marked {
  /** `xl/worksheets/sheet1.xml` → addresses. */
  parts: Record<string, string[]>;
  /** Sheet name → addresses. */
  sheets: Record<string, string[]>;
}

/** Holds a marked workbook against the one it was made from: part by part, and as two other readers understand it. */
export async function expectUnchanged(before: Uint8Array, after: Uint8Array, marked: Marked): Promise<void> {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const touched = new RegExp(
    `^(\\[Content_Types\\]\\.xml|xl/styles\\.xml|xl/comments.*|xl/drawings/.*\\.vml|${Object.keys(marked.parts)
      .map((p) => `${p}|${p.replace(/([^/]+)$/, "_rels/$1.rels")}`)
      .join("|")})$`,
  );
  for (const name of Object.keys(a)) {
    expect(b, name).toHaveProperty([name]);
    if (!touched.test(name)) expect(Buffer.from(b[name]!).equals(Buffer.from(a[name]!)), name).toBe(true);
  }
  expect(Object.keys(b).filter((name) => !(name in a) && !touched.test(name))).toEqual([]);
  for (const [part, refs] of Object.entries(marked.parts)) {
    const [x, y] = [strFromU8(a[part]!), strFromU8(b[part]!)];
    expect(withoutMarks(y, x, refs)).toBe(withoutMarks(x, x, refs));
  }
  const [s, t] = [strFromU8(a["xl/styles.xml"]!), strFromU8(b["xl/styles.xml"]!)];
  expect(withoutAddedStyles(t, s)).toBe(withoutAddedStyles(s, s));
  const [h, k] = await Promise.all([before, after].map((bytes) => readXlsx(bytes, { readStyles: true })));
  for (const book of [h!, k!]) {
    for (const sheet of book.sheets) {
      for (const [key, cell] of sheet.cells ?? []) {
        const [row, col] = key.split(",").map(Number);
        delete cell.comment;
        if (!marked.sheets[sheet.name]?.includes(XLSX.utils.encode_cell({ r: row!, c: col! }))) continue;
        delete cell.style?.fill;
        // A cell that was not written before has nothing but its fill.
        if (cell.type === "empty" && !h!.sheets.find((s) => s.name === sheet.name)!.cells!.has(key))
          sheet.cells!.delete(key);
      }
    }
  }
  const seen = (book: typeof h) =>
    book!.sheets.map(({ cells, rows, ...rest }) => ({
      ...rest,
      values: rows.flatMap((row, r) => row.map((value, c) => [r, c, value]).filter(([, , value]) => value !== null)),
      cells: [...(cells ?? [])]
        .filter(([, { style, formula }]) => formula || Object.keys(style ?? {}).length > 0)
        .sort(),
    }));
  expect(seen(k)).toEqual(seen(h));
  expect(k!.namedRanges).toEqual(h!.namedRanges);
  expect(valuesOf(after)).toEqual(valuesOf(before));
}

/** Values, formulas and number formats of every cell, as another reader sees them. */
export function valuesOf(bytes: Uint8Array): unknown[] {
  const book = XLSX.read(bytes, { cellFormula: true, cellNF: true });
  return book.SheetNames.map((name) =>
    Object.entries(book.Sheets[name]!)
      .filter(([key, cell]) => !key.startsWith("!") && cell.t !== "z")
      .map(([key, { t, v, f, z }]) => [name, key, t, v, f, z]),
  );
}

/** The comments of a workbook as another reader sees them: `sheet!cell` → text. */
export function commentsOf(bytes: Uint8Array): Record<string, string> {
  const book = XLSX.read(bytes, { sheetStubs: true });
  return Object.fromEntries(
    book.SheetNames.flatMap((name) =>
      Object.entries(book.Sheets[name]!)
        .filter(([key, cell]) => !key.startsWith("!") && cell.c)
        .map(([key, cell]) => [`${name}!${key}`, (cell.c as { t: string }[]).map((c) => c.t).join("\n")]),
    ),
  );
}

/** Fill colour of a cell as another reader sees it. */
export async function fillOf(bytes: Uint8Array, sheet: string, cell: string): Promise<string | undefined> {
  const book = await readXlsx(bytes, { readStyles: true });
  const { r, c } = XLSX.utils.decode_cell(cell);
  const fill = book.sheets.find((s) => s.name === sheet)?.cells?.get(`${r},${c}`)?.style?.fill;
  return fill?.type === "pattern" ? fill.fgColor?.rgb : undefined;
}

/** The sheet's XML without the style of marked cells, and without cells, rows and `legacyDrawing` that `original` does not have. */
function withoutMarks(xml: string, original: string, refs: string[]): string {
  let result = xml;
  for (const ref of refs) {
    const written = new RegExp(`<(\\w+:)?c [^>]*r="${ref}"`).test(original);
    const cell = new RegExp(`(<(?:\\w+:)?c\\b[^>]*?)( s="\\d+")?([^>]*?r="${ref}"[^>]*?)( s="\\d+")?(/?>)`);
    result = written
      ? result.replace(cell, (_, open, _s, middle, _t, close) => `${open}${middle.replace(/ s="\d+"/, "")}${close}`)
      : result.replace(new RegExp(`<(\\w+:)?c r="${ref}" s="\\d+"/>`), "");
    const row = ref.replace(/\D/g, "");
    if (!new RegExp(`<(\\w+:)?row [^>]*r="${row}"`).test(original))
      result = result.replace(new RegExp(`<(\\w+:)?row r="${row}"></(\\w+:)?row>`), "");
  }
  return original.includes("legacyDrawing ") ? result : result.replace(/<(\w+:)?legacyDrawing [^>]*\/>/, "");
}

/** The styles without fills and cell formats beyond those that `original` has, and without the two counts. */
function withoutAddedStyles(xml: string, original: string): string {
  const cut = (text: string, list: string, item: string) => {
    const pattern = new RegExp(`(<(?:\\w+:)?${list}\\b[^>]*>)([\\s\\S]*?)(</(?:\\w+:)?${list}>)`);
    const items = (s: string) => [...s.matchAll(new RegExp(`<(\\w+:)?${item}\\b`, "g"))].map((m) => m.index);
    const count = items(pattern.exec(original)![2]!).length;
    return text.replace(pattern, (_, open, inner: string, close) => {
      const end = items(inner)[count] ?? inner.length;
      return open.replace(/ count="\d+"/, "") + inner.slice(0, end) + close;
    });
  };
  return cut(cut(xml, "fills", "fill"), "cellXfs", "xf");
}
