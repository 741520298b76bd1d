import { change, inUnit, period as label, number } from "../../../../src/components/format.js";
import { statusWords } from "../../../../src/components/status.js";
import type { Figure } from "./figure.ts";
import type { Place } from "./places.ts";
import type { Member } from "./units.ts";

/** What a cell says: a figure, shown and sorted by; a text; or a text and what it is sorted by. */
type Said = number | string | null | [text: string, sorted: number | null];

/** What the cells of a row say under their heads; those that a table may leave out among them. */
export type Wanted = Record<string, Said>;

/** Of an indicator in a period of the whole. */
export const ofPeriod = (own: Figure, unit: string): Wanted => ({
  Kỳ: label(own.period),
  "Thấp nhất – cao nhất": `${inUnit(own.lower, unit)} – ${inUnit(own.upper, unit)}`,
  "Kết luận": statusWords(own.status),
  "Báo cáo": [`${number(own.reported)}/${number(own.expected)}`, own.reported / own.expected],
});

/** Of a TCCSĐ in a period. */
export const ofTccsd = (own: Figure, unit: string): Wanted => ({
  "Kết luận": statusWords(own.status),
  "So kỳ trước": [change(own.change, unit), own.change],
  "Báo cáo": own.reported / own.expected,
});

/** Of a chi bộ in a period: by an indicator, or by the composite score, whose parts stand in the order of their weights. */
export const ofChiBo = (
  own: Pick<Figure, "reported" | "expected"> & Partial<Figure>,
  place: Place | undefined,
  member: Member | undefined,
  tccsd: string,
): Wanted => ({
  "Thay đổi hạng": [moved(place?.change ?? null), place?.change ?? null],
  "Tổ chức cơ sở đảng": tccsd,
  "Đảng viên": member?.members ?? null,
  "Kết luận": statusWords(own.status ?? ""),
  "Báo cáo": [`${own.reported}/${own.expected}`, own.reported / own.expected],
});

/** The parts of a composite score, under heads that name them with their weights: `Dự sinh hoạt (30)`. */
export const ofParts = (heads: string[], points: (number | null)[]): Wanted =>
  Object.fromEntries(heads.filter((head) => /\(\d+\)$/.test(head)).map((head, i) => [head, points[i] ?? null]));

function moved(by: number | null): string {
  if (by === null) return "–";
  if (by === 0) return "giữ hạng";
  return by > 0 ? `lên ${number(by)}` : `xuống ${number(-by)}`;
}
