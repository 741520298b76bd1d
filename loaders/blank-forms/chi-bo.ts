import { type ChiBo, inForce, type Registry } from "../registry/registry.ts";

/** Chi bộ under one heading; those right under the đảng ủy come first and have none. */
export interface Section {
  heading: string;
  names: string[];
}

/**
 * The chi bộ of a TCCSĐ in some months, each once under the name last in force in them, by đảng bộ bộ phận.
 */
export function sectionsOf(registry: Registry, tccsdId: string, months: string[]): Section[] {
  const latest = new Map<string, ChiBo>();
  for (const month of months) {
    for (const c of registry.of(tccsdId)) if (inForce(c, month)) latest.set(c.id, c);
  }
  const sections = new Map<string, string[]>([["", []]]);
  for (const c of [...latest.values()].sort((a, b) => a.id.localeCompare(b.id, "vi", { numeric: true })))
    sections.set(c.dangBoBoPhan, [...(sections.get(c.dangBoBoPhan) ?? []), c.name]);
  return [...sections].filter(([, names]) => names.length > 0).map(([heading, names]) => ({ heading, names }));
}
