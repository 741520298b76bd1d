import type { Term } from "../terms/term.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";

/** A term with a site of its own: at the root (`place` is blank), or below it in `nhiem-ky/<id>`. */
export interface PublishedTerm {
  term: Term;
  place: string;
}

/**
 * The terms of which anything was reported, the newest first: it stands at the root, the ones before beneath it, so that a new term's pages begin
 * with its first report and the old ones stay. Where nothing was reported at all, the newest term alone.
 */
export async function publishedTerms(warehouse: Warehouse, terms: Term[]): Promise<PublishedTerm[]> {
  const rows = await warehouse.query(
    "select distinct term from indicator_values where level = 'khoi' and period_kind <> 'term' and reported > 0",
  );
  const reported = terms.filter((term) => rows.some((row) => row.term === term.id)).toReversed();
  const shown = reported.length > 0 ? reported : terms.slice(-1);
  return shown.map((term, i) => ({ term, place: i === 0 ? "" : `nhiem-ky/${term.id}` }));
}
