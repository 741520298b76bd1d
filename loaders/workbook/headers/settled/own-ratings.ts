import { saysAside } from "../../words/says-aside.ts";
import { fold } from "../../words/text.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import type { Probe } from "../columns/probe.ts";
import { RATERS, raterOf } from "../columns/raters.ts";
import type { Header, UnreadColumn } from "../fields/header.ts";
import type { MappedColumn } from "../fields/mapped-column.ts";

/**
 * Of ratings that stand in words and as marks the ones decided higher up count, and the others are passed over. What is said of oneself is left
 * open beside a column that was not understood and holds levels too, or is headed alike: that may be what was decided.
 */
export function leaveOwnRatings(header: Header, columns: HeaderColumn[], probes: Map<number, Probe>): void {
  const at = (c: number) => columns.find((x) => x.c === c)!;
  const rank = ({ c }: MappedColumn) => RATERS.indexOf(raterOf(at(c)));
  const unread = ({ c, field }: MappedColumn) => ({ cell: at(c).cell, text: at(c).leaf, candidates: () => [field] });
  const leave = (left: MappedColumn[], as: UnreadColumn[]) => {
    header.columns = header.columns.filter((x) => !left.includes(x));
    as.push(...left.map(unread));
  };
  for (const field of ["rating", "grade"]) {
    const taken = header.columns.filter((x) => x.field === field || x.field.startsWith(`${field}_`));
    const highest = Math.max(...taken.map(rank));
    leave(
      taken.filter((x) => rank(x) < highest),
      header.ignored,
    );
  }
  // Of the organisation that they belong to, beside the names of its chi bộ.
  const unit = header.columns.find((x) => x.field === "unit");
  if (unit && /\b(chi bo|cb)\b/.test(fold(String(unit.cell.value))))
    leave(
      header.columns.filter((x) => x.field.startsWith("rating") && OF_WHOLE.test(fold(at(x.c).leaf))),
      header.unclear,
    );
  const own = header.columns.filter((x) => x.byItself !== undefined);
  if (own.length === 0) return;
  const others = columns.filter(
    (x) => raterOf(x) !== "itself" && !saysAside(x.says) && !header.columns.some(({ c }) => c === x.c),
  );
  leave(
    own.filter(({ c, field }) =>
      others.some(
        (x) =>
          x.leaf === at(c).leaf ||
          holdsLevels(probes.get(x.c)!) ||
          (field === "score" && x.says.concepts.has("score") && probes.get(x.c)!.numbers > 0),
      ),
    ),
    header.unclear,
  );
}

const OF_WHOLE = /\b(tccsd|to chuc co so( dang)?)\b/;

const holdsLevels = ({ grades, filled }: Probe): boolean => grades * 2 > filled;
