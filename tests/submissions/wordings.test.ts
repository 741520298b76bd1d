import { expect, test } from "vitest";
import { monthLabel } from "../../loaders/workbook/values/months.ts";
import { findPeriods } from "../../loaders/workbook/values/periods.ts";
import { meaning } from "../../loaders/workbook/words/vocabulary.ts";
import { read, type Value } from "./invented/reading.ts";

const OFFICE = ["ĐẢNG ỦY SỞ NỘI VỤ"];
const sound = (problems: string[]) => problems.filter((p) => !p.startsWith("chi_bo_missing"));

test("what is not so, or not yet, is not what is counted", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN NĂM 2023"]],
    ["TT", "Chi bộ", "ĐV có trách nhiệm phát biểu", "Dưới 6 kỳ", "Chưa đủ 6 buổi", "Đủ 6 kỳ trở lên"],
    [1, "Văn phòng", 18, 7, 7, 11],
  ];
  expect(read({ Năm: { rows } }).facts["01.01|2023"]).toMatchObject({ members_eligible: 18, members_ge6: 11 });
  for (const text of ["ĐV trên 60 tuổi", "Từ 18 đến 30 tuổi", "Trong độ tuổi đoàn", "Kết nạp từ đầu nhiệm kỳ"])
    expect(meaning(text).concepts).toContain("excludedSubset");
  for (const text of ["Chi bộ chưa kiểm tra", "Số ĐV không phát biểu", "Đề nghị kết nạp", "ĐV góp ý < 6 kỳ"])
    expect(meaning(text).concepts).toContain("excludedSubset");
});

test("a line below the title that says of which months figures are, or of which period they are plans; days in words", () => {
  const under = (...titles: string[]) => {
    const header = ["TT", "Chi bộ", "Kết nạp", "Chuyển chính thức", "Khiển trách"];
    const rows: Value[][] = [OFFICE, ...titles.map((x) => [x]), [], header, [1, "Văn phòng", 3, 2, 0]];
    return read({ Biểu: { rows } }, "Sở Nội vụ.xlsx");
  };
  const admitted = (line: string) => under("KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT", line).problems;
  expect(sound(admitted("Năm 2023"))).toEqual([]);
  for (const line of [
    "9 tháng năm 2023",
    "(9 tháng đầu năm 2023)",
    "Kỳ báo cáo: 11 tháng năm 2023",
    "(Kế hoạch năm 2023)",
  ])
    expect(sound(admitted(line)).join()).toContain("other_figures");
  expect(sound(admitted("Chỉ tiêu năm 2023")).join()).toContain("other_figures");
  const done = under("KẾT NẠP ĐẢNG VIÊN", "Thực hiện chỉ tiêu năm 2023");
  expect(done.facts["01.01|2023"]).toMatchObject({ admitted: 3 });
  for (const text of ["Từ ngày 01 tháng 4 đến ngày 30 tháng 6 năm 2022", "3 tháng (4, 5, 6) năm 2022"])
    expect(findPeriods(text)).toEqual([{ kind: "quarter", index: 2, year: 2022 }]);
});

test("fewer than six in words; a day of another session; full members there are, or who became it", () => {
  const spoke = (heading: string) => {
    const rows: Value[][] = [
      ...[OFFICE, ["ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN NĂM 2023"]],
      ...[["TT", "Chi bộ", "ĐV diện", heading], [1, "Văn phòng", 18, 7] as Value[]],
    ];
    return read({ Năm: { rows } }).facts["01.01|2023"];
  };
  expect(spoke("Số ĐV có ý kiến tại ít nhất sáu kỳ")).toMatchObject({ members_eligible: 18, members_ge6: 7 });
  for (const fewer of ["Số ĐV có ý kiến dưới sáu kỳ", "Chưa đủ sáu kỳ", "Từ một đến năm kỳ"])
    expect(spoke(fewer)).toBeUndefined();
  const met = (day: string) => {
    const rows: Value[][] = [
      ...[OFFICE, ["SINH HOẠT CHI BỘ THÁNG 4/2023"]],
      ...[["TT", "Chi bộ", day, "ĐV phải dự", "ĐV dự"], [1, "Văn phòng", "05/4/2023", 18, 17] as Value[]],
    ];
    return read({ T4: { rows } }).facts["01.01|2023-04"];
  };
  expect(met("Ngày họp lệ")).toMatchObject({ held_on: "2023-04-05" });
  for (const other of ["Ngày sinh hoạt chuyên đề", "Ngày kết nạp"]) expect(met(other)!.held_on).toBeUndefined();
  const admitted = (heading: string) => {
    const rows: Value[][] = [
      ...[OFFICE, ["KẾT NẠP, KỶ LUẬT NĂM 2023"]],
      ...[["TT", "Chi bộ", "Kết nạp", heading, "Khiển trách"], [1, "Văn phòng", 3, 2, 0] as Value[]],
    ];
    return read({ Năm: { rows } }).facts["01.01|2023"];
  };
  expect(admitted("Chính thức")).toMatchObject({ made_official: 2 });
  expect(admitted("Trở thành đảng viên chính thức")).toMatchObject({ made_official: 2 });
  expect(admitted("Số đảng viên chính thức")!.made_official).toBeUndefined();
});

