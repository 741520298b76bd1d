import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const reading = (...lines: string[]) => {
  const rows: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ QUÝ III NĂM 2023"], [], ...lines.map((x) => [x])];
  const { facts, problems } = read({ SHCB: { rows } });
  return {
    said: problems.filter((p) => !p.startsWith("chi_bo_missing")),
    held: Object.entries(facts).map(
      ([key, x]) => `${key} ${x.held ? `${x.members_present}/${x.members_due}` : x.members_due}`,
    ),
  };
};
const july = "I. SINH HOẠT THƯỜNG KỲ THÁNG 7/2023";
const august = "II. SINH HOẠT THƯỜNG KỲ THÁNG 8/2023";
const [one, two] = ["1. Chi bộ Văn phòng", "2. Chi bộ Thanh tra"];
const whole = "- Tổng số đảng viên: 18 đồng chí; được miễn sinh hoạt: 0 đồng chí";
const came = (present: number) => [whole, `- Số phải dự: 18; số có mặt: ${present}`, "- Xếp loại: Khá"];

test("chi bộ under each month, of which one did not meet", () => {
  const held = [july, one, ...came(17), two, ...came(16), august, one, ...came(15), two];
  const three = ["01.01|2023-07 17/18", "01.02|2023-07 16/18", "01.01|2023-08 15/18"];
  expect(reading(...held, ...came(14))).toEqual({ said: [], held: [...three, "01.02|2023-08 14/18"] });
  const none = { said: [], held: [...three, "01.02|2023-08 18"] };
  expect(reading(...held, whole, "- Trong tháng không tổ chức sinh hoạt chi bộ", "T/M ĐẢNG ỦY")).toEqual(none);
  expect(reading(...held, whole, "- Không sinh hoạt", "- Lý do: bí thư đi học", "T/M ĐẢNG ỦY")).toEqual(none);
  // Whom it has is not said there.
  const named = [...held.slice(0, -1), `${two}: Không sinh hoạt`];
  expect(reading(...named)).toEqual({ said: [], held: [...three, "01.02|2023-08 undefined"] });
});

test("what says that nothing was held, where it cannot be so or is of something else", () => {
  const first = [july, one, ...came(17), two, ...came(16), august, one, ...came(15), two];
  const nothing = { said: ["unknown_form@A6"], held: [] };
  expect(reading(...first, ...came(14).slice(0, 2), "- Không sinh hoạt")).toEqual(nothing);
  expect(reading(...first, whole, "- Không tổ chức sinh hoạt chuyên đề")).toEqual(nothing);
  expect(reading(...first, whole, "- Không sinh hoạt", "- Số có mặt: 14")).toEqual(nothing);
});

test("a month over all chi bộ is their title; one that is planned, or has lines of its own, heads none of them", () => {
  const both = [one, ...came(17), two, ...came(16)];
  const title: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 7 NĂM 2023"], ...both.map((x) => [x])];
  expect(Object.keys(read({ SHCB: { rows: title } }).facts)).toEqual(["01.01|2023-07", "01.02|2023-07"]);
  expect(reading(july, ...both, "II. KẾ HOẠCH THÁNG 8/2023", ...both).held).toEqual([]);
  expect(reading(july, ...both, "II. Nhận xét", ...both).held).toEqual([]);
  expect(reading(july, ...came(17), ...both).held).toEqual([]);
});

test("months of one chi bộ, of which some have nothing but that it did not meet", () => {
  const lines = ["I. Tháng 7", ...came(17), "II. Tháng 8", whole, "- Không tổ chức họp", "III. Tháng 9", "- Không họp"];
  const rows: Value[][] = [["CHI BỘ BAN DÂN TỘC"], ["SINH HOẠT CHI BỘ QUÝ III NĂM 2023"], ...lines.map((x) => [x])];
  const { facts, problems } = read({ SHCB: { rows } });
  expect(problems).toEqual([]);
  expect(facts).toMatchObject({
    "02.01|2023-07": { held: true, members_present: 17 },
    "02.01|2023-08": { held: false, members_due: 18 },
    "02.01|2023-09": { held: false },
  });
});
