/** `đến cuối quý II`, `tại thời điểm 31/12`: figures as they stand at a time are of the year alone, not of a part of it. */
const AS_OF = /\b(den|tai|ngay|thoi diem|cuoi (thang|quy|ky))\b/;

/** Whether a text, folded, says at what time figures stood. */
export const isAsOf = (folded: string): boolean => AS_OF.test(folded);

/** The first month with whose end figures of a year may go: years are closed some weeks before their end, from October on. */
export const FIRST_CLOSING = 10;

/** `Đảng viên có đến 01/01`, `ngày 1/1/2023`: how things stood before what the year brought; not what was done `từ 01/01 đến 31/12`. */
const OPENING = /\b(?:den|tai|ngay|tinh|dau)\b.*\b0?1 ?[/.-] ?0?1\b/;
const SINCE = /\b(?:tu|ke tu)\b.*\b0?1 ?[/.-] ?0?1\b/;

/** Whether a text, folded, says how things stood when a year began. */
export const isOpening = (folded: string): boolean => OPENING.test(folded) && !SINCE.test(folded);
