import { stat } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { inputFiles } from "./inputs.ts";

/**
 * Looks at the inputs every `pause` ms (asking works on network drives too, where notices of changes do not) and calls `changed` at first and
 * each time they have changed, as soon as they stood still for one look: files still being copied grow from look to look. Where they stand is asked
 * anew at each look: an organisation's own take the place of the demo's once they are there. Runs until `signal` is aborted.
 */
export async function watchInbox(
  source: () => string,
  pause: number,
  changed: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let seen = await look(source());
  let done: string | undefined;
  while (!signal.aborted) {
    await setTimeout(pause, undefined, { signal }).catch(() => {});
    const now = await look(source());
    if (now === seen && now !== done && !signal.aborted) {
      done = now;
      await changed();
    }
    seen = now;
  }
}

/** One text that changes with every file's name, size or time. */
async function look(source: string): Promise<string> {
  const paths = await inputFiles(source);
  const lines = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        ({ size, mtimeMs }) => `${path} ${size} ${mtimeMs}`,
        () => "",
      ),
    ),
  );
  return lines.sort().join("\n");
}