test("figures under those of committees, of an age or of a term are none of all members", () => {
  const under = (group: string) => {
    const rows: Value[][] = [
      ...[OFFICE, ["SINH HOẠT CHI BỘ THÁNG 4/2023"]],
      ["TT", "Chi bộ", "Đảng viên", null, group, null],
      [null, null, "Phải dự", "Có mặt", "Phải dự", "Có mặt"],
      [1, "Văn phòng", 18, 17, 5, 4],
    ];
    return read({ T4: { rows, merges: ["C3:D3", "E3:F3"] } }).facts["01.01|2023-04"];
  };
  for (const group of ["Cấp ủy viên", "Đảng viên dưới 35 tuổi", "Từ đầu nhiệm kỳ"])
    expect(under(group)).toMatchObject({ members_due: 18, members_present: 17 });
});

test("marks under levels of meetings that say what is graded, and Kh for Khá", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ THÁNG 4/2023"]],
    ["TT", "Chi bộ", "ĐV phải dự", "ĐV dự", "Xếp loại", null, null, null],
    [null, null, null, null, "Buổi SH tốt", "Sinh hoạt khá", "Chi bộ sinh hoạt trung bình", "Buổi họp kém"],
    [1, "Văn phòng", 18, 17, "x", null, null, null],
  ];
  expect(read({ T4: { rows, merges: ["E3:H3"] } }).facts["01.01|2023-04"]).toMatchObject({ grade: "tot" });
  const worded: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ THÁNG 4/2023"], ["TT", "Chi bộ", "ĐV phải dự", "ĐV dự", "Xếp loại"]],
    ...[[1, "Văn phòng", 18, 17, "Kh"] as Value[], [2, "Thanh tra", 9, 9, "Khá (89 điểm)"] as Value[]],
  ];
  const { facts } = read({ T4: { rows: worded } });
  for (const unit of ["01.01", "01.02"]) expect(facts[`${unit}|2023-04`]).toMatchObject({ grade: "kha" });
});

test("headers are told by their parts: who must, who came, who asked leave", () => {
  const said = (text: string) => [...meaning(text).concepts].filter((x) => x !== "count" && x !== "member");
  expect(said("ĐV có nghĩa vụ dự họp")).toEqual(["due"]);
  expect(said("Tổng số ĐV (đã trừ số miễn SH)")).toEqual(["due"]);
  expect(said("Số ĐV sau khi trừ đảng viên được miễn sinh hoạt")).toEqual(["due"]);
  expect(said("ĐV già yếu, ốm đau được miễn SH")).toEqual(["exempt"]);
  expect(said("Miễn sinh hoạt do tuổi cao, sức yếu")).toEqual(["exempt"]);
  expect(said("Thực tế đi họp")).toEqual(["present"]);
  expect(said("Vắng, chi bộ không đồng ý")).toContain("absent");
  expect(said("Vắng không được chi ủy cho phép")).toEqual(["absent", "unexcused"]);
  expect(said("Vắng được chi ủy cho phép")).toEqual(["absent", "excused"]);
  expect(said("Tổng số ĐV tính đến thời điểm đánh giá")).toEqual(["when"]);
  expect(said("ĐV thuộc diện đánh giá việc phát biểu")).toEqual(["due", "rated", "speak"]);
  expect(said("Cấp ủy viên xuống dự sinh hoạt")).toEqual(["committee", "present"]);
  expect(said("Kỷ luật bằng hình thức khiển trách")).toEqual(["discipline", "reprimanded"]);
  expect(said("Cách chức (chức vụ trong Đảng)")).toEqual(["dismissed"]);
  expect(said("Hoàn thành tốt nhiệm vụ được giao")).toEqual(["levelGood"]);
  expect(said("Kết luận chất lượng")).toEqual(["grade"]);
  expect(said("ĐV dự bị đủ điều kiện đã chuyển chính thức")).toEqual(["official"]);
  expect(said("Đủ điều kiện chuyển chính thức")).toContain("due");
  expect(said("Số lượt UVBCH dự họp")).toEqual(["turn", "committee", "present"]);
  expect(said("Chi bộ được kiểm tra nền nếp, chế độ sinh hoạt")).toEqual(["unit", "inspect", "meeting"]);
  expect(meaning("Xét kết nạp").unknown).toBe(1);
  expect(said("Số ĐV phát biểu tại hội nghị")).toEqual(["speak"]);
  expect(meaning("Số ĐV phát biểu tại hội nghị").unknown).toBe(0);
  expect(meaning("Số ĐV dự hội nghị").unknown).toBe(2);
});

