import type { CellStyle, CellValue, MergeRange } from "hucre";
import type { Tccsd } from "../registry/registry.ts";
import { LOOK } from "./look.ts";

/** Who made the report and who answers for it, as on paper. */
export function signatures(
  row: number,
  last: number,
  tccsd: Tccsd,
  put: (row: number, col: number, value: CellValue, style: CellStyle) => void,
  merges: MergeRange[],
): void {
  const half = Math.floor(last / 2);
  const head = tccsd.kind === "dang_bo_co_so" ? "T/M ĐẢNG ỦY" : "T/M CHI BỘ";
  for (const [from, to, value] of [
    [0, half, "NGƯỜI LẬP BIỂU"],
    [half + 1, last, head],
  ] as const) {
    put(row, from, value, LOOK.signature);
    merges.push({ startRow: row, startCol: from, endRow: row, endCol: to });
  }
}
