import { type IParagraphOptions, Paragraph, TextRun } from "docx";

/** How a line looks; sizes in half points. */
export type Look = Omit<IParagraphOptions, "children" | "text"> & { bold?: boolean; italics?: boolean; size?: number };

/** A paragraph of one text. */
export function line(text: string, { bold, italics, size, ...rest }: Look = {}): Paragraph {
  const run = { text, ...(bold ? { bold } : {}), ...(italics ? { italics } : {}), ...(size ? { size } : {}) };
  return new Paragraph({ ...rest, children: [new TextRun(run)] });
}
