import { basename, dirname, extname } from "node:path";
import type { PeriodKind } from "../forms/form.ts";
import type { Registry, Tccsd } from "../registry/registry.ts";
import { mentionsOfTccsd, namedInPart, namedWithoutProvince } from "../registry/tccsd-names.ts";
import { mentionsIn } from "../workbook/values/parts-of-year.ts";
import { findPeriods, type PeriodMention } from "../workbook/values/periods.ts";
import { isFormNumber } from "../workbook/words/form-number.ts";
import { fold } from "../workbook/words/text.ts";

/** Texts that may say whose a table is and of which period, from the strongest to the weakest. */
export interface Source {
  /** Vietnamese, for messages: "tiêu đề", "tên tệp"… */
  label: string;
  texts: string[];
}

/** Years that a name may speak of, both included. */
export interface Years {
  first: number;
  last: number;
}

/**
 * Sources of one table: titles above it, sheet name, file name, folder names. Four digits in a name outside `years` are a serial number
 * (`BC chinh thuc 2036`, `ban cuoi 2012`), no year.
 */
export function sourcesOf(file: string, sheetName: string, titles: string[], years?: Years): Source[] {
  const plausible = (digits: string) => !years || (Number(digits) >= years.first && Number(digits) <= years.last);
  const path = file.replace(/\\/g, "/").replace(/(?<!\d)\d{4}(?!\d)/g, (digits) => (plausible(digits) ? digits : " "));
  const folders = dirname(path) === "." ? [] : dirname(path).split("/").reverse();
  return [
    { label: "tiêu đề", texts: titles.filter((text) => !isFormNumber(text)) },
    { label: "tên trang tính", texts: [sheetName] },
    { label: FILE, texts: [basename(path, extname(path))] },
    { label: FOLDER, texts: folders },
  ];
}
const FILE = "tên tệp";
const FOLDER = "tên thư mục";

export type Identified<T> = { value: T } | { conflict: string } | { missing: true };

/**
 * What the sources name, from the strongest. A weaker one that names more of them beside what the strongest alone does contradicts nothing
 * (`tổng hợp 2021 và 2022`), nor does one of those.
 */
function narrowed<T>(named: T[][]): T[] {
  const [first = [], ...weaker] = named.filter((list) => list.length > 0);
  const wider = weaker.filter((list) => first.length === 1 && list.includes(first[0]!)).flat();
  return distinct([...first, ...weaker.flat().filter((value) => !wider.includes(value))]);
}

/**
 * Whose the table is: the strongest source that names a TCCSĐ, unless another names a different one. Where the name there goes on, so that it is
 * the beginning of another, nobody's: the TCCSĐ is a suggestion. Where none names one, a line may do that leaves out its *tỉnh*; one that
 * leaves out more suggests it.
 */
export function identifyTccsd(registry: Registry, sources: Source[]): Identified<Tccsd> | { similar: Tccsd } {
  const said = sources.flatMap((source) => {
    const mentions = source.texts.flatMap((text) => mentionsOfTccsd(registry, text));
    const sure = new Set(mentions.filter((m) => !m.partly).map((m) => m.tccsd));
    const found = [...new Set(mentions.map((m) => m.tccsd))];
    return found.length > 0 ? [{ label: source.label, found, sure: sure.has(found[0]!) }] : [];
  });
  const ids = narrowed(said.map((s) => s.found));
  const [first] = said;
  if (!first) {
    const onlyOne = (find: typeof namedInPart) => {
      const [one, ...more] = new Set(
        sources.flatMap(({ texts }) => texts.flatMap((text) => find(registry, text) ?? [])),
      );
      return more.length === 0 ? one : undefined;
    };
    const [whole, part] = [namedWithoutProvince, namedInPart].map(onlyOne);
    return whole ? { value: whole } : part ? { similar: part } : { missing: true };
  }
  if (ids.length === 1) return first.sure ? { value: first.found[0]! } : { similar: first.found[0]! };
  return { conflict: said.map((s) => `${s.label}: ${s.found.map((t) => t.name).join(", ")}`).join("; ") };
}

/**
 * Which period (`2021-Q1`, `2021-H1`, `2021`) the table reports, unless the sources name different ones. `4-2023` may be the quarter that another source
 * names; where none does it is April in a title or a sheet's name, and in that of a file or folder neither.
 */
