/** Every run of words that begins with one of `heads` and goes on with one of `tails`; a head or a tail may be blank. */
export const each = (heads: string[], tails: string[]): string[] => {
  const runs: string[] = [];
  // Tens of thousands are made whenever a process starts.
  for (const head of heads)
    for (const tail of tails) if (head || tail) runs.push(head && tail ? `${head} ${tail}` : head || tail);
  return runs;
};
