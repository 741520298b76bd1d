import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const TITLE: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], []];
const present = (rows: Value[][], merges: string[] = []) => {
  const { facts, problems } = read({ SHCB: { rows: [...TITLE, ...rows], merges } });
  const said = problems.filter((p) => !p.startsWith("chi_bo_missing"));
  return { said, present: Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}/${x.members_due}`) };
};

test("names of chi bộ over months, or months over names, below a heading for the upper line alone", () => {
  const criteria: Value[][] = [
    ["Số ĐV phải dự", "đ/c", 18, 18, 9, 9],
    ["Số ĐV có mặt", "đ/c", 17, 16, 9, 8],
  ];
  const merges = ["C4:D4", "E4:F4"];
  const over: Value[] = ["Chỉ tiêu", "ĐVT", "Chi bộ Văn phòng", null, "Chi bộ Thanh tra", null];
  const months: Value[] = [null, null, "Tháng 4", "Tháng 5", "Tháng 4", "Tháng 5"];
  expect(present([over, months, ...criteria], merges)).toEqual({
    said: [],
    present: ["01.01|2023-04 17/18", "01.01|2023-05 16/18", "01.02|2023-04 9/9", "01.02|2023-05 8/9"],
  });
  const upper: Value[] = ["Chỉ tiêu", "ĐVT", "Tháng 4", null, "Tháng 5", null];
  const names: Value[] = [null, null, "Văn phòng", "Thanh tra", "Văn phòng", "Thanh tra"];
  expect(present([upper, names, ...criteria], merges)).toEqual({
    said: [],
    present: ["01.01|2023-04 17/18", "01.02|2023-04 16/18", "01.01|2023-05 9/9", "01.02|2023-05 8/9"],
  });
});

test("a block a chi bộ, its name in a cell beside Chi bộ; dots below are no row", () => {
  const block = (name: string, due: number, came: number): Value[][] => [
    ["Chi bộ", name],
    ["Tiêu chí", "Tháng 4", "Tháng 5"],
    ["Số ĐV phải dự", due, due],
    ["Số ĐV có mặt", came, came],
  ];
  expect(present([...block("Văn phòng", 18, 17), ...block("Thanh tra", 9, 8), ["……", "……", "…"]])).toEqual({
    said: [],
    present: ["01.01|2023-04 17/18", "01.01|2023-05 17/18", "01.02|2023-04 8/9", "01.02|2023-05 8/9"],
  });
});

test("a block a chi bộ that ends with a grade each month, above the name of the next", () => {
  const months: Value[] = ["Nội dung", "Tháng 4", "Tháng 5", "Tháng 6"];
  const block = (name: string, due: number): Value[][] => [
    ...[[name], months, ["Số ĐV phải dự", due, due, due], ["Số ĐV có mặt", due, due, due]],
    ...[["Phân loại", "Tốt", "Khá", "Tốt"], []],
  ];
  const { facts, problems } = read({
    SHCB: { rows: [...TITLE, ...block("Chi bộ Văn phòng", 18), ...block("Chi bộ Thanh tra", 9)] },
  });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(Object.values(facts).map((x) => x.grade)).toEqual(["tot", "kha", "tot", "tot", "kha", "tot"]);
});

test("the line of months stands again after a page break", () => {
  const months: Value[] = ["TT", "Nội dung", "Tháng 4", "Tháng 5"];
  const rows: Value[][] = [
    ...[["Chi bộ: Văn phòng"], months, [1, "Số ĐV phải dự", 18, 18], [2, "Số ĐV phát biểu", "?", 4]],
    ...[months, [3, "Số ĐV có mặt", 17, 16], [4, "Xếp loại", "Tốt", "Khá"]],
  ];
  expect(present(rows)).toEqual({ said: ["not_a_number@C7"], present: ["01.01|2023-05 16/18"] });
});

test("names beside one another: notes, remarks and a helper's column are none of theirs", () => {
  const rows: Value[][] = [
    ["TT", "Nội dung", "Chi bộ Văn phòng", "Chi bộ Thanh tra", "Ghi chú"],
    [1, "Tên chuyên đề", "Nêu gương", null, null, null, 1779],
    [2, "Số ý kiến", 7, null, "Họp ghép", null, 8638],
    ["* Số liệu do các chi bộ báo cáo."],
  ];
  const { facts } = read({ CĐ: { rows: [TITLE[0]!, ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], ...rows] } });
  expect(Object.keys(facts)).toEqual(["01.01|2023-Q2#1"]);
});

test("Chi bộ over criteria and before names: their groups beside them, the sums behind", () => {
  const rows: Value[][] = [
    ["Chi bộ", null, "Chi bộ Văn phòng", "Chi bộ Thanh tra", "Cộng"],
    ["Xếp loại chi bộ", "HTXSNV", null, "x", null],
    [null, "HTTNV", "x", null, null],
    [null, "HTNV"],
    [null, "KHTNV"],
    ["Tổng số đảng viên", null, 18, 9, 27],
    ["Số ĐV được xếp loại", null, 17, 9, 26],
    ["Xếp loại đảng viên", "HTXSNV", 3, 1, 4],
    [null, "HTTNV", 13, 8, 21],
    [null, "HTNV", 1, 0, 1],
    [null, "KHTNV", 0, 0, 0],
  ];
  const title = ["XẾP LOẠI CHI BỘ VÀ ĐẢNG VIÊN NĂM 2023"];
  const { facts, problems } = read({ Năm: { rows: [TITLE[0]!, title, ...rows] } });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(facts).toMatchObject({
    "01.01|2023": { rating: "tot", members_total: 18, members_rated: 17, members_hoan_thanh: 1 },
    "01.02|2023": { rating: "xuat_sac", members_total: 9, members_tot: 8 },
  });
});

test("a table of criteria apart from months that stand elsewhere on the sheet", () => {
  const months: Value[] = ["Chỉ tiêu", "Tháng 4", "Tháng 5"];
  const rows: Value[][] = [
    ...[["Chi bộ Văn phòng"], months, ["Số ĐV phải dự", 18, 18], ["Số ĐV có mặt", 17, 16], []],
    ...[["II. SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], ["Nội dung", "Chi bộ Văn phòng", "Chi bộ Thanh tra"]],
    ...[["Tên chuyên đề", "Nêu gương", "Tiết kiệm"] as Value[], ["Số ý kiến", 7, 4] as Value[]],
  ];
  const { facts } = read({ SHCB: { rows: [...TITLE, ...rows] } });
  expect(Object.keys(facts)).toEqual(["01.01|2023-04", "01.01|2023-05", "01.01|2023-Q2#1", "01.02|2023-Q2#1"]);
});

test("one month's table, which the name of its file tells, unless anything tells of a quarter", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["TT", "Chi bộ", "Số ĐV phải dự", "Số ĐV có mặt"],
    [1, "Văn phòng", 18, 17],
  ];
  const file = "SHCB thang 4-2023.xlsx";
  expect(Object.keys(read({ SHCB: { rows } }, file).facts)).toEqual(["01.01|2023-04"]);
  const ofQuarter = read({ SHCB: { rows: [...rows.slice(0, 1), ["Quý II năm 2023"], ...rows.slice(1)] } }, file);
  expect(ofQuarter.problems).toContain("month_missing@B4");
});

test("criteria again for each month below names, and for each chi bộ below months, beside them or under their name", () => {
  const due = (...values: Value[]): Value[] => ["Số ĐV phải dự", ...values];
  const came = (...values: Value[]): Value[] => ["Số ĐV có mặt", ...values];
  const names = ["Chi bộ Văn phòng", "Chi bộ Thanh tra"];
  const ofMonths = ["01.01|2023-04 17/18", "01.02|2023-04 9/9", "01.01|2023-05 16/18", "01.02|2023-05 8/9"];
  const beside: Value[][] = [
    ["Tháng", "Chỉ tiêu", ...names],
    ["Tháng 4", ...due(18, 9)],
    [null, ...came(17, 9)],
    ["Tháng 5", ...due(18, 9)],
    [null, ...came(16, 8)],
    ["………", "……………", "……"],
  ];
  expect(present(beside)).toEqual({ said: [], present: ofMonths });
  const under: Value[][] = [
    ...[["Chỉ tiêu", ...names], ["Tháng 4"], due(18, 9), came(17, 9), ["Tháng 5"], due(18, 9), came(16, 8)],
  ];
  expect(present(under)).toEqual({ said: [], present: ofMonths });
  const ofNames: Value[][] = [
    ...[
      ["Chỉ tiêu", "Tháng 4", "Tháng 5"],
      ["Kỹ thuật"],
      due(18, 18),
      came(17, 16),
      ["Thanh tra"],
      due(9, 9),
      came(9, 8),
    ],
  ];
  expect(present(ofNames)).toEqual({
    said: ["unknown_unit@A5"],
    present: ["01.02|2023-04 9/9", "01.02|2023-05 8/9"],
  });
});

test("chi bộ below each criterion, the months across, with the sums beside the criteria or below them", () => {
  const of = (label: string, unit: string, ...sums: number[][]): Value[][] => [
    ["TT", "Chỉ tiêu", "Tháng 4", "Tháng 5", "Cộng"],
    [1, `${label} phải dự`, ...(sums[0] ?? [])],
    ...[
      [null, `${unit}Văn phòng`, 12, 12, 24],
      [null, `${unit}Thanh tra`, 9, 9, 18],
    ],
    [2, `${label} có mặt`, ...(sums[1] ?? [])],
    ...[
      [null, `${unit}Văn phòng`, 11, 10, 21],
      [null, `${unit}Thanh tra`, 8, null, 8],
    ],
  ];
  const all = ["01.01|2023-04 11/12", "01.01|2023-05 10/12", "01.02|2023-04 8/9"];
  const plain = of("Số ĐV", "- Chi bộ ").map((row) => [...row.slice(0, 4), null]);
  expect(present(plain)).toEqual({ said: ["missing_value@D10"], present: all });
  expect(present(of("Số đảng viên", ""))).toEqual({ said: ["missing_value@D10"], present: all });
  expect(present(of("Số ĐV", "", [21, 21, 42], [19, 11, 30]))).toEqual({
    said: ["missing_value@D10", "total_mismatch@D8"],
    present: all,
  });
  // The sums behind the months, of chi bộ and of all of them.
  const wrong = of("Số ĐV", "", [21, 21, 43], [19, 10, 29]).map((row) =>
    row.map((x) => (x === 21 && row[2] === 11 ? 23 : x)),
  );
  expect(present(wrong)).toEqual({
    said: ["missing_value@D10", "total_mismatch@E9", "total_mismatch@E5"],
    present: all,
  });
  // Where the same chi bộ do not stand below all of them, nothing is told.
  const lacking = plain.filter((_, i) => i !== 3);
  expect(present(lacking).present).toEqual([]);
});

test("of one chi bộ: its sessions below their title begin a table of their own", () => {
  const { facts, problems } = read({
    "Báo cáo": {
      rows: [
        ...[["CHI BỘ BAN DÂN TỘC"], ["BÁO CÁO SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], ["I. Sinh hoạt định kỳ"]],
        ...[
          ["TT", "Nội dung", "Tháng 4", "Tháng 5", "Tháng 6"],
          [1, "Số ĐV phải dự", 9, 9, 9],
          [2, "Số ĐV có mặt", 9, 8, 9],
        ],
        ...[[], ["II. Sinh hoạt chuyên đề"], ["TT", "Tên chuyên đề", "Ngày họp", "Số ĐV phải dự", "Số ĐV có mặt"]],
        [1, "Nêu gương", "05/05/2023", 9, 8],
      ] as Value[][],
    },
  });
  expect(problems).toEqual([]);
  expect(Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}`)).toEqual([
    ...["02.01|2023-04 9", "02.01|2023-05 8", "02.01|2023-06 9", "02.01|2023-Q2#1 8"],
  ]);
});