test("letters with stops are the same abbreviation as without", () => {
  const same = (dotted: string, plain: string) => expect(meaning(dotted)).toEqual(meaning(plain));
  for (const short of ["HTXSNV", "HTTNV", "HTNV", "KHTNV", "SHCB", "TCCSĐ", "STT", "CNCT"]) {
    same([...short].join("."), short);
    same(`${[...short].join(". ")}.`, short);
    same(`Số ĐV ${[...short].join(".")}`, `Số ĐV ${short}`);
  }
  expect([...meaning("H.T.T.N.V").concepts]).toEqual(["levelGood"]);
  // Letters that abbreviate nothing are no words of it.
  expect(meaning("H.T.Q.N.V").unknown).toBeGreaterThan(0);
});

test.each([
  ["CNCT (đ/c)", "Hình thức"],
  ["Công nhận ĐV CT", "HT"],
])("%s beside those admitted, and the measures under THKL behind %s, are columns of their own", (official, form) => {
  const header = ["Chi bộ", "Tổng số ĐV", "Kết nạp", official, "THKL", null, null, null, null];
  const measures = ["khiển trách", "cảnh cáo", "cách chức", "khai trừ"].map((x) => `${form} ${x}`);
  const admissions = (group: string) => {
    const rows: Value[][] = [
      OFFICE,
      ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023"],
      header.map((x) => x?.replace("THKL", group) ?? null),
    ];
    rows.push([null, null, null, null, ...measures, "Cộng"], ["Văn phòng", 18, 2, 1, 0, 1, 0, 0, 1]);
    rows.push(["Thanh tra", 9, 0, 1, 1, 0, 0, 1, 2]);
    return read({ Năm: { rows, merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:I3"] } });
  };
  const { facts, problems } = admissions("THKL");
  expect(sound(problems)).toEqual([]);
  expect(facts["01.01|2023"]).toMatchObject({ made_official: 1, reprimanded: 0, warned: 1, dismissed: 0, expelled: 0 });
  expect(admissions("TQKL").problems.join()).toContain("column_unclear");
  // Elsewhere they are other words: those exempt from work, who did it all.
  expect([...meaning("Miễn CT").concepts]).toEqual(["exempt"]);
  expect([...meaning("HT nhiệm vụ").concepts]).toEqual(["levelDone"]);
});

test.each(["QTVB (đ/c)", "Số đ/c TQC"])(
  "figures under words that nobody knows beside the members in all are told: %s",
  (heading) => {
    const under = (last: string, ...values: Value[]) => {
      const rows: Value[][] = [OFFICE, ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023"]];
      rows.push(["Chi bộ", "Tổng số ĐV", "Kết nạp", "Khiển trách", last], ["Văn phòng", 18, 2, 0, values[0]!]);
      const { facts, problems } = read({ Năm: { rows: [...rows, ["Thanh tra", 9, 0, 1, values[1]!]] } });
      return { total: facts["01.01|2023"]?.members_total, problems: sound(problems) };
    };
    expect(under(heading, 1, 1)).toEqual({ total: 18, problems: ["column_unclear@E3"] });
    expect(under(heading, "tốt", "khá")).toEqual({ total: 18, problems: [] });
    expect(under("ĐV hiện có", 18, 9)).toMatchObject({ total: undefined });
  },
);

test("a grade under a heading that says nothing, a 1 for an x, none written as Không, letters under their group", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ THÁNG 4/2023"]],
    ["#", "Chi bộ", "Triệu tập", "CM", "Nghỉ họp", null, "Tự đánh giá", null, null, null],
    [null, null, null, null, "Xin phép", "K", "T", "K", "TB", "Kém"],
    ["Cột 1", "Cột 2", "Cột 3", "Cột 4", "Cột 5", "Cột 6", "Cột 7", "Cột 8", "Cột 9", "Cột 10"],
    [1, "Văn phòng", 18, 17, 1, "Không", null, 1, null, null],
  ];
  const { facts, problems } = read({ T4: { rows, merges: ["E3:F3", "G3:J3"] } });
  expect(sound(problems)).toEqual(["rating_proposed@G4"]);
  expect(facts["01.01|2023-04"]).toMatchObject({
    ...{ members_due: 18, members_present: 17, absent_excused: 1, absent_unexcused: 0, grade: "kha" },
  });
  const rated: Value[][] = [
    ...[OFFICE, ["XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"]],
    ["TT", "Chi bộ", "Chi bộ được công nhận", "ĐV dự đánh giá", "XS", "Tốt", "HT", "KHT"],
    [1, "Văn phòng", "Tốt", 10, 2, 7, 1, "-"],
  ];
  expect(read({ Năm: { rows: rated } }).facts["01.01|2023"]).toMatchObject({ rating: "tot", members_rated: 10 });
});

test("`Th.` over months; what the committee did of chi bộ, and which committee came", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["BC SHCB QUÝ II/2023"], ["TT", "CB", "Th.", "ĐV phải dự", "ĐV dự"]],
    ...[[1, "Văn phòng", 4, 18, 17] as Value[], [null, null, 5, 18, 16] as Value[]],
  ];
  const { facts, problems } = read({ SHCB: { rows } });
  expect(sound(problems)).toEqual([]);
  expect(Object.values(facts).map((x) => x.members_present)).toEqual([17, 16]);
  const said = "Đảng ủy đã tiến hành kiểm tra đối với 5/7 chi bộ trực thuộc, cấp ủy viên cơ sở dự sinh hoạt 12 lượt.";
  const lines: Value[][] = [OFFICE, ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"], [said]];
  expect(read({ KT: { rows: lines } }).facts).toMatchObject({
    "01|2023-H1": { chi_bo_total: 7, chi_bo_inspected: 5, meetings_attended: 12 },
  });
  expect(meaning("Số lượt cấp ủy viên cơ sở dự sinh hoạt chi bộ").unknown).toBe(0);
  expect([...meaning("Phát triển mới").concepts]).toEqual(["admitted"]);
  const table: Value[][] = [...lines.slice(0, 2), ["Tổng số chi bộ", "Đã kiểm tra", "Số buổi dự"], [7, 5, 12]];
  expect(read({ KT: { rows: table } }).facts["01|2023-H1"]).toMatchObject({ meetings_attended: 12 });
});

