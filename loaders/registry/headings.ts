import { basename } from "node:path";
import { csvFormatRow } from "d3-dsv";
import { type Check, problemOf } from "../checks/check.ts";
import type { Form } from "../forms/form.ts";
import type { Problem } from "../problems/problem.ts";
import { type Headings, headingKey } from "../workbook/headings.ts";
import { meaning } from "../workbook/words/vocabulary.ts";
import { readList } from "./list.ts";

/** Columns of `headings.csv`: a heading as units write it, and the official name of the column that an officer says it means. */
const COLUMNS = ["heading", "column"] as const;

export interface ReadHeadings {
  headings: Headings;
  problems: Problem[];
}

/**
 * Reads `headings.csv`: headings accepted for good, wherever they stand. A line that names no column of a form, or a heading that says something by
 * itself (`Số lượng` means one thing under one group and another under the next), is reported and passed over.
 */
export async function readHeadings(path: string, forms: Form[], checks: Map<string, Check>): Promise<ReadHeadings> {
  const labels = new Map(
    forms.flatMap((form) => Object.values(form.columns).map(({ label }) => [headingKey(label), label])),
  );
  const headings: Headings = new Map();
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
    const said = headings.get(key);
    if (key === "") report("thiếu tiêu đề ghi trong báo cáo");
    else if (!column) report(`không có cột nào tên là “${values.column}” trong các biểu mẫu`);
    else if (meaning(values.heading).unknown === 0) report(`“${values.heading}” tự nó đã có nghĩa hoặc không đủ rõ`);
    else if (said !== undefined && said !== column) report(`dòng trên đã ghi tiêu đề này là “${said}”`);
    else headings.set(key, column);
  }
  return { headings, problems };
}
