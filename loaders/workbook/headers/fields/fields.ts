import type { Column, Form } from "../../../forms/form.ts";
import type { Meaning } from "../../words/vocabulary.ts";

/** Fields of a form, by what a header says: most say nothing of what a header means, and workbooks repeat the same headers. */
export class Fields {
  private readonly known = new WeakMap<Meaning, [string, Column][]>();

  constructor(private readonly all: [string, Column][]) {}

  /** Those of which a wording shares a concept with what is said: no other can be meant. */
  sharing(said: Meaning): [string, Column][] {
    let fields = this.known.get(said);
    if (!fields) {
      fields = this.all.filter(([, { wordings }]) => wordings.some(({ all }) => all.some((x) => said.concepts.has(x))));
      this.known.set(said, fields);
    }
    return fields;
  }
}

const REGISTER_FIELDS = /^(unit|name|register_total|note)$/;
const TABLE_FIELDS = /^(?!name$|register_total$)/;

const ofForm = new WeakMap<Form, Record<"table" | "register", Fields>>();

/** The fields that a column of a form may carry, in a table and in a register. */
export function fieldsOf(form: Form): Record<"table" | "register", Fields> {
  let fields = ofForm.get(form);
  if (!fields) {
    const only = (ids: RegExp) => new Fields(Object.entries(form.columns).filter(([field]) => ids.test(field)));
    fields = { table: only(TABLE_FIELDS), register: only(REGISTER_FIELDS) };
    ofForm.set(form, fields);
  }
  return fields;
}
