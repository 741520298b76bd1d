import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as XLSX from "xlsx";
import { readRegistry } from "../../loaders/registry/read.ts";
import { RegistryError } from "../../loaders/registry/registry-error.ts";
import { type Cells, officeFolder, REGISTRY, workbook } from "../inbox.ts";

type Sheets = Record<string, Cells>;

async function reading<T>(sheets: Sheets | string, use: (path: string) => Promise<T>): Promise<T> {
  const office = await officeFolder({}, {}, typeof sheets === "string" ? REGISTRY : sheets);
  try {
    if (typeof sheets === "string") await writeFile(office.registry, sheets);
    return await use(office.registry);
  } finally {
    await office.remove();
  }
}

/** The registry with these rows below its own. */
const withRows = (chiBo: Cells, tccsd: Cells = []): Sheets => ({
  TCCSĐ: [...REGISTRY.TCCSĐ!, ...tccsd],
  "Chi bộ": [...REGISTRY["Chi bộ"]!, ...chiBo],
});

const KIND = "Chi bộ trực thuộc Đảng ủy cơ sở";
const row = (id: string, tccsd: string, name: string, from = "", to = "", successor = "", kind = KIND) => [
  ...[id, tccsd, name, kind, "", "", from, to, successor],
];

test.each<[string, Cells, Cells, string[][], number]>([
  ["a sound registry", [], [], [], 4],
  ["an unknown TCCSĐ", [row("09.01", "09", "Chi bộ Lạ")], [], [["Chi bộ", "B6", "registry_unknown_tccsd", "error"]], 4],
  [
    "a TCCSĐ twice",
    [],
    [["01", "Đảng bộ Sở Hai", "Đảng bộ cơ sở"]],
    [["TCCSĐ", "A4", "registry_duplicate", "error"]],
    4,
  ],
  ["no month", [row("01.04", "01", "Chi bộ Mới", "13/2021")], [], [["Chi bộ", "G6", "registry_month", "error"]], 4],
  [
    "a year for a month",
    [row("01.04", "01", "Chi bộ Mới", "", "2021")],
    [],
    [["Chi bộ", "H6", "registry_month", "error"]],
    4,
  ],
  [
    "to before from",
    [row("01.04", "01", "Chi bộ Mới", "07/2021", "06/2021")],
    [],
    [["Chi bộ", "H6", "registry_span", "error"]],
    4,
  ],
  [
    "a rename whose months overlap",
    [row("01.03", "01", "Chi bộ Tổng hợp", "06/2023")],
    [],
    [["Chi bộ", "A6", "registry_overlap", "error"]],
    4,
  ],
  [
    "a code in another TCCSĐ",
    [row("01.03", "02", "Chi bộ Kế hoạch", "07/2023")],
    [],
    [["Chi bộ", "B6", "registry_moved", "error"]],
    4,
  ],
  ["a rename whose months follow", [row("01.03", "01", "Chi bộ Tổng hợp", "07/2023")], [], [], 5],
  [
    "a successor that does not exist",
    [row("01.04", "01", "Chi bộ Mới", "", "", "01.09")],
    [],
    [["Chi bộ", "I6", "registry_successor", "error"]],
    5,
  ],
  [
    "itself as successor",
    [row("01.04", "01", "Chi bộ Mới", "", "", "01.04")],
    [],
    [["Chi bộ", "I6", "registry_successor", "error"]],
    5,
  ],
  [
    "no code, no name",
    [row("", "01", "Chi bộ Mới"), row("01.04", "01", "")],
    [["", "Đảng bộ Sở Ba", "Đảng bộ cơ sở"]],
    [
      ["TCCSĐ", "A4", "registry_incomplete", "error"],
      ["Chi bộ", "A6", "registry_incomplete", "error"],
      ["Chi bộ", "C7", "registry_incomplete", "error"],
    ],
    4,
  ],
  [
    "kinds nobody knows",
    [row("01.04", "01", "Chi bộ Mới", "", "", "", "loại A")],
    [["03", "Đảng bộ Sở Ba", "?"]],
    [
      ["TCCSĐ", "C4", "registry_kind", "warning"],
      ["Chi bộ", "D6", "registry_kind", "warning"],
    ],
    5,
  ],
])("%s", async (_what, chiBo, tccsd, expected, count) => {
  const { registry, problems } = await reading(withRows(chiBo, tccsd), readRegistry);
  expect(problems.map((p) => [p.sheet, p.cell, p.code, p.severity])).toEqual(expected);
  expect(problems.every((p) => p.file === "danh-muc.xlsx" && p.message.endsWith(p.advice!))).toBe(true);
  expect(registry.chiBo).toHaveLength(count);
});

test("a kind nobody knows is taken from the place: of a chi bộ by its TCCSĐ, of a TCCSĐ by its name", async () => {
  const { registry } = await reading(
    withRows([row("01.04", "01", "Chi bộ Mới", "", "", "", "")], [["03", "Chi bộ Ba", ""]]),
    readRegistry,
  );
  expect(registry.chiBo.at(-1)!.kind).toBe("truc_thuoc_dang_uy_co_so");
  expect(registry.tccsd.at(-1)!.kind).toBe("chi_bo_co_so");
});

test.each<[string, Sheets | string, RegExp]>([
  ["a missing sheet", { TCCSĐ: REGISTRY.TCCSĐ! }, /thiếu trang “Chi bộ”/],
  ["a missing column", { ...REGISTRY, TCCSĐ: [["Mã", "Tên tổ chức cơ sở đảng"]] }, /Trang “TCCSĐ”.*thiếu cột “Loại”/],
  ["no chi bộ", { ...REGISTRY, "Chi bộ": REGISTRY["Chi bộ"]!.slice(0, 1) }, /không có chi bộ nào dùng được/],
  ["no workbook", "%PDF-1.7", /Danh mục danh-muc.xlsx: Không phải tệp bảng tính/],
])("%s: the registry cannot be used, in words", async (_what, sheets, words) => {
  const refused = reading(sheets, readRegistry);
  await expect(refused).rejects.toThrow(RegistryError);
  await expect(refused).rejects.toThrow(words);
});

test("no registry, or a folder in its place", async () => {
  const missing = reading(REGISTRY, (path) => readRegistry(join(path, "../khác.xlsx")));
  await expect(missing).rejects.toThrow(/Không thấy danh mục: .*khác\.xlsx/);
  const folder = reading(REGISTRY, (path) => readRegistry(join(path, "..")));
  await expect(folder).rejects.toThrow(/Danh mục .* là thư mục; chỉ tệp danh-muc\.xlsx/);
});

test("rows that the sheet does not show count, and are told of", async () => {
  const { registry, problems } = await reading(REGISTRY, async (path) => {
    const book = XLSX.read(workbook(REGISTRY));
    book.Sheets["Chi bộ"]!["!rows"] = REGISTRY["Chi bộ"]!.map((_, r) => ({ hidden: r === 2 || r === 4 }));
    await writeFile(path, new Uint8Array(XLSX.write(book, { type: "buffer" }) as Buffer));
    return readRegistry(path);
  });
  expect(registry.chiBo).toHaveLength(4);
  expect(problems.map((p) => [p.sheet, p.cell, p.code, p.severity])).toEqual([
    ["Chi bộ", "A3", "registry_hidden", "warning"],
  ]);
  expect(problems[0]!.message).toContain("Dòng 3, 5 bị ẩn");
});
