import { equal } from "./shown.ts";
import type { Stored } from "./stored.ts";

/** The courses of values behind the small lines: thousandths by unit, in the order of the periods. */
export type Courses = Record<"tccsd" | "chiBo", Record<string, (number | null)[]>>;

/** Units whose small line is not the course of their stored values over the finest periods that were reported. */
export function inCourses(courses: Courses, term: string, indicator: string, stored: Stored): string[] {
  const periods = stored.finest(term, indicator);
  return (["tccsd", "chiBo"] as const).flatMap((level) =>
    Object.entries(courses[level]).flatMap(([unit, course]) =>
      course.length === periods.length &&
      periods.every((period, i) => {
        const own = stored.of(term, indicator, level === "tccsd" ? "tccsd" : "chi_bo", unit, period);
        return equal(own?.value ?? null, course[i] === null ? null : course[i]! / 1000, 3);
      })
        ? []
        : [`diễn biến của ${unit}`],
    ),
  );
}
