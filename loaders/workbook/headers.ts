import type { Form } from "../forms/form.ts";
import { fitness, nearest, saysAside, saysOther, weight } from "./fitness.ts";
import type { HeaderColumn } from "./header-columns.ts";
import type { Cell } from "./open/workbook.ts";
import type { MonthOfYear } from "./periods.ts";
import { holdsFigures, holdsMonths, inView, numbersRows, type Probe } from "./probe.ts";
import { MARGIN, rankFields } from "./rank-fields.ts";
import { meaning } from "./vocabulary.ts";

/** A column of a table and the field it carries. */
export interface MappedColumn {
  c: number;
  field: string;
  /** The header cell itself, for messages. */
  cell: Cell;
  /** The month that the header puts the column under, where months stand side by side. */
  month?: MonthOfYear;
}

export interface UnreadColumn {
  cell: Cell;
  text: string;
  /** Fields it could have been, nearest first; asked for only in messages. */
  candidates: () => string[];
}

/** A header of one to three rows, understood as one form. */
export interface Header {
  form: Form;
  top: number;
  bottom: number;
  columns: MappedColumn[];
  /** Columns that say something no column of the form means. */
  ignored: UnreadColumn[];
  /** Columns that could be more than one thing: none was taken. */
  unclear: UnreadColumn[];
  /** Columns whose words left it open, taken for what their figures add up to. */
  bySums: UnreadColumn[];
  /** Required fields that no column carries (one list per requirement). */
  missing: string[][];
  score: number;
  /** The same header stood higher up. */
  again?: true;
}

const REGISTER_FIELDS = /^(unit|name|register_total|note)$/;
const TABLE_FIELDS = /^(?!name$|register_total$)/;

/** The fields that a column may carry. */
const fieldsOf = (form: Form, register: boolean) =>
  Object.entries(form.columns).filter(([field]) => (register ? REGISTER_FIELDS : TABLE_FIELDS).test(field));

/** Names of members down, months across, in a form that knows such registers. */
const isRegister = (form: Form, header: HeaderColumn[], probes: Map<number, Probe>): boolean =>
  form.columns.name !== undefined &&
  header.some((column) => column.monthLowest) &&
  header.some((x) => fitness(form.columns.name!, meaning(x.leaf), new Set(), probes.get(x.c)!) !== undefined);

/** A column that was taken for a field until another said the same. */
interface Rival {
  column: MappedColumn;
  score: number;
  leaf: string;
}

const yearIn = (text: string): number | undefined => Number(/\b20\d\d\b/.exec(text)?.[0]) || undefined;

const asRival = ({ column, leaf }: Rival): UnreadColumn => ({
  cell: column.cell,
  text: leaf,
  candidates: () => [column.field],
});

