import type { Row } from "../../../warehouse/warehouse.ts";

/** Where a chi bộ stands in a ranked list. */
export interface Place {
  rank: number;
  change: number | null;
  tied: boolean;
}

const NONE: ReadonlyMap<string, Place> = new Map();

/** The ranked lists of the chi bộ: of each indicator (or `composite`), period and grouping. */
export class Places {
  private readonly known = new Map<string, ReadonlyMap<string, Place>>();

  private constructor(
    private readonly texts: Map<string, string>,
    private readonly medians: Map<string, number>,
  ) {}

  static async read(ask: (sql: string) => Promise<Row[]>): Promise<Places> {
    const lists = await ask(
      `-- one row per ranked list: its chi bộ with rank, change and tie as one text, which is handed over quickly
       select term, indicator, period, grouping,
         string_agg(concat_ws(chr(31), chi_bo_id, rank, coalesce(cast(rank_change as varchar), '-'), cast(tied as integer)), chr(30)) as places
       from rankings where rank is not null group by all`,
    );
    const medians = await ask(
      `-- one row per ranked list of all chi bộ in a year: the median
       select term, indicator, period, median(value) as middle
       from rankings where grouping = 'all' and period_kind = 'year' and eligible group by all`,
    );
    return new Places(
      new Map(lists.map((r) => [`${r.term}|${r.indicator}|${r.period}|${r.grouping}`, String(r.places)])),
      new Map(medians.map((r) => [`${r.term}|${r.indicator}|${r.period}`, Number(r.middle)])),
    );
  }

  /** The chi bộ that are ranked within a grouping. */
  within(term: string, indicator: string, period: string, grouping = "all"): ReadonlyMap<string, Place> {
    const key = `${term}|${indicator}|${period}|${grouping}`;
    const text = this.texts.get(key);
    if (!text) return NONE;
    const known = this.known.get(key) ?? new Map(text.split("\u001e").map(placeOf));
    this.known.set(key, known);
    return known;
  }

  /** The ranked lists of all chi bộ in a term. */
  lists(term: string): { indicator: string; period: string; places: ReadonlyMap<string, Place> }[] {
    return [...this.texts.keys()].flatMap((key) => {
      const [of, indicator = "", period = "", grouping] = key.split("|");
      return of === term && grouping === "all"
        ? [{ indicator, period, places: this.within(term, indicator, period) }]
        : [];
    });
  }

  median(term: string, indicator: string, period: string): number | undefined {
    return this.medians.get(`${term}|${indicator}|${period}`);
  }
}

function placeOf(text: string): [string, Place] {
  const [id, rank, change, tied] = text.split("\u001f");
  return [id!, { rank: Number(rank), change: change === "-" ? null : Number(change), tied: tied === "1" }];
}
