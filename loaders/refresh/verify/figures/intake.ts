import { rollup, sum } from "d3";
import { FORMS, period } from "../../../../src/components/format.js";
import { DOWNLOADS } from "../../../publish/downloads.ts";
import type { Published } from "../published.ts";
import { inRow, plain, type Row, spaced, type Table, textOf } from "./page-tables.ts";
import { shows } from "./shown.ts";

/** What browsers load beside the page of the data, which is held against the warehouse as tables are. */
interface Unit {
  id: string;
  reports: [form: string, period: string, state: keyof typeof STATES, files: string | null][];
  counts: [form: string, due: number, accepted: number, partly: number, rejected: number, missing: number][];
}
type Problem = [severity: keyof typeof SEVERITIES, tccsd: string, name: string | null, ...rest: string[]];

const COUNTS = ["Đến hạn", "Nhận đủ", "Một phần", "Không nhận được", "Còn thiếu"];
const STATES = {
  accepted: ["đã nhận", "met"],
  partly: ["nhận một phần", "partly"],
  rejected: ["không nhận được", "missed"],
  missing: ["còn thiếu", "undetermined"],
};
const SEVERITIES = { error: "Lỗi", warning: "Cảnh báo", info: "Thông tin" };

/** Which figures and marks of the page of the data are not those of the lists beside it: reports due, problems by unit and one by one, and the tables to download. */
export function inIntake(html: string, tables: Table[], beside: (path: string) => Published | undefined): string[] {
  const loaded = <T>(name: string) => JSON.parse(beside(`du-lieu/so-lieu/${name}.json`)?.text ?? "[]") as T[];
  const [units, problems] = [loaded<Unit>("bao-cao"), loaded<Problem>("van-de")];
  const table = (start: string) => tables.find(({ caption }) => caption.startsWith(start));
  const [received, byUnit, listed, offered] = ["Báo cáo ", "Số vấn đề", "Các vấn đề", "Các bảng số liệu mở"].map(table);
  const missing = (units.length > 0 && !received) || (problems.length > 0 && (!byUnit || !listed)) || !offered;
  if (missing) return ["thiếu bảng"];
  return [
    ...inLead(html, units, problems),
    ...inReceived(received, units),
    ...inUnits(byUnit, problems),
    ...inProblems(listed, problems),
    ...offered.rows.flatMap((row) => inDownload(row, offered.heads, beside)),
  ];
}

/** `Trong 118 báo cáo đến hạn đã nhận đủ 34 (28,8%), nhận một phần 1, không nhận được 0, còn thiếu 83; có 1 đơn vị còn tệp có lỗi cần sửa.` */
function inLead(html: string, units: Unit[], problems: Problem[]): string[] {
  const said = textOf(/<p class="lead">(.*?)<\/p>/s.exec(html)?.[1] ?? "");
  const all = units.map(({ counts }) => counts.find(([form]) => form === "all")!);
  const [due, accepted, partly, rejected, missing] = COUNTS.map((_, i) => sum(all, (counts) => Number(counts[i + 1])));
  if (!due) return [];
  const wrong = new Set(problems.filter(([severity, unit]) => unit && severity === "error").map(([, unit]) => unit))
    .size;
  const wanted = [due, accepted, accepted! / due, partly, rejected, missing, ...(wrong > 0 ? [wrong] : [])];
  const figures = said.match(/[\d.,]*\d%?/g) ?? [];
  return figures.length === wanted.length && figures.every((figure, i) => shows(figure, wanted[i]))
    ? []
    : [`ghi “${said}”`];
}

/** A mark for each report due of a form, and how many there are of each kind. */
function inReceived(table: Table | undefined, units: Unit[]): string[] {
  if (!table) return [];
  const form = Object.keys(FORMS).find((id) =>
    table.caption.startsWith(`Báo cáo ${FORMS[id as keyof typeof FORMS].toLowerCase()} `),
  );
  const due = units.filter(({ reports }) => reports.some(([own]) => own === form));
  const rows = table.rows.flatMap((row) => {
    const unit = due.find(({ id }) => id === row.leadsTo[1]);
    const counts = unit?.counts.find(([own]) => own === form);
    if (!unit || !counts) return [`báo cáo của ${row.leadsTo[1]}`];
    const marks = unit.reports
      .filter(([own]) => own === form)
      .map(([, when, state, files]) => {
        const [words, look] = STATES[state];
        return [`${period(when)}: ${words}${files ? ` (${files})` : ""}`, look].join("|");
      });
    const drawn = row.cells
      .flatMap(({ html }) => [...html.matchAll(/<i title="([^"]*)"[^>]* class="status (\w+)"/g)])
      // in an attribute the site writes nothing but quotation marks otherwise
      .map(([, title, look]) => `${spaced(title!.replaceAll("&quot;", '"'))}|${look}`);
    return [
      ...(drawn.join() === marks.map(spaced).join() ? [] : [`các dấu báo cáo của ${unit.id}`]),
      ...inRow(row, table.heads, Object.fromEntries(COUNTS.map((head, i) => [head, Number(counts[i + 1])]))),
    ];
  });
  return table.rows.length === due.length ? rows : [...rows, `${table.rows.length} đơn vị có báo cáo đến hạn`];
}

/** How many problems of each gravity each unit has. */
function inUnits(table: Table | undefined, problems: Problem[]): string[] {
  const counts = rollup(
    problems,
    (own) =>
      Object.fromEntries(
        Object.entries(SEVERITIES).map(([id, head]) => [head, own.filter(([severity]) => severity === id).length]),
      ),
    ([, unit]) => unit || "?",
  );
  const rows = (table?.rows ?? []).flatMap((row) => {
    const code = decodeURIComponent(/don-vi=([^"#]*)/.exec(row.cells[0]!.html)?.[1] ?? "");
    return counts.has(code) ? inRow(row, table!.heads, counts.get(code)!) : [`vấn đề của ${code}`];
  });
  return (table?.rows.length ?? 0) === counts.size ? rows : [...rows, "số đơn vị có vấn đề"];
}

/** The first problems stand in the page as they stand in the list. */
function inProblems(table: Table | undefined, problems: Problem[]): string[] {
  return (table?.rows ?? []).flatMap(({ cells }, i) => {
    const [severity, , unit, file, sheet, cell, said, advice] = problems[i] ?? [];
    const wanted = [
      severity && SEVERITIES[severity],
      said,
      advice,
      unit ?? "chưa rõ đơn vị",
      file || "–",
      sheet || "–",
      cell || "–",
    ];
    return cells.every(({ text }, column) => plain(text) === spaced(wanted[column] ?? ""))
      ? []
      : [`vấn đề thứ ${i + 1}`];
  });
}

/** How many rows and kilobytes a table to download has. */
function inDownload(row: Row, heads: string[], beside: (path: string) => Published | undefined): string[] {
  const name = /data-excel="(\w+)"/.exec(row.cells.at(-1)!.html)?.[1];
  const file = beside(`du-lieu/so-lieu-mo/${name}.csv`);
  const title = DOWNLOADS.find((download) => download.file === name)?.title;
  if (!file || !title) return [`bảng tải về ${name}`];
  // a row ends where a line ends outside of quotation marks
  const lines = sum(
    file.text.split('"').filter((_, i) => i % 2 === 0),
    (text) => text.split("\n").length - 1,
  );
  const size = `CSV (${Math.ceil(file.bytes.length / 1024).toLocaleString("vi")} kB)`;
  return inRow(row, heads, { Bảng: title, "Số dòng": lines - 1, "Tải CSV": size });
}
