import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Kept } from "../../kept.ts";
import { PersonError } from "../../problems/person-error.ts";
import { declaredIn } from "../../program/module.ts";
import type { Warehouse } from "../../warehouse/warehouse.ts";
import type { Published } from "./published.ts";

/** A state that was built and is about to be published. */
export interface Candidate {
  /** Where it stands. */
  folder: string;
  files: Published[];
  /** Everything that the figures were computed from and in. */
  warehouse: Warehouse;
  /** Marks of the people named in the registers that were read. */
  members: Set<string>;
  /** Whether the figures are invented. */
  demo: boolean;
  /** Knows which texts were found to be clean before. */
  kept: Kept;
}

/** One thing that must hold before a state is published. */
export interface Verification {
  /** What it looks at, in Vietnamese, for the log. */
  name: string;
  /** What is wrong, in Vietnamese, each with the file; nothing where all is well. */
  complaints: (candidate: Candidate) => Promise<string[]> | string[];
}

/** The state is not fit to be published. Its message says what is wrong, for the operator. */
export class VerificationError extends PersonError {
  constructor(readonly complaints: string[]) {
    super(
      [
        "Bản vừa dựng không đạt kiểm tra nên không công bố; bản đang hiển thị giữ nguyên:",
        ...complaints.slice(0, 20),
      ].join("\n  - "),
    );
  }
}

/** Runs every verification of this folder; throws where any complains. */
export async function verify(candidate: Candidate): Promise<void> {
  const folder = new URL("./", import.meta.url);
  const own = new Set(["verify.ts", "published.ts"]);
  const names = readdirSync(fileURLToPath(folder)).filter((f) => f.endsWith(".ts") && !own.has(f));
  const complaints: string[] = [];
  for (const name of names.sort()) {
    const verification = await declaredIn<Verification>(new URL(name, folder));
    complaints.push(...(await verification.complaints(candidate)).map((text) => `${verification.name}: ${text}`));
  }
  if (complaints.length > 0) throw new VerificationError(complaints);
}
