import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { csvParse } from "d3";
import { expect, test } from "vitest";
import contributions from "../../loaders/forms/contributions.ts";
import { openWorkbook } from "../../loaders/workbook/open/open.ts";
import type { Cell } from "../../loaders/workbook/open/workbook.ts";
import { absentees, silent, writeNotice } from "../../reports/notices/notice.ts";
import { readRegisters } from "../../reports/notices/registers.ts";
import { readOffice } from "../../reports/office.ts";
import { Docx } from "./docx.ts";

const HEAD = ["STT", "Họ và tên", ...Array.from({ length: 12 }, (_, i) => `T${i + 1}`), "Cộng"];

/** A register with a title and, for each member, a mark a month. */
function register(title: string, members: Record<string, string>) {
  const rows = [
    [title],
    ["Chi bộ Một"],
    [],
    HEAD,
    ...Object.entries(members).map(([name, marks], i) => [i + 1, name, ...marks.replaceAll(".", " ")]),
  ];
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, col): Cell[] =>
      value === " " ? [] : [{ row: r, col, type: typeof value === "number" ? "number" : "text", value }],
    ),
  );
  return readRegisters(
    { format: "xlsx", degraded: [], sheets: [{ name: "TD1", hidden: false, cells, merges: [] }] },
    contributions,
  );
}

const SPEAKING = register("SỔ THEO DÕI ĐẢNG VIÊN PHÁT BIỂU Ý KIẾN NĂM 2023", {
  "Lê Văn Một": "xx..........",
  "Lê Văn Hai": "xxxxxx......",
});
const PRESENT = register("SỔ ĐIỂM DANH ĐẢNG VIÊN DỰ SINH HOẠT NĂM 2023", {
  "Lê Văn Một": "xvvvxxxxxxx.",
  "Lê Văn Hai": "xxxxxxxxxxx.",
});
const ABSENT = register("DANH SÁCH ĐẢNG VIÊN VẮNG SINH HOẠT NĂM 2023", {
  "Lê Văn Một": "xx..........",
  "Lê Văn Hai": "x.x.v.......",
});

test("a register of speaking tells who spoke, never who was absent", () => {
  expect(SPEAKING.map((r) => r.kind)).toEqual(["speaking"]);
  expect(absentees({ registers: SPEAKING, sessions: 1 })).toEqual([]);
  expect(silent({ registers: SPEAKING, speaking: 6 })).toEqual([
    { name: "Lê Văn Một", place: "Chi bộ Một", count: 2, of: 12 },
  ]);
});

test("in a register of presence `v` is an absence, and a month that nobody attended is none", () => {
  expect(PRESENT.map((r) => r.kind)).toEqual(["present"]);
  expect(absentees({ registers: PRESENT, sessions: 3 })).toEqual([
    { name: "Lê Văn Một", place: "Chi bộ Một", count: 3, of: 11 },
  ]);
});

test("in a list of absences every mark is one", () => {
  expect(absentees({ registers: ABSENT, sessions: 3 })).toEqual([
    { name: "Lê Văn Hai", place: "Chi bộ Một", count: 3, of: 12 },
  ]);
});

test("a register that does not say what its marks mean is used for nothing", () => {
  const unclear = register("SỔ THEO DÕI NĂM 2023", { "Lê Văn Một": "x..........." });
  expect(unclear.map((r) => r.kind)).toEqual(["unclear"]);
  expect([...absentees({ registers: unclear, sessions: 1 }), ...silent({ registers: unclear, speaking: 6 })]).toEqual(
    [],
  );
});

test.each(["2021", "2022", "2023", "2024"])(
  "the demo's register of %s names as many as the truth counts",
  async (year) => {
    const demo = join(import.meta.dirname, "../../data/demo");
    const truth = csvParse(await readFile(join(demo, "truth/contributions.csv"), "utf8")).find(
      (r) => r.year === year && r.chi_bo_id === "11.01",
    )!;
    const file = `inbox/${year}/Công ty Môi trường đô thị - xếp loại năm .${year}.xlsx`;
    const registers = readRegisters(openWorkbook(await readFile(join(demo, file)), file), contributions);
    expect(registers.map((r) => [r.kind, r.members.length])).toEqual([["speaking", Number(truth.members_eligible)]]);
    expect(silent({ registers, speaking: 6 }).length).toBe(Number(truth.members_eligible) - Number(truth.members_ge6));
  },
);

test("the notice says what the registers allow, and that they do not allow more", async () => {
  const office = await readOffice("");
  const notice = {
    tccsd: "Đảng bộ Sở A",
    year: "2023",
    registers: SPEAKING,
    sessions: 3,
    speaking: 6,
    office,
    demo: true,
  };
  const docx = new Docx(await writeNotice(notice));
  expect(docx.faults()).toEqual([]);
  expect(docx.text).toContain("không lập danh sách vắng từ sổ này");
  expect(docx.text).toContain("Chỉ lưu hành trong phạm vi Đảng bộ Sở A. Số liệu minh họa.");
  expect(docx.text).toContain("Lê Văn Một");
  expect(docx.text).not.toContain("Lê Văn Hai");
});
