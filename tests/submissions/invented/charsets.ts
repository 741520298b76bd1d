/** Letters with marks in the order of both tables below. */
const LETTERS =
  "à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ đ è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ".split(
    " ",
  );

/** TCVN 5712-3 (fonts .Vn…), as the standard lists its codes. */
const TCVN3 =
  "µ ¶ · ¸ ¹ ¨ » ¼ ½ ¾ Æ © Ç È É Ê Ë ® Ì Î Ï Ð Ñ ª Ò Ó Ô Õ Ö × Ø Ü Ý Þ ß á â ã ä « å æ ç è é ¬ ê ë ì í î ï ñ ò ó ô \u00ad õ ö ÷ ø ù ú û ü ý þ".split(
    " ",
  );
const TCVN3_CAPITALS: Record<string, string> = { Ă: "¡", Â: "¢", Ê: "£", Ô: "¤", Ơ: "¥", Ư: "¦", Đ: "§" };

/** VNI (fonts VNI-…): a letter and its marks as a second character. */
const VNI =
  "aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î".split(
    " ",
  );

const encoder = (codes: string[], capital: (letter: string, code: string) => string) => {
  const table = new Map(
    LETTERS.flatMap(
      (letter, i) =>
        [
          [letter, codes[i]!],
          [letter.toUpperCase(), capital(letter, codes[i]!)],
        ] as const,
    ),
  );
  return (text: string) => [...text.normalize("NFC")].map((c) => table.get(c) ?? c).join("");
};

/** A text as typed in TCVN3; capitals with marks bear the codes of their small letters, as in the fonts .Vn…H. */
export const inTcvn3 = encoder(TCVN3, (letter, code) => TCVN3_CAPITALS[letter.toUpperCase()] ?? code);
export const inVni = encoder(VNI, (_, code) => code.toUpperCase());
