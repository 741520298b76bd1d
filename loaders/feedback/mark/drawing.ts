import type { Note } from "./comments.ts";
import { free } from "./package.ts";

export interface Measures {
  width: (col: number) => number;
  height: (row: number) => number;
}

const BOX = { width: 340, margin: 12, line: 17, charsPerLine: 46 };
const NAMES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** A VML drawing without shapes, for the comments of the nth sheet. */
export const emptyDrawing = (sheet: number): string =>
  `<xml ${NAMES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout></xml>`;

/**
 * Adds the boxes of comments to a VML drawing. VML need not be well-formed XML, so shapes are put before its end and nothing else is read
 * than the ids in use. Without its box a comment is not shown by Excel.
 */
export function addBoxes(source: string, notes: Note[], measures: Measures): string {
  const end = /<\/(?:\w+:)?xml\s*>\s*$/.exec(source);
  if (!end) throw new Error("a drawing without its end");
  const used = new Set([...source.matchAll(/\bid\s*=\s*["']([^"']+)["']/g)].map((m) => m[1]));
  const block = Number(/\bdata\s*=\s*["'](\d+)/.exec(source)?.[1] ?? 1) * 1024;
  const typed = used.has("_x0000_t202");
  const shapes = notes.map((note) => {
    const id = free(
      (n) => `_x0000_s${block + n}`,
      (name) => used.has(name),
    );
    used.add(id);
    return shape(id, note, measures);
  });
  return source.slice(0, end.index) + (typed ? "" : SHAPE_TYPE) + shapes.join("") + source.slice(end.index);
}

const SHAPE_TYPE = `<v:shapetype ${NAMES} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

function shape(id: string, { place, heading, text }: Note, measures: Measures): string {
  const lines = `${heading}\n${text}`
    .split("\n")
    .reduce((n, line) => n + Math.max(1, Math.ceil(line.length / BOX.charsPerLine)), 0);
  const height = lines * BOX.line + 2 * BOX.margin;
  const top = Math.max(0, place.row - 1);
  const [right, rightRest] = walk(place.col + 1, BOX.margin + BOX.width, measures.width);
  const [bottom, bottomRest] = walk(top, BOX.margin + height, measures.height);
  const anchor = [place.col + 1, BOX.margin, top, BOX.margin, right, rightRest, bottom, bottomRest].join(", ");
  const style = `position:absolute;margin-left:0;margin-top:0;width:${BOX.width * 0.75}pt;height:${height * 0.75}pt;z-index:1;visibility:hidden`;
  return `<v:shape ${NAMES} id="${id}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${place.row}</x:Row><x:Column>${place.col}</x:Column></x:ClientData></v:shape>`;
}

/** The column (or row) in which a length ends that starts at another, and how far into it. */
function walk(from: number, length: number, sizeOf: (n: number) => number): [number, number] {
  let n = from;
  let rest = length;
  for (let size = sizeOf(n); rest > size && n < from + 500; size = sizeOf(n)) {
    rest -= size;
    n++;
  }
  return [n, rest];
}
