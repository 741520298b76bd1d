import type { Finding } from "../../checks/check.ts";

/** Why nothing of a table counts: the code of a check, and what it is told of. */
export interface Refusal {
  code: string;
  finding: Finding;
}
