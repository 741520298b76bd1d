import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const sheet = (...lines: Value[][]) => ({
  CĐ: {
    rows: [
      ["ĐẢNG ỦY SỞ NỘI VỤ"],
      ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"],
      ["TT", "Chi bộ", "Tên chuyên đề", "Phải dự", "Có mặt"],
      ...lines,
    ] as Value[][],
  },
});

test("a second session below the name of its chi bộ, others held none", () => {
  const { facts, problems } = read(
    sheet(
      ["1.", "Văn phòng", "Chuyển đổi số", 12, 11],
      [null, null, "Tiết kiệm, chống lãng phí", 12, 10],
      ["2.", "Thanh tra", null, null, null],
      ["3.", "Tổ chức - Hành chính", "Nêu gương", 9, 9],
      [null, null, "Chuyển đổi số", 9, 8],
      ["4.", "Trung tâm Lưu trữ lịch sử", "Chưa sinh hoạt chuyên đề", null, null],
    ),
  );
  expect(problems).toEqual([]);
  const present = Object.entries(facts).map(([key, values]) => `${key} ${values.members_present}`);
  expect(present).toEqual(["01.01|2023-Q2#1 11", "01.01|2023-Q2#2 10", "01.03|2023-Q2#1 9", "01.03|2023-Q2#2 8"]);
});

test("a session without a name that has its own number, or follows one that was not held, is nobody's", () => {
  const { facts, problems } = read(
    sheet(
      [1, "Thanh tra", null, null, null],
      [2, "Văn phòng", "Chuyển đổi số", 12, 11],
      [3, null, "Tiết kiệm, chống lãng phí", 9, 9],
      [4, "Tổ chức - Hành chính", "Chưa sinh hoạt chuyên đề", null, null],
      [null, null, "Nêu gương", 8, 8],
    ),
  );
  expect(Object.keys(facts)).toEqual(["01.01|2023-Q2#1"]);
  expect(problems).toEqual(["unit_missing@B6", "unit_missing@B8"]);
});

test("a month written once holds for the rows below it, whatever number its column has", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    ["Chi bộ", "Tháng", "Phải dự", "Có mặt"],
    ["A", 4, 5, 6],
    ["Văn phòng", "4/2023", 18, 17],
    ["Thanh tra", null, 9, 9],
    ["Văn phòng", "5/2023", 18, 18],
    ["Thanh tra", null, 9, 8],
  ];
  const { facts, problems } = read({ "Sinh hoạt": { rows } });
  expect(problems).toEqual([]);
  expect(Object.keys(facts)).toEqual(["01.01|2023-04", "01.02|2023-04", "01.01|2023-05", "01.02|2023-05"]);
});

test("a month typed as its first day and written once holds for the rows below it", () => {
  const month = (n: number) => new Date(Date.UTC(2023, n - 1, 1));
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    ["Chi bộ", "Kỳ báo cáo (tháng)", "Phải dự", "Có mặt"],
    ["Văn phòng", month(4), 18, 17],
    ["Thanh tra", null, 9, 9],
    ["Văn phòng", month(5), 18, 18],
    ["Thanh tra", null, 9, 8],
  ];
  const { facts, problems } = read({ "Sinh hoạt": { rows } });
  expect(problems).toEqual([]);
  expect(Object.keys(facts)).toEqual(["01.01|2023-04", "01.02|2023-04", "01.01|2023-05", "01.02|2023-05"]);
});

test.each([
  "Nhận xét chung: có 10/10 chi bộ sinh hoạt đúng quy định.",
  "Tổng số: 6 chi bộ.",
  "* Các chi bộ giữ nền nếp.",
])("words alone below inspections are a note: %s", (note) => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"],
    ["Tổng số chi bộ", "Số chi bộ được kiểm tra", "Số cuộc cấp ủy viên dự"],
    [5, 4, 12],
    [],
    [note],
  ];
  const { facts, problems } = read({ KT: { rows } });
  expect(problems).toEqual([]);
  expect(facts["01|2023-H1"]).toEqual({ chi_bo_total: 5, chi_bo_inspected: 4, meetings_attended: 12 });
});

test.each([
  ["- Số chi bộ đã kiểm tra: 4 (trong tổng số 5 chi bộ)", "- Số buổi sinh hoạt có cấp ủy dự: 12"],
  ["- Trong kỳ đã kiểm tra 4 chi bộ/5 chi bộ", "- Đã dự sinh hoạt 12 lượt tại các chi bộ"],
  ["Kết quả: kiểm tra sinh hoạt 4 trên tổng số 5 chi bộ; cấp ủy viên dự 12 lượt sinh hoạt chi bộ."],
  ["Số chi bộ được kiểm tra về chế độ và nề nếp sinh hoạt: 04/05 chi bộ, đạt 80%", "Số cuộc có cấp ủy dự: 12 cuộc"],
  ["Đã kiểm tra 4/5 chi bộ (đạt 80%).", "Đảng ủy viên được giao theo dõi chi bộ dự sinh hoạt 12 buổi"],
  ["Tính đến ngày 30/6/2023 đã kiểm tra tại 4/5 chi bộ; các đồng chí phụ trách trong đảng ủy dự 12 lượt sinh hoạt."],
  ["Từ ngày 01/01 đến ngày 30/6, Đảng ủy kiểm tra 4/5 chi bộ, cấp ủy viên phụ trách dự sinh hoạt 12 lượt."],
])("what is counted may stand before, between or behind the figures of a line: %s", (...lines) => {
  const rows = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["MẪU 6. KIỂM TRA SINH HOẠT CHI BỘ"],
    ["6 THÁNG ĐẦU NĂM 2023"],
    ...lines.map((x) => [x]),
  ];
  const { facts, problems } = read({ KT: { rows } });
  expect(facts["01|2023-H1"]).toEqual({ chi_bo_total: 5, chi_bo_inspected: 4, meetings_attended: 12 });
  expect(problems).toEqual([]);
});

