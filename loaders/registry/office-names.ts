import { fold } from "../workbook/words/text.ts";
import { hasAccents } from "./name-key.ts";

/** Between the letters of two fields of work: `GD&ĐT`, `GD-ĐT`, `GDĐT`. */
const AND = " ?(?:&|và|va|-)? ?";
const OF_SCHOOL = "(?<=tr[ưu][ờo]ng )";
const OF_SO = "(?<=s[ởo] )";

/**
 * Offices and fields of work by the letters that stand for them everywhere; letters that stand for several things only behind the word that tells
 * which. What is within others comes after them.
 */
const OFFICES = patterns([
  [`GD${AND}[ĐD]T`, "Giáo dục và Đào tạo"],
  [`KH${AND}CN`, "Khoa học và Công nghệ"],
  [`KH${AND}[ĐD]T`, "Kế hoạch và Đầu tư"],
  [`(?<=h[ộo]i )KH${AND}KT`, "Khoa học và Kỹ thuật"],
  ["(?<=h[ộo]i )ND", "Nông dân"],
  [`TN${AND}MT`, "Tài nguyên và Môi trường"],
  [`NN${AND}PTNT`, "Nông nghiệp và Phát triển nông thôn"],
  [`PT${AND}TH`, "Phát thanh và Truyền hình"],
  [`${OF_SO}VH,? ?TT${AND}DL`, "Văn hóa, Thể thao và Du lịch"],
  [`${OF_SO}VH${AND}TT`, "Văn hóa và Thể thao"],
  [`${OF_SO}TT${AND}TT`, "Thông tin và Truyền thông"],
  [`${OF_SO}L[ĐD] ?[-,]? ?TB${AND}XH`, "Lao động - Thương binh và Xã hội"],
  ["GTVT", "Giao thông vận tải"],
  [`${OF_SCHOOL}C[ĐD]`, "Cao đẳng"],
  ["C[ĐD]SP", "Cao đẳng Sư phạm"],
  ["[ĐD]HSP", "Đại học Sư phạm"],
  ["[ĐD]H", "Đại học"],
  ["T\\.?C\\.?ty", "Tổng công ty"],
  ["CTCP|C\\.?ty ?CP", "Công ty Cổ phần"],
  ["MTV", "Một thành viên"],
  ["TNHH", "Trách nhiệm hữu hạn"],
  ["TDND", "Tín dụng nhân dân"],
  ["(?<=c[ôo]ng ty )CP", "Cổ phần"],
  ["C\\.?ty", "Công ty"],
  ["BV", "Bệnh viện"],
  ["TTYT", "Trung tâm Y tế"],
  // `TT-KT` is thanh tra as well, by the letters of what follows it; at the end it may be anything.
  ["TT(?=[\\s.]+\\S)(?! ?[-&]? ?[b-df-hj-np-tv-xđ]{2,3}(?![\\p{L}\\d]))", "Trung tâm"],
  ["VP", "Văn phòng"],
  ["BQL", "Ban Quản lý"],
  ["NHNN", "Ngân hàng Nhà nước"],
  ["NH", "Ngân hàng"],
  ["KBNN", "Kho bạc Nhà nước"],
  ["BHXH", "Bảo hiểm xã hội"],
  ["TAND", "Tòa án nhân dân"],
  ["VKSND", "Viện Kiểm sát nhân dân"],
  ["THADS", "Thi hành án dân sự"],
  ["QLTT", "Quản lý thị trường"],
  ["UBND", "Ủy ban nhân dân"],
  ["UBKT", "Ủy ban Kiểm tra"],
  ["L[ĐD]L[ĐD]", "Liên đoàn Lao động"],
  ["LHPN", "Liên hiệp Phụ nữ"],
  ["CCB", "Cựu chiến binh"],
  ["CT[ĐD]", "Chữ thập đỏ"],
]);

/** What units within an organisation are called by, where letters stand for one thing everywhere; schools and posts behind that word. */
const UNIT_WORDS = patterns([
  [`${OF_SCHOOL}MN`, "Mầm non"],
  [`${OF_SCHOOL}TH`, "Tiểu học"],
  ["THCS", "Trung học cơ sở"],
  ["THPT", "Trung học phổ thông"],
  ["PTDTNT", "Phổ thông dân tộc nội trú"],
  ["PTDTBT", "Phổ thông dân tộc bán trú"],
  ["GDTX", "Giáo dục thường xuyên"],
  ["GDNN", "Giáo dục nghề nghiệp"],
  ["H[ĐD]ND", "Hội đồng nhân dân"],
  ["MTTQ", "Mặt trận Tổ quốc"],
  ["HTX", "Hợp tác xã"],
  ["TDP", "Tổ dân phố"],
  ["(?<=[đd][ồo]n )BP", "Biên phòng"],
  ["B[ĐD]BP", "Bộ đội Biên phòng"],
  ["CSGT", "Cảnh sát giao thông"],
  ["CSHS", "Cảnh sát hình sự"],
  ["PCCC", "Phòng cháy chữa cháy"],
  [`TC${AND}CB`, "Tổ chức cán bộ"],
  [`TC${AND}HC`, "Tổ chức hành chính"],
  [`HC${AND}QT`, "Hành chính quản trị"],
  [`TC${AND}KT`, "Tài chính kế toán"],
  [`KH${AND}TC`, "Kế hoạch tài chính"],
  ["CNTT", "Công nghệ thông tin"],
  ["YHCT", "Y học cổ truyền"],
  ["TDTT", "Thể dục thể thao"],
  ["T\\.? ?tra", "Thanh tra"],
  ["(?<=c[ôo]ng an )P\\.?", "phường"],
]);

interface Pattern {
  short: RegExp;
  full: string;
  plain: string;
}

function patterns(list: [string, string][]): Pattern[] {
  return list.map(([short, full]) => ({
    short: new RegExp(`(?<![\\p{L}\\d])(?:${short})(?![\\p{L}\\d])`, "giu"),
    full,
    plain: fold(full),
  }));
}

const NAMES = [...UNIT_WORDS, ...OFFICES];

/** Most texts have none of them. */
const ANY = new RegExp(NAMES.map(({ short }) => short.source).join("|"), "iu");

/** A text with its offices in full, as it is spelled: `ĐU BV Da liễu`, `SO GD&DT`. */
export function officesInFull(text: string): string {
  const own = text.normalize("NFC");
  if (!ANY.test(own)) return own;
  const accents = hasAccents(text);
  return NAMES.reduce((said, { short, full, plain }) => said.replace(short, accents ? full : plain), own);
}

/** A name of a unit, as compared, with what is known by its letters in full: `ban tccb`, `truong thcs tan lap`. */
export const unitWordsInFull = (name: string): string =>
  NAMES.reduce((said, { short, plain }) => said.replace(short, plain), name);
