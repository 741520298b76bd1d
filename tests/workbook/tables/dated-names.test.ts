import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const told = (title: string, header: Value[], ...rows: Value[][]) => {
  const { facts, problems } = read({ "1": { rows: [["ĐẢNG BỘ SỞ NỘI VỤ"], [title], [], header, ...rows] } });
  return { facts, said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const MEETINGS = "SINH HOẠT CHI BỘ THÁNG 8 NĂM 2023";
const SESSIONS = "SINH HOẠT CHUYÊN ĐỀ QUÝ I NĂM 2023";

test.each([
  ["Chi bộ và ngày họp", "Văn phòng (02/08/2023)", "Thanh tra (ngày 13/8/2023)"],
  ["Tên chi bộ (ngày sinh hoạt)", "Chi bộ Văn phòng - 02/08/2023", "Chi bộ Thanh tra - ngày 13/08/2023"],
])("the day behind the name of each chi bộ: %s", (heading, first, second) => {
  const { facts, said } = told(
    MEETINGS,
    [heading, "Phải dự", "Có mặt", "Thiếu"],
    [first, 27, 26, 1],
    [second, 9, 9, 0],
  );
  expect(said).toEqual([]);
  expect(facts).toMatchObject({
    "01.01|2023-08": { held_on: "2023-08-02", members_due: 27, members_present: 26 },
    "01.02|2023-08": { held_on: "2023-08-13", members_due: 9, members_present: 9 },
  });
});

test("the day behind a topic", () => {
  const { facts, said } = told(
    SESSIONS,
    ["Chi bộ", "Nội dung, thời gian", "ĐV dự"],
    ["Văn phòng", "Quản lý đảng viên đi làm xa (ngày 22/02/2023)", "17/18"],
    ["Thanh tra", "Tự phê bình và phê bình (10/3/2023)", "12/14"],
  );
  expect(said).toEqual([]);
  expect(facts).toMatchObject({
    "01.01|2023-Q1#1": { topic: "Quản lý đảng viên đi làm xa", held_on: "2023-02-22" },
    "01.02|2023-Q1#1": { topic: "Tự phê bình và phê bình", held_on: "2023-03-10" },
  });
});

test("a day of another month is none of the meeting; who was away is held against those who came", () => {
  const header = ["Chi bộ và ngày họp", "Phải dự", "Có mặt", "Thiếu"];
  const { facts, said } = told(
    MEETINGS,
    header,
    ["Văn phòng (02/07/2023)", 27, 26, 1],
    ["Thanh tra (13/08/2023)", 9, 9, 1],
  );
  expect(said).toEqual(["date_out_of_period@A5", "unbalanced@C6"]);
  expect(facts["01.01|2023-08"]?.held_on).toBeUndefined();
  // Members of minorities are nobody who was away.
  const some = told(
    MEETINGS,
    ["Chi bộ", "Phải dự", "Có mặt", "Người thiểu số"],
    ["Văn phòng", 27, 26, 5],
    ["Thanh tra", 9, 9, 2],
  );
  expect(some.said.filter((x) => x.startsWith("unbalanced"))).toEqual([]);
});
