import type { Note } from "./comments.ts";
import { free } from "./package.ts";
import type { Place } from "./place.ts";
import { Unmarkable } from "./unmarkable.ts";

export interface Measures {
  width: (col: number) => number;
  height: (row: number) => number;
}

const BOX = { width: 340, margin: 12, line: 17, charsPerLine: 46 };
/** Room for what the sender wrote before. */
const EXISTING_HEIGHT = 80;
const NAMES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** A VML drawing without shapes, for the comments of the nth sheet. */
export const emptyDrawing = (sheet: number): string =>
  `<xml ${NAMES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout></xml>`;

/**
 * Adds the boxes of comments to a VML drawing; a cell that has one already gets it made larger. VML need not be well-formed XML, so shapes are
 * put before its end and little else is read. Without its box a comment is not shown by Excel.
 */
export function addBoxes(source: string, notes: Note[], measures: Measures): string {
  const boxed = new Set<Note>();
  const enlarged = source.replace(/<(?:\w+:)?shape\b[\s\S]*?<\/(?:\w+:)?shape\s*>/g, (box) => {
    const number = (name: string) => Number(new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)`).exec(box)?.[1] ?? -1);
    const note = notes.find(({ place }) => place.row === number("Row") && place.col === number("Column"));
    if (!note) return box;
    boxed.add(note);
    const anchor = anchorOf(note.place, heightOf(note) + EXISTING_HEIGHT, measures);
    return /<(\w+:)?Anchor>/.test(box)
      ? box.replace(/(<(?:\w+:)?Anchor>)[^<]*/, `$1${anchor}`)
      : box.replace(
          /<(\w+:)?ClientData\b[^>]*>/,
          (open, prefix = "") => `${open}<${prefix}Anchor>${anchor}</${prefix}Anchor>`,
        );
  });
  const end = /<\/(?:\w+:)?xml\s*>\s*$/.exec(enlarged);
  if (!end) throw new Unmarkable("a drawing without its end");
  const used = new Set([...source.matchAll(/\bid\s*=\s*["']([^"']+)["']/g)].map((m) => m[1]));
  const block = Number(/\bdata\s*=\s*["'](\d+)/.exec(source)?.[1] ?? 1) * 1024;
  const typed = used.has("_x0000_t202");
  const shapes = notes
    .filter((note) => !boxed.has(note))
    .map((note) => {
      const id = free(
        (n) => `_x0000_s${block + n}`,
        (name) => used.has(name),
      );
      used.add(id);
      return shape(id, note, measures);
    });
  return enlarged.slice(0, end.index) + (typed ? "" : SHAPE_TYPE) + shapes.join("") + enlarged.slice(end.index);
}

const SHAPE_TYPE = `<v:shapetype ${NAMES} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

function shape(id: string, note: Note, measures: Measures): string {
  const { place } = note;
  const height = heightOf(note);
  const anchor = anchorOf(place, height, measures);
  const style = `position:absolute;margin-left:0;margin-top:0;width:${BOX.width * 0.75}pt;height:${height * 0.75}pt;z-index:1;visibility:hidden`;
  return `<v:shape ${NAMES} id="${id}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${place.row}</x:Row><x:Column>${place.col}</x:Column></x:ClientData></v:shape>`;
}

/** Height in pixels that a note needs. */
function heightOf({ heading, text }: Note): number {
  const lines = `${heading}\n${text}`
    .split("\n")
    .reduce((n, line) => n + Math.max(1, Math.ceil(line.length / BOX.charsPerLine)), 0);
  return lines * BOX.line + 2 * BOX.margin;
}

/** A box right of a cell, as VML writes it: column and row of each corner with the rest in pixels. */
function anchorOf(place: Place, height: number, measures: Measures): string {
  const top = Math.max(0, place.row - 1);
  const [right, rightRest] = walk(place.col + 1, BOX.margin + BOX.width, measures.width);
  const [bottom, bottomRest] = walk(top, BOX.margin + height, measures.height);
  return [place.col + 1, BOX.margin, top, BOX.margin, right, rightRest, bottom, bottomRest].join(", ");
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
