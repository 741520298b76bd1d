import type { Meaning } from "./vocabulary.ts";

/** `Số lượng, tỷ lệ ĐV phát biểu`: over numbers and shares what is counted; each column below tells itself which of the two it is. */
export const ofNumbers = (said: Meaning): Meaning =>
  said.concepts.has("count") && said.concepts.has("percent")
    ? { ...said, concepts: new Set([...said.concepts].filter((concept) => concept !== "percent")) }
    : said;
