import type { Form } from "../../../forms/form.ts";
import { memo } from "../../words/memo.ts";
import { words } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";

/** Fields of what is judged of each meeting by itself. */
const JUDGED = /^(grade|score)/;

/** `Cả năm`: of all of it. */
const WHOLE = /\b(ca|toan) nam\b(?! gioi)/;
/** `Xếp loại năm`, `Xếp loại cuối năm`. */
const OF_YEAR = /\bnam( nay)?$|\b(trong|cuoi|tong ket) nam\b/;
/** `Xếp loại tháng`: of the chi bộ's month, whose meeting is another. */
const OF_MONTH = /\bthang( nay)?$/;
const OF_NAMED = /\bnam 20\d\d$/;
/** `Tháng 5 năm 2023`, `Quý II năm 2023`, `Xếp loại buổi họp trong năm`. */
const OF_LESS = /\b(quy|thang|ky|theo|buoi|chuyen de)\b/;

const says = (what: RegExp, not?: RegExp) =>
  memo((text: string): boolean => {
    const plain = words(text).join(" ");
    return what.test(plain) && !not?.test(plain);
  });
const [saysWhole, saysYear, saysNamed] = [says(WHOLE), says(OF_YEAR, OF_LESS), says(OF_NAMED, OF_LESS)];
const saysMonth = says(OF_MONTH, /\bchuyen de\b/);

/** Whether a column says that it is of the whole year. */
export const isOfWholeYear = ({ leaf, groups }: HeaderColumn): boolean => [leaf, ...groups].some(saysWhole);

/**
 * Whether a column taken for a field is of a year where its form reports less: a level of the year (`Xếp loại cả năm`), or of the month, whose
 * meeting is another, among sessions of a quarter is none of theirs. It is passed over beside one that is, and asked about where none stands.
 */
export const isOfOtherTime = ({ period, columns }: Form, field: string, column: HeaderColumn): boolean =>
  period !== "year" &&
  (isOfWholeYear(column) ||
    (period === "quarter" &&
      JUDGED.test(field) &&
      (saysYear(column.leaf) || (!columns.month && saysMonth(column.leaf)))));

/** Whether what is judged in a field is, as its header says, of the year that it names: `Xếp loại năm 2023`. */
export const isOfNamedYear = (field: string, text: string): boolean => JUDGED.test(field) && saysNamed(text);
