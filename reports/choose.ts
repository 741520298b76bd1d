import { loadTerms } from "../loaders/terms/term.ts";
import type { Asks } from "../loaders/warehouse/answers.ts";
import { Figures } from "./figures.ts";
import type { Kind, Wish } from "./kinds/kind.ts";
import { ReportError, type Span } from "./span.ts";

/** The newest term in which what is asked for lies and of which something was reported; else why there is none. */
export async function choose(warehouse: Asks, kind: Kind, wish: Wish): Promise<{ figures: Figures; span: Span }> {
  let refusal: ReportError | undefined;
  for (const term of (await loadTerms()).toReversed()) {
    try {
      const span = kind.span(wish, term);
      const said = [wish.year && "--year", wish.period && "--period"].filter(Boolean);
      if (said.length > (span.kind === "term" ? 0 : 1))
        throw new ReportError(`${kind.name}: thừa ${said.join(", ")}. Viết như ví dụ: ${kind.example}`);
      const figures = await Figures.read(warehouse, term, span);
      if (figures.reported(span)) return { figures, span };
      refusal = new ReportError(
        `Chưa có số liệu nào của ${span.words}. Kiểm tra các tệp đã nhận, chạy lại npm start rồi thử lại.`,
      );
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      refusal ??= error;
    }
  }
  throw refusal ?? new ReportError("Chưa khai báo nhiệm kỳ nào.");
}
