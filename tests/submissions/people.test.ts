import { expect, test } from "vitest";
import { read, type SheetOf, type Value } from "./invented/reading.ts";

const sound = (problems: string[]) => problems.filter((p) => !p.startsWith("chi_bo_missing"));
const OFFICE: Value[] = ["ĐẢNG ỦY SỞ NỘI VỤ"];
const table = (admitted: Value = 2): SheetOf => ({
  rows: [
    ...[OFFICE, ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT ĐẢNG NĂM 2023"]],
    ["TT", "Chi bộ", "Kết nạp", "Chính thức", "Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ"],
    [1, "Văn phòng", admitted, 1, 0, 1, 0, 0],
    [2, "Thanh tra", 1, 0, 0, 0, 0, 0],
  ],
});
const LIST = "DANH SÁCH ĐẢNG VIÊN MỚI ĐƯỢC KẾT NẠP";
const people = (title: string, ...names: string[]): SheetOf => ({
  rows: [
    ...[OFFICE, [title], ["Năm 2023"], [], ["STT", "Họ và tên", "Năm sinh", "Chi bộ", "Ngày kết nạp"]],
    ...names.map((name, i): Value[] => [i + 1, name, 1990 + i, "CB Văn phòng", `0${i + 1}/04/2023`]),
    [],
    [null, null, null, "NGƯỜI LẬP BIỂU"],
  ],
});
const at = (code: string) => `${code}@A6`;
const THREE = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];

test.each([
  ["DS kết nạp", LIST, THREE],
  ["Danh sách", "DANH SÁCH ĐẢNG VIÊN DỰ BỊ ĐƯỢC CÔNG NHẬN CHÍNH THỨC", ["Nguyễn Văn A"]],
  ["DS kỷ luật", "DANH SÁCH ĐẢNG VIÊN BỊ THI HÀNH KỶ LUẬT", ["Trần Thị B"]],
])("a list of those whom the table beside it counts adds nothing: %s", (name, title, names) => {
  for (const sheets of [
    { "Kết nạp": table(), [name]: people(title, ...names) },
    { [name]: people(title, ...names), "Kết nạp": table() },
  ]) {
    const { facts, problems, notes } = read(sheets);
    expect(sound(problems)).toEqual([]);
    expect(notes).toContain(at("people_listed"));
    expect(facts["01.01|2023"]).toMatchObject({ admitted: 2, made_official: 1, warned: 1 });
  }
});

test("where it names more or fewer, that is told; the table counts", () => {
  const { facts, problems } = read({ "Kết nạp": table(), DS: people(LIST, ...THREE.slice(1)) });
  expect(sound(problems)).toEqual([at("people_contradict")]);
  expect(facts["01.01|2023"]?.admitted).toBe(2);
});

test("without such a table, or of others than those that it counts, it is asked about", () => {
  expect(sound(read({ DS: people(LIST, ...THREE) }).problems)).toContain(at("unknown_form"));
  for (const title of ["DANH SÁCH QUẦN CHÚNG ƯU TÚ ĐỀ NGHỊ KẾT NẠP", "DANH SÁCH CẤP ỦY VIÊN"])
    expect(sound(read({ "Kết nạp": table(), DS: people(title, ...THREE) }).problems)).toContain(at("unknown_form"));
});

test("a list with figures of its own is no mere list of names", () => {
  const sheet = people(LIST, ...THREE);
  sheet.rows[4]!.push("Số lượt ý kiến");
  for (const row of sheet.rows.slice(5, 8)) row.push(7);
  expect(sound(read({ "Kết nạp": table(), DS: sheet }).problems)).not.toEqual([]);
});

test("beside rows that were set aside nothing is compared", () => {
  const { problems } = read({ "Kết nạp": table("hai"), DS: people(LIST, ...THREE) });
  expect(sound(problems)).toEqual(["not_a_number@C4"]);
});
