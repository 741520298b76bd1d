import { basename } from "node:path";
import { csvFormatRow } from "d3-dsv";
import { type Check, problemOf } from "../checks/check.ts";
import type { Form, FormId } from "../forms/form.ts";
import type { Problem } from "../problems/problem.ts";
import { type Headings, headingKey } from "../workbook/headings.ts";
import { strangeWords } from "../workbook/words/title-words.ts";
import { meaning } from "../workbook/words/vocabulary.ts";
import { readList } from "./list.ts";

/**
 * Columns of `headings.csv`: a heading as units write it, and the official name of the column that an officer says it means; or words of titles, and
 * the name of the form of which they say nothing else.
 */
const COLUMNS = ["heading", "column"] as const;

/** Words that say nothing in titles of a form, as the officer wrote them. */
export type TitleWords = Map<FormId, string[]>;

export interface ReadHeadings {
  headings: Headings;
  titleWords: TitleWords;
  problems: Problem[];
}

/**
 * Reads `headings.csv`: headings accepted for good, wherever they stand. A line that names neither a column nor a form, or a heading that says something by
 * itself (`Số lượng` means one thing under one group and another under the next), is reported and passed over.
 */
export async function readHeadings(path: string, forms: Form[], checks: Map<string, Check>): Promise<ReadHeadings> {
  const labels = new Map(
    forms.flatMap((form) => Object.values(form.columns).map(({ label }) => [headingKey(label), label])),
  );
  const named = new Map(forms.map((form) => [headingKey(form.name), form.id]));
  const headings: Headings = new Map();
  const titleWords: TitleWords = new Map();
  const { lines, problems } = await readList(path, COLUMNS);
  for (const { line, values } of lines) {
    const report = (field: string) =>
      problems.push(
        problemOf(
          checks.get("heading_invalid")!,
          { file: basename(path), sheet: "", cell: `A${line}` },
          { found: csvFormatRow(Object.values(values)), field },
        ),
      );
    const key = headingKey(values.heading);
    const column = labels.get(headingKey(values.column));
    const form = named.get(headingKey(values.column));
    const understood = (form ? strangeWords(values.heading).length : meaning(values.heading).unknown) === 0;
    const said = headings.get(key);
    if (key === "") report("thiếu tiêu đề ghi trong báo cáo");
    else if (!column && !form) report(`không có cột hay biểu nào tên là “${values.column}”`);
    else if (understood) report(`“${values.heading}” tự nó đã có nghĩa hoặc không đủ rõ`);
    else if (form) titleWords.set(form, [...(titleWords.get(form) ?? []), values.heading]);
    else if (said !== undefined && said !== column) report(`dòng trên đã ghi tiêu đề này là “${said}”`);
    else if (column) headings.set(key, column);
  }
  return { headings, titleWords, problems };
}
