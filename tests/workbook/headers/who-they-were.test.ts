import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

/** Two columns under a group behind those admitted (or became full members) and reprimanded. */
const under = (group: string, [one, other]: [string, string], beside = "Kết nạp") => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023"]],
    ["TT", "Chi bộ", beside, group, null, "Khiển trách"],
    [null, null, null, one, other, null],
    ...[[1, "Văn phòng", 2, 3, 1, 0] as Value[], [2, "Thanh tra", 0, 2, 2, 1] as Value[]],
  ];
  const { facts, problems } = read({ Năm: { rows, merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4"] } });
  const { admitted, made_official } = facts["01.01|2023"]!;
  return { admitted, made_official, problems: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};

test.each(["Được công nhận chính thức", "Chuyển chính thức"])(
  "who they were before says of those who became full members nothing less: %s",
  (became) => {
    for (const group of ["ĐẢNG VIÊN DỰ BỊ", "Số ĐV dự bị", "Đảng viên dự bị đến hạn"])
      expect(under(group, ["Hiện có", became])).toMatchObject({ admitted: 2, made_official: 1, problems: [] });
  },
);

test("so those who were no members before they were admitted", () => {
  const read = under("Quần chúng ưu tú", ["Đã học lớp", "Được kết nạp"], "Chuyển CT");
  expect(read).toEqual({ admitted: 1, made_official: 2, problems: [] });
});

test.each([
  ["Dự kiến ĐV dự bị", "Công nhận chính thức"],
  ["Kế hoạch", "Công nhận chính thức"],
  ["Đảng viên nữ dự bị", "Công nhận chính thức"],
  ["Đảng viên dự bị", "Chưa công nhận chính thức"],
  ["Đảng viên dự bị", "Đề nghị công nhận chính thức"],
])("%s › %s: none who became it, or only some", (group, leaf) => {
  expect(under(group, ["Hiện có", leaf]).made_official).toBeUndefined();
});

test("full members recognised as such, and those not yet", () => {
  const read = under("ĐV chính thức", ["Số được công nhận", "Số chưa công nhận"]);
  expect(read).toMatchObject({ made_official: 3, problems: [] });
  expect(under("ĐV chính thức", ["Hiện có", "Chưa công nhận"]).made_official).toBeUndefined();
});
