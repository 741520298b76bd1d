import type { HeaderColumn } from "./header-columns.ts";

/** What is told of the columns of a header whatever form it is read as: found once, though every form asks. */
export function perHeader<T>(tell: (header: HeaderColumn[]) => T): (header: HeaderColumn[]) => T {
  const told = new WeakMap<HeaderColumn[], T>();
  return (header) => {
    const known = told.get(header);
    if (known !== undefined) return known;
    const found = tell(header);
    told.set(header, found);
    return found;
  };
}
