import type { Form } from "../../../forms/form.ts";
import { isOnly, saysOnly } from "../../words/says-only.ts";
import { type Concept, type Meaning, words } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";

/**
 * What a column says of the members who *sinh hoạt* in a chi bộ: in a form that counts neither who should come nor who came they are those who belong
 * to it, where no other column counts its members (`Tổng ĐV sinh hoạt`). Who met (`Số ĐV họp`) may be others.
 */
export const belonging = (column: HeaderColumn, said: Meaning, { columns }: Form, all: HeaderColumn[]): Meaning =>
  columns.members_total &&
  !columns.members_due &&
  !columns.members_eligible &&
  THERE.every((concept) => said.concepts.has(concept)) &&
  saysOnly(said, ...THERE, "count") &&
  OF_LIFE.test(words(column.leaf).join(" ")) &&
  !all.some(
    (x) => x !== column && x.says.concepts.has("member") && isOnly(x.says.concepts, "member", "count", "existing"),
  )
    ? { ...said, concepts: new Set<Concept>([...said.concepts].map((x) => (x === "meeting" ? "existing" : x))) }
    : said;

const THERE: Concept[] = ["member", "meeting"];

const OF_LIFE = /\b(?:dang vien|dong chi) sinh hoat(?: (?:dang|(?:tai |o |trong )?chi bo))?$/;
