import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, test } from "vitest";
import { openWorkbook } from "../../../loaders/workbook/open/open.ts";
import { WorkbookError } from "../../../loaders/workbook/open/workbook.ts";

const folder = new URL("../../fixtures/workbooks/formats/", import.meta.url);
const inbox = new URL("../../../data/demo/inbox/", import.meta.url);
const real = (readdirSync(inbox, { recursive: true }) as string[]).filter(
  (name) => /\.(xlsx|ods)$/.test(name) && !name.includes("~$"),
);

/** What opening comes to: the workbook, or that something was noticed. Anything but a `WorkbookError` is a bug. */
function outcome(bytes: Uint8Array, name: string): string {
  try {
    const workbook = openWorkbook(bytes, name);
    return workbook.degraded.length > 0 ? "noticed" : JSON.stringify(workbook);
  } catch (error) {
    if (error instanceof WorkbookError) return "noticed";
    throw error;
  }
}

const damage = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  bits: fc.integer({ min: 1, max: 255 }),
});
const damages = fc.array(damage, { minLength: 1, maxLength: 3 });

function damaged(bytes: Uint8Array, changes: { at: number; bits: number }[]): Uint8Array {
  const copy = bytes.slice();
  for (const { at, bits } of changes) copy[Math.floor(at * copy.length)]! ^= bits;
  return copy;
}

describe("a package with changed bytes is noticed, or reads the same", () => {
  const every = Math.ceil(real.length / 20);
  const files = [
    ...["libreoffice.xlsx", "libreoffice.ods", "sheetjs.xlsb", "sheetjs.xlsm"].map((name) => new URL(name, folder)),
    ...real
      .filter((_, i) => i % every === 0)
      .map((name) => new URL(name.split("/").map(encodeURIComponent).join("/"), inbox)),
  ];
  test.each(files.map((url) => [decodeURIComponent(url.pathname.split("/").at(-1)!), url]))("%s", (name, url) => {
    const bytes = new Uint8Array(readFileSync(url));
    const whole = outcome(bytes, name);
    fc.assert(
      fc.property(damages, (changes) => ["noticed", whole].includes(outcome(damaged(bytes, changes), name))),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (at) => outcome(bytes.subarray(0, Math.floor(at * bytes.length)), name) === "noticed",
      ),
      { numRuns: 15 },
    );
  });
});

describe("a format without checksums ends with a workbook or a refusal", () => {
  test.each(["libreoffice.xls", "sheetjs.xls"])("%s", (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
    fc.assert(
      fc.property(damages, (changes) => typeof outcome(damaged(bytes, changes), name) === "string"),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.6, noNaN: true }),
        (at) => outcome(bytes.subarray(0, Math.floor(at * bytes.length)), name) === "noticed",
      ),
      { numRuns: 30 },
    );
  });
});
