import { figure } from "./figure.js";
import { inUnit, number, within } from "./format.js";
import { lagging } from "./lagging.js";
import { table } from "./table.js";
import { chiBoTable, tccsdTable } from "./units.js";

/** The units of an indicator in a period (`#don-vi`): drawn at build time, and again in the browser for another period or group. `draw` is `histogram`, which browsers load only when needed. */
export function unitParts({ document, h, root }, { indicator, target, units, sparks, group }, draw) {
  const when = within(units.period);
  const names = Object.fromEntries(units.tccsd.map(([id, name]) => [id, name]));
  const bins = units.bins.map(([from, to, count]) => ({ from, to, count }));
  return [
    h("h3", {}, `Tổ chức cơ sở đảng, ${when}`),
    lagging({ h, root }, units.tccsd, indicator),
    tccsdTable({ document, h }, units.tccsd, {
      indicator,
      root,
      sparks: sparks.tccsd,
      target,
      caption: `${indicator.name}: các tổ chức cơ sở đảng, ${when}`,
      file: `${indicator.id}-tccsd-${units.period}`,
    }),
    units.chiBo.length > 0 && [
      draw &&
        bins.length > 0 &&
        figure(h, {
          title: `Số chi bộ theo ${indicator.shortName.toLowerCase()}, ${when}`,
          draw: (width) =>
            draw(
              {
                name: `Phân bố chi bộ theo ${indicator.shortName.toLowerCase()}, ${when}`,
                unit: indicator.unit,
                target,
                bins,
              },
              { document, width },
            ),
          table: table(
            h,
            bins,
            [
              { name: "Từ", number: true, value: (b) => b.from, cell: (b) => inUnit(b.from, indicator.unit) },
              { name: "Đến", number: true, value: (b) => b.to, cell: (b) => inUnit(b.to, indicator.unit) },
              { name: "Số chi bộ", number: true, value: (b) => b.count, cell: (b) => number(b.count) },
            ],
            { caption: "Số chi bộ theo khoảng", tools: false },
          ),
        }),
      h("h3", { id: "xep-hang" }, `Xếp hạng chi bộ, ${when}`),
      chiBoTable({ document, h }, units.chiBo, {
        indicator,
        root,
        names,
        sparks: sparks.chiBo,
        group,
        target,
        caption: `${indicator.name}: xếp hạng chi bộ, ${when}`,
        file: `${indicator.id}-chi-bo-${units.period}`,
      }),
    ],
  ].flat();
}
