import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { declaredIn } from "../program/module.ts";

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** A target as the source document words it: "trên 95%" is strict (`> 0.95`), "ít nhất 95%" is not. */
const target = z.strictObject({
  comparison: z.enum([">", ">=", "=", "<", "none", "previous"]),
  value: z.number().optional(),
  clause: z.string(),
  words: z.string(),
});

/** What a chi bộ's composite score can rest on: indicators seen chi bộ by chi bộ, and its rating. */
export const scorePart = z.enum(["attendance", "contribution", "regular-meetings", "thematic-sessions", "rating"]);

const termSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  firstMonth: month,
  lastMonth: month,
  reviewYears: z.array(z.int()),
  source: z.strictObject({ number: z.string(), date: z.iso.date(), title: z.string(), issuer: z.string() }),
  /** Targets by indicator id; an indicator without one is not followed in this term. */
  targets: z.record(z.string(), target),
  /** Weights of a chi bộ's composite score. */
  weights: z.partialRecord(scorePart, z.number().positive()),
});

/** A term of office: its months, review years, source document, targets and weights. */
export type Term = z.infer<typeof termSchema>;

/** All terms, discovered by folder (another than the project's in tests) as the files named by their years, the oldest first. */
export async function loadTerms(folder = new URL("./", import.meta.url)): Promise<Term[]> {
  const files = readdirSync(fileURLToPath(folder)).filter((f) => /^\d.*\.ts$/.test(f));
  return Promise.all(files.sort().map(async (f) => termSchema.parse(await declaredIn(new URL(f, folder)))));
}
