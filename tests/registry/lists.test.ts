import { describe, expect, test } from "vitest";
import { meetings, workbook } from "../inbox.ts";
import { factsOf, problemsOf, read } from "../read.ts";

const file = "2023-Q1/Sở Y tế - SHCB quý 1.2023.xlsx";
const sheet = meetings("Tháng 1/2023", ["CB Văn phongf", 20, 18], ["Thanh tra", 10, 9], ["Kế hoạch", 7, 7]);
const files = { [file]: workbook({ T1: sheet }) };

describe("aliases.csv", () => {
  test("a near name is not taken, and its problem names the line that would accept it", async () => {
    const reading = await read(files);
    expect(factsOf(reading)).toEqual(["01.02 2023-01: ", "01.03 2023-01: "]);
    const problem = reading.problems.find((p) => p.code === "unknown_unit")!;
    expect(problem).toMatchObject({ sheet: "T1", cell: "B5" });
    expect(problem.message).toContain("dòng: 01,CB Văn phongf,01.01)");
  });

  test.each([
    ["the line of the message, without a header", "01,CB Văn phongf,01.01\n"],
    ["a header, a byte order mark", "\ufefftccsd_id,name,chi_bo_id\n01,CB Văn phongf,01.01\n"],
    ["as Excel saves it: semicolons, zeros gone", "\ufefftccsd_id;name;chi_bo_id\r\n1;CB Văn phongf;1.01\r\n"],
    ["columns in another order, the name as the unit's other writing", "chi_bo_id,tccsd_id,name\n01.01,01,VĂN PHONGF"],
  ])("%s: accepted for good", async (_what, text) => {
    const reading = await read(files, { "aliases.csv": text });
    expect(factsOf(reading, "members_total")).toEqual(["01.01 2023-01: 20", "01.02 2023-01: 10", "01.03 2023-01: 7"]);
    expect(problemsOf(reading, "chi_bo_missing")).toEqual([]);
  });

  test("lines that fit nothing are reported, each at its own", async () => {
    const text =
      "tccsd_id,name,chi_bo_id\n09,Văn phongf,01.01\n01,Văn phongf,02.01\n01,Thanh tra,01.01\n01,,01.01\n01,Văn phongf,01.01\n01,CB Văn phongf,01.02\n";
    const reading = await read(files, { "aliases.csv": text });
    expect(problemsOf(reading, "chi_bo_missing")).toEqual(
      [2, 3, 4, 5, 7].map((line) => ["aliases.csv", "", `A${line}`, "alias_invalid", "error"]),
    );
    expect(factsOf(reading)).toHaveLength(3);
  });

  test("a list that is no list is reported, and the rest goes on", async () => {
    const reading = await read(files, { "aliases.csv": "%PDF-1.7", "corrections.csv": "%PDF-1.7" });
    expect(problemsOf(reading, "chi_bo_missing", "unknown_unit")).toEqual([
      ["aliases.csv", "", "", "not_a_workbook", "error"],
      ["corrections.csv", "", "", "not_a_workbook", "error"],
    ]);
  });
});

describe("headings.csv", () => {
  const words = structuredClone(sheet);
  words[3] = ["TT", "Chi bộ", "Nhân khẩu", "Đã tề tựu", "Vắng có lý do", "Vắng không lý do"];
  const own = { [file]: workbook({ T1: words }) };
  const facts = ["01.02 2023-01: 10 9", "01.03 2023-01: 7 7"];

  test("what nobody can know is asked for", async () => {
    const reading = await read(own);
    expect(factsOf(reading)).toEqual([]);
    expect(reading.problems.find((p) => p.code === "column_missing")!.message).toContain("headings.csv");
  });

  test.each([
    ["a list", "heading,column\nNhân khẩu,Tổng số đảng viên\nĐã tề tựu,Số đảng viên dự\n"],
    [
      "as Excel saves it, the headings in other letters",
      "\ufeffNHÂN KHẨU:;tổng số đảng viên\r\nđã tề  tựu;Số đảng viên dự\r\n",
    ],
  ])("%s: accepted for good, and said to be", async (_what, text) => {
    const reading = await read(own, { "headings.csv": text });
    expect(factsOf(reading, "members_total", "members_present")).toEqual(facts);
    expect(problemsOf(reading, "unknown_unit", "chi_bo_missing")).toEqual([
      [file, "T1", "C4", "heading_accepted", "info"],
      [file, "T1", "D4", "heading_accepted", "info"],
    ]);
  });

  test("lines that name no column, or a heading that says something by itself, are reported and change nothing", async () => {
    const text =
      "heading,column\nNhân khẩu,Tổng nhân khẩu\nVắng có lý do,Số đảng viên dự\n,Tổng số đảng viên\nSố lượng,Tổng số đảng viên\n";
    const reading = await read(files, { "headings.csv": text });
    expect(problemsOf(reading, "unknown_unit", "chi_bo_missing")).toEqual(
      [2, 3, 4, 5].map((line) => ["headings.csv", "", `A${line}`, "heading_invalid", "error"]),
    );
    expect(factsOf(reading, "members_total", "members_present")).toEqual(facts);
  });
});

