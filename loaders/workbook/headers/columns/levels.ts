import { LEVELS } from "../../words/levels.ts";
import { fold } from "../../words/text.ts";
import { type Meaning, meaning } from "../../words/vocabulary.ts";
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
  const runs = runsOfLevels(columns);
  const large = new Set(runs.filter((run) => run.some((x) => probes.get(x.c)!.large + probes.get(x.c)!.pairs > 0)));
  for (const run of runs) {
    const held = run.map((column) => probes.get(column.c)!);
    const marks = held.reduce((sum, seen) => sum + seen.marks, 0);
    // `12/14`: a number of those rated. A total says how many there are of either.
    const numbers = held.reduce((sum, seen) => sum + seen.numbers + seen.pairs, 0);
    const sums = held.reduce((sum, seen) => sum + seen.sums, 0);
    // A 1 under one of the grades of a meeting, or of the levels of a chi bộ, is its mark; so it is where others hold the numbers of members.
    const besideNumbers = !run.some((x) => x.over.has("member") || x.says.concepts.has("member")) && large.size > 0;
    const ones = !large.has(run) && (run.some(ofOne) || besideNumbers);
    for (const column of run) {
      const seen = probes.get(column.c)!;
      if (marks > numbers - sums || (numbers > 0 && ones))
        probes.set(column.c, { ...seen, marks: marks + numbers, numbers: 0, large: 0 });
      else if (numbers > 0) probes.set(column.c, { ...seen, numbers, marks: 0, large: Math.max(1, seen.large) });
    }
  }
}

function runsOfLevels(columns: HeaderColumn[]): HeaderColumn[][] {
  const runs: HeaderColumn[][] = [];
  let run: HeaderColumn[] | undefined;
  for (const column of [...columns].sort((a, b) => a.c - b.c)) {
    if (column.heads || column.says.concepts.has("percent")) continue;
    const own = levelOf(column);
    const known = run?.map((x) => levelOf(x)!) ?? [];
    // Another group, or the same levels once more: another block, of chi bộ and of their members. Of one level last year's stands beside this year's.
    const again = known.some(({ text }, i) => text === own?.text && run![i]!.cell !== column.cell);
    const besides = known.at(-1)?.text === own?.text && run?.at(-1)?.leaf !== column.leaf;
    if (!own) run = undefined;
    else if (run && (!again || besides) && known[0]!.group === own.group) run.push(column);
    else {
      run = [column];
      runs.push(run);
    }
  }
  return runs;
}

/** The level that a column is of, said by itself or, where it says no more than that it counts, over it; and the group that it stands in. */
function levelOf({ says, leaf, groups }: HeaderColumn): { text: string; group: string } | undefined {
  const isLevel = ({ concepts }: Meaning) => LEVELS.some((level) => concepts.has(level));
  if (isLevel(says)) return { text: leaf, group: groups.join("|") };
  const above = groups.at(-1);
  const counts = says.unknown === 0 && [...says.concepts].every((x) => x === "count" || x === "member");
  return counts && above && isLevel(meaning(above)) ? { text: above, group: groups.slice(0, -1).join("|") } : undefined;
}

/** Whether a column is no more than the sum of the levels right before it (percents may stand between): `Cộng`, which are those rated. */
export function sumsLevels({ c, leaf, groups }: HeaderColumn, columns: HeaderColumn[]): boolean {
  if (!/^(tong )?cong$/.test(fold(leaf))) return false;
  const before = columns.findLast((x) => x.c < c && x.leaf !== leaf && !x.says.concepts.has("percent"));
  return before !== undefined && levelOf(before)?.group === groups.join("|");
}
