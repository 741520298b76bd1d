import { ABBREVIATIONS } from "./abbreviations.ts";
import { speller } from "./shortened.ts";
import { fold } from "./text.ts";

/** Words that are written alike without diacritics and mean something else: `kèm` is not `kém`. */
const OTHER_WORDS = new Set(
  "nghị mục yêu điện diễn điền kèm hợp hộp sở sổ công vàng miền khả đất đủ đặt dư trễ thăng thẳng quỹ đu phái kế kẽ nụ nợ nó giỗ mới mời chờ thiểu thiệu giám tầng tàng tảng dược bán".split(
    " ",
  ),
);

/** A word of a header, title or note. */
export interface Word {
  /** Folded. */
  plain: string;
  /** Spelled as a word that no phrase of one word may be taken for. */
  other: boolean;
}

/** Some words of a list as one text, folded. */
export function plainOf(list: Word[], from: number, n: number): string {
  let text = list[from]!.plain;
  for (let i = from + 1; i < from + n; i++) text += ` ${list[i]!.plain}`;
  return text;
}

/** `đ/c`, `T.Bình`, `Đ.V`, `H.T.T.N.V`: abbreviations written with stops or strokes; `100đ` are points. */
const joined = (text: string): string =>
  text
    .replace(/(\d)đ(?!\p{L})/gu, "$1 điểm")
    .replace(/(?<![\p{L}\d])(?:\p{L}[./]\s*){2,}(?:\p{L}(?![\p{L}\d]))?/gu, (letters) => {
      const word = letters.replace(/[^\p{L}]/gu, "");
      return ABBREVIATIONS.has(fold(word)) ? `${word} ` : letters;
    })
    .replace(/(?<![\p{L}\d])(\p{L}{1,2})[./]\s*(\p{L}+)/gu, (whole, a: string, b: string) =>
      ABBREVIATIONS.has(fold(a + b)) ? `${a}${b}` : whole,
    );

/** `ctsh`, `htxsnvu`: several abbreviations written as one word; that it begins without a vowel tells it from a syllable. */
function runOfAbbreviations(plain: string): string | undefined {
  if (plain.length < 4 || /\d|^.{0,3}[aeiouy]/.test(plain)) return undefined;
  for (let n = 2; n <= plain.length - 2; n++) {
    const first = ABBREVIATIONS.get(plain.slice(0, n));
    const rest = first && (ABBREVIATIONS.get(plain.slice(n)) ?? runOfAbbreviations(plain.slice(n)));
    if (rest) return `${first} ${rest}`;
  }
  return undefined;
}

/** What a word abbreviates; nothing where it is a word of its own: initials bear no accents, `cụ` is no `cấp ủy` (but `kì` is `kỳ`). */
function inFull(word: string, plain: string): string | undefined {
  const full = ABBREVIATIONS.get(word) ?? ABBREVIATIONS.get(plain) ?? runOfAbbreviations(plain);
  return word.length <= 2 && full?.includes(" ") && /[\u0300-\u036f]/.test(word.normalize("NFD")) ? undefined : full;
}

/** Words between the parts of a sentence: `Số điểm mà chi bộ tự chấm`; where marks are left out, `ma` may be a number (`mã`). */
const isLink = (word: string, next: string): boolean =>
  word === "mà" || word === "thì" || (word === "ma" && next !== "" && next !== "so");

/** `KoHTNV`, `KhôngHTNV`: where a capital follows a small letter another word begins. */
const INNER_CAPITAL = /(?<=\p{Ll})(?=\p{Lu})/gu;

function split(text: string, spelledOut: (text: string) => string): Word[] {
  const parts = spelledOut(joined(text.normalize("NFC").replace(INNER_CAPITAL, " ").toLowerCase()))
    .split(/[^\p{L}\p{M}\d%]+/u)
    .filter(Boolean);
  const words: Word[] = [];
  // `nam` between other words without marks is a year, `Nam` alone or among marked words men.
  const marked = /[^\0-\x7f]/.test(text) || parts.length === 1;
  for (let i = 0; i < parts.length; i++) {
    const plain = fold(parts[i]!);
    const next = parts[i + 1] ?? "";
    if (i > 0 && isLink(parts[i]!, next)) continue;
    const pair = ABBREVIATIONS.get(`${parts[i]} ${next}`) ?? ABBREVIATIONS.get(`${plain} ${fold(next)}`);
    const full = pair ?? inFull(parts[i]!, plain);
    if (pair) i++;
    const men = marked && parts[i] === "nam" && !(parts[i - 1] === "việt");
    if (men) words.push({ plain: "nam", other: false }, { plain: "gioi", other: false });
    else if (full) words.push(...full.split(" ").map((part) => ({ plain: part, other: false })));
    else words.push({ plain, other: OTHER_WORDS.has(parts[i]!) });
  }
  return words;
}

/** Splits texts into words, abbreviations spelled out, also those cut short (`T. số`) of the phrases known. */
export function splitter(phrases: Iterable<string>): (text: string) => Word[] {
  const spelledOut = speller([...phrases, ...ABBREVIATIONS.values()]);
  return (text) => split(text, spelledOut);
}
