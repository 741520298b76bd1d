/** A rank of a list: its figure, and the units that share it. */
export interface Ranked {
  value: number | null | undefined;
  units: string[];
}

/** Units with their rank and figure, by rank. */
export function byRank(
  units: [unit: string, rank: number | null, value: number | null | undefined][],
): Map<number, Ranked> {
  const ranks = new Map<number, Ranked>();
  for (const [unit, rank, value] of units) {
    const shared = ranks.get(rank ?? 0);
    if (shared) shared.units.push(unit);
    else ranks.set(rank ?? 0, { value, units: [unit] });
  }
  return ranks;
}
