import { memo } from "../../workbook/words/memo.ts";
import { fold } from "../../workbook/words/text.ts";

/** What reports, and the tables in them, are called. */
export const REPORT = "bao cao|bieu|bang|phu luc|tong hop|tinh hinh|ket qua|thong ke|danh sach";
/** The number of a section, before what parts it from its title. */
export const NUMBER = String.raw`\d{1,2}|[ivx]+|[a-h]`;

const LEAD = new RegExp(
  String.raw`^(\W|(${NUMBER})\W+|(${REPORT}|theo doi|so lieu|so luong|danh gia|chat luong|ve|viec|trong do|rieng)\b)*`,
);

/** A title, folded, from where it says what it is of: `2. Báo cáo tình hình kết nạp` from `ket nap` on. */
export const afterLead = memo((title: string): string => fold(title).replace(LEAD, ""));
