import { nameKey } from "./name-key.ts";

/** A grassroots organisation (tổ chức cơ sở đảng). */
export interface Tccsd {
  id: string;
  name: string;
  kind: "dang_bo_co_so" | "chi_bo_co_so";
}

export type ChiBoKind = "chi_bo_co_so" | "truc_thuoc_dang_uy_co_so" | "truc_thuoc_dang_bo_bo_phan";

/** A chi bộ under one of its names: a rename is a second entry with the same id and its own months. */
export interface ChiBo {
  id: string;
  tccsdId: string;
  name: string;
  kind: ChiBoKind;
  loaiHinh: string;
  dangBoBoPhan: string;
  /** `YYYY-MM`, both included; blank for open. */
  from: string;
  to: string;
  successorId: string;
}

/** Organisations of the Khối over time, from `danh-muc.xlsx`. */
export class Registry {
  private readonly byTccsd = new Map<string, ChiBo[]>();
  /** Chi bộ by TCCSĐ and name as compared; asked of every row. */
  private readonly byName = new Map<string, ChiBo[]>();

  constructor(
    readonly tccsd: Tccsd[],
    readonly chiBo: ChiBo[],
  ) {
    for (const c of chiBo) {
      this.byTccsd.set(c.tccsdId, [...(this.byTccsd.get(c.tccsdId) ?? []), c]);
      const name = `${c.tccsdId}|${nameKey(c.name)}`;
      this.byName.set(name, [...(this.byName.get(name) ?? []), c]);
    }
  }

  /** Name of a TCCSĐ; blank where there is none of that id. */
  nameOf(tccsdId: string): string {
    return this.tccsd.find((t) => t.id === tccsdId)?.name ?? "";
  }

  /** All names of the chi bộ of a TCCSĐ, whatever their months. */
  of(tccsdId: string): ChiBo[] {
    return this.byTccsd.get(tccsdId) ?? [];
  }

  /** Those of them, in the same order, whose name as compared (`name-key.ts`) is one of `keys`. */
  named(tccsdId: string, keys: string[]): ChiBo[] {
    const lists = [...new Set(keys)].flatMap((key) => this.byName.get(`${tccsdId}|${key}`) ?? []);
    return lists.length < 2 ? lists : this.of(tccsdId).filter((c) => lists.includes(c));
  }

  /** Chi bộ of a TCCSĐ (under the name then in force) that exist in at least one of the months. */
  existing(tccsdId: string, months: string[]): ChiBo[] {
    return this.of(tccsdId).filter((c) => months.some((month) => inForce(c, month)));
  }
}

/** Whether a name of a chi bộ is in force in a month (`YYYY-MM`). */
export const inForce = (c: ChiBo, month: string): boolean => (!c.from || c.from <= month) && (!c.to || month <= c.to);
