import { expect, test } from "vitest";
import { type Cells, meetings, workbook } from "../inbox.ts";
import { factsOf, problemsOf, read } from "../read.ts";

const FIRST = "2023-Q1/SHCB Q1.2023 - Sở Y tế.xlsx";
const again = (words: string) => `2023-Q1/SHCB Q1.2023 - Sở Y tế - ${words}.xlsx`;
const january = (...rows: Parameters<typeof meetings>[1][]): Cells => meetings("Tháng 1/2023", ...rows);
const book = (cells: Cells, savedAt?: string) => workbook({ T1: cells }, savedAt);

const whole = january(["Văn phòng", 20, 20], ["Thanh tra", 10, 10], ["Kế hoạch", 7, 7]);
const status = (reading: Awaited<ReturnType<typeof read>>) => reading.files.map((f) => `${f.status} ${f.accepted}`);

test.each([["lần 2"], ["thay thế"], ["bổ sung"], ["điều chỉnh"], ["bản mới"], ["cập nhật"], ["final"]])(
  "%s takes the place of the first report",
  async (words) => {
    const newer = january(["Văn phòng", 21, 20], ["Thanh tra", 11, 10], ["Kế hoạch", 8, 7]);
    // The words count, whatever the save dates say.
    const reading = await read({
      [FIRST]: book(whole, "2023-05-01T00:00:00Z"),
      [again(words)]: book(newer, "2023-04-01T00:00:00Z"),
    });
    expect(factsOf(reading, "members_total")).toEqual(["01.01 2023-01: 21", "01.02 2023-01: 11", "01.03 2023-01: 8"]);
    expect(problemsOf(reading, "chi_bo_missing")).toEqual([[FIRST, "", "", "superseded", "info"]]);
    expect(reading.reports.map((r) => r.status).sort()).toEqual(["accepted", "superseded"]);
  },
);

test("of two that both say lần 2, and of two that say nothing, the later saved stands", async () => {
  const newer = january(["Văn phòng", 21, 20], ["Thanh tra", 11, 10], ["Kế hoạch", 8, 7]);
  for (const [a, b] of [
    [again("lần 2"), again("lần 2 (chép)")],
    [FIRST, "2023-Q1/Sở Y tế quý 1.2023.xlsx"],
  ] as const) {
    const reading = await read({ [a]: book(newer, "2023-05-01T00:00:00Z"), [b]: book(whole, "2023-04-01T00:00:00Z") });
    expect(factsOf(reading, "members_total")[0]).toBe("01.01 2023-01: 21");
    expect(problemsOf(reading, "chi_bo_missing")).toEqual([[b, "", "", "superseded", "info"]]);
  }
});

test("a newer file with no sound row does not take the place of an accepted one", async () => {
  const broken = january(["Văn phòng", 20, 25], ["Thanh tra", "mười", 10], ["Kế hoạch", 7, -1]);
  const reading = await read({ [FIRST]: book(whole), [again("lần 2")]: book(broken) });
  expect(factsOf(reading, "file")).toEqual(["01.01", "01.02", "01.03"].map((id) => `${id} 2023-01: ${FIRST}`));
  expect(status(reading).sort()).toEqual(["accepted 3", "rejected 0"]);
  expect(reading.setAside).toHaveLength(3);
});

test("a supplement with only the missing chi bộ completes the first report", async () => {
  const reading = await read({
    [FIRST]: book(january(["Văn phòng", 20, 20], ["Thanh tra", 10, 10])),
    [again("bổ sung")]: book(january(["Kế hoạch", 7, 7])),
  });
  expect(factsOf(reading)).toHaveLength(3);
  expect(status(reading)).toEqual(["accepted 1", "accepted 2"]);
});

