import { wrongFigures } from "../../loaders/refresh/verify/figures/sentences.ts";
import { khoi, tccsd, tccsdOf } from "./truth.ts";

/** The figures of a result paragraph that the truth does not bear out, or that were not understood; none where all is well. */
export const untrue = (text: string, name: string, indicator: string, units: Map<string, string>): string[] =>
  wrongFigures(
    text,
    name,
    {
      of: (unit, period) => (unit ? tccsd(indicator, unit, period) : khoi(indicator, period)),
      units: (period) => tccsdOf(indicator, period),
    },
    units,
  );
