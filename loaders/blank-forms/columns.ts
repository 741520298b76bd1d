import * as z from "zod";
import type { Column, Form } from "../forms/form.ts";

/** A column of a blank form, as the form's declaration has it. */
export interface BlankColumn extends Column {
  field: string;
  /** What may be chosen, in words. */
  choices?: string[];
  /** Largest number that is taken. */
  largest?: number;
  /** It is computed from other columns and not typed. */
  computed: boolean;
}

/**
 * Columns of a form's blank: those that its facts carry (the row's schema), with the chi bộ in front and a note behind. What may be chosen
 * and how large a number may be come from the schema too; the words for choices are those of the columns that take a mark for each.
 */
export function columnsOf(form: Form): BlankColumn[] {
  if (!(form.row instanceof z.ZodObject)) throw new Error(`facts of ${form.id} are no objects`);
  const shape = form.row.shape as Record<string, z.ZodType>;
  const carried = (field: string) => field in shape || field === "unit" || field === "note";
  const fields = Object.entries(form.columns).filter(([field, c]) => carried(field) && c.content !== "month");
  const has = (term: string) => fields.some(([field]) => field === term.replace(/^-/, ""));
  return fields.map(([field, column]) => {
    const type = shape[field] && inner(shape[field]);
    return {
      ...column,
      field,
      computed: column.sumOf?.every(has) ?? false,
      ...(type instanceof z.ZodEnum ? { choices: type.options.map((o) => form.columns[`${field}_${o}`]!.label) } : {}),
      ...(type instanceof z.ZodNumber && column.content === "number" ? { largest: type.maxValue ?? 0 } : {}),
    };
  });
}

const inner = (type: z.ZodType): unknown => (type instanceof z.ZodOptional ? type.unwrap() : type);
