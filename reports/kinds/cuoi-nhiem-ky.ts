import { periodWords } from "../../loaders/terms/period.ts";
import type { Term } from "../../loaders/terms/term.ts";
import { reviewOf } from "../review.ts";
import { lower, type Span, termSpan } from "../span.ts";
import type { Kind } from "./kind.ts";

const span = (term: Term): Span => {
  const months = `từ ${periodWords(term.firstMonth)} đến ${periodWords(term.lastMonth)}`;
  return termSpan("cuoi-nhiem-ky", `${lower(term.label)} (${months})`, term.reviewYears.at(-1)!, term);
};

/** The review at the end of the term: all its years, and the term as a whole. */
export default {
  name: "Báo cáo tổng kết nhiệm kỳ",
  example: "--kind cuoi-nhiem-ky",
  span: (_, term) => span(term),
  newest: (lastMonth, term) => (span(term).last <= lastMonth ? span(term) : undefined),
  ...reviewOf("trong nhiệm kỳ", "NHIỆM KỲ TỚI"),
} satisfies Omit<Kind, "id">;
