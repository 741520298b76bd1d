import type { Style } from "./document/blocks.ts";
import type { Drawing, Part } from "./report.ts";

/**
 * One paragraph of a report's outline. `words` are wording that office staff edit in the template (tags of the frame may stand in it); a `tag`
 * is the place of what `part` writes from the figures.
 */
export type Line =
  | { style: Style; words: string }
  | { tag: string; style: Exclude<Style, "BieuDo">; part: Part }
  | { tag: string; style: "BieuDo"; part: Drawing };

export const heading = (words: string): Line => ({ style: "Muc1", words });
export const subheading = (words: string): Line => ({ style: "Muc2", words });
export const text = (words: string): Line => ({ style: "NoiDung", words });
/** Above a table, and below a chart. */
export const caption = (words: string): Line => ({ style: "DeBang", words });
export const chartCaption = (words: string): Line => ({ style: "DeBieuDo", words });
/** What only people can write, clearly marked: `[…Ban Tổ chức bổ sung nguyên nhân…]`. */
export const people = (words: string): Line => ({ style: "ChoBoSung", words: `[…${words}…]` });
/** Paragraphs or tables written from the figures. */
export const block = (tag: string, part: Part): Line => ({ tag, style: "NoiDung", part });
/** A chart, in a paragraph of its own. */
export const chart = (tag: string, part: Drawing): Line => ({ tag, style: "BieuDo", part });

/** One annex, on landscape pages; numbered in order. */
export interface Annex {
  title: string;
  lines: Line[];
}
