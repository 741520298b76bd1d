import { number, percent, within } from "./format.js";
import { chiBoTable } from "./units.js";

/** What the composite score is called where an indicator stands. */
export const COMPOSITE = {
  id: "composite",
  name: "Điểm tổng hợp",
  shortName: "Điểm tổng hợp",
  unit: "score",
  comparison: "none",
};

/** The ranked table of a year: by the composite score with its parts, or by one indicator (rows of its own file). */
export function rankingParts({ document, h, root }, { indicator, units, names, weights, group, target = null }) {
  const parts = units.parts ?? {};
  const composite = indicator.id === COMPOSITE.id;
  const extra = composite
    ? weights.map((w, i) => ({
        name: `${w.name} (${number(w.weight)})`,
        number: true,
        phone: false,
        value: (u) => parts[u.id]?.[i] ?? null,
        cell: (u) => percent(parts[u.id]?.[i]),
      }))
    : [];
  const when = within(units.period);
  return [
    chiBoTable({ document, h }, units.chiBo, {
      indicator,
      root,
      names,
      group,
      target,
      extra,
      caption: `Xếp hạng chi bộ theo ${indicator.name.toLowerCase()}, ${when}`,
      file: `xep-hang-${indicator.id}-${units.period}`,
    }),
    composite && weightsNote(h, weights),
  ];
}

/** What a rating brings of its part. */
export const RATING_POINTS = "hoàn thành xuất sắc 100%, hoàn thành tốt 90%, hoàn thành 60%, không hoàn thành 0%";

/** The weights, printed under every table that uses them. */
const weightsNote = (h, weights) =>
  h("p", { class: "muted" }, [
    `Trọng số: ${weights.map((w) => `${w.name} ${number(w.weight)}`).join(", ")}. `,
    "Mỗi phần là tỷ lệ so với mục tiêu, cao nhất 100%; phần không có số liệu được bỏ khỏi cả tổng điểm lẫn tổng trọng số. ",
    `Xếp loại: ${RATING_POINTS}.`,
  ]);
