import { level, spark } from "./charts/spark.js";
import { declared, isJudged } from "./declared.js";
import { inUnit, percent, period } from "./format.js";
import { status, statusWords } from "./status.js";
import { table } from "./table.js";

/** Indicators × years, the latest period apart. */
export function scorecard(data, { document, h, root, site }) {
  const years = [...new Set(data.indicators.flatMap((i) => i.years.map((y) => y.year)))].sort();
  const cell = (i, year) => {
    const found = i.years.filter((y) => y.year === year);
    if (found.length === 0) return h("span", { class: "muted" }, "–");
    return found.map((y) =>
      h(
        "span",
        {
          class: "score",
          title: `${period(y.period)}: ${statusWords(y.status)}, đã nhận ${percent(y.coverage, 1)} báo cáo`,
        },
        [
          inUnit(y.value, declared(site, i.id).unit, y.target),
          isJudged(declared(site, i.id)) && status(h, y.status, { short: true }),
        ],
      ),
    );
  };
  // a year of two half-years is told in words
  const only = (i, year) => {
    const found = i.years.filter((y) => y.year === year);
    return found.length > 1 ? undefined : (found[0]?.value ?? null);
  };
  return table(
    h,
    data.indicators,
    [
      {
        name: "Chỉ tiêu",
        wide: true,
        cell: (i) => h("a", { href: `${root}chi-tieu/${i.id}` }, declared(site, i.id).name),
      },
      {
        name: "Kỳ gần nhất",
        cell: (i) => {
          if (!i.latest) return declared(site, i.id).applies ? "–" : "không áp dụng";
          return [
            h("strong", {}, inUnit(i.latest.value, declared(site, i.id).unit, i.latest.target)),
            " ",
            isJudged(declared(site, i.id)) && status(h, i.latest.status),
            h("span", { class: "muted block" }, [period(i.latest.period), i.latest.provisional && ", tạm tính"]),
          ];
        },
      },
      {
        name: "Mục tiêu",
        cell: (i) => (declared(site, i.id).comparison === "none" ? "theo dõi" : i.latest?.target_words),
      },
      ...years.map((year) => ({ name: year, number: true, value: (i) => only(i, year), cell: (i) => cell(i, year) })),
      {
        name: "Diễn biến",
        cell: (i) =>
          spark(
            i.series.map((p) => p.value),
            {
              document,
              target: level(declared(site, i.id), i.latest?.target ?? null),
              status: i.latest?.status,
              width: 92,
            },
          ),
      },
      { name: "Báo cáo", number: true, cell: (i) => percent(i.latest?.coverage, 1) },
    ],
    {
      caption: `Các chỉ tiêu của ${site.scope} theo năm, so với mục tiêu`,
      file: "bang-chi-tieu",
      tools: "short",
      head: 0,
    },
  );
}