export function identifyPeriod(kind: PeriodKind, sources: Source[]): Identified<string> {
  const period = periodOf(kind, sources);
  const late = "conflict" in period && sources.some(({ label, texts }) => label === FILE && texts.some(saysLate));
  return late
    ? periodOf(
        kind,
        sources.filter(({ label }) => label !== FOLDER),
      )
    : period;
}

/** `SHCB quý III (nộp muộn)`: its folder is that of a later period. */
const saysLate = (name: string): boolean => /\b(nop|gui) (muon|cham|tre|bu)\b/.test(fold(name).replace(/_/g, " "));

function periodOf(kind: PeriodKind, sources: Source[]): Identified<string> {
  const named = sources.map(({ label, texts }) => ({ label, mentions: texts.flatMap(mentionsIn) }));
  const sure = distinct(
    named.flatMap(({ mentions }) => mentions.map((m) => (m.orQuarter ? undefined : indexOf(kind, m)))),
  );
  const said = named.flatMap(({ label, mentions }) => {
    const own = mentions.filter((m) => indexOf(kind, m) !== undefined);
    const years = distinct((own.some((m) => m.year) ? own : mentions).map((m) => m.year));
    const isOpen = ({ orQuarter, index }: PeriodMention) =>
      orQuarter && (sure.length > 0 ? sure.includes(index!) : [FILE, FOLDER].includes(label));
    const indexes = distinct(own.map((m) => (isOpen(m) ? undefined : indexOf(kind, m))));
    return years.length + indexes.length > 0 ? [{ label, years, indexes }] : [];
  });
  const years = narrowed(said.map((s) => s.years));
  const indexes = narrowed(said.map((s) => s.indexes));
  if (years.length > 1 || indexes.length > 1)
    return { conflict: said.map((s) => `${s.label}: ${describe(kind, s.indexes, s.years)}`).join("; ") };
  const [year] = years;
  const [index] = indexes;
  if (year === undefined || (kind !== "year" && index === undefined)) return { missing: true };
  return { value: kind === "year" ? String(year) : `${year}-${kind === "quarter" ? "Q" : "H"}${index}` };
}

/** The month that titles or a sheet name put a whole table under. */
export function identifyMonth(sources: Source[]): Identified<{ month: number; year?: number }> {
  const said = sources.flatMap((source) => {
    const months = source.texts.flatMap(findPeriods).filter((m) => m.kind === "month");
    return months.length > 0 ? [{ label: source.label, months }] : [];
  });
  // `T8,T9` is the name of a sheet with a table for each.
  const months = narrowed(said.map((s) => distinct(s.months.map((m) => m.index))));
  if (said.length === 0) return { missing: true };
  if (months.length > 1)
    return {
      conflict: said.map((s) => `${s.label}: tháng ${distinct(s.months.map((m) => m.index)).join(", ")}`).join("; "),
    };
  const year = said.flatMap((s) => s.months).find((m) => m.year)?.year;
  return { value: year ? { month: months[0]!, year } : { month: months[0]! } };
}

/** The month of a whole table: by the titles above it and its sheet's name, or by the file's where no source names a quarter. */
export function identifyMonthOfTable(above: Source, sources: Source[]): ReturnType<typeof identifyMonth> {
  const [titles, sheet, file] = sources as [Source, Source, Source];
  const own = identifyMonth([above, sheet]);
  const ofQuarter = [titles, above, sheet, file].some(({ texts }) =>
    texts.flatMap(mentionsIn).some(({ kind }) => kind === "quarter" || kind === "half"),
  );
  return "missing" in own && !ofQuarter ? identifyMonth([file]) : own;
}

const distinct = <T>(values: (T | undefined)[]): T[] => [...new Set(values.filter((v): v is T => v !== undefined))];

/** Quarter or half that a mention lies in; a year has none. */
function indexOf(kind: PeriodKind, mention: PeriodMention): number | undefined {
  if (mention.index === undefined) return undefined;
  if (kind === "quarter")
    return mention.kind === "quarter"
      ? mention.index
      : mention.kind === "month"
        ? Math.ceil(mention.index / 3)
        : undefined;
  if (kind === "half") return mention.kind === "half" ? mention.index : undefined;
  return undefined;
}

const describe = (kind: PeriodKind, indexes: number[], years: number[]): string => {
  const index =
    indexes.length > 0 && kind !== "year" ? `${kind === "quarter" ? "quý" : "nửa năm"} ${indexes.join(", ")} ` : "";
  return `${index}${years.length > 0 ? `năm ${years.join(", ")}` : ""}`.trim();
};
