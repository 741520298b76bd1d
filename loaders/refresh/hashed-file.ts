import { createHash } from "node:crypto";

/** A file of a run: one that it read, or one that it wrote. */
export interface HashedFile {
  /** Below the run's own folder, with `/`, as the file system spells it: `inbox/2021-Q3/…`, `danh-muc.xlsx`. */
  path: string;
  bytes: number;
  sha256: string;
}

export const sha256Of = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