test.each([
  "Số chi bộ được kiểm tra, chất lượng tốt: 3/4 chi bộ",
  "Số chi bộ được kiểm tra về chất lượng đảng viên mới: 3/4 chi bộ",
  "Số chi bộ được kiểm tra ngày đảng: 3/4 chi bộ",
])("of what was inspected, or how it was found, is said: %s", (line) => {
  const rows = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"], [line]];
  expect(read({ KT: { rows } })).toMatchObject({ facts: {}, problems: ["unknown_form@A3"] });
});

test.each(["Bí thư được phân công phụ trách", "Đảng viên được phân công", "Cấp ủy viên được phân công"])(
  "of those who came, some alone: %s",
  (who) => {
    const rows = [
      ["ĐẢNG ỦY SỞ NỘI VỤ"],
      ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"],
      ["Đã kiểm tra 4/5 chi bộ"],
    ];
    const { facts } = read({ KT: { rows: [...rows, [`${who} dự sinh hoạt 12 lượt`]] } });
    expect(facts["01|2023-H1"]).toEqual({ chi_bo_total: 5, chi_bo_inspected: 4 });
  },
);

test.each([
  ["Biểu số 06-KT"],
  ["Mẫu 06-KTGS"],
  ["Phụ lục 3b-SHCB"],
  ["Mẫu số 2A/BTC"],
  ["Biểu 01-SNV"],
  ["Biểu: 04 - KT (ban hành kèm theo)"],
])("the number of a form beside the organisation's name heads nothing: %s", (number) => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ", null, null, number],
    ["KẾT QUẢ KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"],
    ["Tổng số chi bộ", "Số chi bộ được kiểm tra", "Số cuộc cấp ủy viên dự"],
    [5, 4, 12],
  ];
  const { facts, problems } = read({ KT: { rows } });
  expect(problems).toEqual([]);
  expect(facts["01|2023-H1"]).toEqual({ chi_bo_total: 5, chi_bo_inspected: 4, meetings_attended: 12 });
});

test.each([
  ["- Số chi bộ được kiểm tra: ba/4 chi bộ", "- Số buổi có cấp ủy viên dự: 12", "not_a_number@A4"],
  ["- Số chi bộ được kiểm tra: 3/4 chi bộ", "- Số buổi có cấp ủy viên dự: nhiều buổi", "not_a_number@A5"],
  ["- Số chi bộ được kiểm tra: 3/4 chi bộ", "- Số buổi có cấp ủy viên dự: 4-5 buổi", "not_a_number@A5"],
  ["- Số chi bộ được kiểm tra: 3/4 chi bộ", "- Số buổi có cấp ủy viên dự: khoảng 12 buổi", "not_a_number@A5"],
  ["- Số chi bộ được kiểm tra: 3/4 chi bộ", "- Số buổi có cấp ủy viên dự: 12 - 15 buổi", "not_a_number@A5"],
  ["- Số chi bộ được kiểm tra: 3,5/4 chi bộ", "- Số buổi có cấp ủy viên dự: 12", "fraction@A4"],
  ["- Số chi bộ được kiểm tra: đợt 1: 2 chi bộ; đợt 2: 1 chi bộ", "- Số buổi cấp ủy viên dự: 12", "unknown_form@A4"],
  ["- Số chi bộ được kiểm tra: 3/4 chi bộ", "- Đã dự 2,5 buổi sinh hoạt có cấp ủy viên", "fraction@A5"],
  ["- Số chi bộ được kiểm tra: 3/4 chi bộ", "- Số buổi có cấp ủy viên dự: -4 buổi", "negative@A5"],
])("what is written together with a line's digits is judged with them: %s %s", (inspected, attended, problem) => {
  const rows = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"], [], [inspected], [attended]];
  const { facts, problems } = read({ KT: { rows } });
  expect(problems).toEqual([problem]);
  expect(facts).toEqual({});
});

test("of how many it is, in the words of a criterion, is no figure of it, nor one of several beside it", () => {
  const told = (...figures: Value[]) => {
    const rows: Value[][] = [
      ["ĐẢNG ỦY SỞ NỘI VỤ"],
      ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"],
      ["- Số chi bộ được kiểm tra (trên tổng số 5 chi bộ)", ...figures],
      ["- Số buổi có cấp ủy viên dự", 12],
    ];
    return read({ KT: { rows } });
  };
  expect(told(3).facts["01|2023-H1"]).toMatchObject({ chi_bo_inspected: 3, meetings_attended: 12 });
  for (const figures of [[], [null, null], [5, 3], ["5", 3], ["nhiều"]]) {
    const { facts, problems } = told(...figures);
    expect(facts).toEqual({});
    expect(problems.length).toBeGreaterThan(0);
  }
});

test("a figure of a line that is not understood is asked for, one of something else is not", () => {
  const rows = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"],
    ["- Số chi bộ đã kiểm tra: 4/5 chi bộ"],
    ["- Cấp ủy viên bất ngờ ghé qua sinh hoạt: 12"],
    ["- Số kế hoạch đã ban hành: 2"],
  ];
  const { facts, problems } = read({ KT: { rows } });
  expect(problems).toEqual(["column_unclear@A4"]);
  expect(facts["01|2023-H1"]).toEqual({ chi_bo_total: 5, chi_bo_inspected: 4 });
});

const across = (names: string[], ...criteria: Value[][]): Value[][] => [
  ["ĐẢNG ỦY SỞ NỘI VỤ"],
  ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
  ["TT", "Nội dung", ...names],
  ...criteria,
];

