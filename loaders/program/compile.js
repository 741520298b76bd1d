import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const PLACE = join(root, "data/build/program");
const FOLDERS = ["loaders", "reports", "deploy", "src"];
const FILES = ["observablehq.config.ts", "package-lock.json", "package.json"];
/** Libraries of many modules that one command or another loads at once are compiled in, as far as they are used; the others are imported as they are. */
const WITHIN =
  "@duckdb/node-api arquero d3 d3-dsv docx easy-template-x fastest-levenshtein fflate htmlparser2 hucre linkedom saxes xlsx zod".split(
    " ",
  );
/** Written by the build of the site. */
const GENERATED = /^src[\\/](\.observablehq|data)[\\/]/;
const LIBRARY = /[\\/]node_modules[\\/]/;
/** Programs that nobody started for so long are removed (ms). */
const OLD = 7 * 24 * 3600 * 1000;

/**
 * The folder in which the program stands as JavaScript. Its name is a hash of all sources, so that no other
 * state of them ever runs; where there is none of that name it is compiled, which takes a second.
 */
export async function compiledProgram() {
  const sources = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, String(file))),
  ).filter((file) => /(?<!\.d)\.ts$|\.js$/.test(file) && !GENERATED.test(file));
  const texts = new Map([...FILES, ...sources.sort()].map((file) => [file, readFileSync(join(root, file))]));
  const hash = createHash("sha256").update(root);
  for (const [file, text] of texts) hash.update(`\n${file} ${text.length}\n`).update(text);
  const folder = join(PLACE, hash.digest("hex").slice(0, 32));
  if (!existsSync(folder)) {
    await compile(texts, folder);
    for (const name of readdirSync(PLACE)) {
      const other = join(PLACE, name);
      // Another that started just now may have put its own in place meanwhile.
      const found = statSync(other, { throwIfNoEntry: false });
      if (found && Date.now() - found.mtimeMs > OLD) rmSync(other, { recursive: true, force: true });
    }
  }
  return folder;
}

/** The module that a source was compiled to. */
export const moduleOf = (folder, source) => pathToFileURL(join(folder, source.replace(/\.ts$/, ".mjs"))).href;

/** Compiles the very texts that were hashed, beside first, so that no other run ever finds half of it. */
async function compile(texts, folder) {
  const { build } = await import("esbuild");
  const beside = `${folder}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  await build({
    absWorkingDir: resolve(root),
    entryPoints: [
      ...askedFor(texts).map((file) => ({ in: file, out: file.replace(/\.ts$/, "") })),
      ...foldersOf(declaring(texts)).map((folder) => ({ in: DECLARED + folder, out: join(folder, "declared") })),
    ],
    outdir: beside,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    // For the libraries among them that are CommonJS.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; globalThis.require ??= requireFrom(import.meta.url);',
    },
    platform: "node",
    format: "esm",
    target: "node20",
    define: { COMPILED: JSON.stringify(pathToFileURL(join(folder, "/")).href) },
    plugins: [{ name: "sources", setup: (build) => fromSources(build, texts) }],
    logLevel: "silent",
  });
  try {
    renameSync(beside, folder);
  } catch (error) {
    // Another run was first.
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Before a folder: one module of all that its sources declare, by their names. */
const DECLARED = "declared:";

/** The sources that declare something by a default export. What is found in a folder is asked for together: a hundred modules take a hundred times one. */
const declaring = (texts) =>
  [...texts].filter(([file, text]) => file.endsWith(".ts") && /^export default /m.test(text)).map(([file]) => file);

const foldersOf = (files) => [...new Set(files.map(dirname))].filter((folder) => folder !== ".");

function declaredIn(folder, files) {
  const own = files.filter((file) => dirname(file) === folder).map((file) => JSON.stringify(basename(file)));
  const imports = own.map((name, i) => `import own${i} from ${name.replace('"', '"./')};\n`);
  return `${imports.join("")}export default { ${own.map((name, i) => `${name}: own${i}`).join(", ")} };`;
}

/**
 * The sources that are asked for by name: those that no other imports or a script starts (commands), and that a URL names (tasks of child processes).
 * All others are bundled into what imports them: the fewer modules, the sooner a process is ready.
 */
function askedFor(texts) {
  const scripts = String(texts.get("package.json")).matchAll(/run\.js (\S+\.ts)/g);
  const sources = [...texts].filter(([file]) => file.endsWith(".ts")).map(([file, text]) => [file, text.toString()]);
  const inAny = (pattern) =>
    sources.flatMap(([file, text]) => [...text.matchAll(pattern)].map(([, path]) => join(dirname(file), path)));
  const imported = new Set(inAny(/(?:from|import) "(\.[^"]+)"/g));
  const declared = new Set(declaring(texts));
  const named = new Set([
    ...Array.from(scripts, ([, file]) => join(file)),
    ...inAny(/new URL\("([^"]+)", import\.meta\.url\)/g),
  ]);
  return sources
    .filter(([file]) => named.has(file) || !(imported.has(file) || declared.has(file)))
    .map(([file]) => file);
}

function fromSources({ onResolve, onLoad }, texts) {
  onResolve({ filter: new RegExp(`^${DECLARED}`) }, ({ path }) => ({ path, namespace: DECLARED }));
  onLoad({ filter: /.*/, namespace: DECLARED }, ({ path }) => {
    const folder = path.slice(DECLARED.length);
    return { contents: declaredIn(folder, declaring(texts)), resolveDir: join(root, folder) };
  });
  onResolve({ filter: /^[^./]/ }, ({ path, kind, importer }) => {
    const within = LIBRARY.test(importer)
      ? !path.startsWith("@duckdb/node-bindings")
      : WITHIN.some((name) => `${path}/`.startsWith(`${name}/`));
    return kind === "entry-point" || within ? undefined : { path, external: true };
  });
  onLoad({ filter: /\.(ts|js)$/ }, ({ path }) =>
    LIBRARY.test(path) ? undefined : knowingItsPlace(path, texts.get(relative(root, path))),
  );
}

/** Compiled or not, a module finds what stands beside it (SQL, templates, declarations) in the folder of its source. */
function knowingItsPlace(path, text) {
  if (!text) throw new Error(`${path} is imported but stands outside the program's folders (${FOLDERS.join(", ")}).`);
  const contents = text.toString().replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
  return { contents, loader: path.endsWith(".ts") ? "ts" : "js" };
}
