import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const TITLE: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], [], ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], []];
const reading = (...rows: Value[][]) => {
  const { facts, problems } = read({ SHCB: { rows: [...TITLE, ...rows] } });
  const said = problems.filter((p) => !p.startsWith("chi_bo_missing"));
  return { said, present: Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}/${x.members_due}`) };
};
const both = { said: [], present: ["01.01|2023-04 17/18", "01.01|2023-05 16/18"] };

test("labels and values below each month", () => {
  const lines = (present: Value): Value[][] => [
    ...[["Số ĐV phải dự", null, 18], ["Số ĐV có mặt", null, present], ["Xếp loại"]],
  ];
  const chiBo: Value[] = ["Chi bộ Văn phòng"];
  expect(reading(chiBo, ["I. THÁNG 4/2023"], ...lines(17), ["II. THÁNG 5/2023"], ...lines(16))).toEqual(both);
  expect(reading(chiBo, ["Tháng:", 4], ...lines(17), [], ["Tháng:", 5], ...lines(16))).toEqual(both);
  expect(reading(chiBo, ["Tháng 4"], ...lines("17 đ/c"), ["Tháng 5"], ...lines("16 đ/c"))).toEqual(both);
  // What else is said among them would be lost.
  expect(reading(chiBo, ["Tháng 4"], ...lines(17), ["Khen thưởng", 2], ["Tháng 5"], ...lines(16)).present).toEqual([]);
  // What is wrong is told where it stands.
  expect(reading(chiBo, ["Tháng 4"], ...lines(17), ["Tháng 5"], ...lines(19)).said).toEqual(["present_gt_due@C12"]);
});

test("a month in which nothing was held, with its other labels left blank", () => {
  const card = (month: string, day: Value, due: Value, came: Value, head: Value): Value[][] => [
    ...[[`KỲ SINH HOẠT ${month}`], ["Ngày sinh hoạt:", day], ["Chủ trì:", head]],
    ...[
      ["Số ĐV phải dự:", due],
      ["Số ĐV có mặt:", came],
    ],
    // Alone they would read like the titles of other forms.
    ...[["Số đồng chí phát biểu:", due && 5], ["Xếp loại:", due && "Tốt"], []],
  ];
  const none = "Không sinh hoạt (Bí thư đi học tập trung)";
  const april = card("THÁNG 4/2023", "05/4/2023", 18, 17, "Trần Văn Nam");
  const notHeld = (month: string, head: Value = null) => card(month, none, null, null, head);
  const chiBo: Value[] = ["Tên chi bộ:", "Chi bộ Văn phòng"];
  const may = "01.01|2023-05 undefined/undefined";
  expect(reading(chiBo, ...april, ...notHeld("THÁNG 5/2023"))).toEqual({ said: [], present: [both.present[0], may] });
  const late = april.map((row) => row.map((x) => (x === "05/4/2023" ? "05/6/2023" : x)));
  late[0] = ["KỲ SINH HOẠT THÁNG 6/2023"];
  expect(reading(chiBo, ...notHeld("THÁNG 5/2023"), ...late, ["Người lập biểu", "T/M ĐẢNG ỦY"])).toEqual({
    said: [],
    present: [may, "01.01|2023-06 17/18"],
  });
  expect(reading(chiBo, ...notHeld("THÁNG 4/2023"), ...notHeld("THÁNG 5/2023")).present).toEqual([
    ...["01.01|2023-04 undefined/undefined", may],
  ]);
  // A value that says no such thing is not all that there is.
  const day = card("THÁNG 5/2023", "05/5/2023", null, null, null);
  expect(reading(chiBo, ...april, ...day).present).toEqual([]);
});

test("a label and its value in one line of text", () => {
  const lines = (present: number): Value[][] => [["- Số ĐV phải dự: 18 đ/c"], [`- Số ĐV có mặt: ${present} đồng chí`]];
  expect(
    reading(["Chi bộ Văn phòng"], ["1. Tháng 4:"], ...lines(17), ["2. Tháng 5:"], ...lines(16), ["Ghi chú: không"]),
  ).toEqual(both);
});

test("months below the name of each chi bộ, which may be the value of a line too", () => {
  const month = (n: number, present: number): Value[][] => [
    ...[[`* Tháng ${n}`], ["- Số ĐV phải dự", 18], ["- Số ĐV có mặt", present]],
  ];
  const four = ["01.01|2023-04 17/18", "01.01|2023-05 16/18", "01.02|2023-04 18/18", "01.02|2023-05 15/18"];
  const rows = (...[first, second]: Value[][]): Value[][] => [
    ...[first!, ...month(4, 17), ...month(5, 16), second!, ...month(4, 18), ...month(5, 15)],
  ];
  expect(reading(...rows(["I. Chi bộ Văn phòng"], ["II. Chi bộ Thanh tra"])).present).toEqual(four);
  expect(reading(...rows(["Chi bộ:", "Văn phòng"], ["Chi bộ:", "Chi bộ Thanh tra"])).present).toEqual(four);
});

test("criteria of one chi bộ below its name, numbered, without their numbers", () => {
  const { facts, problems } = read({
    CĐ: {
      rows: [
        ...[["CHI BỘ BAN DÂN TỘC"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], ["TT", "Nội dung", "Chi bộ Ban Dân tộc"]],
        ...[
          [1, "Tên chuyên đề", "Nêu gương"],
          [2, "Số ĐV phải dự", 9],
          [3, "Số ĐV có mặt", 8],
          [4, "Xếp loại"],
        ],
      ] as Value[][],
    },
  });
  expect(problems).toEqual([]);
  expect(facts).toMatchObject({ "02.01|2023-Q2#1": { topic: "Nêu gương", members_present: 8 } });
});

test("a block a chi bộ, of one with two sessions; other labels below one of them are left", () => {
  const session = (topic: string, ...more: Value[][]): Value[][] => [
    ...[["Tên chuyên đề", topic], ["Số ĐV phải dự", 18], ["Số ĐV có mặt", 17], ...more],
  ];
  const sheet = (...more: Value[][]) => ({
    CĐ: {
      rows: [
        ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], ["1. Chi bộ Văn phòng"]],
        ...[
          ...session("Nêu gương"),
          ...session("Tiết kiệm"),
          [],
          ["2. Chi bộ Thanh tra"],
          ...session("Nêu gương", ...more),
        ],
      ] as Value[][],
    },
  });
  expect(Object.keys(read(sheet()).facts)).toEqual(["01.01|2023-Q2#1", "01.01|2023-Q2#2", "01.02|2023-Q2#1"]);
  expect(Object.keys(read(sheet(["Xếp loại", "Tốt"])).facts)).toEqual([]);
  expect(Object.keys(read(sheet([], ["3. Chi bộ Hành chính: Không tổ chức"])).facts)).toHaveLength(3);
});

test("cards of chi bộ, of one with nothing held, with a line of who led; without the same lines again they are no single record", () => {
  const card = (topic: string, present: number): Value[][] => [
    ...[
      ["Nội dung chuyên đề:", topic],
      ["Ngày họp:", "12.05.2023"],
      ["Chủ trì:", "Lê Văn A"],
    ],
    ...[["Có mặt/phải dự:", `${present}/18`], ["Số ý kiến:", 4], []],
  ];
  const sheet = (...cards: Value[][]) => ({
    CĐ: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], [], ...cards] as Value[][] },
  });
  const named = (name: string): Value[] => [name];
  const [one, two] = [named("1. Chi bộ Văn phòng"), named("2. Chi bộ Thanh tra")];
  const none = named("Không tổ chức");
  const held = { "01.01|2023-Q2#1": { topic: "Nêu gương", members_present: 17, members_due: 18, opinions: 4 } };
  const last = read(sheet(one, ...card("Nêu gương", 17), two, none));
  expect(last.facts).toMatchObject(held);
  expect(Object.keys(last.facts)).toHaveLength(1);
  expect(last.problems.filter((problem) => /chi_bo_missing|unknown/.test(problem))).toEqual([]);
  const first = read(sheet(two, none, [], one, ...card("Nêu gương", 17)));
  expect(first.facts).toMatchObject(held);
  expect(Object.keys(first.facts)).toHaveLength(1);
  const numbered = [named("Chuyên đề 1"), ...card("Nêu gương", 17), named("Chuyên đề 2"), ...card("Tiết kiệm", 16)];
  const several = read(sheet(two, none, [], one, ...numbered, named("3. Chi bộ Hành chính"), ...card("Dân vận", 9)));
  expect(Object.keys(several.facts)).toEqual(expect.arrayContaining(["01.01|2023-Q2#1", "01.01|2023-Q2#2"]));
  expect(several.facts["01.01|2023-Q2#2"]).toMatchObject({ topic: "Tiết kiệm", members_present: 16 });
  // Of the second only its own topic stands there, in another way.
  const mixed = read(sheet(one, ...card("Nêu gương", 17).slice(3), two, none, [], ...card("Tiết kiệm", 8).slice(0, 2)));
  expect(mixed.facts).toEqual({});
});

test("a card of a chi bộ with its meetings, each under its month", () => {
  const meeting = (month: string, present: number): Value[][] => [
    ...[[`KỲ SINH HOẠT THÁNG ${month}/2023`], ["Ngày họp chi bộ:", `05/${month}/2023`], ["Chủ trì:", "Lê Văn A"]],
    ...[["Số ĐV có mặt/phải dự:", `${present}/18`], ["Vắng có lý do:", 18 - present], []],
  ];
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["PHIẾU THEO DÕI SINH HOẠT CHI BỘ ĐỊNH KỲ QUÝ II NĂM 2023"], []],
    ...[["Tên chi bộ:", "Chi bộ Văn phòng"], [], ...meeting("4", 17), ...meeting("5", 18), ...meeting("6", 16)],
  ];
  expect(read({ VP: { rows } }).facts).toMatchObject({
    "01.01|2023-04": { members_present: 17, absent_excused: 1, held_on: "2023-04-05" },
    "01.01|2023-05": { members_present: 18, members_due: 18 },
    "01.01|2023-06": { members_present: 16, absent_excused: 2 },
  });
});

test("numbers with what is counted are no headings; the name over the values heads a list of criteria", () => {
  const session = (chiBo: string, due: string): Value[][] => [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], []],
    ...[["STT", "Nội dung", chiBo]],
    ...[
      [1, "Tên chuyên đề", "Công tác dân vận của chi bộ"],
      [2, "Phải dự", due],
      [3, "Số ĐV dự họp", "17 đ/c"],
    ],
  ];
  for (const chiBo of ["Chi bộ Văn phòng", "Văn phòng"])
    expect(read({ CĐ: { rows: session(chiBo, "18 đ/c") } }).facts["01.01|2023-Q2#1"]).toMatchObject({
      ...{ topic: "Công tác dân vận của chi bộ", members_due: 18, members_present: 17 },
    });
});

test("labels that go on below under a group are one list of criteria with those above", () => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["KẾT NẠP ĐẢNG VIÊN VÀ THI HÀNH KỶ LUẬT NĂM 2023"], []],
    ...[
      ["Đơn vị", null, "Chi bộ Văn phòng"],
      ["Tổng số ĐV", null, 11],
      ["Số ĐV mới kết nạp", null, 2],
    ],
    ...[
      ["Số ĐV được công nhận chính thức", null, 2],
      ["Kỷ luật đảng viên", "Khiển trách"],
      [null, "Cảnh cáo"],
    ],
    ...[
      [null, "Cách chức"],
      [null, "Khai trừ"],
    ],
  ];
  const { facts, problems } = read({
    Năm: { rows, merges: ["A4:B4", "A5:B5", "A6:B6", "A7:B7", "A8:A12", "A13:B13"] },
  });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(facts["01.01|2023"]).toMatchObject({ members_total: 11, admitted: 2, made_official: 2 });
});

test("words over labels and values stand over the names of chi bộ too; over lines of none they head one list", () => {
  const lines = (present: Value): Value[][] => [
    ["Ngày họp", "05/04/2023"],
    ["Số ĐV phải dự", 18],
    ["Số ĐV có mặt", present],
    ["Xếp loại buổi họp", "Tốt"],
  ];
  const month = (...rows: Value[][]) => {
    const { facts, problems } = read({
      T4: {
        rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"], [], ["Nội dung", "Số liệu"], ...rows],
      },
    });
    const said = problems.filter((p) => !p.startsWith("chi_bo_missing"));
    return { said, present: Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}/${x.members_due}`) };
  };
  expect(month(["I. Chi bộ Văn phòng"], ...lines(17), ["II. Chi bộ Thanh tra"], ...lines(16))).toEqual({
    ...{ said: [], present: ["01.01|2023-04 17/18", "01.02|2023-04 16/18"] },
  });
  expect(month(["I. Chi bộ Văn phòng"], ...lines(17), ["II. Chi bộ Lưu trữ"], ...lines(16))).toMatchObject({
    ...{ said: ["unknown_unit@A10"], present: ["01.01|2023-04 17/18"] },
  });
  // What stands below something else is nobody's.
  expect(month(["I. Khối cơ quan"], ...lines(17), ["II. Khối sự nghiệp"], ...lines(16)).present).toEqual([]);
});

