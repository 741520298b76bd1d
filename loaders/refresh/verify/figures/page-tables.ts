import { letters } from "./documents.ts";
import { equal, shows } from "./shown.ts";
import type { Wanted } from "./wanted.ts";

/** One cell of a table: its text, the full value that it is sorted by, its markup, and the drawing in it. */
export interface Cell {
  text: string;
  value: string | undefined;
  html: string;
  svg: string | undefined;
}

export interface Row {
  cells: Cell[];
  /** Page and code that the head of the row leads to. */
  leadsTo: [page: string, code: string];
  /** What the head is sorted by. */
  key: string;
}

export interface Table {
  caption: string;
  heads: string[];
  rows: Row[];
}

/** Tables of a page that the site built, with the rows that are unfolded only when asked for. */
export function tablesOf(html: string): Table[] {
  return [...html.matchAll(/<table[^>]*><caption[^>]*>(.*?)<\/caption>(.*?)<\/table>/gs)].map(([, caption, body]) => ({
    caption: textOf(caption!),
    heads: [...body!.matchAll(/<th [^>]*scope="col"[^>]*>(.*?)<\/th>/gs)].map((m) => textOf(m[1]!)),
    rows: [...body!.slice(body!.indexOf("</thead>")).matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => rowOf(row!)),
  }));
}

function rowOf(row: string): Row {
  const cells = [...row.matchAll(/<t([hd])([^>]*)>(.*?)<\/t\1>/gs)].map((m) => ({
    text: textOf(m[3]!),
    value: /data-v="([^"]*)"/.exec(m[2]!)?.[1],
    html: m[3]!,
    svg: /<svg.*?<\/svg>/s.exec(m[3]!)?.[0],
  }));
  const [, page = "", name = ""] =
    /<th [^>]*scope="row"[^>]*><a href="[./]*([\w-]+)(?:\?ma=|\/)([^"]*)"/.exec(row) ?? [];
  return { cells, leadsTo: [page, decodeURIComponent(name)], key: /<th data-v="([^"]*)"/.exec(row)?.[1] ?? "" };
}

export const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** What the cells of a row say otherwise than `wanted` under their heads. */
export const inRow = ({ cells }: Row, heads: string[], wanted: Wanted): string[] =>
  Object.entries(wanted).flatMap(([head, own]) => {
    const cell = cells[heads.indexOf(head)];
    const [text, sorted] = Array.isArray(own) ? own : [own, own];
    const value = cell?.value === "" ? null : Number(cell?.value);
    const full = cell?.value === undefined || typeof sorted === "string" || equal(sorted, value);
    const said = cell && (typeof text === "string" ? plain(cell.text) === text : shows(cell.text, text));
    return said && full ? [] : [`${plain(cells[0]?.text ?? "")}, ${head} ghi “${cell?.text ?? ""}”`];
  });

/** A text as it was typed, with blanks as markup keeps them. */
export const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A text of the page as its reader sees it. */
export const plain = (text: string): string => spaced(letters(text));
