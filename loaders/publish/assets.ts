import { basename, join, relative, resolve } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";

/** Where a built site's own code stands, relative to its root. */
export interface Assets {
  script: string;
  style: string;
  /** All fonts: a page that has them at its first layout is laid out once, not once more when they come. */
  fonts: string[];
}

/**
 * Bundles the style sheet, its fonts and the browser's code into `<out>/tai-nguyen`, named by content. A module imported dynamically becomes one
 * file of its own with all it needs, so that a page asks for few files: `trang` always, another one where it has more to do.
 */
export async function bundleAssets(root: string, out: string): Promise<Assets> {
  const options: BuildOptions = {
    absWorkingDir: root,
    outdir: join(out, "tai-nguyen"),
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    loader: { ".woff2": "file" },
    metafile: true,
    logLevel: "error",
  };
  const made = new Map<string, Promise<string[]>>();
  const bundle = (entry: string): Promise<string[]> => {
    const files = made.get(entry) ?? write(entry);
    made.set(entry, files);
    return files;
  };
  const apart: Plugin = {
    name: "dynamic imports apart",
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\./, namespace: "file" }, async ({ kind, path, resolveDir }) => {
        if (kind !== "dynamic-import") return undefined;
        const [file] = await bundle(resolve(resolveDir, path));
        return { path: `./${basename(file!)}`, external: true };
      }),
  };
  const write = async (entry: string): Promise<string[]> => {
    const { metafile } = await build({ ...options, entryPoints: [entry], plugins: [apart] });
    return Object.keys(metafile!.outputs).map((file) => relative(out, join(root, file)).replaceAll("\\", "/"));
  };
  const [script, style] = await Promise.all([
    bundle(join(root, "src/browser/main.js")),
    bundle(join(root, "src/styles/site.css")),
  ]);
  return {
    script: script[0]!,
    style: style.find((file) => file.endsWith(".css"))!,
    fonts: style.filter((file) => file.endsWith(".woff2")),
  };
}
