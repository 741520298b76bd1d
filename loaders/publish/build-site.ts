import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const require = createRequire(import.meta.url);

/** Builds `src` into `dist` without a network, and puts the interface around the pages into Vietnamese. */
export async function buildSite(root: string): Promise<void> {
  fillNpmCache(join(root, "src/.observablehq/cache/_npm"));
  const framework = join(dirname(require.resolve("@observablehq/framework/package.json")), "dist/bin/observable.js");
  await promisify(execFile)(process.execPath, [framework, "build"], {
    cwd: root,
    maxBuffer: 1 << 26,
    env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true" },
  });
  const dist = join(root, "dist");
  const pages = readdirSync(dist, { recursive: true })
    .map(String)
    .filter((f) => f.endsWith(".html"));
  await Promise.all(
    pages.map(async (page) => writeFile(join(dist, page), inVietnamese(await readFile(join(dist, page), "utf8")))),
  );
}

/**
 * The framework asks the registry for the latest versions of its standard libraries even where no page uses them; an empty folder of the
 * version at hand answers for the registry.
 */
function fillNpmCache(cache: string): void {
  const source = readFileSync(
    join(dirname(require.resolve("@observablehq/framework/package.json")), "dist/npm.js"),
    "utf8",
  );
  const names = new Set([...source.matchAll(/"((?:@[\w-]+\/)?[a-z][\w.-]+)"/g)].map((m) => m[1]!));
  for (const name of [...names, ...STANDARD_LIBRARIES]) mkdirSync(join(cache, `${name}@0.0.0`), { recursive: true });
}

const STANDARD_LIBRARIES = [
  "@observablehq/inputs",
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "@duckdb/duckdb-wasm",
  "@mermaid-js/mermaid",
  "apache-arrow",
  "arquero",
  "d3",
  "d3-dsv",
  "echarts",
  "exceljs",
  "htl",
  "jszip",
  "katex",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "mermaid",
  "minisearch",
  "parquet-wasm",
  "react",
  "react-dom",
  "topojson-client",
  "us-atlas",
  "vega",
  "vega-lite",
  "vega-lite-api",
  "vega-lite-api-v5",
  "world-atlas",
  "@uwdata/flechette",
  "@observablehq/isoformat",
];

const inVietnamese = (html: string): string =>
  html
    .replace(/<html(?![^>]*lang=)/, '<html lang="vi"')
    .replace(/,\s*maximum-scale=1/, "")
    .replace(/title="Toggle sidebar"/g, 'title="Đóng, mở trình đơn"')
    .replace(/placeholder="Search"/g, 'placeholder="Tìm kiếm"')
    .replace(/aria-label="Search"/g, 'aria-label="Tìm kiếm"');
