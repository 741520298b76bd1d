import type { FileResult } from "./file.ts";
import type { FileRow } from "./reading.ts";
import { statusOf } from "./submission.ts";

/** What became of a file, for `submissions.csv`. */
export function fileRow(result: FileResult, sha256: string): FileRow {
  const { submissions } = result;
  const standing = submissions.filter((s) => !s.superseded);
  const sum = (pick: (s: (typeof submissions)[number]) => number) => submissions.reduce((n, s) => n + pick(s), 0);
  const accepted = sum((s) => s.facts.length);
  const rejected = sum((s) => s.setAside.length);
  const refused = result.problems.some((p) => p.severity === "error");
  const status =
    submissions.length === 0
      ? result.problems.some((p) => p.code === "duplicate_file")
        ? "superseded"
        : "rejected"
      : standing.length === 0
        ? "superseded"
        : standing.every((s) => statusOf(s) === "rejected")
          ? "rejected"
          : rejected > 0 || refused
            ? "partly"
            : "accepted";
  return {
    file: result.file,
    sha256,
    tccsdId: submissions.find((s) => s.tccsdId)?.tccsdId ?? "",
    forms: [...new Set(submissions.map((s) => s.form))].join(";"),
    period: submissions.find((s) => s.period)?.period ?? "",
    status,
    accepted,
    rejected,
  };
}
