import type { Form } from "../../forms/form.ts";
import { formsTitled } from "../../workbook/headers/forms-titled.ts";
import { PLANS } from "../../workbook/words/plans.ts";
import { fold } from "../../workbook/words/text.ts";
import { afterLead } from "./title-lead.ts";
import { isOfOthers, isOfSome } from "./whom.ts";

/** What is only meant to be done, before what the form is of: `Kế hoạch kết nạp`, `Đăng ký chuyên đề`. */
const PLANNED = new RegExp(String.raw`^(${PLANS})\b(?! (so|cua) )`);
/** `Kế hoạch kiểm tra: 3 chi bộ`: a line with its own figure, over no others; behind `số` stands the number of a document. */
const OWN_FIGURE = /(?<!\bso\s*):\s*\d+([/.,]\d+)?( [a-z/]+){0,2}\s*\.?$/;
/** The same, as only titles begin; `Lịch và kết quả sinh hoạt` tells what was done too. */
const ANNOUNCED =
  /^(du kien( thanh phan)?|lich(?! su| va ket qua)|dinh huong|phan cong|goi y|de cuong|giay moi|thanh phan (trieu tap|moi|du kien))\b/;

const COMMITTEE = "chi uy|cap uy|dang uy|bch|btv|ban (?:chap hanh|thuong vu)";
const UNION = "chi doan|doan (?:thanh nien|vien)|cong doan";
/** Who else meets. */
const OTHERS = new RegExp(
  String.raw`^(sinh hoat|hop|giao ban|hoi nghi)( dinh ky| thuong ky| hang thang| chuyen de)?( cua)? (${COMMITTEE}|ban chi uy|${UNION}|co quan|thuong truc)\b`,
);
/** Who else gives opinions, and where. */
const ELSEWHERE = new RegExp(
  String.raw`\b(hop|hoi nghi|sinh hoat)( cua)? (${COMMITTEE}|${UNION}|doan|co quan)\b|\bquan chung (phat bieu|tham gia|gop y)|\bnoi cu tru\b`,
);
/** Whose the figures are, or of when, behind what the form is of. */
const OF_THEM = new RegExp(String.raw`\bcua (cac )?(${UNION}|chi hoi|to dang)\b|\bcac (thang|quy|ky) truoc\b`);
/** Members of committees alone, where members are counted. */
const OF_COMMITTEES = /^((cap|chi|dang) uy vien|lanh dao) (du|tham du|tham gia|co mat)\b/;
/** Of members of a group within a chi bộ. */
const GROUP = /^to dang\b/;

/** `(Số liệu lũy kế từ đầu năm)`. */
const ADDED_UP = /^(luy ke|cong don)\b/;
/** What else organisations are rated for. */
const EMULATION = /\b(xep loai|binh xet|danh gia|xet) thi dua\b/;
/** `(Số liệu minh họa)`. */
const INVENTED = /\bso lieu (minh hoa|gia dinh|vi du|tham khao)\b|\bban nhap\b/;
/** `(ước)`, `Ước thực hiện năm 2023`; no *giao ước*. */
const ESTIMATED = /(?<!\b(quy|giao|cong|mong|hien|hiep|dinh|thoa) )\buoc\b(?! (mo|mong|nguyen)\b)/;
/** Percents, where counts are asked for. */
const SHARES = /^(don vi tinh|dvt)\b.*(%|phan tram)/;
/** `(Kế hoạch năm 2023)`, `Chỉ tiêu quý II`: a line, or the brackets behind a title, that say only of which period they are plans. */
const PLAN_OF_PERIOD =
  /(^|\()\W*(ke hoach|chi tieu|du kien|muc tieu|phuong huong|dang ky)( thuc hien)?(\W|\b(quy|thang|nam|dau|cuoi|ca|sau|trong|\d+|[ivx]+)\b)+$/;
/** How a form is filled in. */
const EXAMPLE = /^\W*(vi du|vd)\b(?! ve )/;

/** Whether a title or heading says that the figures below it are others than those of the form: planned, of others, of some. */
export function saysOtherFigures(text: string, form: Form): boolean {
  const plain = afterLead(text);
  return (
    SHARES.test(plain) ||
    OTHERS.test(plain) ||
    EXAMPLE.test(fold(text)) ||
    isOfOthers(text, form) ||
    isOfSome(text, form) ||
    (PLANNED.test(plain) && !OWN_FIGURE.test(plain) && formsTitled(text, [form]).length > 0)
  );
}

/**
 * Whether what stands above a table, or its sheet's name, says so where the heading of a column would not: of a group within a chi bộ, announced,
 * invented, estimated, or added up over more than the form's period.
 */
export function titlesOtherFigures(text: string, form: Form): boolean {
  const plain = fold(text);
  const said = afterLead(text);
  return (
    GROUP.test(said) ||
    INVENTED.test(plain) ||
    ESTIMATED.test(plain) ||
    PLAN_OF_PERIOD.test(plain) ||
    OF_THEM.test(plain) ||
    (form.id === "contributions" && ELSEWHERE.test(plain)) ||
    (form.id === "ratings" && EMULATION.test(plain)) ||
    (form.period === "quarter" && (ADDED_UP.test(said) || OF_COMMITTEES.test(said))) ||
    announces(said, form)
  );
}

function announces(said: string, form: Form): boolean {
  const [lead] = ANNOUNCED.exec(said) ?? [];
  return lead !== undefined && formsTitled(said.slice(lead.length), [form]).length > 0;
}

/** A sheet that is no part of the report: `T4 cũ`, `nháp`; beside others also the pattern that they were filled in from. */
export const isLeftAside = (sheet: string, others: boolean): boolean =>
  /(^|[^\p{L}])(nháp|cũ|bỏ|huỷ|hủy)([^\p{L}]|$)/iu.test(sheet.normalize("NFC")) ||
  (others && /^\W*mẫu\W*$/iu.test(sheet.normalize("NFC")));
