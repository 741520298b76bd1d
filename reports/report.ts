import type { Paragraph, Table } from "docx";
import type { Asks } from "../loaders/warehouse/answers.ts";
import type { Figures } from "./figures.ts";
import type { Office } from "./office.ts";
import type { Span } from "./span.ts";

/** Everything that a part of a report is written from. */
export interface Report {
  warehouse: Asks;
  figures: Figures;
  span: Span;
  office: Office;
  /** The figures are invented; every page says so. */
  demo: boolean;
}

/** What comes in the place of a tag: a text within its paragraph, paragraphs and tables, or a picture. */
export type Content = string | Block[] | Picture;

export type Block = Paragraph | Table;

export interface Picture {
  png: Uint8Array;
  /** Size in the document, in millimetres. */
  width: number;
  height: number;
  /** Alternative text: what the picture shows, in a sentence. */
  alt: string;
}

/** Draws one chart of a report from the figures alone; a text where there is nothing to draw. */
export type Drawing = (report: Omit<Report, "office" | "demo">) => string | Picture | Promise<string | Picture>;

/** Writes one piece of a report from the figures. */
export type Part = (report: Report) => Content | Promise<Content>;