test("months and periods in the ways of offices", () => {
  for (const text of ["Kỳ tháng 10", "SH tháng 10/2020", "Tháng X/2020", "Th.10/2020", "Họp chi bộ tháng 10"])
    expect(monthLabel(text)?.month).toBe(10);
  expect(monthLabel("Kỳ 6 tháng đầu năm")).toBeUndefined();
  const quarter = { kind: "quarter", index: 4, year: 2020 };
  expect(findPeriods("(từ 01/10/2020 đến 31/12/2020)")).toEqual([quarter]);
  expect(findPeriods("TỪ THÁNG 10 ĐẾN THÁNG 12 NĂM 2020")).toEqual([quarter]);
  expect(findPeriods("3 tháng cuối năm 2020")).toEqual([quarter]);
  expect(findPeriods("từ 01/01 đến 30/6/2021")).toEqual([{ kind: "half", index: 1, year: 2021 }]);
});

test.each([
  ["KẾT QUẢ SINH HOẠT CHI BỘ THÁNG 3, KẾ HOẠCH SINH HOẠT THÁNG 4/2022", [{ kind: "month", index: 3, year: 2022 }]],
  ["Sinh hoạt chi bộ tháng 12, nhiệm vụ tháng 01/2023", [{ kind: "month", index: 12 }]],
  ["Kết nạp đảng viên năm 2021 và chỉ tiêu năm 2022", [{ kind: "year", year: 2021 }]],
  ["Kỷ luật năm 2021 so với năm 2020", [{ kind: "year", year: 2021 }]],
  ["So với năm 2020, năm 2021", ["2020", "2021"].map((year) => ({ kind: "year", year: Number(year) }))],
  ["Kế hoạch sinh hoạt tháng 4/2022", [{ kind: "month", index: 4, year: 2022 }]],
  ["XẾP LOẠI HOÀN THÀNH NHIỆM VỤ NĂM 2022", [{ kind: "year", year: 2022 }]],
  ["Thực hiện Kế hoạch số 15-KH/ĐU năm 2020", []],
  ["Số liệu từ 16/02/2022 đến 15/3/2022", []],
  [
    "từ ngày 01/3 đến 31/3/2022",
    [undefined, 2022].map((year) => ({ kind: "month", index: 3, ...(year ? { year } : {}) })),
  ],
])("of %s the periods reported", (text, periods) => {
  expect(findPeriods(text)).toEqual(periods);
});

