import { address } from "../../workbook/grid.ts";
import type { Place } from "./place.ts";
import { Unmarkable } from "./unmarkable.ts";
import { child, type Element, escapeXml, named, Patch, parseXml } from "./xml.ts";

/** A comment to be written at a cell: a heading in bold, then its text. */
export interface Note {
  place: Place;
  heading: string;
  text: string;
}

/** Who the comments are from, as Excel shows it. */
const AUTHOR = "Bộ phận tổng hợp";

/** A comments part without comments. */
export function emptyComments(strict: boolean): string {
  const uri = strict
    ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${uri}"><authors/><commentList/></comments>`;
}

/** Adds notes to a comments part. Where a cell has a comment already, the note follows below it. */
export function addNotes(source: string, notes: Note[]): string {
  const root = parseXml(source);
  const list = child(root, "commentList");
  const authors = child(root, "authors");
  if (!list || !authors) throw new Unmarkable("comments without a list");
  const patch = new Patch(source);
  patch.append(authors, `<${named(root, "author")}>${AUTHOR}</${named(root, "author")}>`);
  const existing = new Map(list.children.map((c) => [c.attributes.get("ref")?.toUpperCase(), c]));
  for (const note of notes) {
    const ref = address(note.place);
    const text = child(existing.get(ref) ?? root, "text");
    if (text) {
      const r = named(root, "r");
      const plain = child(text, "t");
      // A text is either plain or in runs: what stood there becomes the first run.
      if (plain) {
        patch.insert(plain.start, `<${r}>`);
        patch.insert(plain.end, `</${r}>`);
      }
      patch.append(text, run(root, "\n\n", false) + runs(root, note));
      continue;
    }
    const tag = named(root, "comment");
    const body = `<${named(root, "text")}>${runs(root, note)}</${named(root, "text")}>`;
    patch.append(list, `<${tag} ref="${ref}" authorId="${authors.children.length}">${body}</${tag}>`);
  }
  return patch.apply();
}

const runs = (like: Element, note: Note): string => run(like, `${note.heading}\n`, true) + run(like, note.text, false);

function run(like: Element, text: string, bold: boolean): string {
  const n = (local: string) => named(like, local);
  const font = `<${n("sz")} val="10"/><${n("color")} indexed="81"/><${n("rFont")} val="Tahoma"/><${n("family")} val="2"/>`;
  const style = `<${n("rPr")}>${bold ? `<${n("b")}/>` : ""}${font}</${n("rPr")}>`;
  return `<${n("r")}>${style}<${n("t")} xml:space="preserve">${escapeXml(text)}</${n("t")}></${n("r")}>`;
}
