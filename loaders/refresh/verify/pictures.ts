import { join, posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { Figures } from "../../../reports/figures.ts";
import { type Kind, loadKinds } from "../../../reports/kinds/kind.ts";
import { publishedTerms } from "../../publish/published-terms.ts";
import { ofWritten, writtenTables } from "../../publish/tables.ts";
import { loadTerms, type Term } from "../../terms/term.ts";
import type { Asks } from "../../warehouse/answers.ts";
import type { Verification } from "./verify.ts";

/** The charts of every report are those that the figures of the warehouse draw, one after the other, byte for byte. An office's template may hold other pictures. */
export default {
  name: "Biểu đồ trong báo cáo",
  complaints: async ({ folder, files, warehouse }) => {
    const written = await writtenTables(join(folder, "open-data"));
    // what all reports ask is asked once
    const answers = new Map<string, ReturnType<Asks["query"]>>();
    const asked: Asks = {
      query: (sql) => {
        const answer = answers.get(sql) ?? warehouse.query(ofWritten(written, sql));
        answers.set(sql, answer);
        return answer;
      },
    };
    const complaints: string[] = [];
    for (const { term, place } of await publishedTerms(warehouse, await loadTerms()))
      for (const kind of await loadKinds()) {
        const start = posix.join("site", place, `du-lieu/bao-cao/bao-cao-${kind.id}-`);
        for (const { path, bytes } of files.filter(
          (file) => file.path.startsWith(start) && file.path.endsWith(".docx"),
        )) {
          const period = path.slice(start.length, -".docx".length);
          const found = picturesIn(bytes);
          for (const drawn of await chartsOf(kind, period, term, asked)) {
            const at = found.findIndex((picture) => Buffer.compare(picture, drawn) === 0);
            if (at < 0) complaints.push(`${path}: một biểu đồ không phải là biểu đồ vẽ từ kho`);
            else found.splice(0, at + 1);
          }
        }
      }
    return complaints;
  },
} satisfies Verification;

/** The charts of a report as they are drawn now, in their order. */
async function chartsOf(kind: Kind, period: string, term: Term, warehouse: Asks): Promise<Uint8Array[]> {
  const span = kind.span({ period }, term);
  const figures = await Figures.read(warehouse, term, span);
  const charts = kind.outline.flatMap((line) => ("tag" in line && line.style === "BieuDo" ? [line.part] : []));
  const drawn: Uint8Array[] = [];
  for (const part of charts) {
    const content = await part({ warehouse, figures, span });
    if (typeof content !== "string") drawn.push(content.png);
  }
  return drawn;
}

/** The pictures of a Word document in the order in which it shows them. */
function picturesIn(bytes: Uint8Array): Uint8Array[] {
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const targets = new Map(
    [...text("word/_rels/document.xml.rels").matchAll(/<Relationship ([^>]*)>/g)].map(([, is]) => [
      / ?Id="([^"]*)"/.exec(is!)?.[1],
      /Target="([^"]*)"/.exec(is!)?.[1] ?? "",
    ]),
  );
  return [...text("word/document.xml").matchAll(/<a:blip [^>]*r:embed="([^"]*)"/g)].flatMap(
    ([, id]) => parts[posix.join("word", targets.get(id) ?? "")] ?? [],
  );
}
