/** Remembers the results of a pure function of a text; workbooks repeat the same few thousand texts. Bounded, so that no file can fill the memory. */
export function memo<T>(compute: (text: string) => T, limit = 50_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const result = compute(text);
    if (known.size < limit && text.length < 200) known.set(text, result);
    return result;
  };
}
