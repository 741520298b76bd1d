import type { FileResult } from "./file.ts";
import type { Submission } from "./submission.ts";

/** What a file came to as one line of text, as children send it and the cache keeps it; with the marks of the people named in it. */
export function toText({ file, submissions, problems }: FileResult, members: string[]): string {
  const plain = submissions.map((s) => ({ ...s, spokenOf: [...s.spokenOf] }));
  return JSON.stringify({ file, submissions: plain, problems, members });
}

/** The way back. Each call gives objects of its own. */
export function fromText(text: string): FileResult & { members: string[] } {
  const { submissions, ...rest } = JSON.parse(text) as FileResult & { members: string[] };
  return { ...rest, submissions: submissions.map((s): Submission => ({ ...s, spokenOf: new Set(s.spokenOf) })) };
}
