import type { Tccsd } from "../registry/registry.ts";
import type { Drawing } from "./drawing.ts";
import { LOOK } from "./look.ts";

/** Who made the report and who answers for it, as on paper. */
export function signatures(drawing: Drawing, row: number, tccsd: Tccsd): void {
  const half = Math.floor(drawing.last / 2);
  drawing.merge(row, 0, half, "NGƯỜI LẬP BIỂU", LOOK.signature);
  const head = tccsd.kind === "dang_bo_co_so" ? "T/M ĐẢNG ỦY" : "T/M CHI BỘ";
  drawing.merge(row, half + 1, drawing.last, head, LOOK.signature);
}
