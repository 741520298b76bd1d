/** Runs that are named one by one; the others are counted. */
const NAMED = 4;

/** Rows or columns of a sheet in words, as they follow one another: `8 đến 11, 15`. */
export function inRuns(places: number[], name: (place: number) => string): string {
  const runs: [first: number, last: number][] = [];
  for (const place of new Set(places)) {
    const last = runs.at(-1);
    if (last && place === last[1] + 1) last[1] = place;
    else runs.push([place, place]);
  }
  const named = runs
    .slice(0, NAMED)
    .map(([first, last]) => (first === last ? name(first) : `${name(first)} đến ${name(last)}`));
  const others = runs.slice(NAMED).reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return `${named.join(", ")}${others > 0 ? ` và ${others} chỗ khác` : ""}`;
}
