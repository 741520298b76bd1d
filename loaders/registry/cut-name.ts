import { nameKey } from "./name-key.ts";
import type { ChiBo } from "./registry.ts";

/** As many letters a sheet's name may have; a blank that would be the last is left out. */
const MOST = 31;

/** The chi bộ after which a sheet is named, its name cut where a sheet's may be no longer: the only one ever whose name goes on from there. */
export function ofCutName(sheet: string, own: ChiBo[]): ChiBo | undefined {
  const key = nameKey(sheet);
  if (sheet.length < MOST - 1 || sheet.length > MOST || key === "") return undefined;
  const begun = own.filter(({ name }) => nameKey(name).startsWith(key));
  return new Set(begun.map(({ id }) => id)).size === 1 ? begun[0] : undefined;
}
