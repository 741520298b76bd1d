import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";

const require = createRequire(import.meta.url);
const framework = dirname(require.resolve("@observablehq/framework/package.json"));

/**
 * The pages without their figures: Observable Framework makes HTML of `src/*.md`, without a network. They depend on no data, so they are kept
 * under a name made of their sources and serve every build until a page or an indicator changes. Gives their folder.
 */
export async function buildShell(root: string): Promise<string> {
  const shells = join(root, "data/build/shell");
  const shell = join(shells, fingerprint(root));
  if (existsSync(shell)) return shell;
  fillNpmCache(join(root, "src/.observablehq/cache/_npm"));
  const fresh = `${shell}.${process.pid}`;
  await promisify(execFile)(process.execPath, [join(framework, "dist/bin/observable.js"), "build"], {
    cwd: root,
    maxBuffer: 1 << 26,
    env: {
      ...process.env,
      OBSERVABLE_TELEMETRY_DISABLE: "true",
      SITE_SHELL: relative(root, fresh).replaceAll("\\", "/"),
    },
  });
  // whoever builds at the same time makes the same pages
  await rename(fresh, shell).catch(() => rm(fresh, { recursive: true, force: true }));
  return shell;
}

function fingerprint(root: string): string {
  const hash = createHash("sha256");
  const take = (folder: string, wanted: RegExp) => {
    for (const name of readdirSync(join(root, folder), { recursive: true }).map(String).sort())
      if (wanted.test(name)) hash.update(name).update(readFileSync(join(root, folder, name)));
  };
  take("src", /^[^.].*\.md$/);
  take("loaders/indicators", /\.ts$/);
  hash.update(readFileSync(join(root, "observablehq.config.ts")));
  hash.update(readFileSync(join(framework, "package.json")));
  return hash.digest("hex").slice(0, 16);
}

/**
 * The framework asks the registry for the latest versions of its standard libraries even where no page uses them; an empty folder of some
 * version answers for the registry.
 */
function fillNpmCache(cache: string): void {
  for (const name of STANDARD_LIBRARIES) mkdirSync(join(cache, `${name}@0.0.0`), { recursive: true });
}

const STANDARD_LIBRARIES = [
  "@observablehq/inputs",
  "@observablehq/isoformat",
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "@duckdb/duckdb-wasm",
  "@mermaid-js/mermaid",
  "@uwdata/flechette",
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
];
