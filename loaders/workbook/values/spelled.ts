const DIGITS = "khong mot hai ba bon nam sau bay tam chin".split(" ");
/** As they are said behind tens. */
const BEHIND_TENS = new Map([
  ["lam", 5],
  ["nham", 5],
  ["tu", 4],
]);

/** A number below a thousand in words, folded: `mười lăm`, `hai mươi mốt`, `một trăm linh ba`. */
export function spelledNumber(text: string): number | undefined {
  let sum = 0;
  let digit: number | undefined;
  for (const word of text.split(" ")) {
    const next = BEHIND_TENS.get(word) ?? DIGITS.indexOf(word);
    if (next >= 0 && digit === undefined) digit = next;
    else if (word === "tram" && digit && sum === 0) [sum, digit] = [digit * 100, undefined];
    else if (word === "muoi" && sum % 100 === 0) [sum, digit] = [sum + (digit ?? 1) * 10, undefined];
    else if ((word !== "linh" && word !== "le") || digit !== undefined || sum === 0 || sum % 100 !== 0)
      return undefined;
  }
  return digit === undefined && sum === 0 ? undefined : sum + (digit ?? 0);
}