test("how a chi bộ was rated, among lines about its members", () => {
  const lines = (label: string): Value[][] => [
    ["- Tổng số đảng viên: 13 đồng chí"],
    ["- Số đảng viên được đánh giá, xếp loại: 13 đồng chí"],
    ["+ Hoàn thành xuất sắc nhiệm vụ: 2 đồng chí (15,4%)"],
    ["+ Hoàn thành tốt nhiệm vụ: 10 đồng chí (76,9%)"],
    ["+ Hoàn thành nhiệm vụ: 1 đồng chí (7,7%)"],
    ["+ Không hoàn thành nhiệm vụ: 0 đồng chí (0,0%)"],
    [`- ${label}: Hoàn thành nhiệm vụ`],
  ];
  const title = "ĐÁNH GIÁ, XẾP LOẠI CHI BỘ VÀ ĐẢNG VIÊN NĂM 2022";
  for (const label of ["Chi bộ được xếp loại", "Chi bộ được đánh giá, xếp loại", "Xếp loại chi bộ"]) {
    const sections = [["1. Chi bộ Văn phòng"], ...lines(label), [], ["2. Chi bộ Thanh tra"], ...lines(label)];
    const { facts, problems } = read({ XL: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], [title], [], ...sections] } });
    expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
    expect(Object.keys(facts)).toEqual(["01.01|2022", "01.02|2022"]);
    expect(facts["01.01|2022"]).toMatchObject({ rating: "hoan_thanh", members_tot: 10 });
  }
});

