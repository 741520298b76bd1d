import type { Problem } from "../problems/problem.ts";

/** A problem's message, what is wrong apart from what to do. */
export function inParts({ message, advice = "" }: Problem): { says: string; advice: string } {
  const says = advice && message.endsWith(advice) ? message.slice(0, -advice.length).trim() : message;
  return { says, advice };
}