test("a supplement with a mended and a missing chi bộ takes the place of the mended row alone", async () => {
  const reading = await read({
    [FIRST]: book(january(["Văn phòng", 20, 20], ["Thanh tra", 10, 10])),
    [again("bổ sung")]: book(january(["Thanh tra", 12, 12], ["Kế hoạch", 7, 7])),
  });
  expect(factsOf(reading, "members_total")).toEqual(["01.01 2023-01: 20", "01.02 2023-01: 12", "01.03 2023-01: 7"]);
  expect(problemsOf(reading, "chi_bo_missing")).toEqual([[FIRST, "", "", "supplemented", "info"]]);
});

test.each([
  [["Không tổ chức"], ["Không tổ chức"], ["superseded"]],
  [["Không tổ chức", "Chuyển đổi số"], ["Không tổ chức"], []],
])(
  "a report of sessions that told of none is superseded by a supplement that tells of the same chi bộ",
  async (first, second, codes) => {
    const sessions = (topics: string[]): Cells => [
      ["ĐẢNG ỦY SỞ Y TẾ"],
      ["SINH HOẠT CHUYÊN ĐỀ QUÝ I NĂM 2023"],
      ["TT", "Chi bộ", "Tên chuyên đề", "Ngày", "Số ĐV phải dự", "Số ĐV dự", "Số ý kiến", "Xếp loại"],
      ...topics.map((topic, i) => [
        i + 1,
        ["Văn phòng", "Thanh tra"][i]!,
        topic,
        ...(topic === "Không tổ chức" ? [] : [null, 10, 9, 2, "Tốt"]),
      ]),
    ];
    const reading = await read({ [FIRST]: book(sessions(first)), [again("bổ sung")]: book(sessions(second)) });
    expect(problemsOf(reading, "chi_bo_missing").map(([file, , , code]) => `${file} ${code}`)).toEqual(
      codes.map((code) => `${FIRST} ${code}`),
    );
  },
);

test("where a supplement's row has an error, neither it nor the older row counts: what was sent again is no longer held for right", async () => {
  const reading = await read({
    [FIRST]: book(whole),
    [again("bổ sung")]: book(january(["Văn phòng", 21, 21], ["Thanh tra", 12, 15])),
  });
  expect(factsOf(reading, "members_total")).toEqual(["01.01 2023-01: 21", "01.03 2023-01: 7"]);
  expect(problemsOf(reading, "chi_bo_missing")).toEqual([
    [again("bổ sung"), "T1", "D6", "present_gt_due", "error"],
    [FIRST, "", "", "supplemented", "info"],
  ]);
});

test("a supplement that tells of the whole TCCSĐ takes the place of the first report", async () => {
  const half = (attended: number) =>
    workbook({
      KT: [
        ["ĐẢNG ỦY SỞ Y TẾ"],
        ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"],
        ["Tổng số chi bộ", "Số chi bộ được kiểm tra", "Số lượt cấp ủy viên dự sinh hoạt chi bộ"],
        [3, 2, attended],
      ],
    });
  const [first, supplement] = ["2023-H1/kiểm tra - Sở Y tế.xlsx", "2023-H1/kiểm tra - Sở Y tế (bổ sung).xlsx"] as const;
  const reading = await read({ [first]: half(9), [supplement]: half(11) });
  expect(reading.facts.map((f) => f.values.meetings_attended)).toEqual([11]);
});

test("a replacement that lacks chi bộ is taken, and what it lacks is said", async () => {
  const reading = await read({ [FIRST]: book(whole), [again("lần 2")]: book(january(["Thanh tra", 12, 12])) });
  expect(factsOf(reading, "members_total")).toEqual(["01.02 2023-01: 12"]);
  expect(problemsOf(reading, "chi_bo_missing")).toEqual([
    [again("lần 2"), "", "", "replacement_partial", "warning"],
    [FIRST, "", "", "superseded", "info"],
  ]);
  const message = reading.problems.find((p) => p.code === "replacement_partial")!.message;
  expect(message).toContain("không có 2 dòng đã có ở bản đó (Chi bộ Văn phòng; Chi bộ Kế hoạch)");
});