test("days in words beside their labels are signed by nobody", () => {
  const month = (n: number, came: number): Value[][] => [
    [`THÁNG ${n} NĂM 2023`],
    ["Ngày sinh hoạt", `Ngày ${n + 4} tháng ${n} năm 2023`],
    ["Tổng số đảng viên", 11],
    ["Số đảng viên dự sinh hoạt", came],
    [],
  ];
  const rows: Value[][] = [["CHI BỘ BAN DÂN TỘC"], ["BÁO CÁO SINH HOẠT CHI BỘ"], ["Quý II năm 2023"], []];
  const { facts, problems } = read({
    SH: { rows: [...rows, ...month(4, 10), ...month(5, 11), ["Ngày 30 tháng 6 năm 2023"]] },
  });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(Object.entries(facts).map(([key, x]) => `${key} ${x.held_on} ${x.members_present}`)).toEqual([
    "02.01|2023-04 2023-04-08 10",
    "02.01|2023-05 2023-05-09 11",
  ]);
});

test("labels that only head those set in below them, in a form that was filled in", () => {
  const filled = (...lines: string[]) => {
    const rows: Value[][] = [["CHI BỘ BAN DÂN TỘC"], ["PHIẾU SINH HOẠT CHI BỘ QUÝ I NĂM 2023"], [], ["Tháng 1"]];
    return read({ T1: { rows: [...rows, ...lines.map((line): Value[] => [line])] } });
  };
  for (const [a, b] of [
    ["a) ", "b) "],
    ["- ", "- "],
  ]) {
    const { facts, problems } = filled(
      "1. Tổng số đảng viên của chi bộ: …… 13 …… đồng chí",
      "2. Số đảng viên phải dự họp: …… 12 …… đồng chí",
      "3. Tình hình dự họp:",
      `${a}Có mặt: …… 10 …… đồng chí`,
      `${b}Vắng có lý do: …… 2 …… đồng chí`,
    );
    expect(problems).toEqual([]);
    const came = { members_total: 13, members_due: 12, members_present: 10, absent_excused: 2 };
    expect(facts["02.01|2023-01"]).toMatchObject(came);
  }
  // Of another month.
  const other = filled("1. Phải dự: 12", "2. Có mặt: 11", "3. Tháng trước:", "a) Phải dự: 12", "b) Có mặt: 10");
  expect(other.facts["02.01|2023-01"]?.members_present).not.toBe(10);
});

