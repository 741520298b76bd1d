/** A source of choices: the same seed makes the same report. */
export class Dice {
  private state: number;
  constructor(seed: number) {
    this.state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
    this.roll(2);
  }
  /** 0 … n − 1. */
  roll(n: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * n);
  }
  pick<T>(list: readonly T[]): T {
    return list[this.roll(list.length)]!;
  }
  chance(percent: number): boolean {
    return this.roll(100) < percent;
  }
  shuffle<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = this.roll(i + 1);
      [copy[i], copy[j]] = [copy[j]!, copy[i]!];
    }
    return copy;
  }
}
