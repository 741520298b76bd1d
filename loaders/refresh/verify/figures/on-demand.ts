import { type Bin, inBins } from "./bins.ts";
import { type Courses, inCourses } from "./courses.ts";
import type { Figure } from "./figure.ts";
import { equal } from "./shown.ts";
import type { Stored } from "./stored.ts";

type Cell = string | number | boolean | null;
type Rows = Cell[][];

/** A file as it is loaded; rows are arrays, in the order that `loaders/publish/site/<name>.sql` says. */
interface Loaded {
  id: string;
  name: string;
  period: string;
  target: number | null;
  tccsd: Rows;
  chiBo: Rows;
  bins?: Bin[];
  parts?: Record<string, (number | null)[]>;
  measures?: Rows;
  months?: Rows;
}

/** Which figures of a file that browsers load on demand are not the stored ones, by where it stands below `du-lieu`. */
export function inOnDemand(path: string, text: string, term: string, stored: Stored): string[] {
  const [folder, name = "", period] = path.replace(/\.json$/, "").split("/");
  if (period === "dien-bien") return inCourses(JSON.parse(text) as Courses, term, name, stored);
  // its rows are held against the lineage as tables are
  if (folder === "nguon")
    return unnamed(Object.entries((JSON.parse(text) as { chiBo: Record<string, string> }).chiBo), stored);
  return CHECKS[folder!]?.(JSON.parse(text) as Loaded, term, stored, name) ?? [];
}

const CHECKS: Record<string, (data: Loaded, term: string, stored: Stored, name: string) => string[]> = {
  "chi-tieu": ({ period, target, tccsd, chiBo, bins = [] }, term, stored, indicator) => {
    const [ofTccsd, ofChiBo] = (["tccsd", "chi_bo"] as const).map((level) =>
      stored.list(term, indicator, level, period),
    );
    const whole = stored.of(term, indicator, "khoi", "", period);
    return [
      ...(equal(whole?.target ?? null, target) ? [] : [`mục tiêu, ${period}`]),
      ...tccsd.flatMap(
        ([id, name, value, lower, upper, status, numerator, denominator, reported, expected, ...rest]) => {
          const [change, rank, target] = rest;
          const own = ofTccsd?.get(String(id));
          const shown = {
            value,
            lower,
            upper,
            status,
            numerator,
            denominator,
            reported,
            expected,
            change,
            rank,
            target,
          };
          return bears(own, shown) && stored.units.named(String(id), name) ? [] : [`${id}, ${period}`];
        },
      ),
      ...chiBo.flatMap((row) => {
        const [id, , , , , value, , reported, expected, status] = row;
        const own = ofChiBo?.get(String(id));
        const placed = placedAs(row, term, indicator, period, stored);
        return placed && bears(own, { value, reported, expected, status }) ? [] : [`${id}, ${period}`];
      }),
      ...inBins(bins, stored.valuesOf(term, indicator, period)).map((range) => `phân bố ${range}, ${period}`),
    ];
  },
  tccsd: ({ id, name, chiBo, measures = [], months = [] }, term, stored) => [
    ...unnamed([[id, name], ...chiBo], stored),
    ...measures.flatMap(([indicator, at, value, lower, upper, status, reported, expected, whole, rank, ranked]) => {
      const [name, period] = [String(indicator), String(at)];
      const own = stored.of(term, name, "tccsd", id, period);
      const shown = { value, lower, upper, status, reported, expected, rank, ranked };
      return bears(own, shown) && equal(stored.of(term, name, "khoi", "", period)?.value, whole)
        ? []
        : [`${name}, ${period}`];
    }),
    ...months.flatMap(([month, value, status]) => {
      const own = stored.of(term, "attendance", "tccsd", id, String(month));
      return own?.status === status && equal(own?.value, value, 4) ? [] : [`attendance, ${month}`];
    }),
  ],
  "chi-bo": ({ id, name, measures = [], months = [] }, term, stored) => [
    ...unnamed([[id, name]], stored),
    ...measures.flatMap(([indicator, at, value, status, rank, ranked, tied, , , whole, middle]) => {
      const [name, year] = [String(indicator), String(at)];
      const own = stored.of(term, name, "chi_bo", id, year);
      const list = stored.places.within(term, name, year);
      const place = list.get(id);
      const counted = equal(stored.ofChiBo(term, name, id, year), value) && (own?.status ?? null) === status;
      // what only the composite score counts of a chi bộ has no rank
      const placed = ranked === null ? rank === null && middle === null : ranked === list.size;
      const beside = equal(stored.of(term, name, "tccsd", stored.units.ownerOf(id), year)?.value ?? null, whole);
      return counted &&
        placed &&
        beside &&
        (ranked === null || equal(stored.places.median(term, name, year) ?? null, middle)) &&
        (place?.rank ?? null) === rank &&
        (place?.tied ?? false) === tied
        ? []
        : [`${name}, ${year}`];
    }),
    ...months.flatMap(([month, , present, due, value]) => {
      const own = stored.of(term, "attendance", "chi_bo", id, String(month));
      const counted = !own?.denominator || (own.numerator === present && own.denominator === due);
      return counted && equal(own?.value ?? null, value, 4) ? [] : [`attendance, ${month}`];
    }),
  ],
  "xep-hang": ({ period, chiBo, parts = {} }, term, stored) =>
    chiBo.flatMap((row) => {
      const id = String(row[0]);
      const points = stored.scores.pointsOf(term, id, period);
      const made = parts[id]?.every((point, i) => equal(points[i], point, 4));
      const own = stored.scores.of(term, id, period);
      return made &&
        equal(own?.score, row[5]) &&
        own?.reported === row[7] &&
        own?.expected === row[8] &&
        placedAs(row, term, "composite", period, stored)
        ? []
        : [`${id}, ${period}`];
    }),
};

/** Units, as code and name, that never bore that name. */
const unnamed = (units: Cell[][], stored: Stored): string[] =>
  units.filter(([id, name]) => !stored.units.named(String(id), name)).map(([id, name]) => `${id} mang tên “${name}”`);

/** Whether a stored figure bears everything that is shown of it. */
const bears = (own: Figure | undefined, shown: Partial<Record<keyof Figure, Cell | undefined>>): boolean =>
  own !== undefined &&
  Object.entries(shown).every(([name, value]) => {
    const stored = own[name as keyof Figure];
    return typeof stored === "string" ? stored === value : equal(stored, value);
  });

const GROUPINGS = ["all", "kind", "loai_hinh", "tccsd"];

/** Whether a row of `chi-bo-rows.sql` bears the names, ranks, changes and ties that are stored. */
function placedAs(row: Cell[], term: string, indicator: string, period: string, stored: Stored): boolean {
  const [id, name, tccsd] = row.map(String) as [string, string, string];
  const member = stored.units.member(term, period, id);
  const known =
    stored.units.named(id, name) &&
    stored.units.ownerOf(id) === tccsd &&
    [member?.kind, member?.loaiHinh, member?.members].every((own, i) => own === [row[3], row[4], row[6]][i]);
  return (
    known &&
    GROUPINGS.every((grouping, i) => {
      const place = stored.places.within(term, indicator, period, grouping).get(id);
      const [rank, change] = row.slice(10 + 2 * i, 12 + 2 * i);
      return (
        (place?.rank ?? null) === rank &&
        (place?.change ?? null) === change &&
        (place?.tied ?? false) === ((Number(row[18]) >> i) & 1) > 0
      );
    })
  );
}