test("topics that are said to be the first and the second of a chi bộ; both before their figures are neither", () => {
  const sheet = (...lines: string[]) => ({
    CĐ: {
      rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], [], ...lines.map((x) => [x])] as Value[][],
    },
  });
  const session = (label: string, topic: string) => [
    `- ${label}: ${topic}`,
    "- Phải dự: 18; có mặt: 17",
    "- Xếp loại: Tốt",
  ];
  const only = ["1. Chi bộ Văn phòng", ...session("Tên chuyên đề", "Nêu gương"), "2. Chi bộ Thanh tra"];
  const topics = (...lines: string[]) => Object.values(read(sheet(...lines)).facts).map(({ topic }) => topic);
  const [first, second] = [session("Tên chuyên đề thứ nhất", "Dân vận"), session("Tên chuyên đề thứ hai", "Tiết kiệm")];
  expect(topics(...only, ...first, ...second)).toEqual(["Nêu gương", "Dân vận", "Tiết kiệm"]);
  expect(topics(...only, ...session("Chuyên đề 1", "Dân vận"))).toEqual([]);
  expect(topics(...only, first[0]!, second[0]!, ...second.slice(1))).toEqual([]);
});

test("a line that only says that parts follow, and forms of discipline below their label", () => {
  const year = (...lines: string[]) =>
    read({ Phiếu: { rows: [["CHI BỘ BAN DÂN TỘC"], [], ...lines.map((x) => [x])] as Value[][] } });
  const rated = ["1. Xếp loại chi bộ: Hoàn thành tốt nhiệm vụ", "2. Số đảng viên được xếp loại: 11 đồng chí"];
  const levels = ["a) Hoàn thành xuất sắc nhiệm vụ: 1", "b) Hoàn thành tốt nhiệm vụ: 9", "c) Hoàn thành nhiệm vụ: 1"];
  const title = "XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023";
  const { facts } = year(title, ...rated, "3. Trong đó:", ...levels, "d) Không hoàn thành nhiệm vụ: 0");
  expect(facts["02.01|2023"]).toMatchObject({ rating: "tot", members_rated: 11, members_xuat_sac: 1, members_tot: 9 });
  const admitted = ["1. Số đảng viên được kết nạp: 2", "2. Số đảng viên chuyển chính thức: 1"];
  const forms = ["a) Khiển trách: 0 đồng chí", "b) Cảnh cáo: 1 đồng chí", "c) Cách chức: 0", "d) Khai trừ: 0"];
  const ofYear = "KẾT NẠP, KỶ LUẬT ĐẢNG VIÊN NĂM 2023";
  expect(year(ofYear, ...admitted, "3. Số đảng viên bị kỷ luật:", ...forms).facts["02.01|2023"]).toMatchObject({
    ...{ admitted: 2, made_official: 1, reprimanded: 0, warned: 1, dismissed: 0, expelled: 0 },
  });
  // Which of them are meant by words that stand for all, nobody says.
  const parts = ["Trong đó:", "- Đảng viên nữ: 1", "- Đảng viên được kết nạp: 1"];
  expect(year(ofYear, admitted[0]!, ...parts, admitted[1]!).facts).toEqual({});
});

test("how a day is to be written, behind the label of a line, says nothing of it", () => {
  const rows: Value[][] = [
    ...[
      ["CHI BỘ BAN DÂN TỘC"],
      ["TÌNH HÌNH SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023"],
      [],
      ["1. Ngày SH (dd/mm/yyyy): 04/5/2023"],
    ],
    ...[["2. Tổng số đảng viên: 12"], ["3. Có mặt: 11"], ["4. Vắng có lý do: 1"]],
  ];
  expect(read({ T5: { rows } }).facts["02.01|2023-05"]).toMatchObject({ held_on: "2023-05-04", members_present: 11 });
});
