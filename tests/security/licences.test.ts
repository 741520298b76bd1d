import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../loaders/refresh/places.ts";

/** Licences under which the program may be passed on with its libraries. */
const ALLOWED = new Set(
  "MIT MIT-0 ISC BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 0BSD CC0-1.0 Unlicense Python-2.0 OFL-1.1 MPL-2.0 Zlib".split(
    " ",
  ),
);

interface Package {
  license?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  resolved?: string;
  integrity?: string;
  link?: boolean;
  /** Comes inside the package that holds it, under that one's hash. */
  inBundle?: boolean;
}

const packages = async () =>
  Object.entries(
    (JSON.parse(await readFile(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Package> })
      .packages,
  ).filter(([path]) => path !== "");

test("every library that the program runs with has a licence that lets it be passed on", async () => {
  // Packages for other systems are listed without their licence; they are parts of one that is listed with it.
  const installed = (await packages()).filter(([, p]) => !p.dev && !(p.optional && !p.license));
  const allowed = (licence = "none") =>
    licence
      .replace(/[()]/g, "")
      .split(/ (?:OR|AND) /)
      .some((l) => ALLOWED.has(l)) && !/ AND (?!MIT|OFL-1.1|Zlib)/.test(licence);
  expect(installed.length).toBeGreaterThan(100);
  expect(installed.filter(([, p]) => !allowed(p.license)).map(([path, p]) => `${path}: ${p.license}`)).toEqual([]);
});

test("every version is exact, and what is installed is held against its hash", async () => {
  const own = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as Record<string, Record<string, string>>;
  const ranges = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
    ([, v]) => !/^(npm:@[\w./-]+@)?\d+\.\d+\.\d+([-.\w]*)$/.test(v),
  );
  expect(ranges).toEqual([]);
  const unhashed = (await packages()).filter(([, p]) => !p.integrity && !p.link && !p.optional && !p.inBundle);
  expect(unhashed.map(([path]) => path)).toEqual([]);
});
