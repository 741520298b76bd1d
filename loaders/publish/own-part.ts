import { UnknownTccsdError } from "../problems/unknown-tccsd.ts";
import { type ChiBo, Registry } from "../registry/registry.ts";
import type { Reading } from "../submissions/reading.ts";

/**
 * The part of a reading that is one TCCSĐ's own: its chi bộ, the facts about them, and the files that speak of it alone. What a message says of
 * another TCCSĐ is left out with the message.
 */
export function ownPart(reading: Reading, tccsdId: string): Reading {
  const { registry } = reading;
  const tccsd = registry.tccsd.filter((t) => t.id === tccsdId);
  if (tccsd.length === 0) throw new UnknownTccsdError(tccsdId, registry.tccsd);
  const ownIds = new Set(registry.of(tccsdId).map((c) => c.id));
  const chiBo = registry
    .of(tccsdId)
    .map((c): ChiBo => ({ ...c, successorId: ownIds.has(c.successorId) ? c.successorId : "" }));
  const strangers = new Set(reading.reports.filter((r) => r.tccsdId !== tccsdId).map((r) => r.file));
  const files = reading.files.filter((f) => f.tccsdId === tccsdId && !strangers.has(f.file));
  const own = new Set(files.map((f) => f.file));
  const others = registry.tccsd.filter((t) => t.id !== tccsdId).map((t) => t.name);
  const foreign = reading.files.filter((f) => !own.has(f.file)).map((f) => f.file);
  const speaksOfOthers = (text: string) => [...others, ...foreign].some((name) => text.includes(name));
  return {
    ...reading,
    registry: new Registry(tccsd, chiBo),
    facts: reading.facts.filter((f) => own.has(f.file)),
    setAside: reading.setAside.filter((q) => own.has(q.file)),
    problems: reading.problems.filter((p) => own.has(p.file) && !speaksOfOthers(p.message)),
    files,
    reports: reading.reports.filter((r) => own.has(r.file)),
  };
}
