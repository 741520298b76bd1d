import type { Column } from "../../../forms/form.ts";
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
