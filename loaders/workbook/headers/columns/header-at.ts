import type { Grid } from "../../grid.ts";
import { tellParts } from "./column-parts.ts";
import { tellAllBesideRated, tellCounts, tellWholes } from "./counting.ts";
import { tellFullMembers } from "./full-members.ts";
import { type HeaderColumn, headerColumns } from "./header-columns.ts";
import { groupUnderHeads } from "./label-parts.ts";
import { shareLevels } from "./levels.ts";
import { tellManners } from "./manners.ts";
import { tellNames } from "./named-groups.ts";
import { type Probe, probe } from "./probe.ts";
import { tellTargets } from "./targets.ts";
import { tellTurns } from "./turns.ts";

/** The columns of a header of some rows, whatever form it is of: what each says under its groups, and what stands below it. */
export function headerAt(
  grid: Grid,
  top: number,
  bottom: number,
): { header: HeaderColumn[]; probes: Map<number, Probe> } {
  const header = headerColumns(grid, top, bottom);
  tellParts(header);
  tellTurns(header);
  const probes = probe(grid, header, bottom);
  tellNames(header, probes);
  groupUnderHeads(header, probes);
  tellFullMembers(header);
  tellTargets(header);
  tellManners(header);
  tellCounts(header);
  tellWholes(header);
  tellAllBesideRated(header);
  shareLevels(header, probes);
  return { header, probes };
}
