import { basename, extname } from "node:path";
import type { Registry } from "../../registry/registry.ts";
import { mentionsOfTccsd } from "../../registry/tccsd-names.ts";
import { findPeriods } from "../../workbook/values/periods.ts";
import { fold } from "../../workbook/words/text.ts";

/** Words that a copy bears in its name, and a sending again. */
const COPY = new Set("copy of ban sao lan moi gui lai".split(" "));

/**
 * What one file is known by: its content, and what its path says of period and unit. A workbook that names neither says as much of one
 * half-year as of the next, and of one TCCSĐ as of another: two such are no copies of each other.
 */
export function contentKey(registry: Registry, file: string, sha256: string): string {
  const path = file.replace(/\\/g, "/");
  const parts = path.split("/");
  const periods = parts.flatMap(findPeriods).map((mention) => JSON.stringify(mention));
  const owners = parts.flatMap((part) => mentionsOfTccsd(registry, part)).map(({ tccsd }) => tccsd.id);
  const words = fold(basename(path, extname(path))).split(/[^a-z0-9]+/);
  const own = words.filter((word) => word !== "" && !/\d/.test(word) && !COPY.has(word));
  return [sha256, ...new Set([...periods, ...owners, ...own].sort())].join(" ");
}
