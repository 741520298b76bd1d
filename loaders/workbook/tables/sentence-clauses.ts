import type { Form } from "../../forms/form.ts";
import { findPeriods } from "../values/periods.ts";
import { saysCompared } from "../words/compared.ts";
import { isGrade } from "../words/grades.ts";
import { RATINGS } from "../words/levels.ts";
import { saysAside } from "../words/says-aside.ts";
import { meaning } from "../words/vocabulary.ts";
import { ALL, FORMS, formsIn, headsThem } from "./disciplined-in-words.ts";
import { fieldOf } from "./lines.ts";

/** What a clause says: the name of a column, and its figure or rating. */
export interface Said {
  label: string;
  value: number | string;
}

/** What sentences of a year's report say, each figure under the name of its column; nothing where one of them is of no form, or of several that differ. */
export function saidIn(text: string, forms: Form[]): Said[] | undefined {
  const said: Said[] = [];
  const plain = text
    .normalize("NFC")
    .replace(SIX, " từ sáu $1 ")
    .replace(YEAR, " ")
    .replace(IN_YEAR, " ")
    .replace(STATED, " ")
    .replace(DISCIPLINED, (forms) => forms.replace(/[;,]/g, "+"));
  for (const clause of plain.split(BETWEEN)) {
    const words = clause.replace(OPENING, "").trim();
    const disciplined = whoWasDisciplined(words);
    if (disciplined) {
      said.push(...disciplined);
      continue;
    }
    const [figure, ...more] = [...words.matchAll(FIGURE)];
    if (more.length > 0) return undefined;
    if (!figure) {
      const none = noneIn(words, forms);
      if (none.length === 0 && !SHARE.test(words) && saysOther(clause)) return undefined;
      const level = ratingIn(words);
      if (level) said.push({ label: "Xếp loại chi bộ", value: level });
      said.push(...none);
      continue;
    }
    // `Không công nhận 01 đảng viên`.
    if (/^(?:không|chưa)\s/iu.test(words) && !meaning(words).concepts.has("levelFailed")) return undefined;
    const [all, part, whole] = figure;
    const label = words.replace(all, " ").replace(/\s+/g, " ").trim();
    const found = whole === undefined ? whatCounts(label, Number(part), forms) : whatSpoke(label, part!, whole, forms);
    if (!found) return undefined;
    said.push(...found);
  }
  return said;
}

/** The level in a clause that says how the chi bộ was rated. */
export function ratingIn(clause: string): string | undefined {
  const level = RATED.exec(clause)?.[1];
  return level && isGrade(level) && RATINGS.some((x) => meaning(level).concepts.has(x)) ? level : undefined;
}

/** `Năm trước`, `Quý I`, `Phương hướng năm tới`: what stands behind it is of that. */
const saysOther = (clause: string): boolean =>
  saysAside(meaning(clause)) || saysCompared(clause) || findPeriods(clause).some(({ kind }) => kind !== "year");

/** `đạt 91,3%`: how much of it, which the figures say. */
const SHARE = /^(?:(?:đạt|chiếm|bằng)\s+)?(?:tỷ lệ\s+)?\d+(?:[.,]\d+)?\s*%$/iu;
/** `01`, `18/24`. */
const FIGURE = /(?<![\d.,])(\d{1,4})(?:\s*\/\s*(\d{1,4}))?(?![\d.,%]*[\d%])/g;
/** `Tổng số ý kiến trong năm`, `tổng số đảng viên cuối năm`: in the year that is reported. */
const IN_YEAR =
  /\s+trong năm(?: nay)?(?=\s*(?:[:;,.]|$))|(?<=tổng số (?:đảng viên|ĐV))\s+(?:(?:có mặt|tính|đến)\s+)*cuối năm/giu;
