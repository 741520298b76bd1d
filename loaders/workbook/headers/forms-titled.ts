import type { Form, FormId } from "../../forms/form.ts";
import { CHI_BO } from "../words/chi-bo.ts";
import { memo } from "../words/memo.ts";
import { isPageHead } from "../words/row-label.ts";
import { fold } from "../words/text.ts";
import { type Concept, type Meaning, meaning } from "../words/vocabulary.ts";

/** Forms that a title or sheet name speaks of. */
export function formsTitled(text: string, forms: Form[]): FormId[] {
  const said = saidOfForms(text);
  if (said.size === 0) return [];
  return forms
    .filter((form) => form.titles.some((set) => set.every((concept) => said.has(concept))))
    .map((form) => form.id);
}

/** What a text says, unless it is the name of a chi bộ (Chi bộ Phòng Chuyên đề) or of who reports (Đảng bộ Ủy ban Kiểm tra), or the head of a page. */
const saidOfForms = memo((text: string): Set<Concept> => {
  const title = BEHIND_NAME.exec(text.normalize("NFC"))?.[1] ?? text;
  if (isName(title) || isPageHead(title)) return new Set();
  const { concepts } = withoutFields(meaning(OF_LABEL.exec(title)?.[1] ?? title), title);
  if (!concepts.has("topic") || !concepts.has("meeting")) return concepts;
  const besides = meaning(fold(title).replace(OF_TOPICS, " ")).concepts;
  return besides.has("meeting") ? concepts : new Set([...concepts].filter((x) => x !== "meeting"));
});

/** `ĐẢNG BỘ SỞ X - KẾT QUẢ SINH HOẠT CHI BỘ`, `CHI BỘ Y: SINH HOẠT THÁNG 5`: a title behind the name of who reports. */
const BEHIND_NAME =
  /^\s*(?:đảng bộ|chi bộ)(?!\p{L}).*?(?:\s[-–—]\s|:\s|\n)\s*((?:(?:kết quả|tình hình|báo cáo|tổng hợp|thống kê|biểu|bảng|theo dõi)(?!\p{L})|(?:sinh hoạt|họp)(?!\p{L}).*\s(?:tháng|quý|năm)\s).*)$/isu;

/** `Công tác tổ chức, cán bộ, kiểm tra`: fields of work, and no inspection of anybody. */
function withoutFields(said: Meaning, text: string): Meaning {
  if (!said.concepts.has("inspect") || !FIELDS.test(fold(text))) return said;
  return { ...said, concepts: new Set([...said.concepts].filter((x) => x !== "inspect")) };
}
const FIELDS =
  /\bcong tac\b[^:]*\b(to chuc|can bo|xay dung dang|dan van|tuyen giao|van phong)\b[^:]*[,;&-]\s*kiem tra(,? giam sat)?( (trong )?dang)?( (nam|6 thang|quy)\b.*)?\W*$/;

/** `Tên chuyên đề: Nâng cao chất lượng sinh hoạt chi bộ`: what a topic is called says nothing of the form. */
const OF_LABEL = /^(.{0,15}chuyên đề)\s*(?:(?:quý|tháng)?\s*[\divx]{1,4}\s*)?:\s*\p{L}/iu;

/** `Tổ chức sinh hoạt chuyên đề`, `sinh hoạt chi bộ theo chuyên đề`: of no other meetings; those are named besides (`Sinh hoạt chi bộ, chuyên đề`). */
const OF_TOPICS =
  /((to chuc|tien hanh|thuc hien|trien khai|che do|viec) )*(((sinh hoat|sh|hop)( (chi bo|cb|dang))?|shcb)( theo)? (chuyen de|cd|chu de)|shcd)\b/g;

/** Whether a text begins as the name of an organisation, or the label before one. */
export const isName = (text: string): boolean => NAME.test(fold(text));

const NAME = new RegExp(
  String.raw`^\W*((\d+|[ivx]+)\W+)?(${CHI_BO}|(dang bo|(dang uy )?uy ban)\b|(ten )?(don vi|tccsd|to chuc (co so )?dang)( bao cao)?\s*:)`,
);
