import { MimeType, type TemplateData, TemplateHandler } from "easy-template-x";
import type { Block, Content, Picture } from "../report.ts";
import { settled, xmlOf } from "./package.ts";
import { checkTags } from "./tags.ts";

const PIXELS_PER_MM = 96 / 25.4;

/**
 * Sets contents into the tags of a template. A tag of the template that nothing fills, and a content without a tag, are both refused by name;
 * tags of the `frame` may be left out. `template` is the path shown to whoever edits it in Word.
 */
export async function fill(
  bytes: Uint8Array,
  template: string,
  contents: Record<string, Content>,
  frame: Record<string, Content> = {},
): Promise<Uint8Array> {
  const all = { ...frame, ...contents };
  const blocks = Object.entries(all).filter((entry): entry is [string, Block[]] => Array.isArray(entry[1]));
  await checkTags(bytes, template, {
    known: Object.keys(all),
    // Invented figures never go out unmarked.
    needed: [...Object.keys(contents), ...(frame.minh_hoa ? ["minh_hoa"] : [])],
    blocks: blocks.map(([tag]) => tag),
  });
  const xml = await xmlOf(blocks.map(([, content]) => content));
  const data: TemplateData = Object.fromEntries([
    ...Object.entries(all).flatMap(([tag, content]) => (Array.isArray(content) ? [] : [[tag, inline(content)]])),
    ...blocks.map(([tag], i) => [tag, { _type: "rawXml", xml: xml[i]!, replaceParagraph: true }]),
  ]);
  return settled(await new TemplateHandler().process(Buffer.from(bytes), data));
}

function inline(content: string | Picture): TemplateData[string] {
  if (typeof content === "string") return content;
  return {
    _type: "image",
    source: Buffer.from(content.png),
    format: MimeType.Png,
    width: content.width * PIXELS_PER_MM,
    height: content.height * PIXELS_PER_MM,
    altText: escapeAttribute(content.alt),
  };
}

/** The library writes the alternative text into its markup as it is. */
const escapeAttribute = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
