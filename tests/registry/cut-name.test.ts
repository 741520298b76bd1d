import { expect, test } from "vitest";
import { ofCutName } from "../../loaders/registry/cut-name.ts";
import type { ChiBo } from "../../loaders/registry/registry.ts";
import { read, type Value } from "../submissions/invented/reading.ts";

const chiBo = (id: string, name: string) => ({ id, name }) as ChiBo;
const QUALITY = chiBo("1", "Chi bộ Chi cục Tiêu chuẩn Đo lường Chất lượng");
const MEASURES = chiBo("2", "Chi bộ Chi cục Tiêu chuẩn Đo lường Thủy văn");
const SCIENCE = chiBo("3", "Chi bộ Trung tâm Ứng dụng tiến bộ khoa học");

test.each<[string, ChiBo[], string | undefined]>([
  ["CB Chi cục Tiêu chuẩn Đo lường", [QUALITY, SCIENCE], "1"],
  ["CB Trung tâm Ứng dụng tiến bộ k", [QUALITY, SCIENCE], "3"],
  // Two go on from there.
  ["CB Chi cục Tiêu chuẩn Đo lường", [QUALITY, MEASURES], undefined],
  // One that was renamed is still the same.
  ["CB Chi cục Tiêu chuẩn Đo lường", [QUALITY, { ...MEASURES, id: "1" }], "1"],
  // Shorter names are not cut by a sheet, longer ones stand in none.
  ["CB Trung tâm Ứng dụng tiến bộ", [QUALITY, SCIENCE], undefined],
  ["Chi bộ Trung tâm Ứng dụng tiến bộ k", [QUALITY, SCIENCE], undefined],
  ["CB Phòng Ứng dụng tiến bộ khoa h", [QUALITY, SCIENCE], undefined],
])("%s", (sheet, own, id) => {
  expect(ofCutName(sheet, own)?.id).toBe(id);
});

test("a sheet named after its chi bộ, as far as its name may go", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    ["Tháng", "Ngày họp", "Phải dự", "Có mặt"],
    ...[4, 5, 6].map((month) => [`Tháng ${month}`, `0${month}/0${month}/2023`, 9, 8]),
  ];
  const { facts, problems } = read({ "Chi bộ Trung tâm Lưu trữ lịch s": { rows } });
  expect(problems).toEqual([]);
  expect(Object.keys(facts)).toEqual(["01.04|2023-04", "01.04|2023-05", "01.04|2023-06"]);
  expect(read({ "Chi bộ Trung tâm Lưu trữ lịch": { rows } }).problems).toContain("unit_missing@A3");
});
