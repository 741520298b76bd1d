import { officeMarkup, type Tag, TagDisposition, TagPlacement, TemplateHandler, type XmlNode } from "easy-template-x";
import { closest } from "fastest-levenshtein";
import { ReportError } from "../span.ts";

/** What a template is to be held against. */
export interface Wanted {
  /** Every tag that something can be set into. */
  known: string[];
  /** Those that must stand in the template. */
  needed: string[];
  /** Those whose whole paragraph gives way to paragraphs and tables. */
  blocks: string[];
}

/** Refuses a template with a tag that is misspelt, gone, or shares its paragraph with what would be lost; every one is named. */
export async function checkTags(bytes: Uint8Array, template: string, { known, needed, blocks }: Wanted): Promise<void> {
  const tags = await tagsOf(bytes, template);
  const names = new Set(tags.map((tag) => tag.name));
  const faults = [
    ...[
      ...new Set(tags.filter((tag) => !known.includes(tag.name) || tag.disposition !== TagDisposition.SelfClosed)),
    ].map((tag) => `${tag.rawText}: không có thẻ nào tên như vậy; có phải {${closest(tag.name, known)}}?`),
    ...needed
      .filter((tag) => !names.has(tag))
      .map((tag) => `{${tag}}: mẫu thiếu thẻ này; thêm lại vào chỗ cần hiện, thành một đoạn riêng.`),
    ...tags
      .filter((tag) => blocks.includes(tag.name) && !standsAlone(tag))
      .map(
        (tag) =>
          `${tag.rawText}: phải đứng một mình trong đoạn; chuyển chữ, hình hay ngắt trang cùng đoạn sang đoạn khác.`,
      ),
  ];
  if (faults.length > 0)
    throw new ReportError(`Mẫu ${template} có thẻ chưa đúng:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
}

async function tagsOf(bytes: Uint8Array, template: string): Promise<Tag[]> {
  try {
    return await new TemplateHandler().parseTags(Buffer.from(bytes));
  } catch (error) {
    const near = /['"](.*)['"]/.exec((error as Error).message)?.[1];
    throw new ReportError(
      `Không đọc được mẫu ${template}: ${near ? `gần chỗ “${near}” ` : ""}có thẻ mở { mà không có } (hoặc ngược lại), hay tệp hỏng.`,
    );
  }
}

/** Whether nothing but the tag stands in its paragraph. */
const standsAlone = (tag: Tag): boolean =>
  tag.placement === TagPlacement.TextNode &&
  shown(officeMarkup.query.containingParagraphNode(tag.xmlTextNode)).trim() === tag.rawText;

/** The text of a paragraph; pictures, breaks and the ends of sections count as characters. */
function shown(node: XmlNode): string {
  if (["w:br", "w:drawing", "w:pict", "w:sectPr"].includes(node.nodeName)) return "\u0000";
  if (node.nodeType === "Text") return node.textContent ?? "";
  return (node.childNodes ?? []).map(shown).join("");
}
