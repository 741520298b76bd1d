import { LEVELS } from "./levels.ts";
import { memo } from "./memo.ts";
import { each } from "./phrases/compose.ts";
import { REASONS } from "./reasons.ts";
import { fold } from "./text.ts";
import { type Concept, meaning } from "./vocabulary.ts";

/** Short forms that mean something only where their header or group says what is counted: `P` under *Vắng*, `KT` under *Kỷ luật*. */
const UNDER: Partial<Record<Concept, Record<string, string>>> = {
  absent: { p: "có phép", cp: "có phép", kp: "không phép" },
  discipline: { kt: "khiển trách", cc: "cảnh cáo", cch: "cách chức", ktr: "khai trừ" },
  // `HT cảnh cáo`; before other words `HT` is *hoàn thành*.
  reprimanded: { ht: "hình thức" },
  warned: { ht: "hình thức" },
  dismissed: { ht: "hình thức" },
  expelled: { ht: "hình thức" },
};

/** That full members were recognised as such, also in the time reported. */
const RECOGNISED = Object.fromEntries(
  each(each(["", "so"], ["congnhan", "dacongnhan", "duoccongnhan", "daduoccongnhan", "moicongnhan"]), [
    "",
    "trongnam",
    "trongky",
  ]).map((letters) => [letters.replaceAll(" ", ""), "công nhận chính thức"]),
);

/** Those of them that mean it only where nothing else stands in the header. */
const ALONE: Partial<Record<Concept, Record<string, string>>> = {
  absent: { k: "không phép", khong: "không phép", khongco: "không phép", lydo: "có lý do", ldo: "có lý do" },
  // `Phát biểu › ĐV | Lần`.
  speak: { lan: "lượt", solan: "số lượt" },
  official: RECOGNISED,
  fullMember: RECOGNISED,
  grade: { t: "tốt", k: "khá", kh: "khá", tb: "trung bình", y: "yếu", kem: "kém" },
  // `C chức`: with or without a stop, a blank or both.
  discipline: { ktrach: "khiển trách", ccao: "cảnh cáo", cchuc: "cách chức", ktru: "khai trừ" },
};

/** Which of some headers beside one another, by their places, are short forms of one thing although nothing over them says so: `KT`, `CC`, `CCh`, `KTr`; `P`, `KP`; `T`, `K`, `TB`. */
export function spokenOfTogether(headers: string[]): { concept: Concept; places: number[] }[] {
  const short = headers.map(lettersOf);
  return TOGETHER.flatMap(([concept, words]) => {
    const places = short.flatMap((word, i) => (Object.hasOwn(words, word) ? [i] : []));
    return new Set(places.map((i) => short[i])).size >= (ENOUGH[concept] ?? 3) ? [{ concept, places }] : [];
  });
}
const TOGETHER = Object.entries({ ...UNDER, grade: ALONE.grade }) as [Concept, Record<string, string>][];

/** `P` beside `KP` can be nothing else. */
const ENOUGH: Partial<Record<Concept, number>> = { absent: 2 };

const lettersOf = memo((text: string): string => fold(text).replace(/[^a-z]/g, ""));

/** `(T/K/TB/Y)`: the levels by their letters. */
const LETTERS = /^\(\s*t\s*[/,;]\s*k\s*[/,;]\s*tb?\s*[/,;]\s*(?:k|y)\s*\)$/i;

/** `Loại (tốt, khá, TB, kém)`: what may stand below is no part of what the header says. */
const withoutLegend = (text: string): string =>
  text.replace(/\([^()]*\)/g, (part) =>
    LETTERS.test(part) || LEVELS.filter((level) => meaning(part).concepts.has(level)).length > 1 ? " " : part,
  );

