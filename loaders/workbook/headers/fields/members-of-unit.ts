import { CHI_BO } from "../../words/chi-bo.ts";
import { isOnly } from "../../words/says-only.ts";
import { fold } from "../../words/text.ts";
import type { Concept, Meaning } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import type { Probe } from "../columns/probe.ts";

/**
 * What a header means that tells how many members a chi bộ has by naming no more than the chi bộ (workbooks.md, Wording): `Của chi bộ` under
 * *Đảng viên*, `Tổng số trong chi bộ`, `Chi bộ có` over figures. Under words of anything else they are of that, and over names they are none.
 */
export function membersOfUnit({ leaf, over }: HeaderColumn, said: Meaning, seen: Probe): Meaning | undefined {
  const { concepts } = said;
  if (!isOnly(concepts, "unit", "count") || !concepts.has("unit")) return undefined;
  const plain = fold(leaf);
  if (IT_HAS.test(plain)) return ofMembers(over) && seen.numbers * 2 > seen.filled ? all(over) : undefined;
  if (said.unknown > 0) return undefined;
  if (concepts.has("count")) return OF_IT.test(plain) ? all(over) : undefined;
  const counted = over.has("member") && (over.has("count") || isOnly(over, "member"));
  return counted && BEGINS_OF_IT.test(plain) ? all(over) : undefined;
}

/** All of what the groups say, which where they say nothing are members. */
const all = (over: Set<Concept>): Meaning => ({
  concepts: new Set<Concept>(over.size === 0 ? ["member", "count"] : ["count"]),
  unknown: 0,
  trailing: 0,
});

const ofMembers = (over: Set<Concept>): boolean => over.size === 0 || isOnly(over, "member", "count");

/** `Tổng số của chi bộ`, `Tổng trong toàn chi bộ`; not `Số chi bộ`. */
const OF_IT = new RegExp(String.raw`\b(cua|trong|tai|o|thuoc) (toan |ca )?${CHI_BO}`);

/** `Của chi bộ`, `Có trong chi bộ`. */
const BEGINS_OF_IT = new RegExp(String.raw`^\W*(co )?(cua|trong|tai|o|thuoc) (toan |ca )?${CHI_BO}`);

/** `Chi bộ có`, `Chi bộ gồm`. */
const IT_HAS = new RegExp(String.raw`^\W*${CHI_BO} (co|gom|gom co)\W*$`);
