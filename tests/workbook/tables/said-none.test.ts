import { expect, test } from "vitest";
import { readFile } from "../../../loaders/submissions/file.ts";
import { statusOf } from "../../../loaders/submissions/submission.ts";
import { openWorkbook } from "../../../loaders/workbook/open/open.ts";
import { readWorkbook } from "../../../loaders/workbook/read.ts";
import { context, read, type Value, workbookOf } from "../../submissions/invented/reading.ts";

/** What a sheet of texts came to: its reports, and how many chi bộ each speaks of. */
function reports(rows: Value[][], name = "Sheet1"): string[] {
  const opened = openWorkbook(workbookOf({ [name]: { rows } }), "bao cao.xlsx");
  const { submissions } = readFile(context, "bao cao.xlsx", readWorkbook(opened, [...context.forms.values()]));
  return submissions.map((s) => `${s.form} ${s.tccsdId} ${s.period} ${statusOf(s)} ${s.spokenOf.size}`);
}

const ALONE: Value[][] = [["CHI BỘ BAN DÂN TỘC"], ["KẾT QUẢ SINH HOẠT CHUYÊN ĐỀ"], ["Quý II năm 2023"]];
const SEVERAL: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["BÁO CÁO SINH HOẠT CHUYÊN ĐỀ QUÝ II/2023"]];
const SIGNED: Value[][] = [[], ["T/M CHI ỦY"], ["BÍ THƯ"], ["Nguyễn Văn An"]];

test.each([
  "Trong quý chi bộ không tổ chức sinh hoạt chuyên đề.",
  "Trong quý II năm 2023, chi bộ chưa tổ chức sinh hoạt chuyên đề.",
  "Không tổ chức",
  "Quý này chi bộ không sinh hoạt chuyên đề do bận công tác.",
])("a chi bộ cơ sở that says it held none reported so: %s", (said) => {
  for (const below of [[], SIGNED])
    expect(reports([...ALONE, [said], ...below])).toEqual(["thematic_sessions 02 2023-Q2 accepted 1"]);
  expect(read({ Sheet1: { rows: [...ALONE, [said]] } })).toMatchObject({ facts: {}, problems: [] });
});

test.each([
  "Các chi bộ chưa tổ chức sinh hoạt chuyên đề.",
  "Trong quý, tất cả các chi bộ trực thuộc đều không tổ chức sinh hoạt chuyên đề",
  "Không có chi bộ nào tổ chức sinh hoạt chuyên đề trong quý.",
  "Toàn Đảng bộ chưa tổ chức chuyên đề",
])("of an đảng bộ the sentence must be of all: %s", (said) => {
  expect(reports([...SEVERAL, [said]])).toEqual(["thematic_sessions 01 2023-Q2 accepted 5"]);
});

test("of which chi bộ it is said must be told", () => {
  const said = [...SEVERAL, ["Trong quý chi bộ không tổ chức sinh hoạt chuyên đề."]];
  expect(read({ Sheet1: { rows: said } })).toMatchObject({
    problems: ["unit_missing@A3"],
    setAside: ["A3: unit_missing"],
  });
});

test.each<[string, Value[][]]>([
  ["of a month", [["Trong tháng 4 chi bộ không tổ chức sinh hoạt chuyên đề."]]],
  ["of most", [["Các chi bộ chưa tổ chức sinh hoạt chuyên đề, trừ Chi bộ Văn phòng"]]],
  ["to be told later", [["Chi bộ chưa có báo cáo sinh hoạt chuyên đề"]]],
  ["of a second one", [["Nội dung: Nêu gương"], ["Chi bộ không tổ chức sinh hoạt chuyên đề"]]],
  ["with more below", [["Chi bộ không tổ chức sinh hoạt chuyên đề"], ["Ngày 05/4 học tập Bác"]]],
  ["with a figure", [["Không tổ chức sinh hoạt chuyên đề"], [12]]],
  ["of regular meetings", [["Trong quý không tổ chức họp chi bộ định kỳ"]]],
])("what is said %s is asked about", (_, rows) => {
  expect(reports([...ALONE, ...rows])).toEqual([]);
  expect(read({ Sheet1: { rows: [...ALONE, ...rows] } }).problems).not.toEqual([]);
});
