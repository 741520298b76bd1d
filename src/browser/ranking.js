import { makers } from "../components/element.js";
import { groupOf } from "../components/filters.js";
import { period } from "../components/format.js";
import { rankingParts } from "../components/ranking.js";
import { keepInAddress } from "./address.js";
import { json } from "./json.js";
import { liven } from "./tables.js";

/** The ranking page: another measure, year or group, as chosen in its filters or in the address. */
export default function rankingPage(document, root) {
  const form = document.getElementById("bo-loc");
  if (!form) return;
  const place = document.getElementById("bang-hang");
  const output = form.querySelector("output");
  const [indicators, weights, names] = [form.dataset.indicators, form.dataset.weights, form.dataset.names].map(
    JSON.parse,
  );
  let latest = 0;
  keepInAddress(form, async ({ theo, ky, nhom }) => {
    const turn = ++latest;
    output.textContent = "Đang tải…";
    const indicator = indicators.find((i) => i.id === theo);
    const own = theo === "composite" ? `xep-hang/${ky}` : `chi-tieu/${theo}/${ky}`;
    const units = await json(`${root}du-lieu/${own}.json`).catch(() => null);
    if (turn !== latest) return;
    const page = { document, root, ...makers(document) };
    const parts = units?.chiBo.length
      ? rankingParts(page, { indicator, units, names, weights, group: groupOf(nhom), target: units.target })
      : [page.h("p", {}, `${indicator.name}: chưa có số liệu ${period(ky).toLowerCase()}.`)];
    place.replaceChildren(...parts.flat(2).filter(Boolean));
    liven(place);
    output.textContent = `Đang xem ${period(ky).toLowerCase()}`;
  });
}
