import { basename } from "node:path";
import { csvFormatRow } from "d3-dsv";
import { type Check, problemOf } from "../checks/check.ts";
import type { Problem } from "../problems/problem.ts";
import { readList } from "./list.ts";
import { nameKey } from "./name-key.ts";
import type { Registry } from "./registry.ts";

/** Columns of `aliases.csv`: a chi bộ's name as a unit writes it, and the chi bộ that an officer says it is. */
const COLUMNS = ["tccsd_id", "name", "chi_bo_id"] as const;

export interface Aliases {
  /** `tccsd_id|name key` → chi bộ id. */
  byName: Map<string, string>;
  problems: Problem[];
}

/** Reads `aliases.csv`: suggestions accepted for good. A line that fits no chi bộ is reported and passed over. */
export async function readAliases(path: string, registry: Registry, checks: Map<string, Check>): Promise<Aliases> {
  const file = basename(path);
  const byName = new Map<string, string>();
  const { lines, problems } = await readList(path, COLUMNS);
  for (const { line, values } of lines) {
    const report = (field: string) =>
      problems.push(
        problemOf(
          checks.get("alias_invalid")!,
          { file, sheet: "", cell: `A${line}` },
          { found: csvFormatRow(Object.values(values)), field },
        ),
      );
    const tccsd = registry.tccsd.filter((t) => sameCode(t.id, values.tccsd_id));
    const own = tccsd.length === 1 ? registry.of(tccsd[0]!.id) : [];
    const ids = [...new Set(own.filter((c) => sameCode(c.id, values.chi_bo_id)).map((c) => c.id))];
    const key = `${tccsd[0]?.id}|${nameKey(values.name)}`;
    const official = own.find((c) => nameKey(c.name) === nameKey(values.name) && c.id !== ids[0]);
    if (tccsd.length !== 1) report(`mã TCCSĐ “${values.tccsd_id}” không có trong danh mục`);
    else if (nameKey(values.name) === "") report("thiếu tên ghi trong báo cáo");
    else if (ids.length !== 1) report(`chi bộ “${values.chi_bo_id}” không thuộc ${tccsd[0]!.name}`);
    else if (official) report(`“${values.name}” là tên chính thức của chi bộ ${official.id}`);
    else if (byName.has(key) && byName.get(key) !== ids[0])
      report(`dòng trên đã ghi tên này cho chi bộ ${byName.get(key)}`);
    else byName.set(key, ids[0]!);
  }
  return { byName, problems };
}

/** The line that accepts a name for good. */
export const aliasLine = (tccsdId: string, name: string, chiBoId: string): string =>
  csvFormatRow([tccsdId, name.replace(/\s+/g, " ").trim(), chiBoId]);

/** Excel saves `01.02` as `1.02`: the first zeros may be gone. */
const sameCode = (code: string, written: string): boolean =>
  code === written || code.replace(/^0+/, "") === written.replace(/^0+/, "").replace(",", ".");
