import { TONES } from "../workbook/charsets/syllable.ts";
import { CHI_BO } from "../workbook/words/chi-bo.ts";
import { memo } from "../workbook/words/memo.ts";
import { fold } from "../workbook/words/text.ts";
import { withoutLeader } from "./without-leader.ts";

const ROMAN = new Map(
  ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"].map((n, i) => [
    n,
    i,
  ]),
);

/** `lí` and `lý`, `quí` and `quý`, `mĩ` and `mỹ` are one word in two spellings. */
const oneSpelling = (syllable: string): string => syllable.replace(/^(h|k|l|m|s|t|qu)i$/, "$1y");

/** Marks before a name in a list: `- Chi bộ A`, `► CB Văn phòng`. */
const BULLETS = String.raw`[\s\-+•*▪■□●○◆❖►▶▸➢➤→]*`;

/** What stands before the name itself: a bullet, a number, a label such as `Tên chi bộ:`. */
const BEFORE = new RegExp(
  String.raw`^${BULLETS}(\(?(\d+|[ivx]+)\s*[.)/-]\s*)?([^:]{0,40}\b(${CHI_BO}|don vi|to chuc dang)( bao cao| truc thuoc)?\s*:\s*)?${BULLETS}`,
);

const KIND = new RegExp(
  String.raw`^(?:(?:dang bo bo phan|dang uy bo phan|dang bo co so|chi bo co so|dang bo|dang uy|chi uy|cap uy|db|du|bch dang bo|ban chap hanh dang bo)\b|${CHI_BO})[\s:.-]*`,
);

/** Behind a name how many members there are: `CB Văn phòng (12 ĐV)`. */
const MEMBERS = /\s*\(\s*\d{1,4}\s*(dang vien|dv|dong chi|d\/?c)\s*\)\s*$/;

/**
 * Words of a name as compared: folded, without punctuation and *và* or *&* between its parts, numbers in digits alone, so that
 * `Tổ chức – Hành chính` and `TỔ CHỨC VÀ HÀNH CHÍNH`, `Chi bộ số 01` and `Chi bộ I` are one.
 */
export const wordsKey = memo((text: string): string =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && word !== "va")
    .map((word) => (ROMAN.has(word) ? String(ROMAN.get(word)) : /^\d+$/.test(word) ? String(Number(word)) : word))
    .map(oneSpelling)
    // A year may stand behind a name that ends in *số*.
    .filter((word, i, all) => word !== "so" || !/^\d{1,3}$/.test(all[i + 1] ?? ""))
    .join(" "),
);

/** The word for its kind behind a name: `Văn phòng (chi bộ)`. */
const KIND_BEHIND = new RegExp(String.raw`\s*\(\s*${CHI_BO}\s*\)\s*$`);

/** A name as compared, without what stands before it and without the word for its kind: `1. CB Văn phòng` and `CHI BỘ VĂN PHÒNG` are one. */
export const nameKey = memo((name: string): string => {
  const own = fold(withoutLeader(name)).replace(BEFORE, "").replace(MEMBERS, "").replace(KIND_BEHIND, "");
  return wordsKey(own.replace(KIND, "")) || wordsKey(own);
});

const CHI_BO_BEFORE = new RegExp(String.raw`^${CHI_BO}[\s:.-]*`);

/** A name that begins with *Cơ sở*, which is no word for its kind there: `Chi bộ Cơ sở 2`, `CB Cơ sở 2` and `Cơ sở 2` are one, and `Chi bộ 2` is another. */
export const placeKey = memo((name: string): string => {
  const own = fold(name).replace(BEFORE, "").replace(CHI_BO_BEFORE, "");
  return own.startsWith("co so ") ? wordsKey(own) : "";
});

/** A name with its diacritics, tone marks moved to the end of each syllable, so that `uỷ` and `ủy` are one but `báo tỉnh` is not `bao tình`. */
export const accentKey = memo((text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter(Boolean)
    .map((syllable) => oneSpelling(syllable.replace(TONES, "")) + (syllable.match(TONES)?.join("") ?? ""))
    .join(" "),
);

export const hasAccents = (text: string): boolean => /[\u0300-\u036f]/.test(text.normalize("NFD"));

/** An official name without the word for its kind, as it is spelled. */
export const withoutKind = (name: string): string => name.replace(/^(Đảng bộ|Chi bộ|Đảng ủy|Đảng uỷ)\s+/iu, "");