test("where nothing tells which is newer, rows that agree count once and rows that differ not at all", async () => {
  const other = "2023-Q1/Sở Y tế quý 1.2023.xlsx";
  const differing = january(["Văn phòng", 20, 20], ["Thanh tra", 10, 9], ["Kế hoạch", 7, 7]);
  const reading = await read({ [FIRST]: book(whole), [other]: book(differing) });
  expect(factsOf(reading, "members_present")).toEqual(["01.01 2023-01: 20", "01.03 2023-01: 7"]);
  expect(problemsOf(reading, "chi_bo_missing", "duplicate_same").sort()).toEqual([
    [FIRST, "T1", "B6", "duplicate_conflict", "error"],
    [other, "T1", "B6", "duplicate_conflict", "error"],
  ]);
});

test("a row that only one of two could be read in counts neither, where nothing tells which is newer", async () => {
  const other = "2023-Q1/Sở Y tế quý 1.2023.xlsx";
  const broken = january(["Văn phòng", 20, 20], ["Thanh tra", 10, "mười"], ["Kế hoạch", 7, 7]);
  const reading = await read({ [FIRST]: book(whole), [other]: book(broken) });
  expect(factsOf(reading, "members_present")).toEqual(["01.01 2023-01: 20", "01.03 2023-01: 7"]);
  expect(problemsOf(reading, "chi_bo_missing", "duplicate_same").sort()).toEqual([
    [FIRST, "T1", "B6", "duplicate_conflict", "error"],
    [other, "T1", "D6", "not_a_number", "error"],
  ]);
  // Saved later it is the newer, and the older is done with.
  const newer = await read({
    [FIRST]: book(whole, "2023-04-01T00:00:00Z"),
    [other]: book(broken, "2023-05-01T00:00:00Z"),
  });
  expect(factsOf(newer, "members_present")).toEqual(["01.01 2023-01: 20", "01.03 2023-01: 7"]);
  expect(
    problemsOf(newer, "chi_bo_missing")
      .map(([, , , code]) => code)
      .sort(),
  ).toEqual(["not_a_number", "superseded"]);
});

test("files of different months complete each other", async () => {
  const reading = await read({
    [FIRST]: book(whole, "2023-02-01T00:00:00Z"),
    "2023-Q1/Sở Y tế tháng 2.2023.xlsx": workbook(
      { T2: meetings("Tháng 2/2023", ["Văn phòng", 20, 20]) },
      "2023-03-01T00:00:00Z",
    ),
  });
  expect(factsOf(reading)).toHaveLength(4);
  expect(problemsOf(reading, "chi_bo_missing")).toEqual([]);
});

test("a month sent again takes the place of that month alone", async () => {
  const quarter = workbook(
    {
      T1: meetings("Tháng 1/2023", ["Văn phòng", 20, 20], ["Thanh tra", 10, 10], ["Kế hoạch", 7, 7]),
      T2: meetings("Tháng 2/2023", ["Văn phòng", 20, 20], ["Thanh tra", 10, 10], ["Kế hoạch", 7, 7]),
    },
    "2023-04-01T00:00:00Z",
  );
  const month = "2023-Q1/Sở Y tế tháng 2.2023 (sửa).xlsx";
  const reading = await read({
    [FIRST]: quarter,
    [month]: workbook({ T2: meetings("Tháng 2/2023", ["Văn phòng", 21, 21], ["Thanh tra", 11, 11]) }),
  });
  expect(factsOf(reading, "members_total")).toEqual([
    ...["01.01 2023-01: 20", "01.01 2023-02: 21", "01.02 2023-01: 10", "01.02 2023-02: 11", "01.03 2023-01: 7"],
  ]);
  expect(problemsOf(reading, "chi_bo_missing")).toEqual([
    [FIRST, "", "", "supplemented", "info"],
    [month, "", "", "replacement_partial", "warning"],
  ]);
});

