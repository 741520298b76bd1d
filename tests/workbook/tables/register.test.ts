import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const x = (n: number): Value[] => Array.from({ length: 12 }, (_, i) => (i < n ? "x" : null));
const register = (...lines: Value[][]) => ({
  Sổ: {
    rows: [
      ["ĐẢNG ỦY SỞ NỘI VỤ"],
      ["SỔ THEO DÕI ĐẢNG VIÊN PHÁT BIỂU Ý KIẾN NĂM 2023"],
      ["Họ và tên", ...Array.from({ length: 12 }, (_, i) => `T${i + 1}`)],
      ...lines,
    ] as Value[][],
  },
});
const counted = ({ facts }: ReturnType<typeof read>) =>
  Object.entries(facts).map(([key, v]) => [key, v.members_eligible, v.members_ge6, v.contributions].join(" "));

test("bare numbers under the quarters of a year are its months, three in each", () => {
  const quarters: Value[] = ["Quý I", "Quý II", "Quý III", "Quý IV"].flatMap((quarter) => [quarter, null, null]);
  const under = (numbers: Value[], merges: string[]) => {
    const head: Value[][] = [["CHI BỘ BAN DÂN TỘC"], ["SỔ THEO DÕI ĐẢNG VIÊN PHÁT BIỂU Ý KIẾN NĂM 2023"]];
    const rows = [...head, ["TT", "Họ và tên", ...quarters], [null, null, ...numbers]];
    return read({ Sổ: { rows: [...rows, [1, "Nguyễn Văn A", ...x(7)], [2, "Trần Thị B", ...x(2)]], merges } });
  };
  const merges = ["A3:A4", "B3:B4", "C3:E3", "F3:H3", "I3:K3", "L3:N3"];
  const ofYear = Array.from({ length: 12 }, (_, i) => i + 1);
  const ofQuarter = ofYear.map((n) => ((n - 1) % 3) + 1);
  for (const numbers of [ofYear, ofQuarter, ofQuarter.map((n) => `Tháng ${n}`)]) {
    for (const said of [under(numbers, merges), under(numbers, [])]) {
      expect(said.problems).toEqual([]);
      expect(counted(said)).toEqual(["02.01|2023 2 1 9"]);
    }
  }
  // Three of another quarter, or numbers of one quarter alone, say nothing.
  expect(under([1, 2, 3, 7, 8, 9, 4, 5, 6, 10, 11, 12], merges).facts).toEqual({});
});

test("a section is a section whatever the name of its chi bộ says besides", () => {
  const said = read(
    register(
      ["I. CB Văn phòng"],
      ["Nguyễn Văn A", ...x(7)],
      ["Trần Thị B", ...x(2)],
      ["Cộng", 2, 2, ...Array<Value>(5).fill(1)],
      ["II. Thanh tra"],
      ["Lê Văn C", ...x(6)],
      ["Cộng", ...Array<Value>(6).fill(1)],
    ),
  );
  expect(said.problems).toEqual([]);
  expect(counted(said)).toEqual(["01.01|2023 2 1 9", "01.02|2023 1 1 6"]);
});

test("a member without a mark or a number is one of those who may speak; who signs below is none", () => {
  const said = read(
    register(
      ["Chi bộ Văn phòng"],
      ["Nguyễn Văn A"],
      ["Trần Thị B", ...x(7)],
      ["Phạm Văn D (B)"],
      ["Chi bộ Thanh tra"],
      ["Tổ đảng 1"],
      ["Lê Văn C", ...x(6)],
      ["Tổ đảng 2"],
      ["Bùi Văn Đ", ...x(1)],
      [],
      ["BÍ THƯ"],
      ["Hoàng Văn E"],
    ),
  );
  expect(said.problems).toEqual([]);
  expect(counted(said)).toEqual(["01.01|2023 3 1 7", "01.02|2023 2 1 7"]);
});

test("months called Kỳ 1 to Kỳ 12 are twelve months, none of them a half of the year", () => {
  const sheet = register(["Chi bộ Văn phòng"], ["Nguyễn Văn A", ...x(6)], ["Trần Thị B", ...x(2)]);
  sheet.Sổ.rows[2] = ["Tên đảng viên trong chi bộ", ...Array.from({ length: 12 }, (_, i) => `Kỳ ${i + 1}`)];
  expect(counted(read(sheet))).toEqual(["01.01|2023 2 1 8"]);
});

test("months of a register stand under the quarters they lie in", () => {
  const sheet = register(["Chi bộ Văn phòng"], ["Nguyễn Văn A", ...x(6)], ["Trần Thị B", ...x(2)]);
  const quarters = ["I", "II", "III", "IV"].flatMap((q): Value[] => [`Quý ${q}`, null, null]);
  sheet.Sổ.rows.splice(2, 0, [null, ...quarters]);
  const said = read({ Sổ: { ...sheet.Sổ, merges: ["B3:D3", "E3:G3", "H3:J3", "K3:M3"] } });
  expect(said.problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(counted(said)).toEqual(["01.01|2023 2 1 8"]);
});

test("the sums of a register's quarters and of its year are no question beside the marks; where nothing is marked they are one", () => {
  const sums = (marked: Value) => {
    const head: Value[][] = [["CHI BỘ BAN DÂN TỘC"], ["SỔ THEO DÕI ĐẢNG VIÊN PHÁT BIỂU Ý KIẾN NĂM 2023"]];
    const quarters = [1, 2, 3, 4].map((q) => ["I", "II", "III", "IV"][q - 1]!);
    const groups = quarters.flatMap((q): Value[] => [`Quý ${q}`, null, null, null]);
    const months = [1, 4, 7, 10].flatMap((n): Value[] => [`T${n}`, `T${n + 1}`, `T${n + 2}`, "Cộng"]);
    const row = [1, 2, 3, 4].flatMap((): Value[] => [marked, marked, null, 2]);
    const merges = ["A3:A4", "B3:B4", "C3:F3", "G3:J3", "K3:N3", "O3:R3", "S3:S4"];
    const rows = [
      ...head,
      ["TT", "Họ và tên", ...groups, "Cả năm"],
      [null, null, ...months, null],
      [1, "Nguyễn Văn A", ...row, 8],
      [2, "Trần Thị B", ...row, 8],
    ];
    return read({ Sổ: { rows, merges } });
  };
  expect(sums("x").problems).toEqual([]);
  expect(counted(sums("x"))).toEqual(["02.01|2023 2 2 16"]);
  expect(sums(null).problems.join()).toContain("column_unclear@");
});
