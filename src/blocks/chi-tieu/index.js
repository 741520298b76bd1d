import { level, spark } from "../../components/charts/spark.js";
import { isJudged, without } from "../../components/declared.js";
import { inUnit, percent, period } from "../../components/format.js";
import { status } from "../../components/status.js";

/** A card for each indicator: where it stands at its latest period. */
export const list = (data, { document, h, root, site }) =>
  h("ul", { class: "cards" }, [
    data.indicators.map(({ id, latest, series }) => {
      const indicator = site.indicators.find((i) => i.id === id);
      const judged = isJudged(indicator);
      return h("li", {}, [
        h("h2", {}, h("a", { href: `${root}chi-tieu/${id}` }, indicator.name)),
        !latest && h("p", { class: "muted" }, without(indicator, site)),
        latest && [
          h("p", { class: "figure-line" }, [
            h("strong", {}, inUnit(latest.value, indicator.unit, latest.target)),
            spark(series, {
              document,
              target: level(indicator, latest.target),
              status: latest.status,
              width: 120,
              height: 30,
            }),
          ]),
          h("p", { class: "muted" }, [
            period(latest.period),
            judged && [" · ", status(h, latest.status), ` · mục tiêu ${latest.target_words}`],
            ` · đã nhận ${percent(latest.coverage, 1)} báo cáo`,
          ]),
        ],
      ]);
    }),
  ]);
