import { timeKey } from "../columns/column-time.ts";
import { holdsFigures, type Probe } from "../columns/probe.ts";
import { asUnread, type Header, type UnreadColumn } from "../fields/header.ts";
import type { Claim } from "./claim.ts";
import { saysBetter, settledBy } from "./rivals.ts";

/** The columns of a header that say what they are, one for each field, month, part of the year and session. */
export class Claims {
  private readonly standing = new Map<string, Claim>();
  /** Those for one field that were left open, all of them. */
  private readonly left = new Map<string, Claim[]>();
  /** Pairs of which only how well their words say it told the one that carries their field. */
  readonly byWords: [Claim, Claim][] = [];

  constructor(
    private readonly header: Header,
    private readonly probes: Map<number, Probe>,
  ) {}

  /**
   * Takes a column for its field, or leaves it, the one taken before, or both open.
   * @param unread the column as it is told of where it is not taken
   * @param worth what the first for its field says for the form
   */
  add(claim: Claim, unread: UnreadColumn, worth: number): void {
    const { header } = this;
    const key = `${claim.column.field} ${timeKey(claim.header)}`;
    const rival = this.standing.get(key);
    if (!rival) header.score += worth;
    const reason = rival ? settledBy(rival, claim, this.probes) : claim;
    const stands = reason ?? saysBetter(rival!, claim, this.probes);
    if (stands && !reason) this.byWords.push([rival!, claim]);
    const held = rival && header.columns.includes(rival.column);
    if (rival && stands !== rival) header.columns = header.columns.filter((x) => x !== rival.column);
    if (stands === claim) {
      if (rival) header.ignored.push(asUnread(rival.column));
      this.standing.set(key, claim);
      header.columns.push(claim.column);
    } else if (stands) header[this.mayBeOther(claim) ? "unclear" : "ignored"].push(unread);
    else {
      header.unclear.push(unread, ...(held ? [asUnread(rival.column)] : []));
      if (held) header.score -= 1;
      this.left.set(key, [...(this.left.get(key) ?? [rival!]), claim]);
    }
  }

  /** The columns that each say of themselves that they are one field, none of which was taken. */
  get open(): Claim[][] {
    return [...this.left.values()];
  }

  /** `CNCT (đ/c)` beside the members in all: words that nobody knows may say what else its figures are of. */
  private mayBeOther({ column, header }: Claim): boolean {
    return header.says.unknown > 0 && holdsFigures(this.probes.get(column.c)!);
  }
}