test("criteria down: one without figures heads those set in below it; a month beside a number heads its rows", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ QUÝ II/2023"], ["Tên CB: Văn phòng"]],
    ["TT", "Nội dung", "Tháng 4", "Tháng 5", "Tháng 6"],
    [1, "Số ĐV có tên trong danh sách", 18, 18, 18],
    [2, "ĐV có mặt tại cuộc họp", 17, 18, 16],
    [3, "Vắng"],
    [null, "- P", 1, 0, 1],
    [null, "- KP", 0, 0, 1],
    [4, "ĐV phát biểu"],
    [null, "   SL người", 5, 6, 4],
    [null, "   SL ý kiến", 9, 8, 4],
    [5, "Mức xếp loại", "Tốt", "Xếp loại khá", "Mức TB"],
    [null, "Nơi nhận:", "TM. ĐẢNG ỦY"],
    [null, "- Các chi bộ", "(đã ký)"],
  ];
  const { facts, problems } = read({ Q2: { rows } });
  expect(sound(problems)).toEqual([]);
  expect(facts["01.01|2023-06"]).toMatchObject({
    ...{ members_present: 16, absent_excused: 1, absent_unexcused: 1, members_speaking: 4, grade: "trung_binh" },
  });
  const sections: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ QUÝ II/2023"]],
    ["TT", "Chi bộ", "Phải dự", "Có mặt"],
    [1, "SH tháng 4/2023", null, null],
    [1, "Văn phòng", 18, 17],
    [2, "SH tháng 5/2023", null, null],
    [1, "Văn phòng", 18, 16],
  ];
  const read2 = read({ Q2: { rows: sections } });
  expect(read2.facts["01.01|2023-04"]).toMatchObject({ members_present: 17 });
  expect(read2.facts["01.01|2023-05"]).toMatchObject({ members_present: 16 });
});

test("pairs with the whole first, the column Số, grades in letters, a total of what is not understood", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["BÁO CÁO SHCB THÁNG THỨ 4 NĂM 2023"]],
    ["Số", "Chi bộ báo cáo", "Phải SH/đã SH", "Loại (tốt, khá, TB, kém)", "Lịch họp"],
    [1, "Văn phòng", "18/17", "K", "05/4/2023"],
  ];
  const { facts, problems } = read({ T4: { rows } });
  expect(sound(problems)).toEqual([]);
  expect(facts["01.01|2023-04"]).toMatchObject({ members_due: 18, members_present: 17, grade: "kha" });
  const yearly: Value[][] = [
    ...[OFFICE, ["KẾT NẠP, KỶ LUẬT NĂM 2023"]],
    ["TT", "Chi bộ", "KN mới", "Chuyển CT", "Xét khen", null, "Mức khiển trách", "Mức cảnh cáo"],
    [null, null, null, null, "Tổng", "Nữ", null, null],
    [1, "Văn phòng", 2, 1, 7, 3, 1, 0],
  ];
  const found = read({ Năm: { rows: yearly, merges: ["E3:F3"] } }).facts["01.01|2023"];
  expect(found).toMatchObject({ admitted: 2, reprimanded: 1 });
  expect(found).not.toHaveProperty("members_total");
});

