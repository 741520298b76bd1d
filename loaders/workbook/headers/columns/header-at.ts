import type { Grid } from "../../grid.ts";
import { memoOf } from "../../words/memo.ts";
import { tellParts } from "./column-parts.ts";
import { tellAllBesideRated, tellCounts, tellWholes } from "./counting.ts";
import { tellFullMembers } from "./full-members.ts";
import { type HeaderColumn, headerColumns } from "./header-columns.ts";
import { tellInspected } from "./inspected.ts";
import { groupUnderHeads } from "./label-parts.ts";
import { shareLevels } from "./levels.ts";
import { tellLevelsAndAbove } from "./levels-and-above.ts";
import { tellManners } from "./manners.ts";
import { tellMonths } from "./months-within.ts";
import { tellNames } from "./named-groups.ts";
import { tellTotals } from "./parts-of-total.ts";
import { tellPoints } from "./points-of-items.ts";
import { type Probe, probe } from "./probe.ts";
import { tellTargets } from "./targets.ts";
import { tellTurns } from "./turns.ts";
import { leaveWhoTheyWere } from "./who-they-were.ts";

/** What stands in some rows of headings, whatever form they are of: what each column says under its groups, and what stands below it. */
interface HeaderRows {
  header: HeaderColumn[];
  probes: Map<number, Probe>;
}

/** The columns of a header of some rows; the same are asked of for each form, and for those that may stand beside. */
export function headerAt(grid: Grid, top: number, bottom: number): HeaderRows {
  const known = headersOf(grid);
  const place = `${top} ${bottom}`;
  const before = known.get(place);
  if (before) return before;
  const read = readRows(grid, top, bottom);
  known.set(place, read);
  return read;
}

const headersOf = memoOf((_: Grid) => new Map<string, HeaderRows>());

function readRows(grid: Grid, top: number, bottom: number): HeaderRows {
  const header = headerColumns(grid, top, bottom);
  tellMonths(header);
  tellParts(header);
  tellTurns(header);
  const probes = probe(grid, header, bottom);
  tellNames(header, probes);
  groupUnderHeads(header, probes);
  leaveWhoTheyWere(header);
  tellFullMembers(header);
  tellTargets(header);
  tellManners(header);
  tellLevelsAndAbove(header);
  tellPoints(header, grid, bottom);
  tellCounts(header, probes);
  tellWholes(header);
  tellAllBesideRated(header);
  tellInspected(header, probes);
  tellTotals(header, probes, grid, bottom);
  shareLevels(header, probes);
  return { header, probes };
}
