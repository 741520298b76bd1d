import { RATINGS } from "./levels.ts";

/** What may be aimed at. */
const COUNTED = new Set<string>([
  ...["present", "takePart", "speak", "opinion", "turn", "times", "score", "admitted", "official"],
  ...[...RATINGS, "inspect", "committee", "sessions"],
]);

/** `Chỉ tiêu 1: …` and `Các chỉ tiêu về …` are criteria, who reached it (`đạt chỉ tiêu`) did, and who counts towards it (`thuộc diện tính chỉ tiêu`) are members. */
const AIM = /(?<!\b(cac|dat|dat duoc|theo|dung|vuot|hoan thanh) )\bchi tieu\b(?! (ve|lien quan|(so )?\d))/;
const ALONE =
  /^((dang uy |cap tren |tren |duoc |ct |nq )?giao|yeu cau|theo ke hoach|quy dinh|chuan|nq|uoc th|truoc|truoc do)$/;

/** Whether a header, folded, speaks of what should come to be, or what was before, and not of what came: `Chỉ tiêu kết nạp`, `Giao`. */
export const isTarget = (folded: string, concepts: Set<string>): boolean =>
  (AIM.test(folded) && !concepts.has("inTarget") && [...concepts].some((concept) => COUNTED.has(concept))) ||
  ALONE.test(folded.replace(/[^a-z]+/g, " ").trim());
