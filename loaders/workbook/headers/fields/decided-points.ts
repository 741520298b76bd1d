import { isOnly } from "../../words/says-only.ts";
import { fold } from "../../words/text.ts";
import type { Meaning } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import type { Probe } from "../columns/probe.ts";
import { raterOf } from "../columns/raters.ts";

/**
 * What a column says that names who decides and not on what: under *Điểm* and over figures, `Đảng ủy công nhận` are points, and no grade as
 * elsewhere. One that names the grade itself (`Đảng ủy xếp loại`) is none.
 */
export function decidedPoints(column: HeaderColumn, { filled, numbers }: Probe): Meaning {
  const { leaf, says, over } = column;
  const points = over.has("score") && says.unknown === 0 && isOnly(says.concepts, "grade", "unit");
  if (!points || !says.concepts.has("grade") || numbers * 2 < filled) return says;
  if (raterOf(column) === "unnamed" || NAMES_GRADE.test(fold(leaf))) return says;
  return { ...says, concepts: new Set(["score"]) };
}

const NAMES_GRADE = /\b(loai|muc|hang|xl|chat luong)\b/;
