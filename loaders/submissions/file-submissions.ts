import type { ReadSheet, ReadWorkbook } from "../workbook/read.ts";
import type { ReadTable } from "../workbook/tables/read-table.ts";
import { toldApart } from "./apart.ts";
import { type Context, formOf, reporter } from "./context.ts";
import { partsOf } from "./parts.ts";
import { leaveRepeated, leaveTwice } from "./repeated-sessions.ts";
import { byPart } from "./rows/by-part.ts";
import { bySection } from "./rows/by-section.ts";
import { type Fact, keyOf, type Submission, sessionsOf } from "./submission.ts";
import { readTable } from "./tables/table.ts";

/** The submissions of one file, as far as its sheets were read: of each form, TCCSĐ and period one. */
export class FileSubmissions {
  private readonly known = new Map<string, Submission>();
  /** Tables that are each only a part of what their form asks for. */
  private readonly parts: Set<ReadTable>;
  /** Tables of which the whole workbook tells no more than one part of their form, where reports may. */
  private readonly apart: Set<ReadTable>;
  /** Whether anything stands in any of its tables: a blank form beside a report is no report. */
  private readonly inUse: boolean;

  constructor(
    private readonly context: Context,
    private readonly file: string,
    private readonly workbook: ReadWorkbook,
  ) {
    const tables = workbook.sheets.flatMap((sheet) => sheet.tables);
    this.parts = partsOf(tables, context.forms);
    this.apart = toldApart(tables.filter(isFilled), context.forms);
    this.inUse = tables.some(isFilled);
  }

  get all(): Submission[] {
    return [...this.known.values()];
  }

  /** Reads the tables of a sheet into the submissions that they are parts of; gives the last that the sheet has facts of. */
  read(whole: ReadSheet): Submission | undefined {
    const { context, file, workbook, parts, apart } = this;
    const elsewhere = workbook.sheets
      .filter((other) => other !== whole && other.tables.length > 0)
      .flatMap((other) => other.titles.map((t) => t.text));
    const used = this.inUse ? { ...whole, tables: whole.tables.filter(isFilled) } : whole;
    const ofSheet = new Set<Submission>();
    for (const table of used.tables) {
      const form = formOf(context, table);
      const own = bySection(file, used, table, form).flatMap((section) => byPart(file, section, form, elsewhere));
      for (const { sheet, table: partly } of own) {
        const partial = parts.has(table) ? "joined" : apart.has(table) ? "apart" : undefined;
        const part = readTable(context, file, workbook.savedAt ?? "", sheet, partly, elsewhere, partial);
        const submission = this.add(part);
        if (part.facts.length > 0) ofSheet.add(submission);
      }
    }
    return [...ofSheet].at(-1);
  }

  /** Adds what a table came to; gives the submission that it is, or is a part of. */
  private add(part: Submission): Submission {
    const report = ({ problems }: Submission) => reporter(this.context, this.file, problems);
    leaveTwice(part, report(part));
    const key = `${part.form}|${part.tccsdId}|${part.period}`;
    const whole = this.known.get(key);
    if (whole) join(whole, part, report(whole));
    else this.known.set(key, part);
    return whole ?? part;
  }
}

/** Whether a chi bộ or a figure stands in a table. */
const isFilled = ({ rows }: ReadTable): boolean =>
  rows.some(({ unit, cells }) => unit !== undefined || Object.keys(cells).length > 0);

function join(whole: Submission, part: Submission, report: ReturnType<typeof reporter>): void {
  const told = leaveRepeated(whole, part, report);
  const facts = told.map((fact): Fact => {
    const { seq, chi_bo_id } = fact.values;
    if (typeof seq !== "number") return fact;
    const left = part.facts.filter((x) => keyOf(x) === keyOf(fact) && Number(x.values.seq) < seq && !told.includes(x));
    return { ...fact, values: { ...fact.values, seq: seq - left.length + sessionsOf(whole, String(chi_bo_id)) } };
  });
  whole.facts.push(...facts);
  whole.setAside.push(...part.setAside);
  whole.problems.push(...part.problems);
  whole.supplement ||= part.supplement;
  if (part.apart) whole.apart = part.apart;
  whole.revision = Math.max(whole.revision, part.revision);
  for (const key of part.spokenOf) whole.spokenOf.add(key);
}
