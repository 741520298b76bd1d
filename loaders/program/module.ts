/** Folder (URL) of the program compiled, where it runs so; set by `compile.js`. */
declare const COMPILED: string | undefined;

const PROGRAM = new URL("../../", import.meta.url).href;

/** Where to import a module of the program from that is named by its source: there, or what it was compiled to. */
export const moduleUrl = ({ href }: URL): string =>
  typeof COMPILED !== "undefined" && href.startsWith(PROGRAM)
    ? COMPILED + href.slice(PROGRAM.length).replace(/\.ts$/, ".mjs")
    : href;

/** What a module found in a folder declares: its default export. Those of one folder are compiled to one module. */
export async function declaredIn<T>(source: URL): Promise<T> {
  const compiled = moduleUrl(source);
  if (compiled === source.href) return ((await import(compiled)) as { default: T }).default;
  const all = (await import(new URL("declared.mjs", compiled).href)) as { default: Record<string, T> };
  return all.default[decodeURIComponent(source.pathname.slice(source.pathname.lastIndexOf("/") + 1))]!;
}
