import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { closest } from "fastest-levenshtein";
import { declaredIn } from "../../loaders/program/module.ts";
import type { Term } from "../../loaders/terms/term.ts";
import type { Annex, Line } from "../outline.ts";
import { ReportError, type Span } from "../span.ts";

/** What the person who asks for a report can say: a year, or a period such as `2024-Q3`. */
export interface Wish {
  year?: string;
  period?: string;
}

/** One kind of report: what it covers, its outline and its annexes. */
export interface Kind {
  /** The file's name; what stands after `--kind`. */
  id: string;
  name: string;
  /** How it is asked for, shown in the list of kinds. */
  example: string;
  span: (wish: Wish, term: Term) => Span;
  /** The newest span whose last month is reported, of which a report is written unasked; none where the term does not allow one yet. */
  newest: (lastMonth: string, term: Term) => Span | undefined;
  /** Abstract below the type of document. */
  abstract: string;
  outline: Line[];
  annexes: Annex[];
}

/** All kinds of report, discovered by folder: every file here but this one declares one. */
export async function loadKinds(): Promise<Kind[]> {
  const folder = new URL("./", import.meta.url);
  const ids = readdirSync(fileURLToPath(folder))
    .filter((f) => f.endsWith(".ts") && f !== "kind.ts")
    .map((f) => f.slice(0, -3))
    .sort();
  return Promise.all(
    ids.map(async (id) => ({
      id,
      ...(await declaredIn<Omit<Kind, "id">>(new URL(`${id}.ts`, folder))),
    })),
  );
}

/** The kind of that id; a misspelt one is answered with the list. */
export async function findKind(id: string | undefined): Promise<Kind> {
  const kinds = await loadKinds();
  const found = kinds.find((k) => k.id === id);
  if (found) return found;
  const list = kinds.map((k) => `  ${k.example.padEnd(34)}${k.name}`).join("\n");
  const near = id
    ? closest(
        id,
        kinds.map((k) => k.id),
      )
    : "";
  throw new ReportError(
    `${id ? `Không có loại báo cáo “${id}”; có phải “${near}”?` : "Thiếu loại báo cáo."} Các loại báo cáo:\n${list}`,
  );
}
