import { expect, test } from "vitest";
import { loadForms } from "../../../loaders/forms/form.ts";
import { openWorkbook } from "../../../loaders/workbook/open/open.ts";
import { readWorkbook } from "../../../loaders/workbook/read.ts";
import type { RawRow } from "../../../loaders/workbook/tables/records.ts";
import { type Value, workbookOf } from "../../submissions/invented/reading.ts";

const forms = await loadForms();

/** Names of which a word says something of figures anywhere else, and the same without marks. */
const NAMES = [
  ...["Ban Giám đốc", "Hạ tầng mạng", "Bảo tàng tỉnh", "Kế hoạch - Tài chính", "Dự báo", "Kiểm tra nội bộ", "Dân số"],
  ...["Hậu cần", "Dược", "Nữ công", "Quản lý dự án", "Kiểm định chất lượng", "Vật tư", "Công nghệ số", "Du lịch"],
  ...["Ban Giam doc", "Ha tang mang", "Ke hoach", "Du bao"],
].map((name) => `Chi bộ ${name}`);

const OTHER = "Chi bộ Đội xe";
const CRITERIA = ["Tổng số đảng viên", "Có mặt", "Vắng có lý do", "Vắng không lý do"];
const block = (name: string, due: number): Value[][] => [
  [name],
  ["Nội dung", "Tháng 4", "Tháng 5", "Tháng 6"],
  ...CRITERIA.map((label, i) => [label, ...(i < 2 ? [due, due, due] : [0, 0, 0])]),
];
const LAYOUTS: Record<string, (name: string) => Value[][]> = {
  "criteria down below one name": (name) => [
    ...[["XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2022"], ["TT", "Nội dung", name]],
    ...[
      ["1", "Xếp loại chi bộ", "HTTNV"],
      ["2", "Số đảng viên được xếp loại", 7],
      ["3", "HTXSNV", 2],
    ],
    ...[
      ["4", "HTTNV", 4],
      ["5", "HTNV", 1],
      ["6", "Không HTNV", 0],
    ],
  ],
  "criteria down below several names": (name) => [
    ...[["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2022"], ["TT", "Nội dung", OTHER, name]],
    ...CRITERIA.map((label, i) => [i + 1, label, ...(i < 2 ? [9, 7] : [0, 0])]),
  ],
  "criteria down and months across below each name": (name) => [
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2022"],
    ...[...block(OTHER, 9), [], ...block(name, 7)],
  ],
  "lines below each name": (name) => [
    ["BÁO CÁO SINH HOẠT CHI BỘ THÁNG 4 NĂM 2022"],
    ...[OTHER, name].flatMap((of, n) => [
      [`${n + 1}. ${of}`],
      ...CRITERIA.map((label, i) => [`- ${label}: ${i < 2 ? 9 - 2 * n : 0}`]),
    ]),
  ],
  "months below each name": (name) => [
    ...[["SINH HOẠT CHI BỘ QUÝ II NĂM 2022"], ["TT", "Chi bộ", ...CRITERIA]],
    ...[OTHER, name].flatMap((of, n) => [
      [n + 1, of],
      ...[4, 5, 6].map((month) => ["", `Tháng ${month}`, 9 - 2 * n, 9 - 2 * n, 0, 0]),
    ]),
  ],
};

test.each(Object.entries(LAYOUTS))("names that read like headings are names: %s", (_, rowsOf) => {
  for (const name of NAMES) {
    const { tables } = readWorkbook(openWorkbook(workbookOf({ S: { rows: rowsOf(name) } }), "S.xlsx"), forms)
      .sheets[0]!;
    const saysWhose = ({ unit, headings }: RawRow, above: { text: string }[]) =>
      String(unit?.value ?? [...above, ...headings].at(-1)?.text).replace(/^\d\. /, "");
    const rows = tables.flatMap(({ above, rows }) =>
      rows
        .filter((row) => row.kind === "data" && Object.keys(row.cells).length > 1)
        .map((row) => saysWhose(row, above)),
    );
    expect([name, new Set(rows).has(name), tables.every((x) => x.unclear.length === 0)]).toEqual([name, true, true]);
  }
});
