/** TCVN 5712:1993 (TCVN3, fonts .Vn…): byte → letter, as the bytes appear when read as Windows-1252. */
const PAIRS =
  "µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ";

export const TCVN3 = new Map(PAIRS.split(" ").map((pair) => [pair[0]!, pair.slice(1)]));
