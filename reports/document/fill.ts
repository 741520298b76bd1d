import { MimeType, type TemplateData, TemplateHandler } from "easy-template-x";
import { closest } from "fastest-levenshtein";
import type { Block, Content, Picture } from "../report.ts";
import { ReportError } from "../span.ts";
import { settled, xmlOf } from "./package.ts";

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
  // Invented figures never go out unmarked.
  await checkTags(bytes, template, Object.keys(all), [
    ...Object.keys(contents),
    ...(frame.minh_hoa ? ["minh_hoa"] : []),
  ]);
  const blocks = Object.entries(all).filter((entry): entry is [string, Block[]] => Array.isArray(entry[1]));
  const xml = await xmlOf(blocks.map(([, content]) => content));
  const data: TemplateData = Object.fromEntries([
    ...Object.entries(all).flatMap(([tag, content]) => (Array.isArray(content) ? [] : [[tag, inline(content)]])),
    ...blocks.map(([tag], i) => [tag, { _type: "rawXml", xml: xml[i]!, replaceParagraph: true }]),
  ]);
  return settled(await new TemplateHandler().process(Buffer.from(bytes), data));
}

async function checkTags(bytes: Uint8Array, template: string, known: string[], needed: string[]): Promise<void> {
  let tags: string[];
  try {
    tags = (await new TemplateHandler().parseTags(Buffer.from(bytes))).map((tag) => tag.name);
  } catch (error) {
    throw new ReportError(
      `Không đọc được mẫu ${template}: thẻ mở { mà không có } (hoặc ngược lại), hay tệp hỏng. ${(error as Error).message}`,
    );
  }
  const unknown = [...new Set(tags)].filter((tag) => !known.includes(tag));
  const unused = needed.filter((tag) => !tags.includes(tag));
  if (unknown.length + unused.length === 0) return;
  const lines = [
    ...unknown.map((tag) => `  {${tag}}: không có thẻ nào tên như vậy; có phải {${closest(tag, known)}}?`),
    ...unused.map((tag) => `  {${tag}}: mẫu thiếu thẻ này; thêm lại vào chỗ cần hiện, thành một đoạn riêng.`),
  ];
  throw new ReportError(`Mẫu ${template} có thẻ chưa đúng:\n${lines.join("\n")}`);
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
