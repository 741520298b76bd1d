import { inUnit, within } from "./format.js";

/** The indicators that a unit misses at the latest period, each with its value and since when; rows of `attention.sql` whose status is missed. */
export const missedList = (h, rows, indicators) =>
  h("ul", { class: "inline" }, [
    rows.map((r) => {
      const { shortName, unit, comparison } = indicators.find((i) => i.id === r.indicator);
      return h("li", {}, [
        h("span", { class: "status missed" }, h("i", { "aria-hidden": "true" })),
        `${shortName} ${inUnit(r.value, unit, r.target)}`,
        h("span", { class: "muted" }, [
          r.times > 1 ? ` từ ${within(r.since)}` : ` ${within(r.period)}`,
          comparison === "previous" && `, kỳ trước ${inUnit(r.target, unit)}`,
        ]),
      ]);
    }),
  ]);