/** Reads a block of rows as the header of one form. */
export function readAs(
  form: Form,
  top: number,
  bottom: number,
  header: HeaderColumn[],
  probes: Map<number, Probe>,
): Header {
  const result: Header = {
    form,
    top,
    bottom,
    columns: [],
    ignored: [],
    unclear: [],
    bySums: [],
    missing: [],
    score: 0,
  };
  const register = isRegister(form, header, probes);
  const fields = fieldsOf(form, register);
  const taken = new Map<string, Rival>();
  for (const column of header) {
    const seen = probes.get(column.c)!;
    const groups = column.over;
    const leaf = inView(column.says, seen);
    if (!column.leaf && column.month && !register) continue;
    if (register && column.month && column.monthLowest) {
      // A month stands once: a second is the figure of a helping column.
      if (result.columns.some((x) => x.field === "register_month" && x.month?.month === column.month!.month)) continue;
      result.columns.push({ c: column.c, field: "register_month", cell: column.cell, month: column.month });
      continue;
    }
    if (numbersRows(column.leaf, leaf, seen, column === header[0])) continue;
    if (leaf.concepts.has("index") || leaf.concepts.has("percent")) continue;
    if (form.columns.month && holdsMonths(leaf, seen)) {
      result.columns.push({ c: column.c, field: "month", cell: column.cell });
      result.score += 1;
      continue;
    }
    if (!column.leaf || (column.month && !form.columns.month)) continue;
    const ranked = rankFields(fields, column, leaf, seen);
    const [first, second] = ranked;
    const candidates = () => (first ? ranked.slice(0, 3).map((x) => x.field) : nearest(form.columns, leaf));
    const unread = { cell: column.cell, text: column.leaf, candidates };
    if (form.columns.note && (first?.field === "note" || (!first && seen.notHeld > 0))) {
      const under = column.month ? { month: column.month } : {};
      result.columns.push({ c: column.c, field: "note", cell: column.cell, ...under });
      continue;
    }
    if (!first) {
      // Figures that nothing explains may be what is missed elsewhere: somebody should look.
      const planned = leaf.concepts.has("content") && column.groups.length > 0;
      if (holdsFigures(seen) && !planned && !saysOther(leaf, form.columns) && /\p{L}/u.test(column.leaf))
        result.unclear.push(unread);
      else result.ignored.push(unread);
      result.score -= leaf.concepts.size > 0 ? 0.25 : 0.1;
      continue;
    }
    if (second && first.score - second.score < MARGIN) {
      result.unclear.push(unread);
      continue;
    }
    const month = column.month ? { month: column.month } : {};
    const mapped: MappedColumn = { c: column.c, field: first.field, cell: column.cell, ...month };
    const key = `${first.field} ${column.month?.month ?? ""}`;
    const rival = taken.get(key);
    const years = rival && [yearIn(rival.leaf), yearIn(column.leaf)];
    if (rival && years?.[0] && years[1] && years[0] !== years[1]) {
      // Last year's beside this year's: a report is of the last year that it names.
      result.ignored.push(years[0] > years[1] ? unread : asRival(rival));
      if (years[0] > years[1]) continue;
      result.columns = result.columns.filter((x) => x !== rival.column);
      taken.set(key, { column: mapped, score: first.score, leaf: column.leaf });
      result.columns.push(mapped);
      continue;
    }
    if (
      rival &&
      Math.abs(rival.score - first.score) < MARGIN &&
      probes.get(rival.column.c)!.filled > 0 &&
      seen.filled > 0
    ) {
      result.unclear.push(unread, asRival(rival));
      if (result.columns.includes(rival.column)) result.score -= 1;
      result.columns = result.columns.filter((x) => x !== rival.column);
      continue;
    }
    if (rival) {
      // A criterion that only heads the next ones has no figures of its own.
      const headsOnly = probes.get(rival.column.c)!.filled === 0 && seen.filled > 0;
      const ofHead = headsOnly && column.groups.includes(rival.leaf);
      const stronger = !ofHead && rival.score > first.score + (headsOnly ? 2 * MARGIN : 0);
      if (stronger || (seen.filled === 0 && rival.score >= first.score - MARGIN)) {
        result.ignored.push(unread);
        continue;
      }
      result.columns = result.columns.filter((x) => x !== rival.column);
      result.ignored.push(asRival(rival));
    } else result.score += weight(form.columns[first.field]!, leaf, groups);
    taken.set(key, { column: mapped, score: first.score, leaf: column.leaf });
    result.columns.push(mapped);
  }
  takeNames(result, header, probes);
  result.missing = missingFrom(form, result.columns);
  return result;
}

/** The form's required sets of which no field is carried. */
export function missingFrom(form: Form, columns: MappedColumn[]): string[][] {
  const carried = new Set(columns.map((x) => x.field));
  return form.required.filter((set) => !set.some((field) => carried.has(field)));
}

/**
 * The column of names under a heading that does not say so: of those that nothing else takes, the one whose cells mostly begin with *Chi bộ*,
 * else the first of texts. Whether they are names of chi bộ is settled by the registry.
 */
function takeNames(result: Header, header: HeaderColumn[], probes: Map<number, Probe>): void {
  const { form, columns, ignored } = result;
  if (!form.columns.unit || columns.some((x) => x.field === "unit" || x.field === "name")) return;
  const firstFigure = Math.min(...columns.filter((x) => x.field !== "month").map((x) => x.c));
  const free = header.filter((column) => {
    const { concepts } = meaning(column.leaf);
    const seen = probes.get(column.c)!;
    // `Nội dung` heads texts of its own, but over names it is the corner of a table with its criteria down.
    const corner = probes.get(column.c)!.chiBo * 2 > seen.filled || !form.columns.topic;
    const other = saysAside(meaning(column.leaf)) || (concepts.has("content") && !corner);
    return seen.texts * 2 > seen.filled && !other && !columns.some((x) => x.c === column.c);
  });
  const named = free.find((column) => probes.get(column.c)!.chiBo * 2 > probes.get(column.c)!.filled);
  const taken = named ?? free.find((column) => column.leaf !== "" && column.c < firstFigure);
  if (!taken) return;
  columns.unshift({ c: taken.c, field: "unit", cell: taken.cell });
  result.ignored = ignored.filter((x) => x.cell !== taken.cell);
  result.score += 1;
}
