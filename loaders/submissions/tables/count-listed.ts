import type { Listing } from "../../forms/form.ts";
import { inForce, type Registry, type Tccsd } from "../../registry/registry.ts";
import { monthsOf } from "../../terms/period.ts";
import { rangeOf } from "../../workbook/grid.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import { fold } from "../../workbook/words/text.ts";
import { withoutNames } from "../../workbook/words/without-names.ts";
import type { Ledger } from "../rows/ledger.ts";
import { setFactAside } from "../submission.ts";
import { resolveTwins } from "../twins.ts";

/** Chi bộ without a row that are named. */
const SHOWN = 3;

/** Those listed were not inspected. */
const NOT_YET = /\b(khong|chua)( duoc| co| bi)? kiem tra\b/;

/**
 * Makes the one fact that a form asks for of the whole TCCSĐ out of those of its chi bộ, each in a row of a listing. All chi bộ of the whole period
 * must be there and every row understood: else nothing counts, and it is told why.
 */
export function countListed(
  registry: Registry,
  listing: Listing,
  tccsd: Tccsd,
  { at, legends = [] }: ReadTable,
  titles: string[],
  { submission, counted: rows, report, say }: Ledger,
): void {
  resolveTwins([submission], () => report);
  const { facts, setAside, spokenOf, period } = submission;
  const lacking = withoutRow(registry, tccsd, spokenOf, monthsOf(period));
  const not = [
    ...legends.filter((x) => /\b(khong|chua)\b/.test(fold(x))),
    ...titles.filter((x) => NOT_YET.test(fold(x))),
  ];
  const why = [
    ...(setAside.length > 0 ? ["có dòng chưa rõ, đã báo riêng"] : []),
    ...(facts.length + setAside.length === 0 ? ["không có dòng nào của chi bộ"] : []),
    ...(lacking.length > 0 ? [`không có dòng của: ${inWords(lacking)}`] : []),
    ...not.map((text) => `có ghi “${withoutNames(text.trim())}”`),
  ];
  submission.facts = [];
  spokenOf.clear();
  if (why.length > 0) {
    say("listed_by_unit", at, { field: listing.name, found: why.join("; ") });
    for (const fact of facts) setFactAside(submission, fact, ["listed_by_unit"]);
    return;
  }
  const cells = rangeOf(
    rows.flatMap(({ unit, cells: { note: _, ...own } }) => [...Object.values(own), ...(unit ? [unit] : [])]),
  );
  const [first] = facts;
  const counted = listing.count(facts.map(({ values }) => values));
  submission.facts = [
    {
      ...first!,
      values: { tccsd_id: tccsd.id, half: period, ...counted },
      cells,
      at: "",
      counted: true,
      unit: { name: tccsd.name, cell: cells },
    },
  ];
}

/** Names of the chi bộ that exist all the time and of which no row speaks. */
function withoutRow(registry: Registry, { id }: Tccsd, spokenOf: Set<string>, months: string[]): string[] {
  const names = registry.of(id).filter((c) => !spokenOf.has(c.id));
  const existing = names.filter((c) => months.every((month) => names.some((x) => x.id === c.id && inForce(x, month))));
  return [...new Map(existing.map((c) => [c.id, c.name])).values()];
}

const inWords = (names: string[]): string =>
  names.slice(0, SHOWN).join("; ") + (names.length > SHOWN ? ` và ${names.length - SHOWN} chi bộ khác` : "");
