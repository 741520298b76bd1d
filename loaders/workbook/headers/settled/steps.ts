import type { Grid } from "../../grid.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import type { Probe } from "../columns/probe.ts";
import type { Fields } from "../fields/fields.ts";
import type { Header } from "../fields/header.ts";
import { leaveBareContent } from "./bare-content.ts";
import { takeBarePairs } from "./bare-pairs.ts";
import { takeBareSums } from "./bare-sums.ts";
import type { Claims } from "./claims.ts";
import { leaveCompared } from "./compared.ts";
import { takeCountedOpinions } from "./counted-opinions.ts";
import { leaveDangling } from "./dangling.ts";
import { leaveEstimated } from "./estimated.ts";
import { askWhatIsMissed } from "./missed.ts";
import { leaveOpening } from "./opening.ts";
import { takeOpeningMembers } from "./opening-members.ts";
import { leaveOwnRatings } from "./own-ratings.ts";
import { takeSaidTwice } from "./said-twice.ts";
import { takeTimesInSteps } from "./times-in-steps.ts";
import { takeTitledPairs } from "./titled-pairs.ts";
import { takeToldDays } from "./told-days.ts";
import { takeTopicsUnderNames } from "./topics-under-names.ts";
import { askWhichOfTwo } from "./two-of-one.ts";
import { takeUnits } from "./unit-column.ts";
import { askWhoIsDue } from "./unread-due.ts";
import { takeThoseWhoCame } from "./who-came.ts";
import { takeWholeOfParts } from "./whole-of-parts.ts";
import { leaveSumsOfMonths, leaveWholeYears } from "./whole-years.ts";
import { takeWordedPairs } from "./worded-pairs.ts";

/** Settles what the columns of a header are in view of one another, each of which was read by itself. */
export function settle(
  header: Header,
  claims: Claims,
  fields: Fields,
  columns: HeaderColumn[],
  probes: Map<number, Probe>,
  grid: Grid,
): void {
  takeSaidTwice(header, claims, grid);
  askWhichOfTwo(header, claims, probes, grid);
  takeBareSums(header, columns);
  leaveDangling(header, columns);
  takeWholeOfParts(header, columns, fields);
  takeTimesInSteps(header, columns);
  leaveWholeYears(header);
  leaveSumsOfMonths(header, columns);
  takeWordedPairs(header, columns, fields);
  takeBarePairs(header, columns, probes, grid);
  takeTitledPairs(header, columns, probes, grid);
  takeThoseWhoCame(header, columns, probes, grid);
  takeCountedOpinions(header, columns, grid);
  takeToldDays(header, columns, probes);
  takeTopicsUnderNames(header, columns);
  takeUnits(header, columns, probes);
  leaveBareContent(header, columns, probes);
  takeOpeningMembers(header, columns, grid);
  askWhoIsDue(header, columns, probes, grid);
  askWhatIsMissed(header, fields, columns, probes);
  leaveOwnRatings(header, columns, probes);
  leaveEstimated(header, columns);
  leaveOpening(header, columns);
  leaveCompared(header, fields, columns, probes);
}
