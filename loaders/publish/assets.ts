import { join, relative } from "node:path";
import { build } from "esbuild";

/** Where a built site's own code stands, relative to its root. */
export interface Assets {
  script: string;
  style: string;
  /** Fonts that every page needs at once. */
  fonts: string[];
}

/** Bundles the style sheet, its fonts and the browser's code into `<out>/tai-nguyen`, named by content; code that few pages need stays apart. */
export async function bundleAssets(root: string, out: string): Promise<Assets> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { trang: join(root, "src/browser/main.js"), kieu: join(root, "src/styles/site.css") },
    outdir: join(out, "tai-nguyen"),
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    loader: { ".woff2": "file" },
    metafile: true,
    logLevel: "error",
  });
  const files = Object.keys(metafile.outputs).map((file) => relative(out, join(root, file)).replaceAll("\\", "/"));
  const one = (wanted: RegExp) => files.find((file) => wanted.test(file))!;
  return {
    script: one(/trang-\w+\.js$/),
    style: one(/kieu-\w+\.css$/),
    fonts: files.filter((file) => /-400-normal-\w+\.woff2$/.test(file)),
  };
}
