import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { SHORT_LIVED } from "./loaders/program/short-lived.ts";

/** The dearest files, of which none may begin last: the other workers would wait for it. */
const FIRST = ["site/pages", "refresh/refresh", "docs/recipes", "refresh/tccsd", "docs/documents", "submissions/cache"];

class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = FIRST.findIndex((name) => moduleId.endsWith(`tests/${name}.test.ts`));
      return at < 0 ? FIRST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/shared.ts",
    testTimeout: 240_000,
    hookTimeout: 240_000,
    pool: "forks",
    execArgv: SHORT_LIVED,
    // One more than the cores that there are at least: browsers, DuckDB and child processes leave the tests waiting.
    maxWorkers: 3,
    // A process for each file would load the program anew 85 times. No test replaces a module, a global or what stands in the environment.
    isolate: false,
    sequence: { sequencer: DearestFirst },
  },
});
