import { saysOnly } from "../../words/says-only.ts";
import type { Concept } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { forget, type Header } from "../fields/header.ts";
import { mapped } from "../fields/mapped-column.ts";

/** `Đơn vị, chuyên đề`: the column of the topics, which stand below the name of each chi bộ, where no other tells them. */
export function takeTopicsUnderNames(header: Header, columns: HeaderColumn[]): void {
  if (!header.form.columns.topic || header.columns.some((x) => x.field === "topic")) return;
  const [both, ...more] = columns.filter(
    ({ says }) => says.concepts.has("topic") && says.concepts.has("unit") && saysOnly(says, ...NAMED),
  );
  const unit = header.columns.find((x) => x.field === "unit");
  if (!both || more.length > 0 || (unit && unit.c !== both.c)) return;
  header.columns = [mapped(both, "topic"), ...header.columns.filter((x) => x.c !== both.c)];
  forget(header, new Set([both.cell]));
  header.score += 1;
}

const NAMED: Concept[] = ["topic", "unit", "name", "content", "meeting"];
