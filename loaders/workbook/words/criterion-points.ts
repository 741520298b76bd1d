/** The most points that a criterion can bring, in brackets behind it. */
const POINTS = /\((?:toi da )?\d{1,2} ?(?:diem|d)\)/;

/** `Sau sinh hoạt (20 điểm)`: a column of the points for one criterion, part of a score. Of what is itself called points the brackets tell the scale. */
export const isCriterion = (folded: string): boolean =>
  POINTS.test(folded) && !/\bdiem\b/.test(folded.replace(POINTS, " "));