test("names without Chi bộ beside Nội dung, over their sessions", () => {
  const { facts, problems } = read({
    CĐ: {
      rows: [
        ...[
          ["ĐẢNG ỦY SỞ NỘI VỤ"],
          ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"],
          ["TT", "Nội dung", "Văn phòng", "Thanh tra"],
        ],
        ...[
          [1, "Nội dung chuyên đề", "Nêu gương", "Không tổ chức"],
          [2, "Số ĐV phải dự", 18],
          [3, "Số ĐV có mặt", 17],
        ],
      ] as Value[][],
    },
  });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(Object.entries(facts).map(([key, x]) => `${key} ${x.topic}`)).toEqual(["01.01|2023-Q2#1 Nêu gương"]);
});

const MEASURED: [string, string, ...Value[]][] = [
  ["Ngày họp", "ngày", "10/04/2023", "11/05/2023", "12/06/2023"],
  ["Phải dự", "đ/c", 20, 20, 19],
  ["Có mặt", "đ/c", 19, 18, 19],
  ["Phát biểu", "lượt", 7, 8, 9],
  ["Xếp loại", "loại", "Tốt", "Khá", "Tốt"],
];
const measured = (head: string, unit = (_: string, measure: string): Value => measure) =>
  read({
    SHCB: {
      rows: [
        ...[["CHI BỘ BAN DÂN TỘC"], ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], []],
        ["TT", "Nội dung", head, "Tháng 4", "Tháng 5", "Tháng 6"],
        ...MEASURED.map(([text, measure, ...months], i) => [i + 1, text, unit(text, measure), ...months]),
        ...[[], [null, null, "T/M CHI ỦY"]],
      ],
    },
  });

