/** `đến cuối quý II`, `tại thời điểm 31/12`: figures as they stand at a time are of the year alone, not of a part of it. */
const AS_OF = /\b(den|tai|ngay|thoi diem|cuoi (thang|quy|ky))\b/;

/** Whether a text, folded, says at what time figures stood. */
export const isAsOf = (folded: string): boolean => AS_OF.test(folded);

/** The first month with whose end figures of a year may go: years are closed some weeks before their end, from October on. */
export const FIRST_CLOSING = 10;
