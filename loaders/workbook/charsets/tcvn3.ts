/** TCVN 5712:1993 (TCVN3, fonts .Vn…): byte → letter, the bytes as they appear when read as Windows-1252. */
const PAIRS =
  "µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ";

const LETTERS = new Map(PAIRS.split(" ").map((pair) => [pair[0]!, pair.slice(1)]));

/** Decodes a word of TCVN3. Fonts of capitals (.Vn…H) have no codes of their own: a word otherwise in capitals is put in capitals whole. */
export function decodeTcvn3(word: string): string {
  const decoded = [...word].map((letter) => LETTERS.get(letter) ?? letter).join("");
  return inCapitals(word) ? decoded.toUpperCase() : decoded;
}

/** No small plain letter, and a capital further on than in first place: `NéI` (NỘI), `ñY` (ỦY); not `Bé` (Bộ). */
export const inCapitals = (word: string): boolean => !/[a-z]/.test(word) && /.[A-Z]/su.test(word);
