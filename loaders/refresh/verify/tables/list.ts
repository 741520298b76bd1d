import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { declaredIn } from "../../../program/module.ts";
import { publishedTerms } from "../../../publish/published-terms.ts";
import { loadTerms } from "../../../terms/term.ts";
import { literal, type Warehouse } from "../../../warehouse/warehouse.ts";
import type { Published } from "../published.ts";

/** Rows in files that browsers load on demand, and the query whose rows they are: all of them and no others. */
export interface List {
  /** Its files below `du-lieu`, without their ending: those of a folder (`chi-bo/`), or one (`so-lieu/van-de`). */
  at: string;
  /** Whether a file is a list of owners (of rows), not one. */
  each?: true;
  /** The property of the owner that says whose rows they are; a column of the query. */
  of?: string;
  /** The property of the owner in which the rows stand; blank where it is itself the row. */
  rows: string;
  /** The query's columns as they stand in a row: by their places, or, where a row is an object, by their names. Blank what is held elsewhere. */
  columns: string[];
  /** What these come to, where the query's columns are others. */
  as?: string;
  /** `{term}` stands for the term's id as a literal. */
  sql: string;
}

/** A table as it is published, with the query whose rows it holds and the one that reads it. */
export interface Shown {
  path: string;
  sql: string;
  shown: string;
}

/** Every list of every term's site that has any of its files. The lists are discovered by folder. */
export async function listsOf(folder: string, files: Published[], warehouse: Warehouse): Promise<Shown[]> {
  const terms = await publishedTerms(warehouse, await loadTerms());
  const declared = new URL("./lists/", import.meta.url);
  const names = readdirSync(fileURLToPath(declared)).filter((f) => f.endsWith(".ts"));
  const lists = (await Promise.all(names.sort().map((name) => declaredIn<List[]>(new URL(name, declared))))).flat();
  return terms.flatMap(({ term, place }) =>
    lists.flatMap((list) => {
      const path = `${place ? `site/${place}` : "site"}/du-lieu/${list.at}`;
      const own = files
        .filter((f) => f.path.endsWith(".json") && f.path.startsWith(list.at.endsWith("/") ? path : `${path}.json`))
        .map((f) => literal(join(folder, f.path)));
      const sql = `select * from (${list.sql.replaceAll("{term}", literal(term.id))})`;
      return own.length === 0 ? [] : { path: [path, list.rows].filter(Boolean).join(" "), sql, shown: read(list, own) };
    }),
  );
}

/** Reads a list from its files. */
function read({ each, of, rows, columns, as = "*" }: List, files: string[]): string {
  const owner = each ? "unnest(content::json[])" : "content::json";
  const row = rows ? `unnest((owner -> '${rows}')::json[])` : "owner";
  const own = of ? [`owner ->> '${of}' as ${of}`] : [];
  const cells = columns.flatMap((name, i) =>
    name ? [`coalesce("row" ->> '${name}', "row" ->> ${i}) as ${name}`] : [],
  );
  return `select ${as} from (
    select ${[...own, ...cells].join(", ")}
    from (select owner, ${row} as "row" from (select ${owner} as owner from read_text([${files.join(", ")}])))
  )`;
}
