import type { Report } from "./context.ts";
import type { Submission } from "./submission.ts";

/**
 * Of several submissions of one form, TCCSĐ and period the newest accepted one stands; the older are kept and marked superseded.
 * Files that speak of different chi bộ or months complete each other, unless the newer calls itself a replacement.
 */
export function supersede(submissions: Submission[], reportOf: (submission: Submission) => Report): void {
  const groups = new Map<string, Submission[]>();
  for (const s of submissions) {
    if (!s.tccsdId || !s.period) continue;
    const key = `${s.form}|${s.tccsdId}|${s.period}`;
    groups.set(key, [...(groups.get(key) ?? []), s]);
  }
  for (const group of groups.values()) {
    const newestFirst = [...group].sort(
      (a, b) => b.revision - a.revision || b.savedAt.localeCompare(a.savedAt) || b.file.localeCompare(a.file),
    );
    const standing: Submission[] = [];
    for (const s of newestFirst) {
      const accepted = s.facts.length > 0 || s.setAside.length === 0;
      const newer = standing.find((other) => other.file !== s.file && overlap(other, s));
      if (newer) {
        s.superseded = true;
        for (const problem of s.problems) problem.severity = "info";
        reportOf(s)("", "", "superseded", { found: newer.file });
      } else if (accepted) standing.push(s);
    }
  }
}

function overlap(a: Submission, b: Submission): boolean {
  if (a.spokenOf.size === 0 || b.spokenOf.size === 0) return true;
  return [...b.spokenOf].some((key) => a.spokenOf.has(key));
}
