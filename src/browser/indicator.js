import { makers } from "../components/element.js";
import { groupOf } from "../components/filters.js";
import { period } from "../components/format.js";
import { unitParts } from "../components/indicator-units.js";
import { keepInAddress } from "./address.js";
import { json } from "./json.js";
import { liven } from "./tables.js";

/** An indicator's page: another period or group of chi bộ, as chosen in its filters or in the address. */
export default function indicatorPage(document, root) {
  const form = document.getElementById("bo-loc");
  if (!form) return;
  const place = document.getElementById("don-vi");
  const output = form.querySelector("output");
  const indicator = JSON.parse(form.dataset.indicator);
  const files = `${root}du-lieu/chi-tieu/${indicator.id}`;
  let latest = 0;
  keepInAddress(form, async ({ ky, nhom = "all:" }) => {
    const turn = ++latest;
    output.textContent = "Đang tải…";
    const [units, sparks, { histogram }] = await Promise.all([
      json(`${files}/${ky}.json`),
      json(`${files}/dien-bien.json`),
      import("../components/charts/plotted.js"),
    ]);
    if (turn !== latest) return;
    const page = { document, root, ...makers(document) };
    place.replaceChildren(
      ...unitParts(page, { indicator, target: units.target, units, sparks, group: groupOf(nhom) }, histogram)
        .flat(2)
        .filter(Boolean),
    );
    liven(place);
    output.textContent = `Đang xem ${period(ky).toLowerCase()}`;
  });
}
