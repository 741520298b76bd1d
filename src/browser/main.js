import { presentation } from "./presentation.js";
import { layOutRest } from "./rest.js";
import { search } from "./search.js";
import { liven } from "./tables.js";

/** Code that only some pages need, by the beginning of their path. */
const OWN = {
  "chi-tieu/": () => import("./indicator.js"),
  "xep-hang": () => import("./ranking.js"),
  "chi-bo": () => import("./profile.js"),
  tccsd: () => import("./profile.js"),
  "chuyen-de": () => import("./topics.js"),
  "so-lieu": () => import("./intake.js"),
};

/** On a phone the menu is wider than the screen: it opens with the page's own entry in sight. */
function showPlace(document) {
  const here = document.querySelector(".menu [aria-current]");
  if (here && matchMedia("(max-width: 48rem)").matches) here.closest("ul").scrollLeft = here.offsetLeft - 16;
}

const { page, root } = document.body.dataset;
liven(document);
search(document, root);
presentation(document);
showPlace(document);
const own = Object.keys(OWN).find((start) => page.startsWith(start));
if (own) await (await OWN[own]()).default(document, root, page);
layOutRest(document);
