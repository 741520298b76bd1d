import type { RowReading } from "../form.ts";

// Who should have come to a meeting, who came and who did not, as rows of several forms tell it.

/** How many should have come: as a column of its own says, or the pair of those who came and should have; where columns say either besides, they must agree. */
export function dueIn(row: RowReading, pair: [number, number] | undefined): number | undefined {
  if (!pair) return row.count("members_due");
  for (const [i, field] of ["members_present", "members_due"].entries()) {
    const stated = row.count(field);
    if (stated !== undefined && stated !== pair[i])
      row.fail("unbalanced", field, { expected: `dự/phải dự ghi ${pair[0]}/${pair[1]}` });
  }
  return pair[1];
}

/** How many did not come, by reason, and all together where that is told. */
export function absencesIn(row: RowReading) {
  const excused = row.countOrZero("absent_excused");
  const unexcused = row.countOrZero("absent_unexcused");
  const all = excused !== undefined && unexcused !== undefined ? excused + unexcused : row.countOrZero("absent_total");
  return { excused, unexcused, all };
}

/**
 * How many should have come where no column says so: those who came and those who did not, with and without reason, are all of them. Where a column
 * that was not understood may say it, it is not reckoned.
 */
export function dueOfParts(
  row: RowReading,
  present: number | undefined,
  excused: number | undefined,
  unexcused: number | undefined,
): number | undefined {
  if (["members_due", "present_of_due"].some((field) => row.has(field) || row.unsure(field))) return undefined;
  return present === undefined || excused === undefined || unexcused === undefined
    ? undefined
    : present + excused + unexcused;
}

/** Tells where those who came, were absent and should have come contradict one another; `at` is the field that says who came. */
export function compareAttendance(
  row: RowReading,
  at: string,
  present: number | undefined,
  due: number | undefined,
  absent: number | undefined,
): void {
  if (present === undefined || due === undefined) return;
  if (present > due) row.fail("present_gt_due", at, { expected: String(due) });
  else if (present === 0 && due > 0) row.fail("nobody_present", at, { expected: String(due) });
  else if (absent !== undefined && present + absent !== due)
    row.fail("unbalanced", at, { expected: `dự ${present} + vắng ${absent} phải bằng số phải dự ${due}` });
  else if (2 * present < due) row.warn("few_present", at, { expected: String(due) });
}