test("figures with what they count behind them, however short", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ THÁNG 4/2023"]],
    ["TT", "(1) Chi bộ", "Phải dự", "Có mặt", "Xin vắng", "Tự ý vắng"],
    [1, "(1) Văn phòng", "18 đ.c", "16(đ/c)", "1 đ.viên", "01 đ/v"],
  ];
  expect(read({ T4: { rows } }).facts["01.01|2023-04"]).toMatchObject({
    ...{ members_due: 18, members_present: 16, absent_excused: 1, absent_unexcused: 1 },
  });
});

/** A list of a month whose column of members bears a heading, over these cells, with a note below. */
const listed = (heading: string, cells: string[], note?: string, beside: [string, Value][] = []) => {
  const rows: Value[][] = [
    ...[OFFICE, ["DANH SÁCH XẾP LOẠI CHẤT LƯỢNG SINH HOẠT CHI BỘ THÁNG 4/2023"]],
    [
      "TT",
      "Tên đơn vị",
      heading,
      "Ngày họp",
      "KQ số điểm được đánh giá",
      "Tốt",
      "Khá",
      ...beside.map(([head]) => head),
    ],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", ...beside.map((_, i) => `(${8 + i})`)],
    ...cells.map((cell, i): Value[] => [
      ...[i + 1, ["Chi bộ Văn phòng", "Chi bộ Thanh tra"][i]!, cell, "12/4/2023", 92, "x", null],
      ...beside.map(([, value]) => value),
    ]),
    ...(note ? [[], [note] as Value[]] : []),
  ];
  const { facts, problems } = read({ T4: { rows } });
  const own = facts["01.01|2023-04"];
  return own ? `${own.members_present}/${own.members_due} ${own.score} ${own.grade}` : problems.join();
};

test("pairs under no more than members are who came of those due, in a list of meetings that tells it nowhere else", () => {
  const read = "17/18 92 tot";
  for (const heading of ["Số\nlượng\nđảng viên", "SL ĐV", "Đảng viên"])
    expect(listed(heading, ["17/18", "9/9"])).toBe(read);
  const said = "Ghi chú: Cột (3) ghi số đảng viên đến dự/số đảng viên phải dự họp trong tháng.";
  for (const note of [said, "* SL đảng viên: ghi có mặt/được triệu tập", "Cột 5: chấm theo hướng dẫn/quy định"])
    expect(listed("Số lượng đảng viên", ["17/18", "9/9"], note)).toBe(read);
  // A note says it of few who came, of all there are, and of those due first.
  expect(listed("Số lượng đảng viên", ["4/18", "3/9"], said)).toBe("4/18 92 tot");
  expect(listed("Tổng số ĐV", ["17/18", "9/9"], said)).toBe(read);
  expect(listed("Số đảng viên", ["18/17", "9/9"], "(3): Cột 3 ghi số phải dự/số có mặt")).toBe(read);
});

test("pairs of members that may be of others are asked about", () => {
  const asked = (...given: Parameters<typeof listed>) => expect(listed(...given)).toContain("column_unclear@C3");
  // Official and probationary, women of all, all there are.
  asked("Số lượng đảng viên", ["16/2", "8/1"]);
  asked("Số lượng đảng viên", ["17/18", "9/1"]);
  asked("Số lượng đảng viên", ["6/18", "3/9"]);
  asked("Tổng số đảng viên", ["17/18", "9/9"]);
  for (const note of [
    "Cột (3): ghi số đảng viên chính thức/tổng số",
    "* Số ĐV ghi số nam/tổng số",
    "(số chính thức/số dự bị)",
  ])
    asked("Số ĐV", ["17/18", "9/9"], note);
  // Who came, or who there are, stands elsewhere.
  expect(listed("Số lượng đảng viên", ["17/18", "8/9"], undefined, [["Phải dự", 18], ["Có mặt", 16]])).toBe("16/18 92 tot"); // biome-ignore format: one table
  asked("Số lượng đảng viên", ["17/18", "8/9"], undefined, [["Vắng có lý do", 1]]);
});

test("the points that a meeting was given, however it is said; none of a member or of another's", () => {
  for (const points of ["KQ số điểm được đánh giá (5)", "Kết quả chấm điểm", "Số điểm đạt được", "Điểm được xếp loại"])
    expect([...meaning(points).concepts].filter((x) => x !== "rated")).toEqual(["score"]);
});
