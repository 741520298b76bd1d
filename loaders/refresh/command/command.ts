import { join } from "node:path";
import { ReportError } from "../../../reports/span.ts";
import { FeedbackError } from "../../feedback/feedback-error.ts";
import { OneFileError } from "../../one-file/one-file-error.ts";
import { UnknownTccsdError } from "../../publish/own-part.ts";
import { RegistryError } from "../../registry/read.ts";
import { LockedError } from "../lock.ts";
import { root } from "../places.ts";
import { NoSuchRunError } from "../reproduce.ts";
import { NoSuchStateError } from "../rollback.ts";
import { VerificationError } from "../verify/verify.ts";

/** The data folder: `data` of the project, or where `DATA_DIR` says. */
export const dataFolder = (): string => process.env.DATA_DIR ?? join(root, "data");

const FOR_PEOPLE = [
  FeedbackError,
  LockedError,
  NoSuchRunError,
  NoSuchStateError,
  OneFileError,
  RegistryError,
  ReportError,
  UnknownTccsdError,
  VerificationError,
];

/** Runs a command. An error meant for a person is shown as it is and ends with 1; wrong use shows how it is used and ends with 2. */
export async function command(usage: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code.startsWith("ERR_PARSE_ARGS")) {
      console.error(`Cách dùng: ${usage}`);
      process.exitCode = 2;
    } else if (FOR_PEOPLE.some((kind) => error instanceof kind)) {
      console.error((error as Error).message);
      process.exitCode = 1;
    } else throw error;
  }
}
