import { equal, type Stored } from "./stored.ts";

type Json = Record<string, unknown[][]> & { id: string; period: string };

/** Which figures of a file that browsers load on demand are not the stored ones, by where it stands below `du-lieu`. */
export function inOnDemand(path: string, text: string, term: string, stored: Stored): string[] {
  const [folder, ...rest] = path.replace(/\.json$/, "").split("/");
  const check = CHECKS[folder!];
  if (!check || rest.at(-1) === "dien-bien") return [];
  return check(JSON.parse(text) as Json, term, stored, rest[0]!);
}

/** Rows are arrays, in the order that `loaders/publish/site/<name>.sql` says. */
const CHECKS: Record<string, (data: Json, term: string, stored: Stored, id: string) => string[]> = {
  "chi-tieu": ({ period, tccsd, chiBo }, term, stored, indicator) => {
    const wrong = (level: "tccsd" | "chi_bo", value: number, status: number) => (row: unknown[]) => {
      const figure = stored.of(term, indicator, level, String(row[0]), period);
      return figure?.status === row[status] && equal(figure?.value, row[value]) ? [] : [`${row[0]}, ${period}`];
    };
    return [...tccsd!.flatMap(wrong("tccsd", 2, 5)), ...chiBo!.flatMap(wrong("chi_bo", 5, 9))];
  },
  tccsd: ({ id, measures = [], months = [] }, term, stored) => [
    ...measures.flatMap(([indicator, period, value, , , status, , , whole]) => {
      const [own, all] = [id, ""].map((unit) =>
        stored.of(term, String(indicator), unit ? "tccsd" : "khoi", unit, String(period)),
      );
      return own?.status === status && equal(own?.value, value) && equal(all?.value, whole)
        ? []
        : [`${indicator}, ${period}`];
    }),
    ...months.flatMap(([month, value, status]) => {
      const own = stored.of(term, "attendance", "tccsd", id, String(month));
      return own?.status === status && equal(own?.value, value, 4) ? [] : [`attendance, ${month}`];
    }),
  ],
  "chi-bo": ({ id, measures = [], months = [] }, term, stored) => [
    ...measures.flatMap(([indicator, year, value]) =>
      equal(stored.ofChiBo(term, String(indicator), id, String(year)), value) ? [] : [`${indicator}, ${year}`],
    ),
    ...months.flatMap(([month, , present, due, value]) => {
      const own = stored.of(term, "attendance", "chi_bo", id, String(month));
      const counted = !own?.denominator || (own.numerator === present && own.denominator === due);
      return counted && equal(own?.value ?? null, value, 4) ? [] : [`attendance, ${month}`];
    }),
  ],
  "xep-hang": ({ period, chiBo }, term, stored) =>
    chiBo!.flatMap(([id, , , , , score]) =>
      equal(stored.ofChiBo(term, "composite", String(id), period), score) ? [] : [`${id}, ${period}`],
    ),
};