/** `Vắng có lý do (ốm, công tác…)`, `Miễn SH (có QĐ)`: of those excused or exempt reasons in brackets are no more than an explanation. */
const withoutReasons = (text: string): string =>
  text.replace(/\([^()]*\)/g, (part, at: number) => {
    const { concepts } = meaning(text.slice(0, at));
    const reasons = fold(part)
      .split(/[^a-z]+/)
      .filter(Boolean)
      .every((word) => REASONS.has(word));
    return reasons && (concepts.has("excused") || concepts.has("exempt")) ? " " : part;
  });

/** `(dd/mm/yyyy)`: how a day is to be written. */
const withoutMask = (text: string): string =>
  text.replace(/\(?\s*\bd{1,2}\s*[/.-]\s*m{1,2}(\s*[/.-]\s*y{1,4})?\b\s*\)?/gi, " ");

/** `(vd: 17/18)`: how a cell may look. */
const withoutExample = (text: string): string => text.replace(/\(\s*(vd|v\.d|ví dụ|vi du)(?!\p{L})[^()]*\)/giu, " ");

/** What would be lost with a rule that goes on: `theo quy định phải có mặt`. */
const OF_FIELDS: Concept[] = [
  ...(["due", "exempt", "present", "takePart", "absent", "excused", "unexcused", "told", "untold"] as const),
  ...(["speak", "opinion", "turn", "times", "member"] as const),
];
const unlessOfFields = (part: string): string => {
  const { concepts } = meaning(part);
  return OF_FIELDS.some((concept) => concepts.has(concept)) ? part : " ";
};

/** `theo Hướng dẫn số 21-HD/BTCTW năm 2019`, the document that asks for the figures: no part of what the header says. */
const withoutDocument = (text: string): string =>
  text.replace(
    /\(?\s*theo\s+(?:(?:điểm|khoản|điều)\s+\p{L}?\d*,?\s+)*(hướng dẫn|quy định|nghị quyết|quyết định|kế hoạch|công văn|hd|qđ|nq)\s+(số\s*)?\d[^)]*\)?/giu,
    unlessOfFields,
  );

/** `theo Quy định thi hành Điều lệ Đảng`, `theo bảng chấm`: by what it is done. */
const withoutRule = (text: string): string =>
  text.replace(
    /\(?\s*\btheo\s+(quy (định|dinh)|hướng dẫn|huong dan|điều lệ|dieu le|danh mục|danh muc|mẫu|mau|bảng|bang|thang (điểm|diem)|khung|(bộ|bo) (tiêu chí|tieu chi))(?!\p{L})[^(),;:]*\)?/giu,
    unlessOfFields,
  );

/** A header without what explains it. */
const bare = memo((header: string): string =>
  withoutRule(withoutDocument(withoutReasons(withoutMask(withoutExample(withoutLegend(header)))))),
);

/** `Vắng K`, `Vắng (K)`: no word begins with what ends the header. */
const LAST_K = /(?<=\p{L})\s*[\s(]k\s*\)?\s*$/iu;

/** What a short form stands for; `constructor` is none, though every object has one. */
const own = (words: Record<string, string> | undefined, short: string): string | undefined =>
  words && Object.hasOwn(words, short) ? words[short] : undefined;

/** A header with the short forms spelled out that its groups, or its own other words, give a meaning to. */
export function inFull(header: string, groups: Set<Concept>): string {
  const text = bare(header);
  const said = [...new Set([...groups, ...meaning(text).concepts])];
  if (!said.some((concept) => concept in UNDER || concept in ALONE)) return text;
  const whole = lettersOf(text);
  const alone = said.map((concept) => own(ALONE[concept], whole)).find(Boolean);
  if (alone) return alone;
  if (said.includes("absent") && LAST_K.test(text)) return text.replace(LAST_K, " không phép");
  const known = said.map((concept) => UNDER[concept]).filter((words) => words !== undefined);
  if (known.length === 0) return text;
  return text.replace(/\p{L}+/gu, (word) => known.map((words) => own(words, fold(word))).find(Boolean) ?? word);
}
