import type { Column, Form } from "../../../forms/form.ts";
import { memoOf } from "../../words/memo.ts";
import type { Meaning } from "../../words/vocabulary.ts";

/** Those fields of a form of which a wording shares a concept with what a header says: no other can be meant. */
export type Fields = (said: Meaning) => [string, Column][];

const REGISTER_FIELDS = /^(unit|name|register_total|note)$/;
const TABLE_FIELDS = /^(?!name$|register_total$)/;

/** The fields that a column of a form may carry, in a table and in a register. */
export const fieldsOf = memoOf((form: Form): Record<"table" | "register", Fields> => {
  const sharing = (ids: RegExp): Fields => {
    const all = Object.entries(form.columns).filter(([field]) => ids.test(field));
    // Workbooks repeat the same headers.
    return memoOf(({ concepts }: Meaning) =>
      all.filter(([, { wordings }]) => wordings.some((wording) => wording.all.some((x) => concepts.has(x)))),
    );
  };
  return { table: sharing(TABLE_FIELDS), register: sharing(REGISTER_FIELDS) };
});
