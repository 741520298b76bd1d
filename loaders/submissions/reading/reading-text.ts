import type { FileResult } from "../file.ts";
import type { Fact } from "../submission.ts";

/**
 * What a file came to as one line of text, as children send it and the cache keeps it; with the marks of the people named in it. What its
 * submission says already no row repeats: there are many rows, and all are read in every run. It is in ASCII, which becomes text many times faster
 * than the bytes of Vietnamese.
 */
export function toText({ file, submissions, problems }: FileResult, members: string[]): string {
  const plain = submissions.map((s) => ({
    ...s,
    facts: s.facts.map(({ form: _form, file: _file, ...fact }) => fact),
    spokenOf: [...s.spokenOf],
  }));
  return JSON.stringify({ file, submissions: plain, problems, members }).replace(/[\u0080-\uffff]/g, escaped);
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** The way back. Each call gives objects of its own. */
export function fromText(text: string): FileResult & { members: string[] } {
  const { submissions, ...rest } = JSON.parse(text) as FileResult & { members: string[] };
  for (const s of submissions) {
    const { form, file } = s;
    for (const fact of s.facts) Object.assign(fact, { form, file } satisfies Partial<Fact>);
    s.spokenOf = new Set(s.spokenOf);
  }
  return { ...rest, submissions };
}
