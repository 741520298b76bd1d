/** A figure as the warehouse holds it. */
export interface Figure {
  period: string;
  value: number | null;
  numerator: number;
  denominator: number;
  reported: number;
  expected: number;
  lower: number | null;
  upper: number | null;
  status: string;
  target: number | null;
  change: number | null;
  /** From the target. */
  distance: number | null;
  /** Of TCCSĐ alone: the rank, and how many are ranked. */
  rank: number | null;
  ranked: number | null;
}
