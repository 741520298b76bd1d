import { rollup } from "d3";
import type { Row } from "../../../warehouse/warehouse.ts";

/** The organisations by their codes: what they are called, and whose chi bộ are whose. */
export class Units {
  private constructor(
    /** Names of the TCCSĐ by their codes. */
    readonly tccsd: Map<string, string>,
    /** Codes of the TCCSĐ by those of their chi bộ. */
    private readonly owners: Map<string, string>,
    /** Names that each unit bears or bore, by its code. */
    private readonly called: Map<string, Set<string>>,
  ) {}

  static async read(ask: (sql: string) => Promise<Row[]>): Promise<Units> {
    const tccsd = await ask("select tccsd_id, name from tccsd order by length(name) desc, name");
    const owners = await ask("select distinct chi_bo_id, tccsd_id from chi_bo_names");
    const called = await ask(
      "select tccsd_id as id, name from tccsd union all select chi_bo_id, name from chi_bo_names",
    );
    return new Units(
      new Map(tccsd.map((r) => [String(r.tccsd_id), String(r.name)])),
      new Map(owners.map((r) => [String(r.chi_bo_id), String(r.tccsd_id)])),
      rollup(
        called,
        (all) => new Set(all.flatMap((r) => [String(r.name), plain(String(r.name))])),
        (r) => String(r.id),
      ),
    );
  }

  /** The TCCSĐ of a chi bộ. */
  ownerOf(chiBo: string): string {
    return this.owners.get(chiBo) ?? "";
  }

  /** Whether a unit bears a name, or bore it in some month. */
  named(unit: string, name: unknown): boolean {
    return this.called.get(unit)?.has(String(name)) ?? false;
  }

  /** The code of the TCCSĐ of a name. */
  idOf(name: string): string | undefined {
    return [...this.tccsd].find(([, own]) => own === name)?.[0];
  }
}

/** A name as a page shows it: without the blanks that markup does not keep. */
const plain = (name: string): string => name.replace(/\s+/g, " ").trim();
