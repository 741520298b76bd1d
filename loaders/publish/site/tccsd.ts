import { fileOf } from "../../../src/components/format.js";
import type { Publication } from "../site-data.ts";
import { byId } from "./chi-bo.ts";

/** The list of TCCSĐ in the page; on demand the profile of each (`du-lieu/tccsd/<id>.json`) and the cells behind its figures (`du-lieu/nguon/<id>.json`). */
export default async function tccsd({ rows, page, onDemand }: Publication): Promise<void> {
  const [units, targets, [asOf]] = await Promise.all([rows("units"), rows("targets"), rows("as-of")]);
  const upTo = { asOf: String(asOf?.month ?? "") };
  const own = units.filter((u) => u.level === "tccsd");
  const chiBo = units.filter((u) => u.level === "chi_bo");
  const counted = own.map((u) => ({ ...u, chiBo: chiBo.filter((c) => c.tccsd_id === u.id).length }));
  await page("tccsd", { units: counted, targets });
  const [attention, measures, months, reports, sources] = await Promise.all([
    rows("attention"),
    rows("tccsd-measures").then((table) => byId(table, "measures")),
    rows("tccsd-months", upTo).then((table) => byId(table, "months")),
    rows("reports").then((table) => byId(table, "reports")),
    rows("sources").then((table) => byId(table, "sources")),
  ]);
  for (const unit of own) {
    const id = String(unit.id);
    await onDemand(`tccsd/${fileOf(id)}`, {
      id,
      name: unit.name,
      kind: unit.kind,
      chiBo: chiBo
        .filter((c) => c.tccsd_id === id)
        .map(({ id: unitId, name, kind, loai_hinh, from_month, to_month }) => [
          unitId,
          name,
          kind,
          loai_hinh,
          from_month,
          to_month,
        ]),
      attention: attention.filter((row) => row.id === id),
      ...measures.get(id),
      ...months.get(id),
      ...reports.get(id),
    });
    await onDemand(`nguon/${fileOf(id)}`, {
      chiBo: Object.fromEntries(chiBo.filter((c) => c.tccsd_id === id).map((c) => [c.id, c.name])),
      ...sources.get(id),
    });
  }
}
