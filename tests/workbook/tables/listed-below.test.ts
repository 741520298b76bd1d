import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const inspections = (attended: string, ...times: number[]) =>
  read({
    KT: {
      rows: [
        ["ĐẢNG ỦY SỞ NỘI VỤ"],
        ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"],
        ["1. Số chi bộ đã kiểm tra: 2/2 chi bộ"],
        [attended],
        [],
        ["TT", "Họ và tên", "Chức vụ", "Số lượt dự"],
        ...times.map((n, i): Value[] => [i + 1, `Nguyễn Văn ${"ABC"[i]}`, "Đảng ủy viên", n]),
        [null, "Cộng", null, times.reduce((a, b) => a + b, 0)],
      ],
    },
  });

test.each([
  "2. Lượt đảng ủy viên dự họp với chi bộ: 9 lượt, cụ thể:",
  "2. Số lượt đảng ủy viên dự các cuộc họp chi bộ: 9 lượt, trong đó:",
  "2. Số lượt đ/c cấp ủy dự sinh hoạt cùng chi bộ: 9 (danh sách như sau):",
  "2. Số lượt cấp ủy viên dự sinh hoạt chi bộ: 9 lượt. Chi tiết như sau:",
])("a figure before a list of who made it up: %s", (attended) => {
  const { facts, problems } = inspections(attended, 4, 0, 5);
  expect(problems).toEqual([]);
  expect(facts["01|2023-H1"]).toEqual({ chi_bo_total: 2, chi_bo_inspected: 2, meetings_attended: 9 });
});

test("a list that comes to something else is told", () => {
  const { facts, problems } = inspections("2. Số lượt đảng ủy viên dự họp chi bộ: 9 lượt, cụ thể:", 4, 1, 5);
  expect(problems).toEqual(["total_mismatch@A4"]);
  expect(facts["01|2023-H1"]).toMatchObject({ meetings_attended: 9 });
});

test("a line that only announces the list has no figure", () => {
  const { facts } = inspections("2. Lượt đảng ủy viên dự họp với 2 chi bộ cụ thể như sau:", 4, 1, 5);
  expect(facts["01|2023-H1"]?.meetings_attended).not.toBe(2);
});
