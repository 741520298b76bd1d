import { Document, Packer, Paragraph } from "docx";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { Block } from "../report.ts";

/** Zip members carry this date and documents this day of making, so that the same figures give the same bytes. */
const FIXED = new Date(2020, 0, 1);
const FIXED_ISO = "2020-01-01T00:00:00Z";

/** The same package with its members in order, their dates fixed, and no trace of when it was written; parts named in `edits` are changed. */
export function settled(bytes: Uint8Array, edits: Record<string, (xml: string) => string> = {}): Uint8Array {
  const files = unzipSync(bytes);
  // [Content_Types].xml stands first in every package that Office writes.
  const names = Object.keys(files).sort(
    (a, b) => Number(b.startsWith("[")) - Number(a.startsWith("[")) || (a < b ? -1 : 1),
  );
  const members: Zippable = {};
  for (const name of names) {
    if (name.endsWith("/")) continue;
    const edit = name === "docProps/core.xml" ? undated : edits[name];
    const content = edit ? strToU8(edit(strFromU8(files[name]!))) : files[name]!;
    members[name] = [content, { mtime: FIXED, level: name.endsWith(".png") ? 0 : 6 }];
  }
  return zipSync(members);
}

const undated = (core: string): string => core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${FIXED_ISO}`);

const BETWEEN = "\u2063between\u2063";

/** Groups of paragraphs and tables as WordprocessingML, to be set into a template: packed in one go, since that is what takes the time. */
export async function xmlOf(groups: Block[][]): Promise<string[]> {
  const children = groups.flatMap((blocks) => [...blocks, new Paragraph(BETWEEN)]);
  const packed = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  const xml = strFromU8(unzipSync(packed)["word/document.xml"]!);
  const body = xml.slice(xml.indexOf("<w:body>") + "<w:body>".length);
  return body.split(new RegExp(`<w:p><w:r><w:t[^>]*>${BETWEEN}</w:t></w:r></w:p>`)).slice(0, groups.length);
}
