import { fold } from "../workbook/words/text.ts";
import type { ChiBoKind, Tccsd } from "./registry.ts";

/** Kind of a TCCSĐ by the registry's word for it, or by its name; `undefined` where neither says. */
export function kindOfTccsd(text: string): Tccsd["kind"] | undefined {
  const said = fold(text);
  if (said.startsWith("chi bo")) return "chi_bo_co_so";
  return said.startsWith("dang bo") ? "dang_bo_co_so" : undefined;
}

const WORDS: Record<ChiBoKind, string> = {
  chi_bo_co_so: "chi bộ cơ sở",
  truc_thuoc_dang_uy_co_so: "chi bộ trực thuộc đảng ủy cơ sở",
  truc_thuoc_dang_bo_bo_phan: "chi bộ trực thuộc đảng bộ bộ phận",
};

/** Kind of a chi bộ; where the registry's word says none, what it must be by its place, and that kind's name (`told`) for a message. */
export function kindOfChiBo(text: string, owner: Tccsd, dangBoBoPhan: string): { kind: ChiBoKind; told?: string } {
  const said = fold(text);
  if (said.includes("bo phan")) return { kind: "truc_thuoc_dang_bo_bo_phan" };
  if (said.includes("truc thuoc")) return { kind: "truc_thuoc_dang_uy_co_so" };
  if (said.includes("co so")) return { kind: "chi_bo_co_so" };
  const kind =
    owner.kind === "chi_bo_co_so"
      ? "chi_bo_co_so"
      : dangBoBoPhan
        ? "truc_thuoc_dang_bo_bo_phan"
        : "truc_thuoc_dang_uy_co_so";
  return { kind, told: WORDS[kind] };
}
