const LAST_SAVED = 13;
const FILETIME = 0x40;
/** Milliseconds from 1601, where file times begin, to 1970. */
const EPOCH = 11_644_473_600_000;

/** When a document was last saved, by the summary stream of its compound file (ISO); `undefined` where it does not say so. */
export function lastSaved(summary: Buffer): string | undefined {
  if (summary.length < 56) return undefined;
  const start = summary.readUInt32LE(44);
  const end = Math.min(summary.length, start + 8 + 8 * 100);
  for (let at = start + 8; at + 8 <= end; at += 8) {
    if (summary.readUInt32LE(at) !== LAST_SAVED) continue;
    const value = start + summary.readUInt32LE(at + 4);
    if (value + 12 > summary.length || summary.readUInt32LE(value) !== FILETIME) return undefined;
    const time = new Date(Number(summary.readBigUInt64LE(value + 4) / 10_000n) - EPOCH);
    return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
  }
  return undefined;
}
