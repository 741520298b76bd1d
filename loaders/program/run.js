// Runs a command of the program: `node loaders/program/run.js loaders/data.ts …`. Started as compiled it stands ready in a fraction of the
// time that compiling its modules one by one, each time, would take.
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compiledProgram, moduleOf } from "./compile.js";

const [source] = process.argv.splice(2, 1);
process.argv[1] = resolve(fileURLToPath(new URL("../../", import.meta.url)), source);

let module;
try {
  module = moduleOf(await compiledProgram(), source);
} catch (error) {
  // Nothing may be written there: then as in development.
  if (!["EACCES", "EPERM", "EROFS", "ENOSPC"].includes(error.code)) throw error;
  (await import("tsx/esm/api")).register();
  module = pathToFileURL(process.argv[1]).href;
}
await import(module);