test.each(["Đơn vị tính", "ĐVT", "Đơn vị"])(
  "what criteria are counted in, under %s, is none of their figures",
  (head) => {
    const { facts, problems } = measured(head);
    expect(problems).toEqual([]);
    const april = { members_due: 20, members_present: 19, held_on: "2023-04-10", opinions: 7, grade: "tot" };
    expect(facts["02.01|2023-04"]).toMatchObject(april);
    expect(Object.keys(facts)).toHaveLength(3);
  },
);

test("names of units under Đơn vị beside criteria are no units of measure, nor is what says a share or more than one", () => {
  expect(measured("Đơn vị", () => "Phòng Tổng hợp").problems).not.toEqual([]);
  for (const scale of ["%", "chục người"])
    expect(
      measured("Đơn vị tính", (text, measure) => (text === "Có mặt" ? scale : measure)).facts["02.01|2023-04"],
    ).toBeUndefined();
});

/** Criteria of sessions down, a column under each heading. */
const across = (org: string, heads: Value[], measures: boolean) => {
  const criteria: [string, string, ...Value[]][] = [
    ["Tên chuyên đề", "", "Nêu gương", "Học tập Bác"],
    ["Ngày họp", "ngày", "05/5/2023", "12/6/2023"],
    ["Phải dự", "đ/c", 20, 20],
    ["Có mặt", "đ/c", 18, 19],
    ["Xếp loại", "loại", "Tốt", "Khá"],
  ];
  const unit = (text: string): Value[] => (measures ? [text] : []);
  const rows = criteria.map(([text, measure, ...of], i) => [
    i + 1,
    text,
    ...unit(measure),
    ...of.slice(0, heads.length),
  ]);
  const head: Value[] = ["TT", "Nội dung", ...unit("ĐVT"), ...heads];
  return read({ CĐ: { rows: [[org], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II/2023"], head, ...rows] } });
};

test.each<[string[], boolean]>([
  [["Chuyên đề 1", "Chuyên đề 2"], false],
  [["Chuyên đề 1", "Chuyên đề 2"], true],
  [["Chuyên đề thứ nhất", "Chuyên đề thứ hai"], false],
  [["CĐ1", "CĐ2"], false],
  [["Chuyên đề 1"], false],
  [["Chuyên đề thứ nhất"], true],
])("sessions of a chi bộ cơ sở beside one another, under %j", (heads, measures) => {
  const { facts, problems, notes } = across("CHI BỘ BAN DÂN TỘC", heads, measures);
  const first = { topic: "Nêu gương", held_on: "2023-05-05", members_due: 20, members_present: 18, grade: "tot" };
  const second = { topic: "Học tập Bác", held_on: "2023-06-12", members_due: 20, members_present: 19, grade: "kha" };
  expect(Object.values(facts)).toEqual([first, second].slice(0, heads.length));
  expect(Object.keys(facts)[0]).toBe("02.01|2023-Q2#1");
  expect([problems, notes]).toEqual([[], []]);
});

test("sessions beside one another are nobody's in an đảng bộ, and not all of one where a name stands among them", () => {
  expect(across("ĐẢNG ỦY SỞ NỘI VỤ", ["Chuyên đề 1", "Chuyên đề 2"], false).problems).toEqual(["unit_missing@B4"]);
  const { facts, problems } = across("CHI BỘ BAN DÂN TỘC", ["Chuyên đề 1", "Phòng Kế hoạch"], false);
  expect([facts, problems]).toEqual([{}, ["unknown_unit@C3", "unknown_unit@D3"]]);
});

const RATED: Value[][] = [
  ...([
    ["Mức xếp loại chi bộ", "HTTNV"],
    ["Số đảng viên được xếp loại", "10 đ/c"],
  ] as Value[][]),
  ...([
    ["- HTXSNV", 2],
    ["- HTTNV", "7 đ/c"],
    ["- HTNV", 1],
    ["- KHTNV", "không"],
  ] as Value[][]),
];
const ADMITTED: Value[][] = [
  ...([["Số đảng viên mới kết nạp", 2], ["Số đảng viên chuyển chính thức", 1], ["Kỷ luật đảng viên"]] as Value[][]),
  ...([
    ["- Khiển trách", 1],
    ["- Cảnh cáo", "không"],
    ["- Cách chức", 0],
    ["- Khai trừ", 0],
  ] as Value[][]),
];
const SPOKE: Value[][] = [
  ["Số đảng viên thuộc diện góp ý", 9],
  ["Số đảng viên góp ý từ 6 kỳ trở lên", 7],
  ["Tổng số lượt góp ý", 80],
];
/** A list of one value a criterion under the titles of its parts, numbered with what `number` gives. */
const inParts = (number: (i: number) => Value, ...parts: [title: string, rows: Value[][]][]) =>
  read({
    Năm: {
      rows: [
        ["CHI BỘ BAN DÂN TỘC"],
        ["BÁO CÁO TỔNG KẾT NĂM 2023"],
        [],
        ["TT", "Nội dung", "Kết quả"],
        ...parts.flatMap(([title, rows], i): Value[][] => [
          [number(i), title],
          ...rows.map((row, n): Value[] => [String(row[0]).startsWith("-") ? null : n + 1, ...row]),
        ]),
      ],
    },
  });
const roman = (i: number): Value => ["I", "II", "III", "IV"][i]!;
const RATINGS = "Đánh giá, xếp loại chi bộ, đảng viên";
const ADMISSIONS = "Kết nạp đảng viên và kỷ luật đảng";
const OPINIONS = "Đảng viên góp ý kiến trong sinh hoạt";

test.each([
  ["Roman numbers", roman],
  ["letters", (i: number) => ["A", "B", "C"][i]!],
  ["nothing", () => null],
])(
  "a list of one value a criterion holds several forms of a year, each below its title; before these %s",
  (_, number) => {
    const parts: [string, Value[][], object][] = [
      [RATINGS, RATED, { rating: "tot", members_rated: 10, members_tot: 7, members_khong_hoan_thanh: 0 }],
      [ADMISSIONS, ADMITTED, { admitted: 2, made_official: 1, reprimanded: 1, warned: 0, expelled: 0 }],
      [OPINIONS, SPOKE, { members_eligible: 9, members_ge6: 7, contributions: 80 }],
    ];
    for (const last of parts) {
      const all = [...parts.filter((part) => part !== last), last];
      const { facts, problems } = inParts(number, ...all.map(([title, rows]) => [title, rows] as [string, Value[][]]));
      expect(problems).toEqual([]);
      expect(facts["02.01|2023"]).toMatchObject(last[2]);
    }
  },
);

test("below the title of something else, of what is planned or of another year nothing is theirs", () => {
  const spoke = (...more: [string, Value[][]][]) => inParts(roman, [RATINGS, RATED], [OPINIONS, SPOKE], ...more);
  const figures = { members_eligible: 9, members_ge6: 7, contributions: 80 };
  expect(spoke(["Thu nộp đảng phí", [["Số đảng viên góp ý", 4]]]).facts["02.01|2023"]).toEqual(figures);
  const admitted: [string, Value[][]] = [ADMISSIONS, ADMITTED.slice(1)];
  for (const title of ["Phương hướng kết nạp", "Kết nạp đảng viên năm 2022", "Kế hoạch kết nạp đảng viên"]) {
    const planned: [string, Value[][]] = [title, [["Số đảng viên mới kết nạp", 5]]];
    const { facts, problems } = inParts(roman, [RATINGS, RATED], admitted, planned);
    expect(problems).toContain("column_missing@B13");
    expect(facts["02.01|2023"]!.admitted).toBeUndefined();
    const whole = inParts(roman, [RATINGS, RATED], [ADMISSIONS, ADMITTED], planned);
    expect(whole.facts["02.01|2023"]).toMatchObject({ admitted: 2, made_official: 1 });
  }
  // A title that goes on with the same form does.
  const goesOn = inParts(
    roman,
    [OPINIONS, SPOKE],
    ["Xếp loại chi bộ", RATED.slice(0, 1)],
    ["Xếp loại đảng viên", RATED.slice(1)],
  );
  expect(goesOn.facts["02.01|2023"]).toMatchObject({ rating: "tot", members_rated: 10, members_tot: 7 });
});

test("one form apart in two parts is asked about", () => {
  const { facts, problems } = inParts(roman, [ADMISSIONS, ADMITTED], [OPINIONS, SPOKE], [ADMISSIONS, ADMITTED]);
  expect(facts).toEqual({});
  expect(problems.length).toBeGreaterThan(0);
});

test("names in a row of their own below a word over all of them; headings of figures there are none", () => {
  const under = (head: Value[], below: Value[], rows: Value[][]) => {
    const title = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["TỔNG HỢP SINH HOẠT CHI BỘ THÁNG 4/2023"], []];
    const merges = ["A4:A5", "B4:B5", "C4:D4", ...(head.length > 4 ? ["E4:E5"] : [])];
    const { facts, problems } = read({ SHCB: { rows: [...title, head, below, ...rows], merges } });
    const said = problems.filter((p) => !p.startsWith("chi_bo_missing"));
    return { said, present: Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}/${x.members_due}`) };
  };
  const names: Value[] = [null, null, "Văn phòng", "Thanh tra"];
  const both = { said: [], present: ["01.01|2023-04 17/18", "01.02|2023-04 8/9"] };
  const criteria: Value[][] = [
    [1, "Số đảng viên phải sinh hoạt", 18, 9, 27],
    [2, "Số đảng viên tham gia sinh hoạt", 17, 8, 25],
  ];
  for (const group of ["Chi bộ", "Tên chi bộ"]) {
    expect(
      under(
        ["STT", "Nội dung", group],
        names,
        criteria.map((row) => row.slice(0, 4)),
      ),
    ).toEqual(both);
    expect(under(["STT", "Nội dung", group, null, "Cộng"], names, criteria)).toEqual(both);
  }
  const figures = under(["STT", "Nội dung", "Chi bộ"], [null, null, "Số lượng", "Tỷ lệ"], criteria);
  expect(figures.present).toEqual([]);
});

test("what the session came to as a whole is a criterion where it is a grade, else a note", () => {
  const grade = (label: string, value: string) => {
    const title = [["CHI BỘ BAN DÂN TỘC"], ["BÁO CÁO SINH HOẠT CHUYÊN ĐỀ QUÝ IV NĂM 2023"], ["Nội dung", "Kết quả"]];
    const session: Value[][] = [
      ["Tên chuyên đề", "Tiết kiệm"],
      ["Số ĐV phải dự", 23],
      ["Số ĐV có mặt", 22],
    ];
    return read({ CĐ: { rows: [...title, ...session, [label, value]] } }).facts["02.01|2023-Q4#1"];
  };
  expect(grade("Đánh giá chung", "Khá")).toMatchObject({ members_present: 22, grade: "kha" });
  for (const [label, value] of [
    ["Đánh giá chung", "Sôi nổi"],
    ["Người lập biểu", "Tốt"],
  ] as const) {
    expect(grade(label, value)).toMatchObject({ members_present: 22 });
    expect(grade(label, value)).not.toHaveProperty("grade");
  }
});

test("a list without a heading begins with its first line, also where a level stands there in words", () => {
  const rated = (...first: Value[][]) => {
    const rows: Value[][] = [
      ...[["CHI BỘ BAN DÂN TỘC"], ["KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI NĂM 2023"], []],
      ...first,
      ["2. Tổng số đảng viên", 27],
      ["3. Số đảng viên được đánh giá, xếp loại", 26],
      ["Trong đó:"],
      ["- Hoàn thành xuất sắc nhiệm vụ", 5],
      ["- Hoàn thành tốt nhiệm vụ", 20],
      ["- Hoàn thành nhiệm vụ", 1],
      ["- Không hoàn thành nhiệm vụ", 0],
    ];
    return read({ 2023: { rows } });
  };
  const { facts, problems } = rated(["1. Xếp loại chi bộ", "Hoàn thành nhiệm vụ"]);
  expect(problems).toEqual([]);
  expect(facts["02.01|2023"]).toMatchObject({ rating: "hoan_thanh", members_rated: 26, members_tot: 20 });
  // A level of something else is none of the chi bộ.
  for (const other of ["1. Xếp loại chính quyền", "1. Tự xếp loại của công đoàn"])
    expect(rated([other, "Hoàn thành nhiệm vụ"]).facts).toEqual({});
  expect(rated(["Nội dung", "Kết quả"]).facts).toEqual({});
});

test("criteria of each month, which stands beside them, by chi bộ", () => {
  const sheet = (corner: Value[], months: Value[]) => {
    const rows = months.flatMap((month, i): Value[][] => [
      [month, "Quân số phải họp", 26, 9, 35],
      [null, "Quân số họp", 23, 6 + i, 29 + i],
      [null, "Loại", "Khá", "Tốt", null],
    ]);
    const names = ["CB Văn phòng", "CB Thanh tra", "Toàn Đảng bộ"];
    const { facts, problems } = read({
      S: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], ["HỌP CHI BỘ QUÝ I NĂM 2023"], [], [...corner, ...names], ...rows] },
    });
    const of = ([key, x]: [string, Record<string, unknown>]) =>
      `${key} ${x.members_present}/${x.members_due} ${x.grade}`;
    return { of: Object.entries(facts).map(of), problems: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
  };
  const both = {
    of: [
      ...["01.01|2023-01 23/26 kha", "01.02|2023-01 6/9 tot"],
      ...["01.01|2023-02 23/26 kha", "01.02|2023-02 7/9 tot"],
    ],
    problems: [],
  };
  expect(sheet(["Tháng", "Nội dung"], [1, 2])).toEqual(both);
  expect(sheet(["Tháng", "Nội dung"], ["Tháng 1", "Tháng 2"])).toEqual(both);
  expect(sheet([null, null], ["Tháng 1", "Tháng 2"])).toEqual(both);
  // Under nothing a number is no month.
  expect(sheet([null, null], [1, 2]).of).toEqual([]);
});

test("a unit of measure and words over the months, in a header of two rows", () => {
  const rows: Value[][] = [
    ...[["CHI BỘ BAN DÂN TỘC"], ["TÌNH HÌNH SINH HOẠT CHI BỘ"], ["QUÝ II NĂM 2023"]],
    ["TT", "Nội dung theo dõi", "ĐVT", "Kết quả thực hiện", null, null, "Ghi chú"],
    [null, null, null, "Tháng 4/2023", "Tháng 5/2023", "Tháng 6/2023"],
    [1, "Ngày họp chi bộ", "ngày", "16/04/2023", "21/05/2023", "17/06/2023"],
    [2, "Số đảng viên dự họp", "đồng chí", "11 đồng chí", "10 đồng chí", "12 đồng chí"],
    [3, "Số đảng viên vắng có lý do", "đồng chí", "1 đồng chí", "2 đồng chí", "0 đồng chí"],
    [4, "Tổng số đảng viên của chi bộ", "đồng chí", "12 đồng chí", "12 đồng chí", "12 đồng chí"],
  ];
  const merges = ["A4:A5", "B4:B5", "C4:C5", "D4:F4", "G4:G5"];
  const { facts, problems } = read({ SHCB: { rows, merges } });
  expect(problems).toEqual([]);
  expect(Object.entries(facts).map(([key, x]) => `${key} ${x.members_present} ${x.held_on}`)).toEqual([
    ...["02.01|2023-04 11 2023-04-16", "02.01|2023-05 10 2023-05-21", "02.01|2023-06 12 2023-06-17"],
  ]);
});

test("names of chi bộ over their months, with notes beside them", () => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["KẾT QUẢ SINH HOẠT CHI BỘ ĐỊNH KỲ"], ["Quý 2/2023"]],
    ["TT", "Tiêu chí", "Chi bộ Văn phòng", null, "Chi bộ Thanh tra", null, "Ghi chú"],
    [null, null, "T4", "T5", "T4", "T5", null],
    ["Cột 1", "Cột 2", "Cột 3", "Cột 4", "Cột 5", "Cột 6", "Cột 7"],
    [1, "TS đ/c", 12, 12, 9, 9],
    [2, "Số đ/c dự SH", 11, 12, 9, 8],
    [3, "Vắng CLD", 1, 0, 0, 1],
  ];
  const merges = ["A4:A5", "B4:B5", "C4:D4", "E4:F4", "G4:G5"];
  const { facts, problems } = read({ SH: { rows, merges } });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}`)).toEqual([
    ...["01.01|2023-04 11", "01.01|2023-05 12", "01.02|2023-04 9", "01.02|2023-05 8"],
  ]);
});
