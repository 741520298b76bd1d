/** What a number belongs to that says no more of what is counted: when it was, the scale of a score, a document. */
const OF_ANOTHER =
  /^(?:thang|t|quy|q|nam|ngay|hom|ky|tuan|tu|den|va|tren|duoi|diem|da|max|dat|muc|thang|so|mau|bieu|luc|dieu|hoach|dan|dinh|quyet|thi|thu|van|kh|hd|qd|nq|ct|kl|tt)$/;

/** `Số ĐV 213 dự họp`, `Xếp loại lần 2`: whether a number between the words, folded, says which of those counted. */
export const namesNumber = (folded: string): boolean =>
  /\d/.test(folded) &&
  [...folded.matchAll(/\b([a-z]+) \d{1,3}(?=$| (?!(?:thang|nam|ky|quy|buoi|cuoc|lan|luot)\b)[a-z])/g)].some(
    ([, word]) => !OF_ANOTHER.test(word!),
  );
