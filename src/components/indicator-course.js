import { trend } from "./charts/trend.js";
import { declared, isJudged } from "./declared.js";
import { figure, legend } from "./figure.js";
import { inUnit, number, PERIOD_KINDS, period } from "./format.js";
import { status } from "./status.js";
import { table } from "./table.js";

/** The trend at the finest kind of period, and at the coarser kinds where there are any. */
export function course(data, { document, h, site }) {
  const indicator = declared(site, data.id);
  const kinds = ["month", "quarter", "half", "year"].filter((kind) => data.khoi.some((p) => p.period_kind === kind));
  const [finest] = kinds;
  const target = data.khoi[0]?.target ?? null;
  const moving = indicator.comparison === "previous";
  const draw = (kind) => {
    const points = data.khoi.filter((p) => p.period_kind === kind);
    const words = data.latest?.target_words ?? "";
    return figure(h, {
      title: `${indicator.name}, ${site.scope}, theo ${PERIOD_KINDS[kind]}${isJudged(indicator) ? `, so với mục tiêu ${words}` : ""}`,
      note: indicator.unit === "percent" && "Trục đứng không bắt đầu từ 0, để thấy rõ khoảng cách tới mục tiêu.",
      draw: (width) =>
        trend(
          {
            name: indicator.shortName,
            unit: indicator.unit,
            target: moving ? null : target,
            targetWords: isJudged(indicator) ? words : "",
            points,
          },
          { document, width, height: kind === "month" && width > 600 ? 320 : 260 },
        ),
      table: periodsTable(h, points, indicator, isJudged(indicator)),
    });
  };
  return [
    isJudged(indicator) && legend(h, { target: data.latest?.target_words, bounds: indicator.kind === "share" }),
    draw(finest),
    finest !== "year" && kinds.includes("year") && draw("year"),
  ];
}

const periodsTable = (h, points, indicator, withStatus) =>
  table(
    h,
    [...points].reverse(),
    [
      { name: "Kỳ", value: (p) => p.period, cell: (p) => period(p.period) },
      { name: "Kết quả", number: true, value: (p) => p.value, cell: (p) => inUnit(p.value, indicator.unit, p.target) },
      { name: "Tử số", number: true, value: (p) => p.numerator, cell: (p) => number(p.numerator) },
      { name: "Mẫu số", number: true, value: (p) => p.denominator, cell: (p) => number(p.denominator) },
      indicator.kind === "share" && {
        name: "Thấp nhất – cao nhất",
        cell: (p) => `${inUnit(p.lower, indicator.unit)} – ${inUnit(p.upper, indicator.unit)}`,
      },
      withStatus && { name: "Kết luận", cell: (p) => status(h, p.status) },
      {
        name: "Báo cáo",
        number: true,
        value: (p) => p.coverage,
        cell: (p) => `${number(p.reported)}/${number(p.expected)}`,
      },
    ].filter(Boolean),
    { caption: `${indicator.name} theo kỳ`, file: `${indicator.id}-theo-ky`, head: 0 },
  );
