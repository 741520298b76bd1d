import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const project = fileURLToPath(new URL("../../", import.meta.url));
let root: string;

const source = (path: string, text: string) => writeFile(join(root, path), text);
const run = (...args: string[]): string =>
  execFileSync(process.execPath, [join(root, "loaders/program/run.js"), ...args], { encoding: "utf8" });
const programs = () => readdir(join(root, "data/build/program"));

// A small program with all that the real one does: it is discovered by folder, reads what stands beside it and knows its own name.
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "chương trình "));
  for (const folder of ["loaders/words", "reports", "deploy", "src"])
    await mkdir(join(root, folder), { recursive: true });
  await cp(join(project, "loaders/program"), join(root, "loaders/program"), { recursive: true });
  await symlink(join(project, "node_modules"), join(root, "node_modules"), "junction");
  await source("package.json", '{"type": "module"}');
  await source("package-lock.json", "{}");
  await source("observablehq.config.ts", "export default {};\n");
  await source("loaders/words/xin-chao.ts", 'const word: string = "Xin chào";\nexport default word;\n');
  await source("loaders/words/dau.sql", "!");
  await source(
    "loaders/say.ts",
    `import { readdirSync, readFileSync } from "node:fs";
     import { fileURLToPath } from "node:url";
     import { csvFormatRows } from "d3-dsv";
     import { declaredIn } from "./program/module.ts";
     const folder = new URL("./words/", import.meta.url);
     const words = readdirSync(fileURLToPath(folder)).filter((f) => f.endsWith(".ts")).sort();
     const said = await Promise.all(words.map((f) => declaredIn<string>(new URL(f, folder))));
     const own: boolean = process.argv[1] === fileURLToPath(import.meta.url);
     console.log(csvFormatRows([[...said, readFileSync(new URL("dau.sql", folder), "utf8"), String(own), ...process.argv.slice(2)]]));\n`,
  );
});
afterAll(() => rm(root, { recursive: true, force: true }));

test("a command runs with its arguments, finds its declarations and knows its place", async () => {
  expect(run("loaders/say.ts", "--tên", "a b")).toBe("Xin chào,!,true,--tên,a b\n");
  expect(await programs()).toHaveLength(1);
  run("loaders/say.ts");
  expect(await programs()).toHaveLength(1);
});

test("whatever changes in a source is what runs next, and back again", async () => {
  await source("loaders/words/xin-chao.ts", 'export default "Chào";\n');
  expect(run("loaders/say.ts")).toBe("Chào,!,true\n");
  await source("loaders/words/them.ts", 'export default "Tạm biệt";\n');
  expect(run("loaders/say.ts")).toBe("Tạm biệt,Chào,!,true\n");
  await rm(join(root, "loaders/words/them.ts"));
  expect(run("loaders/say.ts")).toBe("Chào,!,true\n");
  expect(await programs()).toHaveLength(3);
});

test("a command that another imports is one all the same where a script starts it", async () => {
  await source("loaders/greet.ts", 'import "./say.ts";\n');
  expect(() => run("loaders/say.ts")).toThrow("say.mjs");
  await source("package.json", '{"type": "module", "scripts": {"say": "node loaders/program/run.js loaders/say.ts"}}');
  expect(run("loaders/say.ts", "1")).toBe("Chào,!,true,1\n");
  expect(run("loaders/greet.ts", "2")).toContain("2\n");
});

test("runs started together share one program", async () => {
  await rm(join(root, "data"), { recursive: true });
  const started = execFileSync(
    process.execPath,
    [
      "-e",
      `const { spawn } = require("node:child_process");
       for (let i = 0; i < 3; i++) spawn(process.execPath, process.argv.slice(1), { stdio: "inherit" });`,
      join(root, "loaders/program/run.js"),
      "loaders/say.ts",
    ],
    { encoding: "utf8" },
  );
  expect(started).toBe("Chào,!,true\n".repeat(3));
  expect(await programs()).toHaveLength(1);
});