/** Behind a label its figure or level: `Tổng số đảng viên: 23 đồng chí`. */
const STATED = /\s*:\s*(?=\d)|(?<=(?:xếp loại|mức))\s*:\s*(?=\p{L})/giu;
/** Between clauses. */
const BETWEEN = /\s*[;:]\s*|\.\s+|\.$|,\s+|\s+và\s+(?=\d|\p{L}+ \d)|\s+trên\s+(?=tổng số\s+\d)/u;
/** How clauses begin that say the same without these words. */
const OPENING =
  /^\s*(?:(?:trong đó|trong năm|năm|với|gồm|có|và|còn|toàn|đến nay|hiện nay|hiện|đến cuối năm|tính đến cuối năm)\s+)*(?:chi bộ\s+(?=có|đã|kết nạp|công nhận|đề nghị|xét))?(?:(?:đã|có)\s+)*/iu;
/** `từ 6 kỳ sinh hoạt trở lên`: no figure of its own. */
const SIX = /\s(?:từ\s+)?0?6\s+(kỳ|lần|buổi|cuộc)(?=\s)/gu;
const YEAR = /\b(?:năm\s+)?20\d\d\b/giu;
/** `Chi bộ được xếp loại hoàn thành tốt nhiệm vụ`. */
const RATED =
  /^(?:tập thể\s+)?chi bộ\s+(?:được\s+|tự\s+)?(?:đánh giá,?\s+)?(?:xếp loại|công nhận|đạt)(?:\s+mức)?\s+(.+)$/iu;

/** What a clause says that nobody did, or had done to them: `không có đảng viên bị kỷ luật`, `không kết nạp đảng viên`; no level, which may begin so too. */
export function noneIn(clause: string, forms: Form[]): Said[] {
  const [, label] = NOBODY.exec(clause) ?? [];
  if (label === undefined) return [];
  return headsThem(label) ? inForms({}) : (whatCounts(label, 0, forms) ?? []);
}
const NOBODY =
  /^không\s+(?:có\s+(?:trường hợp\s+)?|(?=kết nạp|chuyển|công nhận|thi hành|xử lý|kỷ luật))(\p{L}.*?)(?:\s+nào)?$/iu;

/** `Kỷ luật 01 đảng viên (hình thức cảnh cáo)`: how many in each form, of whom none is left out. */
function whoWasDisciplined(clause: string): Said[] | undefined {
  const [, told] = DISCIPLINE.exec(clause) ?? [];
  const forms = told === undefined ? undefined : formsIn(told);
  return forms && inForms(forms);
}
const DISCIPLINE = /^(?:(?:bị|thi hành|xử lý)\s+)*kỷ luật\s+(\d.*)$/iu;
/** Forms of discipline in brackets, each with its figure. */
const DISCIPLINED = /kỷ luật[^();,.:]*\([^()]*\)/giu;

const inForms = (told: Partial<Record<(typeof ALL)[number], number>>): Said[] =>
  ALL.map((form) => ({ label: FORMS[form], value: told[form] ?? 0 }));

/** A figure under the name of its column: one field of one form, or the members in all. */
function whatCounts(label: string, value: number, forms: Form[]): Said[] | undefined {
  const names = forms.flatMap((form) => {
    const field = fieldOf(form, label);
    // What a register adds up of one member is no figure of a chi bộ.
    return field === undefined || field === "register_total" ? [] : [form.columns[field]!.label];
  });
  const [name, ...others] = new Set(names);
  return name !== undefined && others.length === 0 ? [{ label: name, value }] : undefined;
}

/** `18/24 đảng viên thuộc diện đã đóng góp ý kiến từ 6 kỳ`: who did, of those who should. */
function whatSpoke(label: string, part: string, whole: string, forms: Form[]): Said[] | undefined {
  const { columns } = forms.find(({ id }) => id === "contributions") ?? {};
  const { concepts, unknown } = meaning(label);
  if (!columns || unknown > 0 || !concepts.has("times") || !concepts.has("due")) return undefined;
  const own = new Set(columns.members_ge6!.wordings.flatMap(({ all, also = [] }) => [...all, ...also]));
  if ([...concepts].some((x) => x !== "due" && !own.has(x))) return undefined;
  return [
    { label: columns.members_eligible!.label, value: Number(whole) },
    { label: columns.members_ge6!.label, value: Number(part) },
  ];
}
