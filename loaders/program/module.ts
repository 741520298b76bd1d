/** Folder (URL) of the program compiled, where it runs so; set by `compile.js`. */
declare const COMPILED: string | undefined;

const PROGRAM = new URL("../../", import.meta.url).href;

/** Where to import a module of the program from that is named by its source: there, or what it was compiled to. */
export const moduleUrl = ({ href }: URL): string =>
  typeof COMPILED !== "undefined" && href.startsWith(PROGRAM)
    ? COMPILED + href.slice(PROGRAM.length).replace(/\.ts$/, ".mjs")
    : href;

/** What a module found in a folder declares: its default export. */
export const declaredIn = async <T>(source: URL): Promise<T> =>
  ((await import(moduleUrl(source))) as { default: T }).default;
