import type { Form } from "../../../forms/form.ts";
import { memoOf } from "../../words/memo.ts";

/** A field with its sign; the terms of a sum come to nothing, its wholes being taken away. */
export type Term = readonly [field: string, sign: 1 | -1];

/** What a row holds under a field; 0 where no figure stands. */
export type Figures = (field: string) => number;

/** The share of rows with figures in which a sum must come out. */
const SHARE = 0.8;

/** The sums that a form declares, also those of two sums for the same whole, in which it no longer stands. */
export const sumsOf = memoOf((form: Form): Term[][] => {
  const signed = (name: string): Term => (name.startsWith("-") ? [name.slice(1), -1] : [name, 1]);
  return Object.entries(form.columns).flatMap(([whole, { sumOf, parts }]) => {
    const [first, second] = [sumOf, parts].map((members) => members?.map(signed));
    const less = (terms: Term[]): Term[] => terms.map(([field, sign]) => [field, sign === 1 ? -1 : 1]);
    return [
      ...[first, second].flatMap((terms) => (terms ? [[[whole, -1] as Term, ...terms]] : [])),
      ...(first && second ? [[...less(first), ...second]] : []),
    ];
  });
});

/** A whole with something to take from it, of three fields or more: of two, nothing is a sum of anything. */
export const isSum = (terms: Term[]): boolean => {
  const wholes = terms.filter(([, sign]) => sign === -1).length;
  return wholes > 0 && wholes < terms.length && terms.length >= 3;
};

/** The rows in which the terms come to nothing, where those make up nearly all in which at least two of them hold something; else none. */
export function comesOut(terms: Term[], rows: Figures[]): Figures[] {
  const asked = rows.filter((row) => terms.filter(([field]) => row(field) !== 0).length >= 2);
  const out = asked.filter((row) => terms.reduce((sum, [field, sign]) => sum + sign * row(field), 0) === 0);
  return out.length >= asked.length * SHARE ? out : [];
}
