import { expect, test } from "vitest";
import { read, type Value } from "./invented/reading.ts";

const CARD = ["1. Tổng số đảng viên: 12", "2. Miễn sinh hoạt: 0", "3. Có mặt: 11", "4. Vắng có lý do: 1"];
const card = (...heads: string[]): Value[][] => [...heads, ...CARD, "5. Vắng không lý do: 0"].map((text) => [text]);

/** The months of the only chi bộ read, and what is said of them. */
function months(rows: Value[][], sheet = "Sheet1", file = "a.xlsx") {
  const { facts, problems } = read({ [sheet]: { rows } }, file);
  return { read: Object.keys(facts), said: problems.filter((p) => !p.startsWith("month_missing")) };
}

test("the heading of a month alone tells the year, and the name over it whose the report is", () => {
  const may = card("CHI BỘ BAN DÂN TỘC", "SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023");
  expect(months(may)).toEqual({ read: ["02.01|2023-05"], said: [] });
  expect(months(may, "T5")).toEqual({ read: ["02.01|2023-05"], said: [] });
  expect(months([["Quý II"], ...may])).toEqual({ read: ["02.01|2023-05"], said: [] });
  const june = card("SINH HOẠT CHI BỘ THÁNG 6 NĂM 2023");
  expect(months([...may, ...june])).toEqual({ read: ["02.01|2023-05", "02.01|2023-06"], said: [] });
  const july = card("SINH HOẠT CHI BỘ THÁNG 7 NĂM 2023");
  expect(months([...may, ...july])).toEqual({ read: ["02.01|2023-05", "02.01|2023-07"], said: [] });
});

test("what a sheet or file says otherwise is asked about, and so is a month without its year", () => {
  const may = card("CHI BỘ BAN DÂN TỘC", "SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023");
  expect(months(may, "T8").said).toEqual(["period_conflict@A2"]);
  expect(months([["QUÝ III"], ...may]).read).toEqual([]);
  expect(months(may, "Sheet1", "bao cao 2022.xlsx").read).toEqual([]);
  expect(months(card("CHI BỘ BAN DÂN TỘC", "SINH HOẠT CHI BỘ THÁNG 5"))).toEqual({
    read: [],
    said: ["period_missing@A2"],
  });
  expect(months([...may, ...card("SINH HOẠT CHI BỘ THÁNG 6")]).read).toEqual([]);
});

test("a name over one month of several is that of the chi bộ below it alone", () => {
  const of = (name: string) => card(`Chi bộ ${name}`, "Tháng 5/2023");
  const rows = [["ĐẢNG ỦY SỞ NỘI VỤ"], ...of("Văn phòng"), ...of("Thanh tra")];
  expect(months(rows).read).toEqual(["01.01|2023-05", "01.02|2023-05"]);
});
