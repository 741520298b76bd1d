/** As many as a system lets a program hold open at once with ease, whatever the size of the folder. */
const AT_ONCE = 64;

/** `Promise.all(items.map(work))`, few at a time: tens of thousands of files opened at once are more than any system allows. */
export async function fewAtATime<Item, Result>(
  items: Item[],
  work: (item: Item) => Promise<Result>,
  atOnce = AT_ONCE,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const own = next++;
      results[own] = await work(items[own]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
