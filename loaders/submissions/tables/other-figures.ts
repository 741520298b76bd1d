import { basename } from "node:path";
import type { Form } from "../../forms/form.ts";
import { formsTitled } from "../../workbook/tables/forms-titled.ts";
import type { Heading, RawRow } from "../../workbook/tables/records.ts";
import { isAsOf } from "../../workbook/values/as-of.ts";
import { monthLabel } from "../../workbook/values/months.ts";
import { partLabel } from "../../workbook/values/parts-of-year.ts";
import { findPeriods, type PeriodMention } from "../../workbook/values/periods.ts";
import { sortUnder } from "../../workbook/words/row-label.ts";
import { fold } from "../../workbook/words/text.ts";
import { isOther } from "./other-periods.ts";

/** What titles begin with before they say what they are of. */
const LEAD =
  /^(\W|(\d{1,2}|[ivx]+|[a-h])\W+|(bao cao|bieu|bang|phu luc|tong hop|tinh hinh|ket qua|thong ke|theo doi|so lieu|so luong|danh gia|chat luong|ve|viec|trong do|rieng)\b)*/;
/** What is only meant to be done, before what the form is of: `Kế hoạch kết nạp`, `Đăng ký chuyên đề`. */
const PLANNED = /^(du kien|ke hoach|dang ky|chi tieu|du bao)\b(?! (so|cua) )/;
/** The same, as only titles begin. */
const ANNOUNCED =
  /^(du kien( thanh phan)?|lich(?! su)|dinh huong|phan cong|goi y|de cuong|giay moi|thanh phan (trieu tap|moi|du kien))\b/;
/** Who else meets. */
const OTHERS =
  /^(sinh hoat|hop|giao ban|hoi nghi)( dinh ky| thuong ky| hang thang| chuyen de)?( cua)? ((ban )?chi uy|dang uy|cap uy|bch|btv|chi doan|doan (thanh nien|vien)|cong doan|co quan|ban (chap hanh|thuong vu)|thuong truc)\b/;
/** Some of the members; who is on probation and who is no longer is what admissions are about. */
const SOME =
  /^(dang vien|dv) (la )?(nu|du bi|chinh thuc|tre|cao tuoi|(can bo )?lanh dao|(nguoi )?dan toc( thieu so)?|nghi huu)\b(?!.*\b(va|ca|gom)\b)/;
/** What a form of the year tells, before of whom: `Đánh giá, xếp loại`, `Thi hành kỷ luật`. */
const TELLS =
  /^(\W|((bao cao|bieu|bang|phu luc|tong hop|tinh hinh|ket qua|thong ke)|(xep loai|phan loai|binh xet|kiem diem|danh gia|chat luong|ket nap|ky luat|thi hanh|xu ly)|(cong tac|muc do|muc|doi voi|va|cac|dong chi)|(\d{1,2}|[ivx]+|[a-h])(?=\W)|nam \d+)\b)*/;
const RATES = /\b(xep loai|phan loai|binh xet|danh gia)\b/;
const ADMITS = /\b(ket nap|ky luat)\b/;
/** Who is no member, or is rated as something else. */
const NO_MEMBERS =
  /^((tap the )?(lanh dao|quan ly)|can bo|cong chuc|vien chuc|nguoi lao dong|nhan vien|(pho )?bi thu|to dang|chinh quyen|(cap|chi|dang) uy vien|(doan|hoi) vien|(chi )?doan (thanh nien|the)|cong doan)\b/;
/** Who is disciplined, and is no member. */
const ORGANISATION = /^(to chuc dang|tap the|chi bo)\b/;
/** Members, or their chi bộ, are spoken of too. */
const ALSO_MEMBERS = /\b(dang vien|dv)\b|(,|-|\bva) (cac )?(chi bo|to chuc dang)\b/;
/** Of members of a group within a chi bộ. */
const GROUP = /^to dang\b/;
/** `(Số liệu lũy kế từ đầu năm)`. */
const ADDED_UP = /^(luy ke|cong don)\b/;
/** Who else gives opinions, and where. */
const ELSEWHERE =
  /\b(hop|hoi nghi|sinh hoat)( cua)? (chi uy|cap uy|dang uy|bch|btv|chi doan|doan|cong doan|co quan|ban (chap hanh|thuong vu))\b|\bquan chung (phat bieu|tham gia|gop y)|\bnoi cu tru\b/;
