import type { Submission } from "./submission.ts";

/**
 * Takes what was counted from a list of chi bộ into the row of another table that tells the whole of it: the list is its detail, and adds what the
 * row does not tell. Where they differ both stay, and are told of as twins.
 */
export function joinListings(submission: Submission): void {
  for (const list of submission.facts.filter((fact) => fact.counted)) {
    const whole = submission.facts.find((fact) => !fact.counted);
    if (!whole || Object.entries(list.values).some(([field, x]) => field in whole.values && whole.values[field] !== x))
      continue;
    submission.facts = submission.facts.filter((fact) => fact !== list);
    if (Object.keys(list.values).every((field) => field in whole.values)) continue;
    whole.values = { ...list.values, ...whole.values };
    whole.cells += `, ${list.sheet === whole.sheet ? "" : `'${list.sheet}'!`}${list.cells}`;
  }
}
