import type { Form, FormId } from "../forms/form.ts";
import type { Problem, Severity } from "../problems/problem.ts";
import { formOf } from "../submissions/context.ts";
import type { Submission } from "../submissions/submission.ts";
import { periodWords } from "../terms/period.ts";
import { columnName } from "../workbook/open/column-letters.ts";
import type { ReadSheet } from "../workbook/read.ts";
import type { ReadTable } from "../workbook/tables/read-table.ts";
import type { CheckedFile } from "./check-file.ts";

const SEVERITIES: [Severity, string, string][] = [
  ["error", "Lỗi", "phải sửa, các dòng này chưa được tính"],
  ["warning", "Cảnh báo", "vẫn tính, nên xem lại"],
  ["info", "Thông tin", "để biết"],
];

/** What was understood of a file and what not, for the person who sends it. */
export function describeFile({ file, read, submissions, problems, context }: CheckedFile): string {
  const all = [...problems, ...submissions.flatMap((s) => s.problems)];
  return [
    `Tệp: ${file.split("/").at(-1)}`,
    ...(read?.sheets ?? []).flatMap((sheet) => ["", ...describeSheet(sheet, context.forms)]),
    ...submissions.flatMap((s) => ["", ...describeSubmission(s, context)]),
    ...SEVERITIES.flatMap(([severity, name, meaning]) => {
      const own = all.filter((p) => p.severity === severity);
      return own.length === 0 ? [] : ["", `${name} (${own.length}; ${meaning}):`, ...own.map(line)];
    }),
    "",
    verdict(submissions, all),
  ].join("\n");
}

/** Whether the whole file counts as it is. */
export const isSound = ({ submissions, problems }: CheckedFile): boolean =>
  submissions.length > 0 &&
  [...problems, ...submissions.flatMap((s) => s.problems)].every((p) => p.severity !== "error");

function describeSheet(sheet: ReadSheet, forms: Map<FormId, Form>): string[] {
  const name = `Trang “${sheet.name}”${sheet.hidden ? " (đang ẩn)" : ""}`;
  if (sheet.empty) return [`${name}: trống`];
  if (sheet.tables.length === 0) return [`${name}: không có bảng nào của báo cáo`];
  return sheet.tables.flatMap((table) => {
    const form = formOf({ forms }, table);
    const rows = table.rows.filter((row) => row.kind === "data").length;
    return [
      `${name}, bảng từ ô ${table.at.split(":")[0]}: biểu ${form.name}, ${rows} dòng`,
      `  ${table.turned ? "Dòng" : "Cột"} đã hiểu: ${columnsOf(table, form)}`,
      ...(table.ignored.length > 0
        ? [`  Không dùng: ${table.ignored.map((c) => `${c.cell} “${shortened(c.text)}”`).join(", ")}`]
        : []),
    ];
  });
}

/** What stands in places that are no columns of a form's rows. */
const OTHER_PLACES: Record<string, string> = { part: "Kỳ báo cáo", register_month: "Đánh dấu từng tháng" };

/** `B Chi bộ · C, H, M Số đảng viên dự`: where each field stands; rows where criteria stand down. */
function columnsOf(table: ReadTable, form: Form): string {
  const places = new Map<string, Set<string>>();
  for (const { field, row, col } of table.columns) {
    const label = form.columns[field]?.label ?? OTHER_PLACES[field] ?? field;
    places.set(label, (places.get(label) ?? new Set()).add(table.turned ? String(row + 1) : columnName(col)));
  }
  return [...places].map(([label, at]) => `${[...at].join(", ")} ${label}`).join(" · ");
}

function describeSubmission(s: Submission, { forms, registry }: CheckedFile["context"]): string[] {
  const unit = registry.tccsd.find((t) => t.id === s.tccsdId);
  return [
    `Biểu ${forms.get(s.form)!.name}:`,
    `  Đơn vị: ${unit ? `${unit.name} (mã ${unit.id})` : "chưa rõ"}`,
    `  Kỳ: ${s.period ? periodWords(s.period) : "chưa rõ"}`,
    `  Dòng số liệu: nhận ${s.facts.length}, để riêng ${s.setAside.length}${s.revision > 1 ? `; là bản ${s.supplement ? "bổ sung" : "thay thế"}` : ""}`,
  ];
}

function line({ sheet, cell, message }: Problem): string {
  const place = [sheet && `trang “${sheet}”`, cell && `ô ${cell}`].filter(Boolean).join(", ");
  return `  - ${place ? `${place}: ` : ""}${message}`;
}

function verdict(submissions: Submission[], problems: Problem[]): string {
  const rows = submissions.reduce((n, s) => n + s.facts.length, 0);
  const wrong = problems.some((p) => p.severity === "error");
  if (submissions.length === 0 || (rows === 0 && wrong)) return "Kết luận: chưa nhận được dòng nào của tệp này.";
  return wrong ? `Kết luận: nhận ${rows} dòng; còn lỗi phải sửa.` : `Kết luận: đọc được cả tệp, nhận ${rows} dòng.`;
}

const shortened = (text: string): string => {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
};
