/** A range of a distribution, and how many values are in it. */
export type Bin = [from: number, to: number, count: number];

/** The ranges of a distribution that do not hold as many of the values as they say; the last one holds its end too. */
export function inBins(bins: Bin[], values: number[]): string[] {
  const within = ([from, to]: Bin, last: boolean) =>
    values.filter((value) => value >= from - 1e-9 && (value < to - 1e-9 || last)).length;
  return bins.flatMap((bin, i) => {
    const adjoins = i === 0 || Math.abs(bins[i - 1]![1] - bin[0]) < 1e-9;
    return adjoins && within(bin, i === bins.length - 1) === bin[2] ? [] : [`${bin[0]}–${bin[1]}`];
  });
}
