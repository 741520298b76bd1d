import { periodWords } from "../../loaders/terms/period.ts";
import type { Term } from "../../loaders/terms/term.ts";
import { reviewOf } from "../review.ts";
import { lower, midYear, type Span, termSpan } from "../span.ts";
import type { Kind } from "./kind.ts";

const span = (term: Term): Span => {
  const year = midYear(term);
  const months = `từ ${periodWords(term.firstMonth)} đến ${periodWords(`${year}-12`)}`;
  return termSpan("giua-nhiem-ky", `nửa đầu ${lower(term.label)} (${months})`, year, term);
};

/** The review at mid-term: the years that end in the first half of the term. */
export default {
  name: "Báo cáo sơ kết giữa nhiệm kỳ",
  example: "--kind giua-nhiem-ky",
  span: (_, term) => span(term),
  newest: (lastMonth, term) => (span(term).last <= lastMonth ? span(term) : undefined),
  ...reviewOf("từ đầu nhiệm kỳ", "ĐẾN HẾT NHIỆM KỲ"),
} satisfies Omit<Kind, "id">;
