import type { Cell } from "../open/workbook.ts";
import { meaning } from "../words/vocabulary.ts";

/** A line that says which field its figure is of. */
interface Claim {
  cell: Cell;
  label: string;
  /** Where the figure stands, in the line or beside it. */
  figure: Cell;
}

/** What lines of one period say of the fields of a form: one figure each, by the line whose words are understood best. */
export class LineClaims {
  private readonly claims: Record<string, Claim> = {};
  /** Words where a figure belongs: asked about, unless another line has the figure. */
  private readonly worded: Record<string, Claim> = {};
  private readonly disputed = new Set<string>();
  private readonly aside: Omit<Claim, "figure">[] = [];

  add(field: string, claim: Claim): void {
    const rival = this.claims[field];
    if (rival && String(rival.figure.value) === String(claim.figure.value)) return;
    const more = rival ? meaning(rival.label).unknown - meaning(claim.label).unknown : 1;
    // Neither, where two lines say the same of different figures.
    if (more === 0) this.disputed.add(field);
    if (rival) this.aside.push(more > 0 ? rival : claim);
    if (more > 0) this.claims[field] = claim;
  }

  /** Adds a line that has words in the place of its figure. */
  addWords(field: string, claim: Claim): void {
    this.worded[field] ??= claim;
  }

  /** Leaves a line whose figure is of no field. */
  leave(line: Omit<Claim, "figure">): void {
    this.aside.push(line);
  }

  /** Whether a line speaks of a field, whatever the others say. */
  has(field: string): boolean {
    return field in this.claims;
  }

  /** The figure of each field that lines do not dispute. */
  figures(): Record<string, Cell> {
    const settled = Object.entries(this.claims).filter(([field]) => !this.disputed.has(field));
    const worded = Object.entries(this.worded).filter(([field]) => !this.has(field));
    return Object.fromEntries([...settled, ...worded].map(([field, { figure }]) => [field, figure]));
  }

  /** Lines whose figures no field took. */
  left(): Omit<Claim, "figure">[] {
    return [...this.aside, ...[...this.disputed].map((field) => this.claims[field]!)];
  }
}