describe("headings.csv, of titles", () => {
  const [head, , ...rows] = meetings("", ["Văn phòng", 20, 18]);
  const own = { [file]: workbook({ T1: [head!, ["SINH HOẠT CHI BỘ LƯU ĐỘNG MÙA XUÂN THÁNG 1/2023"], ...rows] }) };
  const FORM = "sinh hoạt chi bộ định kỳ";

  test("words that say nothing of a form's titles are accepted for good, those of another form's are not", async () => {
    const accepted = await read(own, { "headings.csv": `Lưu động,${FORM}\nmùa xuân,${FORM.toUpperCase()}\n` });
    expect(problemsOf(accepted, "chi_bo_missing")).toEqual([[file, "T1", "A2", "heading_accepted", "info"]]);
    expect(accepted.problems.find((p) => p.code === "heading_accepted")!.message).toContain(
      `“Lưu động”, “mùa xuân” được đọc là “${FORM}”`,
    );
    for (const list of [`lưu động,${FORM}`, "lưu động mùa xuân,sinh hoạt chuyên đề"]) {
      const reading = await read(own, { "headings.csv": `${list}\n` });
      expect(problemsOf(reading, "chi_bo_missing")).toEqual([[file, "T1", "A2", "title_unclear", "warning"]]);
    }
  });

  test("words that are understood need no acceptance", async () => {
    const reading = await read(files, { "headings.csv": `Báo cáo tháng,${FORM}\n` });
    expect(problemsOf(reading, "unknown_unit", "chi_bo_missing")).toEqual([
      ["headings.csv", "", "A1", "heading_invalid", "error"],
    ]);
  });
});

describe("corrections.csv", () => {
  const list = (...lines: string[]) => ({
    "corrections.csv": `file,sheet,cell,was,becomes,why\n${lines.join("\n")}\n`,
  });

  test("a cell is mended while it is read, and said to be", async () => {
    const reading = await read(
      files,
      list(
        `${file},T1,B5,CB Văn phongf,CB Văn phòng,gõ nhầm`,
        `${file},t1,D6,9,10,"họp bù, có biên bản"`,
        `${file},T1,E6,1,,không ai vắng`,
      ),
    );
    expect(factsOf(reading, "members_present", "absent_excused")).toEqual([
      "01.01 2023-01: 18 2",
      "01.02 2023-01: 10 0",
      "01.03 2023-01: 7 0",
    ]);
    expect(problemsOf(reading, "chi_bo_missing")).toEqual(
      ["B5", "D6", "E6"].map((cell) => [file, "T1", cell, "corrected", "info"]),
    );
    expect(reading.problems.find((p) => p.cell === "D6")!.message).toContain(
      "Đọc là “10” thay cho “9” (họp bù, có biên bản)",
    );
  });

  test("a cell where nothing stood", async () => {
    const blank = workbook({ T1: meetings("Tháng 1/2023", ["Văn phòng", 20, ""], ["Thanh tra", 10, 9]) });
    const reading = await read({ [file]: blank }, list(`${file},T1,D5,,20,theo biên bản`));
    expect(problemsOf(reading, "chi_bo_missing")).toContainEqual([file, "T1", "D5", "corrected", "info"]);
  });

  test("once the source is mended the correction fails, and the file's own figure counts", async () => {
    const reading = await read(files, list(`${file},T1,D6,8,7,nhầm`, `${file},T9,D6,8,7,nhầm`));
    expect(factsOf(reading, "members_present")).toContain("01.02 2023-01: 9");
    expect(problemsOf(reading, "chi_bo_missing", "unknown_unit")).toEqual([
      [file, "T1", "D6", "correction_stale", "error"],
      [file, "T9", "D6", "correction_stale", "error"],
    ]);
    expect(reading.problems.map((p) => p.message).join("\n")).toContain(
      "Tệp corrections.csv, dòng 2 ghi ô này là “8”, nhưng nay là “9”",
    );
  });

  test("lines that name no file, no cell or no reason are reported", async () => {
    const reading = await read(
      files,
      list("2023-Q1/khác.xlsx,T1,D6,9,10,nhầm", `${file},T1,dòng 6,9,10,nhầm`, `${file},T1,D6,9,10,`),
    );
    expect(problemsOf(reading, "chi_bo_missing", "unknown_unit")).toEqual(
      [2, 3, 4].map((line) => ["corrections.csv", "", `A${line}`, "correction_invalid", "error"]),
    );
  });
});
