import { explainsLevels } from "./level-legend.ts";
import { memo } from "./memo.ts";
import { inFull } from "./short-forms.ts";
import { fold } from "./text.ts";
import { type Concept, meaning } from "./vocabulary.ts";

/** `Viết tắt: …`, `(…)`: what stands around the explanations. */
const AROUND = /^\s*\(?\s*(?:(?:ghi chú|chú thích|viết tắt|chữ viết tắt|quy ước)(?: viết tắt)?\s*:)?|[\s.)]*$/giu;

/** `ĐV: đảng viên`, `SH là sinh hoạt`, `VP - Văn phòng`. */
const EXPLAINED = /^\s*([\p{L}\d.,/&\s-]{1,30}?)\s*(?::|=|\slà\s|\s[-–]\s)\s*(\p{L}.*)$/iu;

/** Where a grade is given, one letter may do. */
const GIVEN = new Set<Concept>(["grade"]);

/**
 * Whether a text does nothing but explain short forms, and each as it is read anyway, as that of a name or of a level: `(T: tốt; K: khá; P.: Phòng)`. Where
 * one says more, or something else (`ĐV: đảng viên nữ`, `x: vắng`), the figures may be of that.
 */
export const explainsShortForms = memo((text: string): boolean => {
  if (explainsLevels(text)) return true;
  const parts = text.replace(AROUND, "").split(";");
  return parts.length > 1 && parts.every(agrees);
});

function agrees(part: string): boolean {
  const [, short, full] = EXPLAINED.exec(part) ?? [];
  if (short === undefined || full === undefined) return false;
  const own = meaning(inFull(short, GIVEN));
  const said = meaning(full);
  if (own.concepts.size === 0) return areInitials(short, full) && (said.concepts.size === 0 || said.unknown > 0);
  return said.unknown === 0 && listed(own.concepts) === listed(said.concepts);
}

/** *Tốt* alone is, of a chi bộ or a member, that tasks were done well. */
const listed = (concepts: Set<Concept>): string =>
  [...concepts]
    .map((concept) => (concept === "good" ? "levelGood" : concept))
    .sort()
    .join();

/** `QLTT` of *Quản lý thị trường*. */
const areInitials = (short: string, full: string): boolean =>
  fold(short).replace(/[^a-z\d]/g, "") ===
  fold(full)
    .split(/[^a-z\d]+/)
    .map((word) => word[0])
    .join("");