test("chi bộ stand beside one another, criteria down", () => {
  const rows = across(
    ["Văn phòng", "Thanh tra", "Tổ chức - Hành chính", "Trung tâm Lưu trữ lịch sử"],
    [1, "Phải dự", 18, 9, 7, 12],
    [2, "Có mặt", 17, 9, 6, 11],
    [],
    ["B. SINH HOẠT CHUYÊN ĐỀ QUÝ II"],
    ["TT", "Chi bộ", "Tên chuyên đề", "Phải dự", "Có mặt"],
    [1, "Văn phòng", "Nêu gương", 18, 15],
  );
  const { facts, problems } = read({ T4: { rows } });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}/${x.members_due}`)).toEqual([
    "01.01|2023-04 17/18",
    "01.02|2023-04 9/9",
    "01.03|2023-04 6/7",
    "01.04|2023-04 11/12",
    "01.01|2023-Q2#1 15/18",
  ]);
});

test("names that read like a form's columns are names where criteria stand down", () => {
  const names = ["Chi bộ Văn phòng", "Chi bộ Thanh tra", "Chi bộ Trung tâm Kiểm tra", "Chi bộ Tổ chức - Hành chính"];
  const rows = across(
    names,
    [1, "Tổng số ĐV", 18, 9, 5, 7],
    [2, "Có mặt", 17, 9, 5, 6],
    [3, "Vắng có lý do", 1, 0, 0, 1],
  );
  const { facts, problems } = read({ T4: { rows } });
  expect(problems).toEqual(["unknown_unit@E3"]);
  expect(Object.keys(facts)).toEqual(["01.01|2023-04", "01.02|2023-04", "01.03|2023-04"]);
});

test("that nothing was held may be said where the form asks for nothing", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    ...["Văn phòng", "Thanh tra"].flatMap((name, i): Value[][] => [
      [`${i + 1}. Chi bộ ${name}`],
      ["Tháng", "Tỷ lệ dự (có mặt/phải dự)", "Địa điểm"],
      [4, "17/18", "Hội trường"],
      [5, "18/18", "Hội trường"],
      i === 0 ? [6, "16/18", "Hội trường"] : [6, null, "Không họp được"],
    ]),
  ];
  const { facts, problems } = read({ "Sinh hoạt": { rows } });
  expect(problems).toEqual([]);
  expect(facts["01.01|2023-06"]).toMatchObject({ held: true, members_present: 16, members_due: 18 });
  expect(facts["01.02|2023-06"]).toEqual({ held: false });
});

test("figures that run on like months are no header", () => {
  const rows: Value[][] = [
    [5, "Văn phòng", "Phương pháp kiểm tra, giám sát của chi bộ", 6, 7],
    [6, "Thanh tra", "Nêu gương", 9, 8],
  ];
  const { facts, problems } = read({
    CĐ: {
      rows: [
        ["ĐẢNG ỦY SỞ NỘI VỤ"],
        ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"],
        ["TT", "Chi bộ", "Tên chuyên đề", "Có mặt", "Phải dự"],
        ...rows,
      ],
    },
  });
  expect(problems).toEqual(["present_gt_due@D5"]);
  expect(Object.keys(facts)).toEqual(["01.01|2023-Q2#1"]);
});

test("a second line of headings belongs to the header though its group is not merged over it", () => {
  const { facts, problems } = read({
    T4: {
      rows: [
        ["ĐẢNG ỦY SỞ NỘI VỤ"],
        ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
        ["Chi bộ", "Phải dự", "ĐV tham gia", null],
        [null, null, "Số người", "Tỷ lệ (%)"],
        ["Văn phòng", 18, 17, 94.4],
        ["Thanh tra", 9, 9, 100],
      ],
    },
  });
  expect(problems).toEqual([]);
  expect(Object.values(facts).map((fact) => fact.members_present)).toEqual([17, 9]);
});

test("short forms under a group that is not merged over them", () => {
  const { facts, problems } = read({
    KN: {
      rows: [
        ["ĐẢNG ỦY SỞ NỘI VỤ"],
        ["KẾT NẠP, KỶ LUẬT ĐẢNG VIÊN NĂM 2022"],
        ["Chi bộ", "Tổng số ĐV", "Kết nạp", "Hình thức kỷ luật", null, null, null, "Ghi chú"],
        [null, null, null, "KT", "CC", "CCh", "KTr"],
        ["Văn phòng", 18, 1, 0, 1, 0, 0],
      ],
    },
  });
  expect(problems.filter((problem) => !problem.startsWith("chi_bo_missing"))).toEqual([]);
  expect(facts["01.01|2022"]).toMatchObject({ admitted: 1, reprimanded: 0, warned: 1, dismissed: 0, expelled: 0 });
});

test("a month's name with its sums heads the rows below it, and a quarter's row adds up its months", () => {
  const head: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"]];
  const sections: Value[][] = [
    ["TT", "Chi bộ", "Phải dự", "Có mặt"],
    ["I", "Tháng 4/2023", 27, 26],
    [1, "Văn phòng", 18, 17],
    [2, "Thanh tra", 9, 9],
    ["II", "* Tháng 5", 27, 27],
    [1, "Văn phòng", 18, 18],
    [2, "Thanh tra", 9, 8],
  ];
  const found = read({ SHCB: { rows: [...head, ...sections] } });
  expect(found.problems).toEqual(["total_mismatch@D7"]);
  expect(Object.keys(found.facts)).toEqual(["01.01|2023-04", "01.02|2023-04", "01.01|2023-05", "01.02|2023-05"]);
  const long: Value[][] = [
    ["TT", "Chi bộ", "Tháng", "Phải dự", "Có mặt"],
    [1, "Văn phòng", 4, 18, 17],
    [null, null, 5, 18, 18],
    [null, null, "Cả quý", 36, 35],
    [2, "Thanh tra", 4, 9, 9],
    [null, null, "Cả quý", 9, 9],
  ];
  const quarters = read({ SHCB: { rows: [...head, ...long] } });
  expect(quarters.problems).toEqual([]);
  expect(Object.keys(quarters.facts)).toEqual(["01.01|2023-04", "01.01|2023-05", "01.02|2023-04"]);
});

test("criteria down with their unit of measure, and one column of results: those of the sheet's month, or of the whole", () => {
  const months = Object.fromEntries(
    [4, 5].map((m) => [
      `T${m}`,
      {
        rows: [
          ["CHI BỘ BAN DÂN TỘC"],
          ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
          ["TT", "Nội dung", "Kết quả"],
          [1, "Số ĐV phải dự", 12],
          [2, "Số ĐV có mặt", 6 + m],
        ] as Value[][],
      },
    ]),
  );
  const meetings = read(months);
  expect(meetings.problems).toEqual([]);
  expect(Object.entries(meetings.facts).map(([key, x]) => `${key} ${x.members_present}`)).toEqual([
    "02.01|2023-04 10",
    "02.01|2023-05 11",
  ]);
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["KẾT QUẢ KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"],
    ["TT", "Nội dung", "ĐVT", "Số lượng"],
    [1, "Tổng số chi bộ", "chi bộ", 7],
    [2, "Số chi bộ được kiểm tra", "chi bộ", 5],
    [3, "Lượt cấp ủy dự sinh hoạt chi bộ", "lượt", 9],
  ];
  const inspections = read({ KT: { rows } });
  expect(inspections).toMatchObject({
    problems: [],
    facts: { "01|2023-H1": { chi_bo_total: 7, chi_bo_inspected: 5, meetings_attended: 9 } },
  });
});

test("a topic under a heading that says nothing is asked for, where the title speaks of thematic sessions", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["KẾT QUẢ SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"],
    ["TT", "Chi bộ", "Mạch trao đổi", "Phải dự", "Có mặt"],
    [1, "Văn phòng", "Nêu gương", 18, 17],
  ];
  expect(read({ CĐ: { rows } })).toMatchObject({ facts: {}, problems: ["column_unclear@C3", "column_missing@B3"] });
});

test("criteria again for each chi bộ under one line of months, and chi bộ over their months beside one another", () => {
  const head: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"]];
  const down: Value[][] = [
    ["TT", "Chi bộ", "Chỉ tiêu", "Tháng 4", "Tháng 5"],
    [1, "Văn phòng", "Số ĐV phải dự", 18, 18],
    [null, null, "Số ĐV có mặt", 17, 16],
    [null, null, "Xếp loại", "Khá", "Tốt"],
    [2, "Phòng lạ", "Số ĐV phải dự", 7, 7],
    [null, null, "Số ĐV có mặt", 6, 6],
    [null, null, "Xếp loại", "Khá", "Khá"],
    [3, "Thanh tra", "Số ĐV phải dự", 9, 9],
    [null, null, "Số ĐV có mặt", 9, 8],
    [null, null, "Xếp loại", "Tốt", "Khá"],
    [],
    ["SINH HOẠT CHUYÊN ĐỀ"],
    ["TT", "Chi bộ", "Tên chuyên đề", "Phải dự", "Có mặt", "Xếp loại"],
    [1, "Văn phòng", "Nêu gương", 18, 15, "Tốt"],
  ];
  const groups = read({ SHCB: { rows: [...head, ...down] } });
  const present = (facts: typeof groups.facts) =>
    Object.entries(facts).map(([key, x]) => `${key} ${x.members_present} ${x.grade}`);
  const expected = ["01.01|2023-04 17 kha", "01.01|2023-05 16 tot", "01.02|2023-04 9 tot", "01.02|2023-05 8 kha"];
  expect(groups.problems).toEqual(["unknown_unit@B7"]);
  expect(present(groups.facts)).toEqual([...expected, "01.01|2023-Q2#1 15 tot"]);
  const across: Value[][] = [
    ["TT", "Nội dung", "Văn phòng", null, "Thanh tra", null],
    [null, null, "Tháng 4", "Tháng 5", "Tháng 4", "Tháng 5"],
    [1, "Số ĐV phải dự", 18, 18, 9, 9],
    [2, "Số ĐV có mặt", 17, 16, 9, 8],
    [3, "Xếp loại", "Khá", "Tốt", "Tốt", "Khá"],
  ];
  for (const merges of [["A3:A4", "B3:B4", "C3:D3", "E3:F3"], []]) {
    const beside = read({ SHCB: { rows: [...head, ...across], merges } });
    expect(beside.problems).toEqual([]);
    expect(present(beside.facts)).toEqual(expected);
  }
});

test("a header that stands again below a table of another form goes on with its own form", () => {
  const months: Value[] = ["TT", "Chi bộ", "Phải dự", "Có mặt"];
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    ["Tháng 4"],
    months,
    [1, "Văn phòng", 18, 17],
    [],
    ["SINH HOẠT CHUYÊN ĐỀ"],
    ["TT", "Chi bộ", "Tên chuyên đề", "Phải dự", "Có mặt"],
    [1, "Văn phòng", "Nêu gương", 18, 15],
    [],
    ["SINH HOẠT CHI BỘ"],
    ["Tháng 5"],
    months,
    [1, "Văn phòng", 18, 16],
  ];
  const { facts, problems } = read({ SHCB: { rows } });
  expect(problems).toEqual([]);
  expect(
    Object.entries(facts)
      .map(([key, x]) => `${key} ${x.members_present}`)
      .sort(),
  ).toEqual(["01.01|2023-04 17", "01.01|2023-05 16", "01.01|2023-Q2#1 15"]);
});

test("criteria with one value each, below criteria over months or a table, are another table", () => {
  const title: Value[][] = [["CHI BỘ BAN DÂN TỘC"], ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"]];
  const sessions: Value[][] = [
    [],
    ["II. SINH HOẠT CHUYÊN ĐỀ"],
    ["TT", "Nội dung", "Kết quả"],
    [1, "Tên chuyên đề", "Nêu gương"],
    [2, "Số ĐV phải dự", 12],
    [3, "Số ĐV có mặt", 8],
  ];
  const down: Value[][] = [
    ["TT", "Nội dung", "Tháng 4", "Tháng 5"],
    [1, "Tổng số ĐV", 14, 14],
    [2, "Số ĐV có mặt", 11, 10],
  ];
  const table: Value[][] = [
    ["Chi bộ", "Tháng 4", null, "Tháng 5", null],
    [null, "Tổng số ĐV", "Số ĐV có mặt", "Tổng số ĐV", "Số ĐV có mặt"],
    ["Ban Dân tộc", 14, 11, 14, 10],
  ];
  for (const meetings of [down, table]) {
    const { facts, problems } = read({ SHCB: { rows: [...title, ...meetings, ...sessions] } });
    expect(problems).toEqual([]);
    expect(Object.entries(facts).map(([key, x]) => `${key} ${x.members_due} ${x.members_present}`)).toEqual([
      "02.01|2023-04 14 11",
      "02.01|2023-05 14 10",
      "02.01|2023-Q2#1 12 8",
    ]);
  }
});

test.each(["5-4-2023", "05.04.2023", "Ngày 5 tháng 4 năm 2023", "14h ngày 05/4/2023", "2023-04-05"])(
  "a day in words makes a row under the name of its chi bộ, and no header: %s",
  (day) => {
    const rows: Value[][] = [
      ["ĐẢNG ỦY SỞ NỘI VỤ"],
      ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"],
      ["Tên chuyên đề", "Ngày/tháng họp", "Xếp loại"],
      ["Chi bộ Văn phòng"],
      ["Chất lượng sinh hoạt chi bộ: thực trạng", day, "Tốt"],
      ["Chi bộ Thanh tra"],
      ["Nêu gương", day, "Khá"],
    ];
    const { facts, problems } = read({ CĐ: { rows } });
    expect(problems).toEqual([]);
    const session = (topic: string, grade: string) => ({ topic, held_on: "2023-04-05", grade });
    expect(facts).toEqual({
      "01.01|2023-Q2#1": session("Chất lượng sinh hoạt chi bộ: thực trạng", "tot"),
      "01.02|2023-Q2#1": session("Nêu gương", "kha"),
    });
  },
);

test("what was carried over to the next page is no chi bộ", () => {
  const header: Value[] = ["Chi bộ", "Phải dự", "Có mặt"];
  const rows: Value[][] = [
    ...[
      ["ĐẢNG ỦY SỞ NỘI VỤ"],
      ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
      header,
      ["Văn phòng", 18, 17],
      ["Cộng trang", 18, 17],
    ],
    ...[header, ["Trang trước mang sang", 18, 17], ["Thanh tra", 9, 9], ["Tổng cộng", 27, 26]],
  ];
  const { facts, problems } = read({ T4: { rows } });
  expect(problems).toEqual([]);
  expect(Object.keys(facts)).toEqual(["01.01|2023-04", "01.02|2023-04"]);
});

test("a sheet named after its chi bộ, and months typed as dates beside the days", () => {
  const first = (month: number) => new Date(Date.UTC(2023, month - 1, 1));
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    ["Sinh hoạt tháng", "Họp ngày", "Phải dự", "Có mặt"],
    ...[4, 5, 6].map((month) => [first(month), new Date(Date.UTC(2023, month - 1, 9)), 9, 8]),
  ];
  const { facts, problems } = read({ "Chi bộ Thanh tra": { rows } });
  expect(problems).toEqual([]);
  expect(Object.keys(facts)).toEqual(["01.02|2023-04", "01.02|2023-05", "01.02|2023-06"]);
  expect(facts["01.02|2023-05"]).toMatchObject({ held_on: "2023-05-09" });
  expect(read({ "Tổng hợp": { rows } }).problems).toContain("unit_missing@A3");
});

test("members numbered from 1 again below a header without a name are not those of the chi bộ before", () => {
  const member = (n: number) => [n, "Nguyễn Văn An", ..."xxxxxx"];
  const header = ["TT", "Họ và tên", ...Array.from({ length: 12 }, (_, i) => `T${i + 1}`)];
  const rows: Value[][] = [
    ...[
      ["ĐẢNG ỦY SỞ NỘI VỤ"],
      ["ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN NĂM 2023"],
      ["Chi bộ Văn phòng"],
      header,
      member(1),
      member(2),
    ],
    ...[[], header, member(1), member(2), member(3)],
  ];
  const { facts, problems } = read({ "Theo dõi": { rows } });
  expect(facts).toEqual({ "01.01|2023": { members_eligible: 2, members_ge6: 2, contributions: 12 } });
  expect(problems).toEqual(["unit_missing@B8"]);
});

test("a chi bộ that is not known is asked about though only strokes stand in its row", () => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["KẾT NẠP, KỶ LUẬT NĂM 2023"], ["Chi bộ", "Kết nạp", "Khiển trách"]],
    ...[
      ["Chi bộ Văn phòng", 1, 0],
      ["Chi bộ Liên Việt", "-", "-"],
    ],
  ];
  expect(read({ KN: { rows } }).problems).toEqual(["unknown_unit@A5"]);
});

test("sums of a chi bộ's months end no section, and neither does a chi bộ without a session", () => {
  const months = (name: string) => [4, 5, 6].map((m, i) => [i === 0 ? name : null, `Tháng ${m}`, 9, 8]);
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], ["Chi bộ", "Tháng", "Phải dự", "Có mặt"]],
    ...[...months("Văn phòng"), [null, "Cộng quý", 27, 24], ...months("Thanh tra"), [null, "Cộng quý", 27, 25]],
    ["Tổng cộng", null, 54, 48],
  ];
  expect(read({ "Sinh hoạt": { rows } }).problems).toEqual(["total_mismatch@D11"]);
});

test("an x where a figure belongs is asked about in its row, whatever else stands in the column", () => {
  const head: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["KẾT NẠP, KỶ LUẬT NĂM 2023"]];
  const header = ["Chi bộ", "Kết nạp", "Khiển trách", "Cảnh cáo", "Khai trừ"];
  const rows = [...head, header, ["Chi bộ Văn phòng", 1, 0, "-", "-"], ["Chi bộ Thanh tra", 0, 1, "-", "x"]];
  const { facts, problems } = read({ KN: { rows } });
  expect(problems).toEqual(["not_a_number@E5"]);
  expect(facts).toMatchObject({ "01.01|2023": { expelled: 0 } });
});

test("words in the place of those present make no pair of them", () => {
  const month = (m: number, ...present: Value[]): Value[][] => [
    [`Tháng ${m}/2023`],
    ["Chi bộ", "Phải dự", "Số ĐV tham dự"],
    ["Chi bộ Ban Dân tộc", 9, ...present],
    [],
  ];
  const rows = [
    ["CHI BỘ BAN DÂN TỘC"],
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    ...month(4, "Không sinh hoạt"),
    ...month(5, 8),
  ];
  const { facts, problems } = read({ SH: { rows } });
  expect(problems).toEqual([]);
  expect(facts).toEqual({
    "02.01|2023-04": { held: false, members_due: 9 },
    "02.01|2023-05": { held: true, members_due: 9, members_present: 8 },
  });
});

test("in the place of a topic, a chi bộ that has not held one says so", () => {
  const { facts, problems } = read(
    sheet(["1.", "Văn phòng", "Chuyển đổi số", 12, 11], ["2.", "Thanh tra", "Chi bộ chưa tổ chức", null, null]),
  );
  expect(problems).toEqual([]);
  expect(Object.keys(facts)).toEqual(["01.01|2023-Q2#1"]);
});

test("columns named with letters, the name last, a line of measures below the numbers of the columns", () => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"]],
    ["a) Số ĐV phải dự", "b) Có mặt", "c) Ngày họp", "d) Xếp loại", "Chi bộ"],
    ...[
      [1, 2, 3, 4, 5],
      ["(người)", "(người)", "(ngày/tháng/năm)"],
    ],
    ...[
      [9, 8, "05/4/2023", "Trung bình", "Chi bộ Văn phòng"],
      [7, 7, "06/4/2023", "Tốt", "Chi bộ Thanh tra"],
    ],
  ];
  const { facts, problems } = read({ T4: { rows } });
  expect(problems).toEqual([]);
  expect(facts["01.01|2023-04"]).toMatchObject({ members_due: 9, members_present: 8, grade: "trung_binh" });
  expect(facts["01.02|2023-04"]).toMatchObject({ members_due: 7, grade: "tot" });
});

test("a topic and its grade under the name of its chi bộ, and nothing else, make a row", () => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], ["Nội dung chuyên đề", "Tự xếp loại"]],
    ...[["Chi bộ Văn phòng"], ["Không tổ chức"], ["Chi bộ Thanh tra"], ["Nêu gương", "Khá"]],
  ];
  const { facts, problems } = read({ CĐ: { rows } });
  expect(problems).toEqual(["rating_proposed@B3"]);
  expect(facts).toEqual({ "01.02|2023-Q2#1": { topic: "Nêu gương", grade: "kha" } });
});

test("a session that is set aside keeps its place; the line of a signature's day is none", () => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ"], ["Quý", "II", "Năm", 2023]],
    ["TT", "Chi bộ", "Tên chuyên đề", "Số ý kiến", "Ngày sinh hoạt"],
    [1, "Văn phòng", "Nêu gương", 2.5, "05/04/2023"],
    [null, null, "Tiết kiệm", 4, "05/05/2023"],
    [null, null, null, null, "……, ngày 28 tháng 6 năm 2023"],
  ];
  const { facts, problems } = read({ CĐ: { rows } });
  expect(Object.keys(facts)).toEqual(["01.01|2023-Q2#2"]);
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual(["fraction@D5"]);
});

/** Names of chi bộ over their months, in one column. */
const monthsBelow = (heading: string, ...lines: Value[][]) =>
  read({
    "Sinh hoạt": {
      rows: [
        ["ĐẢNG ỦY SỞ NỘI VỤ"],
        ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
        ["TT", heading, "Tổng số ĐV", "Phải dự", "Có mặt"],
        ...lines,
      ] as Value[][],
    },
  });
const present = ({ facts }: ReturnType<typeof read>) =>
  Object.entries(facts).map(([key, values]) => `${key} ${values.members_present}`);

test("months stand below the name of each chi bộ", () => {
  for (const heading of ["Chi bộ", "Tháng họp", "Nội dung"]) {
    const month = (n: number) => (heading === "Chi bộ" ? `T${n}` : `- Tháng ${n}/2023`);
    const said = monthsBelow(
      heading,
      ...[
        [1, "Chi bộ Văn phòng"],
        [null, month(4), 12, 12, 11],
        [null, month(5), 12, 12, 10],
      ],
      ...[
        [2, "Chi bộ Thanh tra"],
        [null, month(4), 9, 9, 8],
        [null, month(6), 9, 9, "Không sinh hoạt"],
      ],
    );
    expect(said.problems).toEqual([]);
    expect(present(said)).toEqual([
      "01.01|2023-04 11",
      "01.01|2023-05 10",
      "01.02|2023-04 8",
      "01.02|2023-06 undefined",
    ]);
  }
});

test("the sums of its months stand beside the name of a chi bộ, or below it, and are none of a month", () => {
  const beside = monthsBelow(
    "Chi bộ",
    ...[
      [1, "Văn phòng", 12, 24, 22],
      [null, "- Tháng 4", 12, 12, 11],
      [null, "- Tháng 5", 12, 12, 11],
    ],
    ...[
      [2, "Thanh tra", 9, 18, 17],
      [null, "- Tháng 4", 9, 9, 8],
      [null, "- Tháng 5", 9, 9, 8],
    ],
  );
  expect(beside.problems).toEqual(["total_mismatch@E7"]);
  expect(present(beside)).toEqual(["01.01|2023-04 11", "01.01|2023-05 11", "01.02|2023-04 8", "01.02|2023-05 8"]);
  const below = monthsBelow(
    "Chi bộ",
    ...[
      ["I", "Khối hành chính"],
      [null, "Văn phòng"],
      [null, "Cả quý", 12, 24, 22],
    ],
    ...[
      [null, "Tháng 4", 12, 12, 11],
      [null, "Tháng 5", 12, 12, 11],
    ],
    ...[
      ["II", "Khối sự nghiệp"],
      [null, "Thanh tra"],
      [null, "Tháng 4", 9, 9, 8],
      [null, "Tháng 5", 9, 9, 8],
      [null, "Cộng", 18, 18, 16],
    ],
    ...[
      [null, "Toàn Đảng bộ"],
      [null, "Tháng 4", 21, 21, 19],
      [null, "Tháng 5", 21, 21, 19],
    ],
  );
  expect(below.problems).toEqual([]);
  expect(present(below)).toEqual(present(beside));
});

test("a chi bộ without months among others that have them is asked of which its figures are", () => {
  const said = monthsBelow(
    "Chi bộ",
    ...[
      [1, "Văn phòng", 12, 24, 22],
      [null, "- Tháng 4", 12, 12, 11],
      [null, "- Tháng 5", 12, 12, 11],
    ],
    [2, "Thanh tra", 9, 18, 16],
  );
  expect(said.problems).toContain("month_missing@B7");
  expect(present(said)).toEqual(["01.01|2023-04 11", "01.01|2023-05 11"]);
});

test("months with their sums over the names stay sections", () => {
  const said = monthsBelow(
    "Chi bộ",
    ...[
      ["I", "Tháng 4", 21, 21, 19],
      [1, "Văn phòng", 12, 12, 11],
      [2, "Thanh tra", 9, 9, 8],
    ],
    ...[
      ["II", "Tháng 5", 21, 21, 19],
      [1, "Văn phòng", 12, 12, 11],
      [2, "Thanh tra", 9, 9, 8],
    ],
  );
  expect(said.problems).toEqual([]);
  expect(present(said)).toEqual(["01.01|2023-04 11", "01.02|2023-04 8", "01.01|2023-05 11", "01.02|2023-05 8"]);
});

test("so they do where days stand before the names; who did not come by what they did not do", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    [
      "Ngày, tháng họp",
      "Tên CB",
      "Tổng ĐV",
      "ĐV họp",
      "ĐV không họp xin phép",
      "ĐV không họp không xin phép",
      "Diễn giải",
    ],
    ["", "THÁNG 4/2023", 21, 19, 1, 1],
    ["18-4-23", "Văn phòng", 12, 11, 1, 0],
    ["3-4-23", "Thanh tra", 9, 8, 0, 1],
    ["", "THÁNG 5/2023", 21, 12, 0, 0],
    ["8-5-23", "Văn phòng", 12, 12, 0, 0],
    ["", "Thanh tra", 9, "", "", "", "Không họp vì giãn cách"],
    ["", "THÁNG 6/2023", 21, 20, 4, 0],
    ["7-6-23", "Văn phòng", 12, 11, 1, 0],
    ["5-6-23", "Thanh tra", 9, 9, 0, 0],
  ];
  const { facts, problems } = read({ SHCB: { rows } });
  expect(problems).toEqual(["total_mismatch@E10"]);
  expect(facts["01.02|2023-04"]).toMatchObject({ members_present: 8, absent_unexcused: 1, held_on: "2023-04-03" });
  expect(facts["01.02|2023-05"]).toMatchObject({ held: false });
  expect(facts["01.01|2023-06"]).toMatchObject({ members_present: 11, absent_excused: 1 });
});

test("months of several quarters in one table of the year are read quarter by quarter, beside sheets of a quarter each", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ NĂM 2023"],
    ["TT", "Chi bộ", "Tháng", "Phải dự", "Có mặt"],
    [1, "Văn phòng", "T3", 18, 17],
    [null, null, "T4", 18, 16],
    [2, "Thanh tra", "T3", 9, 9],
    [null, null, "T4", 9, 10],
    [null, null, "T13", 9, 9],
    [null, "Ngày 03 tháng 01 năm 2024"],
  ];
  const topics: Value[][] = [
    ["SINH HOẠT CHUYÊN ĐỀ QUÝ I NĂM 2023"],
    ["TT", "Chi bộ", "Chuyên đề", "Phải dự", "Có mặt"],
    [1, "Văn phòng", "Nêu gương", 18, 15],
  ];
  const { facts, problems } = read({ Năm: { rows }, CĐ: { rows: topics } });
  expect(Object.keys(facts)).toEqual(["01.01|2023-03", "01.02|2023-03", "01.01|2023-04", "01.01|2023-Q1#1"]);
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual(["month_missing@C8", "present_gt_due@E7"]);
});

test("a block of a chi bộ without figures does not say what stands below the same headings of the next", () => {
  const head: Value[] = ["TT", "Nội dung chuyên đề", "Phải dự", "Số ĐV tham dự"];
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHUYÊN ĐỀ QUÝ I NĂM 2023"],
    ...[["1. Chi bộ Văn phòng"], head, [null, "Không tổ chức"], []],
    ...[["2. Chi bộ Thanh tra"], head, [1, "Nêu gương", 9, 8]],
  ];
  const { facts, problems } = read({ CĐ: { rows } });
  expect(facts).toEqual({ "01.02|2023-Q1#1": { topic: "Nêu gương", members_due: 9, members_present: 8 } });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
});

test("the total under a group of opinions alone is theirs", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
    ["TT", "Chi bộ", "Đảng viên", null, "Ý kiến", "Ngày họp"],
    [null, null, "Phải dự", "Có mặt", "Tổng số", null],
    [1, "Văn phòng", 18, 17, 12, "05/04/2023"],
  ];
  const { facts } = read({ T4: { rows, merges: ["C3:D3", "F3:F4"] } });
  expect(facts["01.01|2023-04"]).toMatchObject({ members_present: 17, opinions: 12 });
});

const yearly = (...rows: Value[][]) =>
  read({ "Xếp loại": { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], ["ĐÁNH GIÁ, XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"], ...rows] } });
const LEVELS = ["HTXSNV", "HTTNV", "HTNV", "Không HTNV"];

test("shares below the numbers of each chi bộ are no row", () => {
  const { facts, problems } = yearly(
    ["TT", "Chi bộ", "Xếp loại chi bộ", "", "Số ĐV được xếp loại", ...LEVELS],
    [1, "Văn phòng", "HTTNV", "SL", 20, 4, 16, 0, 0],
    [null, null, null, "%", null, 0.2, 0.8, 0, 0],
    [2, "Thanh tra", "HTNV", "SL", 10, 1, 8, 1, 0],
    [null, null, null, "TL %", null, 0.1, 0.8, 0.1, 0],
  );
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(Object.values(facts).map((x) => `${x.rating} ${x.members_tot}`)).toEqual(["tot 16", "hoan_thanh 8"]);
});

test("a 1 under the level of a chi bộ is its mark, whatever the total below comes to", () => {
  const { facts } = yearly(
    ["TT", "Chi bộ", "Xếp loại chi bộ", null, null, null, "Số ĐV được xếp loại", ...LEVELS],
    [null, null, ...LEVELS, null, null, null, null, null],
    [1, "Văn phòng", null, 1, null, null, 20, 4, 16, 0, 0],
    [2, "Thanh tra", null, 1, null, null, 10, 1, 8, 1, 0],
    ["Tổng cộng", null, 0, 2, 0, 0, 30, 5, 24, 1, 0],
  );
  expect(Object.values(facts).map((x) => `${x.rating} ${x.members_tot}`)).toEqual(["tot 16", "tot 8"]);
});

test("words in the place of the x of a chi bộ are no level", () => {
  const { facts, problems } = yearly(
    ["TT", "Chi bộ", "Xếp loại chi bộ", null, null, null, "Số ĐV được xếp loại", ...LEVELS],
    [null, null, ...LEVELS, null, null, null, null, null],
    [1, "Văn phòng", "Loại A", null, null, null, 20, 4, 16, 0, 0],
    [2, "Thanh tra", null, "x", null, null, 10, 1, 8, 1, 0],
  );
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual(["rating_unknown@C5"]);
  expect(Object.keys(facts)).toEqual(["01.02|2023"]);
});

test("few members in the lower levels are no marks of the chi bộ", () => {
  const { facts, problems } = yearly(
    ["Chỉ tiêu", "Chi bộ Văn phòng", "Chi bộ Thanh tra"],
    ["Xếp loại chi bộ", "HTTNV", "HTNV"],
    ["Số ĐV được xếp loại", 20, 10],
    ["Số đảng viên Hoàn thành xuất sắc nhiệm vụ", 4, 1],
    ["Số đảng viên Hoàn thành tốt nhiệm vụ", 16, 8],
    ["Số đảng viên HTNV", 0, 1],
    ["Số đảng viên Không HTNV", 0, 0],
  );
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(Object.values(facts).map((x) => x.members_hoan_thanh)).toEqual([0, 1]);
});

test("whether a session was held beside the topic that it had", () => {
  const { facts } = read({
    CĐ: {
      rows: [
        ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
        ["TT", "Chi bộ", "Sinh hoạt chuyên đề", null, "Tên chuyên đề", "Phải dự", "Có mặt"],
        [null, null, "Có tổ chức", "Không tổ chức"],
        [1, "Văn phòng", "x", null, "Nêu gương", 18, 17],
        [2, "Thanh tra", null, "x"],
      ],
      merges: ["C3:D3"],
    },
  });
  expect(Object.entries(facts).map(([key, x]) => `${key} ${x.topic}`)).toEqual(["01.01|2023-Q2#1 Nêu gương"]);
});

const MONTHS = (...rows: Value[][]) =>
  read({ SHCB: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], ...rows] } });

test("headings typed word for word over two rows", () => {
  const { facts, problems } = MONTHS(
    ["TT", "Tên chi", "Tháng", "Số đảng viên", "Số đảng viên", "Vắng không"],
    [null, "bộ", null, "phải dự", "có mặt", "lý do"],
    [1, "Văn phòng", 4, 18, 17, 1],
  );
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(facts["01.01|2023-04"]).toMatchObject({ members_present: 17, members_due: 18, absent_unexcused: 1 });
});

test("the sums of the months below their table are counted no more", () => {
  const months: Value[][] = [
    ["TT", "Chi bộ", "Tháng", "Phải dự", "Có mặt"],
    [1, "Văn phòng", 4, 18, 17],
    [2, "Văn phòng", 5, 18, 18],
  ];
  const sums = (due: number, present: number): Value[][] => [
    ...[[], ["TỔNG HỢP CẢ QUÝ"], ["TT", "Chi bộ", "Số lượt phải dự", "Số lượt dự"], [1, "Văn phòng", due, present]],
  ];
  const said = (...rows: Value[][]) =>
    MONTHS(...months, ...rows).problems.filter((p) => !p.startsWith("chi_bo_missing"));
  expect(said(...sums(36, 35))).toEqual([]);
  expect(said(...sums(18, 17))).toEqual(["column_missing@B8"]);
});

test("months left blank beside a merged name are no rows of figures", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    ["Chi bộ", "Tháng", "Phải dự", "Có mặt"],
    ["Chi bộ Đội xe", 4, null, null],
    [null, 5, null, null],
    ["Văn phòng", 4, 12, 11],
    [null, 5, 12, 12],
  ];
  const { facts, problems } = read({ Q2: { rows, merges: ["A4:A5", "A6:A7"] } });
  expect(Object.keys(facts)).toEqual(["01.01|2023-04", "01.01|2023-05"]);
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
});

test.each([
  (n: number, name: string) => `Biểu ${n}. Kết quả sinh hoạt định kỳ Chi bộ ${name}, quý III năm 2024`,
  (n: number, name: string) => `Biểu ${n}. Chi bộ ${name}`,
  (_: number, name: string) => `Tình hình sinh hoạt Chi bộ ${name} quý III/2024`,
])("small tables whose titles name their chi bộ among other words: %s", (title) => {
  const table = (n: number, name: string): Value[][] => [
    [title(n, name)],
    ["Tháng", "Tổng số đảng viên", "Số phải dự", "Số có mặt"],
    ...["07/2024", "08/2024"].map((month) => [month, 12, 11, 11 - n]),
    [],
  ];
  const sheet = (second: string) =>
    read({ S: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], ["QUÝ III NĂM 2024"], ...table(1, "Văn phòng"), ...table(2, second)] } });
  const { facts, problems } = sheet("Thanh tra");
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}`)).toEqual([
    ...["01.01|2024-07 10", "01.01|2024-08 10", "01.02|2024-07 9", "01.02|2024-08 9"],
  ]);
  // One that is only near to a name is asked about, and none of the table above.
  const near = sheet("Thanh traa");
  expect(near.problems).toContain("unknown_unit@A8");
  expect(Object.keys(near.facts)).toEqual(["01.01|2024-07", "01.01|2024-08"]);
});
