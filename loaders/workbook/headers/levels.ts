import { LEVELS } from "../words/grades.ts";
import type { HeaderColumn } from "./header-columns.ts";
import type { Probe } from "./probe.ts";

/** Grades that only a meeting has, or levels under a group that speaks of the chi bộ and not of its members. */
const ofOne = ({ says, over }: HeaderColumn): boolean =>
  (["fair", "average"] as const).some((grade) => says.concepts.has(grade)) || (over.has("unit") && !over.has("member"));

/**
 * Columns of levels that stand together (percents may stand between them) hold the same kind of thing: an x in one of them, or numbers in all.
 * What one of them holds is known from what all of them hold.
 */
export function shareLevels(columns: HeaderColumn[], probes: Map<number, Probe>): void {
  let run: HeaderColumn[] = [];
  const close = () => {
    const [marks, numbers] = (["marks", "numbers"] as const).map((kind) =>
      run.reduce((sum, column) => sum + probes.get(column.c)![kind], 0),
    ) as [number, number];
    for (const column of run) {
      const seen = probes.get(column.c)!;
      // A 1 under one of the grades of a meeting, or of the levels of a chi bộ, is its mark.
      const ones = run.every((x) => probes.get(x.c)!.large === 0) && run.some((x) => ofOne(x));
      if (marks > numbers || (numbers > 0 && ones))
        probes.set(column.c, { ...seen, marks: marks + numbers, numbers: 0, large: 0 });
      else if (numbers > 0) probes.set(column.c, { ...seen, numbers, marks: 0, large: Math.max(1, seen.large) });
    }
    run = [];
  };
  for (const column of [...columns].sort((a, b) => a.c - b.c)) {
    const said = column.says.concepts;
    const group = column.groups.join("|");
    if (LEVELS.some((level) => said.has(level)) && !said.has("percent")) {
      // Another group, or the same levels once more: another block, of chi bộ and of their members.
      const again = run.some((x) => x.leaf === column.leaf && x.cell !== column.cell);
      if (again || (run.length > 0 && run[0]!.groups.join("|") !== group)) close();
      run.push(column);
    } else if (!said.has("percent")) close();
  }
  close();
}
