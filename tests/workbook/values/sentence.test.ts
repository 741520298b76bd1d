import { expect, test } from "vitest";
import { figuresTold } from "../../../loaders/workbook/values/sentence.ts";

const told = (text: string) => figuresTold(text)?.map(({ says, figure }) => `${says} ${figure}`);

test.each([
  ["Tổng số 23 đ/c; miễn sinh hoạt 1 đ/c; có mặt 21/22 đ/c", [" 23", "exempt 1", "present,due 21/22"]],
  ["TS: 23 ĐV. Dự họp: 20 ĐV. Vắng: 0", [" 23", "present 20", "absent 0"]],
  ["Dự 20, vắng 2 (có lý do 1, không lý do 1)", ["present 20", "absent 2", "absent,excused 1", "absent,unexcused 1"]],
  ["Vắng 2: 1 có phép, 1 không phép", ["absent 2", "absent,excused 1", "absent,unexcused 1"]],
  ["Phải dự 22, có mặt 21 (95,5%), vắng 1 (CLD)", ["due 22", "present 21", "absent,excused 1"]],
  ["Có mặt 20/22 đ/c; vắng không lý do: không", ["present,due 20/22", "absent,unexcused 0"]],
  ["Dự 20, vắng 2 (ốm 1, công tác 1)", ["present 20", "absent 2"]],
  ["Dự 21, vắng 1 (ốm)", ["present 21", "absent 1 (ốm)"]],
  ["Có 7 đ/c phát biểu với 11 lượt ý kiến", ["speak 7", "opinion 11"]],
  ["Đạt 97,5 điểm, xếp loại: Tốt", ["score 97,5", "grade Tốt"]],
  ["Họp ngày 05/4/2023, dự 9/9", ["date 05/4/2023", "present,due 9/9"]],
  ["Tổng số 23 đ/c (nữ 10), có mặt 21", [" 23", "excludedSubset 10", "present 21"]],
])("%s tells each figure by its own words", (text, figures) => {
  expect(told(text)).toEqual(figures);
});

test.each([
  ...["23 đ/c; dự 21", "Số đảng viên 23, dự 21", "21 đ/c, vắng 2"],
  ...["Tổng số khoảng 23; có mặt 21", "Tổng số 23; có mặt trên 20", "Có mặt từ 20 đến 21 đ/c; vắng 1"],
  ...["Tổng số 23 có mặt 21 vắng 2", "Có mặt 21, có mặt 22", "Dự 20, vắng 3 (ốm 1, công tác 1)"],
  ...["Dự 21, vắng 1 (chưa rõ)", "Dự 21, vắng nhiều", "Dự mỗi buổi 21, vắng 1", "Tháng 4: dự 21"],
])("%s is not understood", (text) => {
  expect(told(text)).toBeUndefined();
});

test("what is planned stays planned", () => {
  expect(told("Dự kiến có mặt 23; vắng 1")).toEqual(["excludedSubset,present 23", "absent 1"]);
});
