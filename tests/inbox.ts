import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as XLSX from "xlsx";

export type Cells = (string | number | null)[][];

/** An .xlsx of these sheets, last saved at that time. */
export function workbook(sheets: Record<string, Cells>, savedAt = "2023-04-05T08:00:00Z"): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, cells] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells), name);
  book.Props = { ModifiedDate: new Date(savedAt) };
  return new Uint8Array(XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
}

/** Sở Y tế with three chi bộ, of which Kế hoạch ends in June 2023, and the Hội Nhà báo, a chi bộ by itself. */
export const REGISTRY: Record<string, Cells> = {
  TCCSĐ: [
    ["Mã", "Tên tổ chức cơ sở đảng", "Loại"],
    ["01", "Đảng bộ Sở Y tế", "Đảng bộ cơ sở"],
    ["02", "Chi bộ Hội Nhà báo", "Chi bộ cơ sở"],
  ],
  "Chi bộ": [
    ["Mã", "Mã TCCSĐ", "Tên chi bộ", "Loại", "Loại hình", "Đảng bộ bộ phận", "Từ tháng", "Đến tháng", "Chi bộ kế thừa"],
    ["01.01", "01", "Chi bộ Văn phòng", "Chi bộ trực thuộc Đảng ủy cơ sở", "", "", "", "", ""],
    ["01.02", "01", "Chi bộ Thanh tra", "Chi bộ trực thuộc Đảng ủy cơ sở", "", "", "", "", ""],
    ["01.03", "01", "Chi bộ Kế hoạch", "Chi bộ trực thuộc Đảng ủy cơ sở", "", "", "", "06/2023", "01.01"],
    ["02.01", "02", "Chi bộ Hội Nhà báo", "Chi bộ cơ sở", "", "", "", "", ""],
  ],
};

/** Meetings of Sở Y tế in one month: a sheet with its table from row 5 on; each row is a chi bộ, its members and those present. */
export const meetings = (month: string, ...rows: [string, number | string, number | string][]): Cells => [
  ["ĐẢNG ỦY SỞ Y TẾ"],
  [`TÌNH HÌNH SINH HOẠT CHI BỘ ${month.toUpperCase()}`],
  [],
  ["TT", "Chi bộ", "Tổng số đảng viên", "Số đảng viên dự", "Vắng có lý do", "Vắng không lý do"],
  ...rows.map(([unit, total, present], i) => [
    i + 1,
    unit,
    total,
    present,
    typeof total === "number" && typeof present === "number" ? Math.max(total - present, 0) : 0,
    0,
  ]),
];

/** A folder as an officer has it: the inbox with these files, the registry, and the lists beside it. `remove` deletes it. */
export async function officeFolder(
  files: Record<string, Uint8Array | string>,
  lists: Record<string, string> = {},
  registry = REGISTRY,
): Promise<{ folder: string; inbox: string; registry: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "số liệu đảng "));
  const inbox = join(folder, "inbox");
  await mkdir(inbox);
  await writeFile(join(folder, "danh-muc.xlsx"), workbook(registry));
  for (const [name, text] of Object.entries(lists)) await writeFile(join(folder, name), text);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(inbox, name)), { recursive: true });
    await writeFile(join(inbox, name), content);
  }
  const remove = () => rm(folder, { recursive: true, force: true });
  return { folder, inbox, registry: join(folder, "danh-muc.xlsx"), remove };
}
