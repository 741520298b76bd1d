/** Every run of words that begins with one of `heads` and goes on with one of `tails`; a head or a tail may be blank. */
export const each = (heads: string[], tails: string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`.trim())).filter(Boolean);
