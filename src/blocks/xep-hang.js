import { shared } from "../components/declared.js";
import { choice, groupChoice, option } from "../components/filters.js";
import { period } from "../components/format.js";
import { COMPOSITE, rankingParts } from "../components/ranking.js";

export const lead = (_, { h }) =>
  h("p", { class: "lead" }, [
    "Điểm tổng hợp (0–100) gộp các chỉ tiêu của một chi bộ trong năm theo trọng số ghi dưới bảng. ",
    "Chi bộ có chưa đến 90% báo cáo đứng riêng dưới bảng, không có hạng.",
  ]);

/** By what, of which year, within which group; what the browser needs stands beside. */
export function filters(data, { h, site }) {
  if (!data.start) return null;
  const indicators = data.indicators.map((id) => shared(site.indicators.find((i) => i.id === id)));
  return h(
    "form",
    {
      class: "filters",
      id: "bo-loc",
      "data-indicators": JSON.stringify([COMPOSITE, ...indicators]),
      "data-weights": JSON.stringify(data.weights),
      "data-names": JSON.stringify(data.names),
    },
    [
      choice(h, "theo", "Xếp theo", [
        option(h, COMPOSITE.id, COMPOSITE.name, true),
        indicators.map((i) => option(h, i.id, i.name)),
      ]),
      choice(
        h,
        "ky",
        "Năm",
        data.years.toReversed().map((year) => option(h, year, period(year), year === data.start.period)),
      ),
      groupChoice(h, data.start.chiBo, data.names, site.scope),
      h("output", { "aria-live": "polite" }, ""),
    ],
  );
}

/** The ranking of chi bộ that the page opens with. */
export function ranking(data, page) {
  if (!data.start) return page.h("p", {}, "Chưa có số liệu để xếp hạng.");
  const { weights, names, start } = data;
  return page.h(
    "section",
    { id: "bang-hang" },
    rankingParts(page, { indicator: COMPOSITE, units: start, names, weights, group: { grouping: "all", value: "" } }),
  );
}