/** What else organisations are rated for. */
const EMULATION = /\b(xep loai|binh xet|danh gia|xet) thi dua\b/;
/** `(Số liệu minh họa)`. */
const INVENTED = /\bso lieu (minh hoa|gia dinh|vi du|tham khao)\b|\bban nhap\b/;
/** Whose the figures are, or of when, behind what the form is of. */
const OF_THEM =
  /\bcua (cac )?(chi doan|doan (thanh nien|vien)|cong doan|chi hoi|to dang)\b|\bcac (thang|quy|ky) truoc\b/;
/** Members of committees alone, where members are counted. */
const COMMITTEES = /^((cap|chi|dang) uy vien|lanh dao) (du|tham du|tham gia|co mat)\b/;
const SHARES = /^(don vi tinh|dvt)\b.*(%|phan tram)/;
/** How a form is filled in. */
const EXAMPLE = /^\W*(vi du|vd)\b(?! ve )/;
const BEFORE = /^(cung ky|ky truoc|quy truoc|nam truoc)\b/;

const afterLead = (text: string): string => fold(text).replace(LEAD, "");

/** Whether a title or heading says that the figures below it are others than those of the form: planned, of others, of some, of before. */
export function saysOtherFigures(text: string, form: Form): boolean {
  const plain = afterLead(text);
  if (SHARES.test(plain) || OTHERS.test(plain) || EXAMPLE.test(fold(text))) return true;
  if (form.period === "year" && ofOthers(text, form)) return true;
  if (SOME.test(plain.replace(TELLS, "")) && form.id !== "admissions_discipline") return true;
  return PLANNED.test(plain) && formsTitled(text, [form]).length > 0;
}

/** A sheet that is no part of the report: `T4 cũ`, `nháp`; beside others also the pattern that they were filled in from. */
export const isLeftAside = (sheet: string, others: boolean): boolean =>
  /(^|[^\p{L}])(nháp|cũ|bỏ|huỷ|hủy)([^\p{L}]|$)/iu.test(sheet.normalize("NFC")) ||
  (others && /^\W*mẫu\W*$/iu.test(sheet.normalize("NFC")));

/**
 * Whether what stands above a table, or its sheet's name, says so where the heading of a column would not: of a group within a chi bộ, announced,
 * invented, or added up over more than the form's period.
 */
export function titlesOtherFigures(text: string, form: Form): boolean {
  const plain = afterLead(text);
  const announced = ANNOUNCED.exec(plain);
  const ofForm = announced && formsTitled(plain.slice(announced[0].length), [form]).length > 0;
  if (ofForm || GROUP.test(plain) || INVENTED.test(fold(text))) return true;
  if (form.id === "contributions" && ELSEWHERE.test(fold(text))) return true;
  if (form.id === "ratings" && EMULATION.test(fold(text))) return true;
  if (OF_THEM.test(fold(text))) return true;
  return form.period === "quarter" && (ADDED_UP.test(plain) || COMMITTEES.test(plain));
}

/**
 * The title by which a form of the year holds a half, a quarter or a month of it: `KẾT NẠP ĐẢNG VIÊN 6 THÁNG ĐẦU NĂM 2023`; the name of its
 * sheet or file, where no title names a period.
 */
export function titleOfPart(titles: string[], names: string[], form: Form): string | undefined {
  if (form.period !== "year") return undefined;
  const said = titles.map((text) => ({
    text,
    periods: findPeriods(text),
    titled: formsTitled(text, [form]).length > 0,
  }));
  const ofYear = said.some(({ periods }) => periods.length > 0 && periods.every(({ kind }) => kind === "year"));
  if (said.every(({ periods }) => periods.length === 0))
    return names.find((name) => {
      const kinds = findPeriods(basename(name)).map(({ kind }) => kind);
      return kinds.some((kind) => kind === "quarter" || kind === "half") && !kinds.includes("year");
    });
  return said.find(
    ({ text, periods, titled }) =>
      (titled || (ofYear ? OF_FIGURES.test(text) && partLabel(text.replace(OF_FIGURES, "")) : partLabel(text))) &&
      (holdsPart(periods) || SOME_MONTHS.test(fold(text))) &&
      !isAsOf(fold(text)) &&
      !WITH_YEAR.test(fold(text)),
  )?.text;
}

