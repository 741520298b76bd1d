/** Remembers the results of a pure function of a text or number; workbooks repeat the same few thousand. Bounded, so that no file can fill the memory. */
export function memo<T, K extends string | number = string>(compute: (said: K) => T, limit = 50_000): (said: K) => T {
  const known = new Map<K, T>();
  return (said) => {
    const found = known.get(said);
    if (found !== undefined || known.has(said)) return found as T;
    const result = compute(said);
    if (known.size < limit && (typeof said === "number" || said.length < 200)) known.set(said, result);
    return result;
  };
}

/** Remembers what is told of an object that stays as it is (a form, a row of a sheet); what else it is told by follows from it. */
export function memoOf<O extends object, A extends unknown[], T>(
  compute: (of: O, ...by: A) => T,
): (of: O, ...by: A) => T {
  const known = new WeakMap<O, { told: T }>();
  return (of, ...by) => {
    const before = known.get(of);
    if (before) return before.told;
    const told = compute(of, ...by);
    known.set(of, { told });
    return told;
  };
}
