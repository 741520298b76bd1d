import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PersonError } from "../problems/person-error.ts";

/** Where one chain of publications reads, works and stands. Everything but `source` is written by the refresh alone. */
export interface Places {
  /** Folder of `inbox/`, `danh-muc.xlsx` and, where there are any, `aliases.csv`, `headings.csv` and `corrections.csv`. Never written. */
  source: string;
  /** Whether the figures are invented (*Số liệu minh họa* on every page). */
  demo: boolean;
  /** Warehouse, copies of the inputs and the next state while it is built. May be deleted at any time. */
  work: string;
  /** States that were published, and the pointer to the current one. */
  published: string;
  /** Every input that was ever read, by content hash. */
  archive: string;
  /** Log of every run, one JSON object a line. */
  register: string;
  /** Code of the only TCCSĐ in it; the whole Khối where there is none. */
  tccsd?: string;
}

export const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The places below a data folder: the organisation's own inbox and registry where either is there, else the demo's. A TCCSĐ has a chain of its own.
 * @throws PersonError where its code cannot be one, nor the name of a folder
 */
export function placesIn(data: string, tccsd?: string): Places {
  const own = existsSync(join(data, "inbox")) || existsSync(join(data, "danh-muc.xlsx"));
  if (tccsd !== undefined && !/^[\p{L}\d][\p{L}\d._-]*$/u.test(tccsd))
    throw new PersonError(
      `“${tccsd}” không phải là mã của một tổ chức cơ sở đảng. Ghi mã như trong danh mục, ví dụ 07.`,
    );
  const chain = tccsd === undefined ? "" : join("tccsd", tccsd);
  return {
    source: own ? data : join(root, "data/demo"),
    demo: !own,
    work: join(data, "build", chain),
    published: join(data, "published", chain),
    archive: join(data, "archive"),
    register: join(data, "register.jsonl"),
    ...(tccsd === undefined ? {} : { tccsd }),
  };
}

/** The same inputs, published where only a preview looks. */
export const previewOf = (places: Places): Places => ({
  ...places,
  work: join(places.work, "preview"),
  published: join(places.work, "preview/published"),
  register: join(places.work, "preview/register.jsonl"),
});
