import { makers } from "../components/element.js";
import { fold, within } from "../components/format.js";
import { holds } from "../components/table.js";
import { sessionsTable } from "../components/topics.js";
import { keepInAddress } from "./address.js";
import { json } from "./json.js";
import { liven } from "./tables.js";

/** The thematic sessions: those of another quarter, or of the whole term, that hold the words looked for. */
export default function topicsPage(document, root) {
  const form = document.getElementById("bo-loc");
  if (!form) return;
  const place = document.getElementById("bang-ky");
  const output = form.querySelector("output");
  const all = JSON.parse(form.dataset.quarters);
  const { h } = makers(document);
  let latest = 0;
  const show = async ({ quy, tim }) => {
    const turn = ++latest;
    output.textContent = "Đang tải…";
    const wanted = quy === "term" ? all.toReversed() : [quy];
    const files = await Promise.all(wanted.map((q) => json(`${root}du-lieu/chuyen-de/${q}.json`)));
    if (turn !== latest) return;
    const found = files
      .flatMap(({ quarter, sessions }) => sessions.map((session) => [quarter, ...session]))
      .filter(([, topic, , name, tccsd]) => holds(fold(`${topic} ${name} ${tccsd}`), tim.trim()));
    const when = quy === "term" ? "cả nhiệm kỳ" : within(quy);
    place.replaceChildren(sessionsTable(h, found, root, `Các kỳ sinh hoạt chuyên đề ${when}`));
    liven(place);
    output.textContent = `${found.length.toLocaleString("vi")} kỳ, ${when}`;
  };
  keepInAddress(form, show);
  form.elements.tim.addEventListener("input", () =>
    show({ quy: form.elements.quy.value, tim: form.elements.tim.value }),
  );
}
