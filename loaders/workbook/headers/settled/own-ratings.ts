import { namesChiBo } from "../../words/chi-bo.ts";
import { saysAside } from "../../words/says-aside.ts";
import { fold } from "../../words/text.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import type { Probe } from "../columns/probe.ts";
import { RATERS, raterOf } from "../columns/raters.ts";
import { type Header, leave } from "../fields/header.ts";
import type { MappedColumn } from "../fields/mapped-column.ts";

/**
 * Of ratings that stand in words and as marks the ones decided higher up count, and the others are passed over, or asked about where nothing stands
 * below those. What is said of oneself is left open beside a column that was not understood and holds levels too, or is headed alike: that may be
 * what was decided.
 */
export function leaveOwnRatings(header: Header, columns: HeaderColumn[], probes: Map<number, Probe>): void {
  const rank = ({ c }: MappedColumn) => RATERS.indexOf(raterOf(columns.find((x) => x.c === c)!));
  const isFilled = ({ c }: MappedColumn) => probes.get(c)!.filled > 0;
  for (const field of ["rating", "grade"]) {
    const taken = header.columns.filter((x) => x.field === field || x.field.startsWith(`${field}_`));
    const highest = Math.max(...taken.map(rank));
    const lower = taken.filter((x) => rank(x) < highest);
    const decided = taken.some((x) => rank(x) === highest && isFilled(x));
    leave(header, lower, decided || !lower.some(isFilled) ? "ignored" : "unclear");
  }
  // Of the organisation that they belong to, beside the names of its chi bộ.
  const unit = header.columns.find((x) => x.field === "unit");
  if (unit && namesChiBo(fold(String(unit.cell.value))))
    leave(
      header,
      header.columns.filter((x) => x.field.startsWith("rating") && OF_WHOLE.test(fold(x.text))),
      "unclear",
    );
  const own = header.columns.filter((x) => x.byItself);
  if (own.length === 0) return;
  const others = columns.filter(
    (x) => raterOf(x) !== "itself" && !saysAside(x.says) && !header.columns.some(({ c }) => c === x.c),
  );
  const mayBeDecided = ({ text, field }: MappedColumn) =>
    others.some(
      (x) =>
        x.leaf === text ||
        holdsLevels(probes.get(x.c)!) ||
        (field === "score" && (x.says.concepts.has("score") || x.over.has("score")) && probes.get(x.c)!.numbers > 0),
    );
  leave(header, own.filter(mayBeDecided), "unclear");
}

const OF_WHOLE = /\b(tccsd|to chuc co so( dang)?)\b/;

const holdsLevels = ({ grades, filled }: Probe): boolean => grades * 2 > filled;