test("what files that complete each other lack is told once, what one of them has is not missing", async () => {
  const ofMonth = (m: number, ...rows: Parameters<typeof meetings>[1][]) =>
    workbook({ [`T${m}`]: meetings(`Tháng ${m}/2023`, ...rows) }, `2023-0${m}-28T00:00:00Z`);
  const all: Parameters<typeof meetings>[1][] = [
    ["Văn phòng", 20, 20],
    ["Thanh tra", 10, 10],
    ["Kế hoạch", 7, 7],
  ];
  const february = "2023-Q1/Sở Y tế tháng 2.2023.xlsx";
  const reading = await read({
    "2023-Q1/Sở Y tế tháng 1.2023.xlsx": ofMonth(1, ...all),
    [february]: ofMonth(2, ...all.slice(0, 2)),
    "2023-Q1/Sở Y tế tháng 3.2023.xlsx": ofMonth(3, ...all),
  });
  expect(factsOf(reading)).toHaveLength(8);
  expect(reading.problems.map(({ file, sheet, code, message }) => [file, sheet, code, message.split(".")[0]])).toEqual([
    [
      february,
      "T2",
      "chi_bo_missing",
      "Biểu sinh hoạt chi bộ định kỳ không có dòng của: Chi bộ Kế hoạch (tháng 2/2023)",
    ],
  ]);
});

test("chi bộ missing of a month are told at its sheet; of a month without rows at the file", async () => {
  const sheets = {
    T1: january(["Văn phòng", 20, 20]),
    T2: meetings("Tháng 2/2023", ["Thanh tra", 10, 10], ["Kế hoạch", 7, 7]),
  };
  const reading = await read({ [FIRST]: workbook({ ...sheets, T3: meetings("Tháng 3/2023") }) });
  const told = reading.problems
    .filter(({ code }) => code === "chi_bo_missing")
    .map(({ sheet, message }) => `${sheet}: ${message.split(/: |\./)[1]}`);
  expect(told).toEqual([
    "T1: Chi bộ Thanh tra (tháng 1/2023); Chi bộ Kế hoạch (tháng 1/2023)",
    "T2: Chi bộ Văn phòng (tháng 2/2023)",
    ": Chi bộ Văn phòng (tháng 3/2023); Chi bộ Thanh tra (tháng 3/2023); Chi bộ Kế hoạch (tháng 3/2023)",
  ]);
});

test("the same file twice is read once", async () => {
  const copy = "2023-Q1/SHCB Q1.2023 - Sở Y tế (1).xlsx";
  const bytes = book(whole);
  const reading = await read({ [FIRST]: bytes, [copy]: bytes });
  expect(factsOf(reading)).toHaveLength(3);
  expect(problemsOf(reading, "chi_bo_missing")).toHaveLength(1);
  expect(problemsOf(reading, "chi_bo_missing")[0]!.slice(3)).toEqual(["duplicate_file", "info"]);
  expect(status(reading).sort()).toEqual(["accepted 3", "superseded 0"]);
});

test("the same figures in the folders of two TCCSĐ are two reports, where the file itself names none", async () => {
  const bytes = workbook({
    KT: [
      ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"],
      ["Tổng số chi bộ", "Số chi bộ được kiểm tra", "Số lượt cấp ủy dự sinh hoạt chi bộ"],
      [3, 2, 4],
    ],
  });
  const reading = await read({
    "Sở Y tế/KT.xlsx": bytes,
    "Hội Nhà báo/KT.xlsx": bytes,
    "Hội Nhà báo/bản sao/KT.xlsx": bytes,
  });
  expect(factsOf(reading, "chi_bo_inspected").sort()).toEqual(["01 2023-H1: 2", "02 2023-H1: 2"]);
  expect(problemsOf(reading).filter((p) => p.includes("duplicate_file"))).toHaveLength(1);
});

test("the same figures under the names of two years are two reports", async () => {
  const bytes = book(meetings("Tháng 1", ["Văn phòng", 20, 20]));
  const reading = await read({ [FIRST]: bytes, "2022-Q1/SHCB Q1.2022 - Sở Y tế.xlsx": bytes });
  expect(factsOf(reading, "members_total")).toEqual(["01.01 2022-01: 20", "01.01 2023-01: 20"]);
  expect(problemsOf(reading, "chi_bo_missing").filter((p) => p.includes("duplicate_file"))).toEqual([]);
});
