import { declared } from "./declared.js";
import { change, inUnit, period } from "./format.js";
import { status, statusWords } from "./status.js";
import { table } from "./table.js";

/** Each indicator against the period before. */
export function changes(data, { h, root, site }) {
  const rows = data.indicators.filter((i) => i.latest && i.latest.change !== null);
  const turned = (l) => l.previous_status && l.previous_status !== l.status;
  return table(
    h,
    rows,
    [
      {
        name: "Chỉ tiêu",
        wide: true,
        cell: (i) => h("a", { href: `${root}chi-tieu/${i.id}` }, declared(site, i.id).name),
      },
      {
        name: "Kỳ trước",
        number: true,
        phone: false,
        cell: (i) => at(h, i.latest.previous_value, i.latest.previous_period, declared(site, i.id).unit),
      },
      { name: "Kỳ này", number: true, cell: (i) => at(h, i.latest.value, i.latest.period, declared(site, i.id).unit) },
      {
        name: "Thay đổi",
        number: true,
        value: (i) => i.latest.change,
        cell: (i) => change(i.latest.change, declared(site, i.id).unit),
      },
      {
        name: "Kết luận",
        wide: true,
        cell: (i) =>
          declared(site, i.id).comparison === "none"
            ? "–"
            : turned(i.latest)
              ? [
                  status(h, i.latest.status),
                  h(
                    "span",
                    { class: "muted block" },
                    `kỳ trước: ${statusWords(i.latest.previous_status).toLowerCase()}`,
                  ),
                ]
              : [status(h, i.latest.status), h("span", { class: "muted block" }, "như kỳ trước")],
      },
    ],
    { caption: "Thay đổi của từng chỉ tiêu so với kỳ trước", file: "thay-doi", tools: "short", head: 0 },
  );
}

const at = (h, value, when, unit) => [inUnit(value, unit), h("span", { class: "muted block" }, period(when))];
