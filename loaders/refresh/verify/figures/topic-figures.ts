import { mean, sum } from "d3";
import { period as label } from "../../../../src/components/format.js";
import type { Session } from "./sessions.ts";

/** How many chi bộ held sessions. */
export const chiBoOf = (sessions: Session[]): number => new Set(sessions.map(({ chiBo }) => chiBo)).size;
/** How many sessions were graded: at all, or so. */
export const graded = (sessions: Session[], ...grades: string[]): number =>
  sessions.filter(({ grade }) => (grades.length > 0 ? grades.includes(grade) : grade)).length;
/** Null of nothing. */
export const shareOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/** What the tables say of a topic, by their heads. */
export function figuresOf(sessions: Session[]): Record<string, number | string | null> {
  const counted = sessions.filter(({ present, due }) => present !== null && due !== null);
  const opinions = sessions.flatMap((session) => session.opinions ?? []);
  return {
    "Số chi bộ": chiBoOf(sessions),
    "Số TCCSĐ": new Set(sessions.map(({ tccsd }) => tccsd)).size,
    "Số kỳ": sessions.length,
    "Được xếp loại tốt": shareOf(graded(sessions, "tot"), graded(sessions)),
    "Đảng viên dự": shareOf(
      sum(counted, ({ present }) => present!),
      sum(counted, ({ due }) => due!),
    ),
    "Ý kiến mỗi kỳ": mean(opinions) ?? null,
    "Quý gần nhất": label(sessions.at(-1)?.quarter ?? ""),
  };
}
