/** VNI (fonts VNI-…): one or two characters → letter, as they appear when read as Windows-1252. Capitals follow the same rule. */
const PAIRS =
  "aùá aøà aûả aõã aïạ aââ aáấ aàầ aåẩ aãẫ aäậ aêă aéắ aèằ aúẳ aüẵ aëặ eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ íí ìì æỉ óĩ òị " +
  "oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôùớ ôøờ ôûở ôõỡ ôïợ ôơ uùú uøù uûủ uõũ uïụ öùứ öøừ öûử öõữ öïự öư yùý yøỳ yûỷ yõỹ îỵ ñđ";

const LETTERS = new Map(
  PAIRS.split(" ").flatMap((pair): [string, string][] => {
    const [code, letter] = [pair.slice(0, -1), pair.slice(-1)];
    const [base, mark] = [code[0]!, code.slice(1)];
    const capitals: [string, string][] = [
      [code.toUpperCase(), letter.toUpperCase()],
      [base.toUpperCase() + mark, letter.toUpperCase()],
    ];
    return [[code, letter], ...capitals];
  }),
);
const CODE = new RegExp([...LETTERS.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** Decodes a word of VNI. */
export const decodeVni = (word: string): string => word.replace(CODE, (code) => LETTERS.get(code)!);
