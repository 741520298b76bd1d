import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { parseHTML } from "linkedom";
import { PAPER } from "../../src/components/charts/palette.js";
import type { Picture } from "../report.ts";

const fonts = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans/package.json"));
/** resvg draws only with fonts that hold every Vietnamese letter; those of the machine are left out, so that every machine draws alike. */
const font = {
  loadSystemFonts: false,
  defaultFontFamily: "Noto Sans",
  fontFiles: ["400Regular/NotoSans_400Regular", "600SemiBold/NotoSans_600SemiBold", "700Bold/NotoSans_700Bold"].map(
    (f) => join(fonts, `${f}.ttf`),
  ),
};

const TEXT_WIDTH_MM = 165;
const PIXELS = 760;

type Draw<Data> = (data: Data, options: object) => Element;

/** One of the site's charts as a picture of the width of the text, two pixels a point; its text alternative comes from the chart itself. */
export function picture<Data>(
  chart: Draw<Data>,
  data: Data,
  options: { height?: number; labels?: number } = {},
): Picture {
  const { document } = parseHTML("<html></html>");
  const svg = chart(data, {
    document,
    width: PIXELS,
    palette: PAPER,
    fontFamily: "Noto Sans",
    fontSize: 14,
    ...options,
  });
  const alt = svg.getAttribute("aria-label") ?? "";
  // An attribute of HTML may hold a `<`, as the name of a unit may; resvg reads XML and refuses it.
  svg.removeAttribute("aria-label");
  return { ...rasterised(svg.outerHTML), alt };
}

type Raster = Omit<Picture, "alt">;

/** The pictures drawn last: what is drawn for a report is drawn again to hold the report against the warehouse. */
const lately = new Map<string, Raster>();
const MANY = 32;

function rasterised(svg: string): Raster {
  const known = lately.get(svg);
  if (known) return known;
  const drawn = new Resvg(svg, { fitTo: { mode: "zoom", value: 2 }, font, background: "white" }).render();
  const mmPerPixel = TEXT_WIDTH_MM / PIXELS / 2;
  const picture = { png: drawn.asPng(), width: drawn.width * mmPerPixel, height: drawn.height * mmPerPixel };
  if (lately.size === MANY) lately.delete(lately.keys().next().value!);
  lately.set(svg, picture);
  return picture;
}
