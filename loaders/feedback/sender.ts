import type { Tccsd } from "../registry/registry.ts";
import { identifyTccsd, sourcesOf } from "../submissions/identify.ts";
import type { Reading } from "../submissions/reading.ts";

/**
 * Whose file it is, so that it goes back to nobody else: the one TCCSĐ that its tables name, else the one that its file or folder name does.
 * @returns undefined where none is named, or more than one is.
 */
export function senderOf(reading: Reading, file: string): Tccsd | undefined {
  const { registry } = reading;
  const rows = [...reading.reports, ...reading.setAside, ...reading.files].filter((row) => row.file === file);
  const ids = new Set(rows.map((row) => row.tccsdId).filter((id) => id !== ""));
  const contradicts = reading.problems.some((p) => p.file === file && p.code === "tccsd_conflict");
  if (ids.size > 1 || contradicts) return undefined;
  if (ids.size === 1) return registry.tccsd.find((t) => ids.has(t.id));
  const named = identifyTccsd(registry, sourcesOf(file, "", []));
  return "value" in named ? named.value : undefined;
}
