import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../loaders/refresh/places.ts";

/** What keys, tokens and passwords look like when they are written into a file. */
const SECRETS = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{30,}\b/,
  /\bnpm_[A-Za-z0-9]{30,}\b/,
  /\bxox[abprs]-[A-Za-z0-9-]{10,}/,
  /(?:password|passwd|secret|api_?key|token)\s*[:=]\s*["'][^"'\s$<{]{8,}["']/i,
  /:\/\/[^/\s:@]+:[^/\s:@]+@/,
];

const tracked = (): string[] =>
  execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);

let files: string[] = [];
try {
  files = tracked();
} catch {
  console.warn("Không phải bản sao git: bỏ qua tests/security/secrets.test.ts.");
}

test.skipIf(files.length === 0)("no key, token or password stands in any file of the project", () => {
  const texts = files.filter((file) => !/\.(png|xlsx?|ods|docx|xls[bm]|woff2|ttf|parquet)$/.test(file));
  expect(texts.length).toBeGreaterThan(100);
  const found = texts.filter((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return SECRETS.some((secret) => secret.test(text));
  });
  expect(found).toEqual([]);
});
