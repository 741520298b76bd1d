import { makers } from "../components/element.js";
import { fileOf } from "../components/format.js";
import { chiBoProfile } from "../components/profile/chi-bo.js";
import { section, sourcesTable } from "../components/profile/parts.js";
import { tccsdProfile } from "../components/profile/tccsd.js";
import { json } from "./json.js";
import { liven } from "./tables.js";

/** A profile page (`chi-bo?ma=…`, `tccsd?ma=…`): the unit asked for in the address takes the place of the list of all. */
export default async function profilePage(document, root, path) {
  const id = new URL(location.href).searchParams.get("ma");
  if (!id) return;
  const main = document.querySelector("main");
  const list = document.getElementById("danh-sach");
  const known = JSON.parse(list.dataset.known);
  const page = { document, root, ...makers(document) };
  const { h } = page;
  const heading = main.querySelector("h1");
  list.hidden = true;
  const [profile, { trend }] = await Promise.all([
    json(`${root}du-lieu/${path}/${fileOf(id)}.json`).catch(() => null),
    import("../components/charts/plotted.js"),
  ]);
  if (!profile) {
    list.hidden = false;
    list.before(h("p", { class: "lead" }, `Không có đơn vị mang mã “${id}”. Hãy chọn trong danh sách.`));
    return;
  }
  heading.textContent = profile.name;
  document.title = `${profile.name} | ${document.title}`;
  const draw = path === "chi-bo" ? chiBoProfile : tccsdProfile;
  const sources = section(
    h,
    "nguon",
    "Mỗi con số lấy từ đâu",
    h("div", { id: "nguon-bang", class: "pending" }, "Đang tải…"),
  );
  list.replaceWith(...draw(page, profile, known, trend).flat(3).filter(Boolean), sources);
  liven(main);
  // the rows behind the figures are many: they load when somebody comes near them or asks for one
  let filled;
  const fill = () => (filled ??= fillSources(page, path, profile, known));
  new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && fill(), {
    rootMargin: "400px",
  }).observe(document.getElementById("nguon-bang"));
  main.addEventListener("click", async (event) => {
    const wanted = event.target.closest("[data-wanted]")?.dataset.wanted;
    if (!wanted) return;
    await fill();
    filterSources(document, wanted);
  });
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

async function fillSources(page, path, profile, { indicators }) {
  const { document, root } = page;
  const tccsd = path === "chi-bo" ? profile.tccsd_id : profile.id;
  const file = await json(`${root}du-lieu/nguon/${fileOf(tccsd)}.json`);
  const own = path === "chi-bo" ? file.sources.filter(([id]) => id === profile.id) : file.sources;
  const place = document.getElementById("nguon-bang");
  place.removeAttribute("class");
  place.replaceChildren(
    page.h(
      "p",
      {},
      "Mỗi dòng là một dòng của tệp đơn vị đã gửi; ô ghi theo kiểu của Excel. Lọc theo tên chỉ tiêu, năm, tệp.",
    ),
    sourcesTable(page.h, own, {
      indicators,
      root,
      unit: profile.name,
      names: path === "chi-bo" ? null : file.chiBo,
    }),
  );
  liven(place);
}

function filterSources(document, wanted) {
  const input = document.querySelector("#nguon-bang input[type=search]");
  if (!input) return;
  input.value = wanted;
  input.dispatchEvent(new Event("input"));
}
