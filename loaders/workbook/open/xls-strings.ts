/** From which character of a text on it is set in which font. */
export interface FontRun {
  from: number;
  font: number;
}

const WIDE = 0x01;
const WITH_PHONETIC = 0x04;
const WITH_RUNS = 0x08;
const RUN_SIZE = 4;

/**
 * The runs of the shared strings of an .xls, from the contents of their record and of those that continue it; nothing for a string in one font.
 * Of a record that is cut off the strings behind are missing.
 */
export function runsOfStrings(parts: Buffer[]): (FontRun[] | undefined)[] {
  const strings: (FontRun[] | undefined)[] = [];
  const bytes = new Parts(parts);
  bytes.skip(4);
  try {
    for (let left = bytes.number(4); left > 0; left--) strings.push(runsOf(bytes));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return strings;
}

function runsOf(bytes: Parts): FontRun[] | undefined {
  const length = bytes.number(2);
  const flags = bytes.number(1);
  const runs = flags & WITH_RUNS ? bytes.number(2) : 0;
  const phonetic = flags & WITH_PHONETIC ? bytes.number(4) : 0;
  bytes.skipCharacters(length, (flags & WIDE) !== 0);
  const found = Array.from({ length: runs }, () => ({ from: bytes.number(2), font: bytes.number(RUN_SIZE - 2) }));
  bytes.skip(phonetic);
  return runs > 0 ? found : undefined;
}

/** Bytes of a record that others continue. @throws RangeError beyond their end */
class Parts {
  private part = 0;
  private at = 0;

  constructor(private readonly parts: Buffer[]) {}

  /** A number of some bytes, the least first. */
  number(size: number): number {
    let value = 0;
    for (let i = 0; i < size; i++) {
      this.inPart();
      value += this.parts[this.part]![this.at++]! * 256 ** i;
    }
    return value;
  }

  skip(count: number): void {
    for (let left = count; left > 0; ) {
      this.inPart();
      const step = Math.min(left, this.parts[this.part]!.length - this.at);
      this.at += step;
      left -= step;
    }
  }

  /** Characters that go on in a further part begin anew with whether they are wide. */
  skipCharacters(count: number, wide: boolean): void {
    let size = wide ? 2 : 1;
    for (let left = count; left > 0; ) {
      const before = this.part;
      this.inPart();
      if (this.part !== before) size = this.number(1) & WIDE ? 2 : 1;
      const step = Math.min(left, Math.floor((this.parts[this.part]!.length - this.at) / size));
      if (step === 0) throw new RangeError("a character in two parts");
      this.at += step * size;
      left -= step;
    }
  }

  private inPart(): void {
    while (this.at >= (this.parts[this.part]?.length ?? 0)) {
      if (this.part >= this.parts.length) throw new RangeError("beyond the end");
      this.part++;
      this.at = 0;
    }
  }
}
