import { describe, expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const sound = (problems: string[]) => problems.filter((p) => !p.startsWith("chi_bo_missing"));
const OFFICE = "ĐẢNG ỦY SỞ NỘI VỤ";
const HEAD: Value[] = ["TT", "Họ và tên", "Chức vụ", "HTXSNV", "HTTNV", "HTNV", "Không HTNV", "Ghi chú"];

/** A member with an x under the levels given by their place. */
const member = (n: number, levels: number[], remark: Value = null): Value[] => [
  ...[n, `Nguyễn Văn ${"ABCDEFGHIKLMN"[n]}`, "Đảng viên"],
  ...[0, 1, 2, 3].map((i) => (levels.includes(i) ? "x" : null)),
  remark,
];
const members = (...levels: number[]): Value[][] => levels.map((level, i) => member(i + 1, [level]));
const list = (rows: Value[][], head: Value[][] = [HEAD], office = OFFICE) =>
  read({ XL: { rows: [[office], ["DANH SÁCH ĐẢNG VIÊN ĐƯỢC ĐÁNH GIÁ, XẾP LOẠI NĂM 2023"], [], ...head, ...rows] } });

const first = { members_rated: 4, members_xuat_sac: 1, members_tot: 2, members_hoan_thanh: 1 };
const second = { members_rated: 3, members_xuat_sac: 0, members_tot: 3, members_khong_hoan_thanh: 0 };

describe("a list of members with an x under the level of each is counted by chi bộ", () => {
  test.each([
    ["Chi bộ Văn phòng - chi bộ xếp loại: HTTNV", "Chi bộ Thanh tra - chi bộ xếp loại: HTXSNV"],
    ["I. Chi bộ Văn phòng (HTTNV)", "II. Chi bộ Thanh tra (HTXSNV)"],
    ["CB Văn phòng: Hoàn thành tốt nhiệm vụ", "CB Thanh tra: Hoàn thành xuất sắc nhiệm vụ"],
    ["A. Văn phòng (Xếp loại chi bộ: HTTNV)", "B. Thanh tra (Xếp loại chi bộ: HTXSNV)"],
  ])("below its name and how it was rated: %s", (office, inspection) => {
    const { facts, problems } = list([
      ...[[office], ...members(0, 1, 1, 2), ["", "Cộng", null, 1, 2, 1, 0]],
      ...[[inspection], ...members(1, 1, 1), ["", "Cộng", null, 0, 3, 0, 0]],
      ["", "Tổng cộng toàn Đảng bộ", null, 1, 5, 1, 0],
    ]);
    expect(sound(problems)).toEqual([]);
    expect(facts["01.01|2023"]).toMatchObject({ rating: "tot", ...first });
    expect(facts["01.02|2023"]).toMatchObject({ rating: "xuat_sac", ...second });
  });

  test("its name above, and how it was rated in a line of its own", () => {
    const { facts, problems } = list([
      ...[["Chi bộ Văn phòng"], ["Xếp loại chi bộ: HTTNV"], ...members(0, 1, 1, 2)],
      ...[["Chi bộ Thanh tra"], ...members(1, 1, 1), ["Chi bộ xếp loại: HTXSNV"]],
    ]);
    expect(sound(problems)).toEqual([]);
    expect(facts["01.01|2023"]).toMatchObject({ rating: "tot", ...first });
    expect(facts["01.02|2023"]).toMatchObject({ rating: "xuat_sac", ...second });
  });

  test("its name beside each, the levels below a group, how each chi bộ was rated in another table", () => {
    const beside = (name: string, rows: Value[][]) =>
      rows.map(([n, who, ...more]): Value[] => [n!, who!, name, ...more]);
    const levels = HEAD.slice(3, 7);
    const { facts, problems } = read({
      "Chi bộ": {
        rows: [
          ...[[OFFICE], ["XẾP LOẠI CHI BỘ NĂM 2023"], ["TT", "Chi bộ", "Xếp loại chi bộ"]],
          ...[
            [1, "Văn phòng", "HTTNV"],
            [2, "Thanh tra", "HTXSNV"],
          ],
        ],
      },
      "Đảng viên": {
        rows: [
          ...[[OFFICE], ["DANH SÁCH ĐẢNG VIÊN ĐƯỢC ĐÁNH GIÁ, XẾP LOẠI NĂM 2023"]],
          ["TT", "Họ tên đảng viên", "Chi bộ", "Chức vụ", "Mức xếp loại", null, null, null],
          [null, null, null, null, ...levels],
          ...beside("Văn phòng", members(0, 1, 1, 2)),
          ...beside("Thanh tra", members(1, 1, 1)),
        ],
        merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:H3"],
      },
    });
    expect(sound(problems)).toEqual([]);
    expect(facts["01.01|2023"]).toMatchObject({ rating: "tot", ...first });
    expect(facts["01.02|2023"]).toMatchObject({ rating: "xuat_sac", ...second });
  });

  test("of a chi bộ cơ sở alone", () => {
    const rows = [...members(0, 1, 1, 2), ["Chi bộ xếp loại: HTTNV"]];
    const { facts, problems } = list(rows, [HEAD], "CHI BỘ BAN DÂN TỘC");
    expect(problems).toEqual([]);
    expect(facts["02.01|2023"]).toMatchObject({ rating: "tot", ...first });
  });
});

describe("the level of each may stand in words", () => {
  const WORDS = ["HTXSNV", "Hoàn thành tốt nhiệm vụ", "HT nhiệm vụ", "Không HTNV"];
  const head: Value[][] = [["TT", "Họ và tên", "Chức vụ", "Mức xếp loại", "Ghi chú"]];
  const inWords = (...levels: (number | string)[]): Value[][] =>
    levels.map((level, i) => [
      ...[i + 1, `Nguyễn Văn ${"ABCDEFGHIKLMN"[i]}`, "Đảng viên"],
      typeof level === "number" ? WORDS[level]! : level,
    ]);
  const read = (...levels: (number | string)[]) =>
    list(
      [["Chi bộ Văn phòng (HTTNV)"], ...inWords(...levels), ["Chi bộ Thanh tra (HTXSNV)"], ...inWords(1, 1, 1)],
      head,
    );

  test("one for each, and of some that they were not rated", () => {
    for (const levels of [
      [0, 1, 1, 2],
      [0, 1, 1, 2, "Chưa xếp loại"],
    ]) {
      const { facts, problems } = read(...levels);
      expect(sound(problems)).toEqual([]);
      expect(facts["01.01|2023"]).toMatchObject({ rating: "tot", ...first });
      expect(facts["01.02|2023"]).toMatchObject({ rating: "xuat_sac", ...second });
    }
  });

  test("of another year, or given by the members themselves, it is told", () => {
    const headed = (heading: string) =>
      list(
        [["Chi bộ Văn phòng (HTTNV)"], ...inWords(0, 1, 1, 2)],
        [head[0]!.map((x) => (x === "Mức xếp loại" ? heading : x))],
      );
    expect(headed("Xếp loại năm 2023").facts["01.01|2023"]).toMatchObject(first);
    expect(headed("Xếp loại năm 2022").facts).toEqual({});
    expect(sound(headed("Tự xếp loại").problems)).not.toEqual([]);
    expect(sound(headed("Cá nhân tự xếp loại").problems)).not.toEqual([]);
  });

  test("other words are asked about", () => {
    for (const word of ["Loại A", "HTTNV/HTNV", "đang đi học"]) {
      const { facts, problems } = read(0, 1, 1, 2, word);
      expect(facts["01.01|2023"]).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
    }
  });
});

const OTHER: Value[][] = [["Chi bộ Thanh tra (HTXSNV)"], ...members(1, 1, 1)];

test.each([
  ["two levels", member(5, [0, 1])],
  ["none", member(5, [])],
  ["none, and a remark on something else", member(5, [], "Bí thư Đoàn")],
])("a member with %s is asked about, and the others of the chi bộ with it", (_, odd) => {
  const { facts, problems } = list([["Chi bộ Văn phòng (HTTNV)"], ...members(0, 1, 1, 2), odd, ...OTHER]);
  expect(facts["01.01|2023"]).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
  expect(facts["01.02|2023"]).toMatchObject(second);
});

test("who was not rated, as it says, is none of those rated", () => {
  for (const remark of ["Chưa xếp loại", "Miễn sinh hoạt đảng", "Không đánh giá do nghỉ ốm"]) {
    const { facts, problems } = list([
      ...[["Chi bộ Văn phòng (HTTNV)"], ...members(0, 1, 1, 2), member(5, [], remark), ...OTHER],
    ]);
    expect(sound(problems)).toEqual([]);
    expect(facts["01.01|2023"]).toMatchObject(first);
  }
});

test("sums below that are not those of the members are told", () => {
  const { problems } = list([
    ...[["Chi bộ Văn phòng (HTTNV)"], ...members(0, 1, 1, 2), ["", "Cộng", null, 2, 1, 1, 0], ...OTHER],
  ]);
  expect(sound(problems)).toEqual(["total_mismatch@D10", "total_mismatch@E10"]);
});

test("what members or their chi bộ propose is told, and how officials are rated is none of it", () => {
  const rows = [["Chi bộ Văn phòng (HTTNV)"], ...members(0, 1, 1, 2)];
  const titled = (title: string) => read({ XL: { rows: [[OFFICE], [title], [], HEAD, ...rows] } });
  expect(titled("DANH SÁCH ĐỀ NGHỊ XẾP LOẠI ĐẢNG VIÊN NĂM 2023").problems).not.toEqual([]);
  expect(titled("DANH SÁCH XẾP LOẠI CÔNG CHỨC NĂM 2023").facts).toEqual({});
});