/** `(Số liệu 6 tháng đầu năm)`, below a title of the year. */
const OF_FIGURES = /^\W*(số liệu|thống kê|tính)( của| trong)?(?!\p{L})\s*|\)\s*$/giu;

/** Whether the periods that a title names are parts of a year, and neither all from the first to the last nor the month in which it was written. */
function holdsPart(periods: PeriodMention[]): boolean {
  const ofYear = periods.some(({ kind }) => kind === "year");
  const parts = periods.filter(({ kind, index }) => index !== undefined && !(ofYear && kind === "month"));
  const has = (kind: string, n: number) => parts.some((x) => x.kind === kind && x.index === n);
  const whole = Object.entries(LAST).some(([kind, last]) => has(kind, 1) && has(kind, last));
  return parts.length > 0 && !whole;
}

/** `9 tháng đầu năm 2023`; six months in which somebody spoke are none. */
const SOME_MONTHS =
  /(?<!\b(it nhat|tu|toi thieu|du|tren|moi) )(?<![\d.,/])(0?[2-9]|1[01]|ba|sau|chin) thang (dau |cuoi )?nam\b/;

const LAST = { half: 2, quarter: 4, month: 12 };

/** `6 tháng đầu năm và cả năm`: those of the year beside them. */
const WITH_YEAR = /\bva( ca)? nam\b/;

/** Whether what is rated or disciplined are no members of the Party, nor its organisations where those are asked for. */
function ofOthers(text: string, form: Form): boolean {
  const whom = fold(text).replace(TELLS, "");
  const tells = form.id === "ratings" ? RATES : ADMITS;
  if (!tells.test(fold(text).slice(0, -whom.length)) || ALSO_MEMBERS.test(whom)) return false;
  return NO_MEMBERS.test(whom) || (form.id !== "ratings" && ORGANISATION.test(whom));
}

/** The heading above a row within its table under which other figures stand, or those of another period; also in a column that names the periods. */
export const otherAbove = (row: RawRow, form: Form, period: string): Heading | undefined =>
  otherBeside(row, period) ??
  otherMonth(row, form, period) ??
  otherSort(row, form) ??
  row.headings.findLast(
    ({ text }) =>
      saysOtherFigures(text, form) || BEFORE.test(afterLead(text)) || (!form.columns.month && namesOther(text, period)),
  );

/** The nearest heading that is a month, of another quarter, over rows that report none of their own. */
function otherMonth({ headings }: RawRow, { columns, period: kind }: Form, period: string): Heading | undefined {
  if (kind !== "quarter" || columns.month) return undefined;
  const heading = headings.findLast(({ text }) => monthLabel(text));
  const month = heading && monthLabel(heading.text)!;
  return month && isOther({ kind: "month", index: month.month, ...month }, period) ? heading : undefined;
}

/** The nearest heading that says which meetings stand below it, others than those of the form: `Họp chi ủy`, `Ước thực hiện`. */
function otherSort({ headings }: RawRow, form: Form): Heading | undefined {
  if (form.period !== "quarter") return undefined;
  const heading = headings.findLast(({ text }) => sortUnder(text));
  const own = form.columns.topic ? "other" : "regular";
  return heading && sortUnder(heading.text) !== own ? heading : undefined;
}

const otherBeside = ({ part, partCell }: RawRow, period: string): Heading | undefined =>
  part && partCell && isOther(part, period)
    ? { row: partCell.row, col: partCell.col, text: String(partCell.value) }
    : undefined;

function namesOther(text: string, period: string): boolean {
  const named = findPeriods(text).filter(({ kind, index }) => kind === "year" || (kind !== "month" && index));
  return named.length > 0 && named.every((mention) => isOther(mention, period));
}
