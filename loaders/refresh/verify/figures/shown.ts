/** Whether a number that was rounded to so many decimals is the stored one. */
export const equal = (stored: number | null | undefined, shown: unknown, decimals = 6): boolean =>
  typeof stored === "number"
    ? typeof shown === "number" && Math.abs(stored - shown) <= 0.5 * 10 ** -decimals + 1e-9
    : shown === null;

/** Whether a text shows a stored figure, with as many decimals as it has itself, a percentage with one at least: `95,2%`, `1.234`, a dash for none. */
export function shows(text: string, stored: number | null | undefined): boolean {
  const [, sign, digits, decimals = "", percent] = /^\s*([-−]?)([\d.]+)(?:,(\d+))?(%?)/.exec(text) ?? [];
  if (digits === undefined) return typeof stored !== "number" && /^\s*(–|$)/.test(text);
  const scale = percent ? 100 : 1;
  const value = Number(`${sign ? "-" : ""}${digits.replaceAll(".", "")}.${decimals || "0"}`) / scale;
  const near = 0.5 * 10 ** -(percent ? Math.max(decimals.length, 1) : decimals.length);
  return typeof stored === "number" && Math.abs(stored - value) <= (near + 1e-9) / scale;
}
