import { expect, test } from "vitest";
import { read, readBytes, type Value, workbookOf } from "../../submissions/invented/reading.ts";

const HEAD: Value[] = ["STT", "Họ và tên", "Chức vụ", "Số kỳ sinh hoạt có ý kiến đóng góp"];
const members = (...times: Value[]): Value[][] =>
  times.map((x, i) => [i + 1, `Nguyễn Văn ${"ABCDEFGH"[i]}`, "Đảng viên", x]);
const list = (rows: Value[][], title = "SỐ KỲ ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN NĂM 2023") => {
  const { facts, problems } = read({ GY: { rows: [["Đảng bộ Sở Nội vụ - Chi bộ Văn phòng"], [title], [], ...rows] } });
  const said = problems.filter((p) => !p.startsWith("chi_bo_missing"));
  return { said, facts: Object.entries(facts).map(([key, x]) => `${key} ${x.members_ge6}/${x.members_eligible}`) };
};

test("members with the number of sessions at which each spoke are counted", () => {
  const one = { said: [], facts: ["01.01|2023 3/5"] };
  expect(list([HEAD, ...members(6, 5, 12, 9, 0)])).toEqual(one);
  expect(list([HEAD, ...members("6/12", "5/12", "12/12", "09/12", "0/12"), [], ["Người lập biểu"]])).toEqual(one);
  const reached = members(6, 5, 12, 9, 0).map((row, i) => [...row, [0, 2, 3].includes(i) ? "x" : null]);
  expect(list([[...HEAD, "Đạt từ 6 kỳ trở lên"], ...reached])).toEqual(one);
});

test("below the name of each chi bộ, with a header once or again", () => {
  const [first, second] = [members(6, 5), members(7, 8, 2)];
  const both = { said: [], facts: ["01.01|2023 1/2", "01.02|2023 2/3"] };
  expect(list([HEAD, ["I. Chi bộ Văn phòng"], ...first, ["II. Chi bộ Thanh tra"], ...second])).toEqual(both);
  expect(list([["Chi bộ: Văn phòng"], HEAD, ...first, [], ["Chi bộ: Thanh tra"], HEAD, ...second])).toEqual(both);
  expect(list([HEAD, ["Chi bộ Văn phòng"], ...first, ["Chi bộ Thanh traa"], ...second])).toMatchObject({
    ...{ said: ["unknown_unit@A8"], facts: ["01.01|2023 1/2"] },
  });
});

test("a number that is none, is missing, or that the mark beside it contradicts is asked about", () => {
  for (const other of [null, "nhiều", 45, "13/12", "-"])
    expect(list([HEAD, ...members(6, other, 12)])).toMatchObject({
      said: [expect.stringMatching(/@[A-Z]+6$/)],
      facts: [],
    });
  const reached = members(6, 5, 12).map((row, i) => [...row, i < 2 ? "x" : null]);
  expect(list([[...HEAD, "Đạt từ 6 kỳ trở lên"], ...reached]).facts).toEqual([]);
});

test("other numbers behind the names of members are none of sessions at which they spoke", () => {
  for (const other of [
    "Số lượt ý kiến",
    "Số kỳ vắng",
    "Số kỳ dự sinh hoạt",
    "Số kỳ không có ý kiến",
    "Chỉ tiêu số kỳ có ý kiến",
  ])
    expect(list([[...HEAD.slice(0, 3), other], ...members(6, 5, 12)]).facts).toEqual([]);
  // Half a year is no year, and sums or remarks in between are not understood.
  expect(list([HEAD, ...members(6, 5)], "SỐ KỲ ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN 6 THÁNG ĐẦU NĂM 2023").facts).toEqual([]);
  expect(list([HEAD, ...members(6, 5), [null, "Cộng", null, 11]]).facts).toEqual([]);
  expect(list([HEAD, ["Tổ 1"], ...members(6, 5)]).facts).toEqual([]);
});

test("members that the sheet does not show are told", () => {
  const rows = [
    ["Đảng bộ Sở Nội vụ - Chi bộ Văn phòng"],
    ["SỐ KỲ ĐÓNG GÓP Ý KIẾN NĂM 2023"],
    HEAD,
    ...members(6, 5, 12),
  ];
  const { problems } = readBytes(workbookOf({ GY: { rows, hiddenRows: [4] } }), "bao cao.xlsx");
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([expect.stringMatching(/^hidden_cells@/)]);
});

test("a register with its months is read as one, whatever stands behind them", () => {
  const months = Array.from({ length: 12 }, (_, i) => i + 1);
  const marks = (n: number, times: number): Value[] => [
    ...[n, `Nguyễn Văn ${"ABC"[n]}`, ...months.map((m) => (m <= times ? "x" : null)), times],
  ];
  const head: Value[] = ["STT", "Họ và tên", "Tháng", ...months.slice(1).map(() => null), "Số kỳ có ý kiến"];
  for (const below of [months, months.map((m) => `T${m}`)]) {
    const rows = [head, [null, null, ...below, null], marks(1, 6), marks(2, 5)];
    const title = [["Đảng bộ Sở Nội vụ - Chi bộ Văn phòng"], ["ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN NĂM 2023"]];
    const { facts } = read({ GY: { rows: [...title, ...rows], merges: ["A3:A4", "B3:B4", "C3:N3", "O3:O4"] } });
    expect(facts["01.01|2023"]).toEqual({ members_eligible: 2, members_ge6: 1, contributions: 11 });
  }
});

test("with the chi bộ beside each member they are counted by chi bộ", () => {
  const rows = (heading: string, reached: string, of: Value): Value[][] => [
    ["Họ và tên", heading, "Số kỳ góp ý", "Đạt/Không đạt (≥ 6 kỳ)"],
    ["Nguyễn Văn A", "Thanh tra", 11, "Đạt"],
    ["Nguyễn Văn B", "Văn phòng", 7, reached],
    ["Nguyễn Văn C", of, 5, "Không đạt"],
  ];
  for (const heading of ["Chi bộ", "Sinh hoạt tại chi bộ", "Chi bộ sinh hoạt"])
    expect(list(rows(heading, "Đạt", "Thanh tra"))).toEqual({
      ...{ said: [], facts: ["01.02|2023 1/2", "01.01|2023 1/1"] },
    });
  // A word that says otherwise than the number, and a member of no chi bộ.
  expect(list(rows("Chi bộ", "Không đạt", "Thanh tra")).facts).toEqual(["01.02|2023 1/2"]);
  expect(list(rows("Chi bộ", "Đạt", null)).facts).toEqual([]);
});
