import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../../loaders/workbook/open/workbook.ts";
import { readDate } from "../../../loaders/workbook/values/dates.ts";
import { parseNumber, readNumber } from "../../../loaders/workbook/values/numbers.ts";
import { shownIn } from "../../../loaders/workbook/values/shown.ts";
import { spelledNumber } from "../../../loaders/workbook/values/spelled.ts";
import { fold } from "../../../loaders/workbook/words/text.ts";

const text = (value: string): Cell => ({ row: 0, col: 0, type: "text", value });
const thousands = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ".");

test("whole numbers in every way of writing them", () => {
  const ways: ((n: number) => string)[] = [
    ...[
      String,
      (n: number) => ` ${n} `,
      (n: number) => `${n}\u00a0`,
      thousands,
      (n: number) => String(n).padStart(2, "0"),
      (n: number) => String(n).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    ],
    ...["(93,3%)", "; 93,3 %", "= 93%", ", đạt 93,3%", "đ/c, chiếm tỷ lệ 93,3%", "(tỷ lệ: 93.3%)"].map(
      (share) => (n: number) => `${n} ${share}`,
    ),
    (n: number) => `93,3% (${n} đ/c)`,
    ...["Có", "Đạt", "co"].map((opening) => (n: number) => `${opening} ${n} đ/c`.normalize("NFD")),
    ...["Gồm", "gồm", "Tổng số"].map((opening) => (n: number) => `${opening} ${n} đ/c`),
    ...["(00 dự bị)", "đ/c (0 nữ)", "ĐV, trong đó 0 ĐV dự bị", "(trong đó nữ: 0)", "đ/c, gồm 00 dự bị"].map(
      (among) => (n: number) => `${n} ${among}`,
    ),
    ...["đ/c", "đồng chí", "đảng viên", "ĐV", "người", "lượt", "ý kiến", "chi bộ", "buổi"].flatMap((unit) => [
      (n: number) => `${n} ${unit}`,
      (n: number) => `${n}${unit}`,
      (n: number) => `${thousands(n)} ${unit.normalize("NFD")}`,
    ]),
  ];
  fc.assert(
    fc.property(fc.nat({ max: 999_999 }), fc.constantFrom(...ways), (n, write) => {
      expect(readNumber(text(write(n)), true)).toEqual({ value: n });
    }),
  );
});

test("decimals with a comma, percents, negatives", () => {
  fc.assert(
    fc.property(fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 9 }), (n, tenth) => {
      expect(parseNumber(`${n},${tenth}`)).toBeCloseTo(n + tenth / 10, 9);
      expect(parseNumber(`${n},${tenth}%`)).toBeCloseTo((n + tenth / 10) / 100, 9);
      expect(readNumber(text(`${n},${tenth}`), true)).toEqual({ fault: "fraction" });
      expect(readNumber(text(`-${n + 1}`), true)).toEqual({ fault: "negative" });
    }),
  );
  expect(parseNumber("1.234,5")).toBe(1234.5);
});

test("points may be written with their letter, people may not", () => {
  for (const points of ["88đ", "88 đ.", "88,5đ"]) expect(readNumber(text(points), false)).toHaveProperty("value");
  for (const people of ["88đ", "88d", "đ"]) expect(readNumber(text(people), true)).toEqual({ fault: "not_a_number" });
});

test("blanks and dashes are blank; what is no number stays none", () => {
  for (const blank of ["", " ", "-", "–", "—", " - ", "\u00a0"])
    expect(readNumber(text(blank), true)).toEqual({ blank: true });
  const none = [
    "nhiều",
    "12 và 13",
    ...["93,3%", "đạt 93,3%", "12 93,3%", "12, 5%", "10-12%"],
    "15/20",
    "10-12",
    "1.2.3",
    "12,3,4",
    ...["khoảng 5", "cỡ 5", "hơn 5", "thiếu 5", "chỉ có 5", "có khoảng 5"],
    ...["36 + 02 dự bị", "36, 02 dự bị", "2 (3 dự bị)", "36 (02 chuyển đi)", "36 (chưa tính 02 dự bị)", "36 (02 vắng)"],
    ...["20 (trong đó dự 18)", "20, trong đó 2 miễn", "34 (32 chính thức, 03 dự bị)"],
    "5 hoặc 6",
    ...["15 (mười bốn)", "15 (mười lăm người vắng)", "Tổng 8 chi bộ", "Gồm 8 chi bộ", "Gồm 12 và 3 đ/c"],
    "x",
    "?",
    "1e3",
    "12a",
    "①",
  ];
  for (const value of none)
    expect({ value, read: readNumber(text(value), true) }).toEqual({ value, read: { fault: "not_a_number" } });
  for (const value of ["#REF!", "#N/A", "#DIV/0!"])
    expect(readNumber(text(value), true)).toEqual({ fault: "formula_error" });
});

test("a number may stand once more in words, which must say the same", () => {
  const said: [string, number][] = [
    ["mười", 10],
    ["mười lăm", 15],
    ["hai mươi", 20],
    ["hai mươi mốt", 21],
    ["ba mươi tư", 34],
    ["bốn mươi lăm", 45],
    ["một trăm", 100],
    ["một trăm linh ba", 103],
    ["hai trăm mười hai", 212],
    ["tám", 8],
    ["không", 0],
  ];
  for (const [words, n] of said) {
    expect(readNumber(text(`${n} (${words})`), true), words).toEqual({ value: n });
    expect(readNumber(text(`${String(n).padStart(2, "0")} đ/c (${words})`), true), words).toEqual({ value: n });
    expect(readNumber(text(`${n + 1} (${words})`), true), words).toEqual({ fault: "not_a_number" });
  }
  const none = ["", "hai ba", "mươi mươi", "trăm", "linh ba", "mười trăm", "một linh hai", "vắng"];
  for (const words of none) expect(spelledNumber(fold(words)), words).toBeUndefined();
});

test("nobody of whom is said that there is none is a blank, which counts as 0 where nothing is asked for", () => {
  for (const none of ["Không có đ/c nào", "không có đồng chí nào", "Không có ĐV nào", "Không có ai"])
    expect(readNumber(text(none), true)).toEqual({ blank: true });
  for (const some of ["Không có 2 đ/c nào", "Không rõ đ/c nào"])
    expect(readNumber(text(some), true)).toEqual({ fault: "not_a_number" });
});

test("dates in every way of writing them, always day first", () => {
  const pad = (n: number) => String(n).padStart(2, "0");
  const ways: ((d: number, m: number, y: number) => string)[] = [
    (d, m, y) => `${pad(d)}/${pad(m)}/${y}`,
    (d, m, y) => `${d}/${m}/${y} (thứ Hai)`,
    (d, m, y) => `${d}-${m}-${y % 100}`,
    (d, m, y) => `${pad(d)}.${pad(m)}.${y}`,
    (d, m, y) => `${y}-${pad(m)}-${pad(d)}`,
    (d, m, y) => `${y}/${pad(m)}/${pad(d)}`,
    (d, m, y) => `Ngày ${d}/${m}/${y}`,
    (d, m, y) => `ngày ${pad(d)} tháng ${pad(m)} năm ${y}`,
    (d, m, y) => `Chủ nhật, ${d}/${m}/${y}`,
    (d, m, y) => `14h30 ngày ${pad(d)}/${pad(m)}/${y}`,
    (d, m, y) => `8h00', ${d}/${m}/${y}`.normalize("NFD"),
  ];
  const day = fc.date({
    min: new Date("2020-01-01T00:00:00Z"),
    max: new Date("2030-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, fc.constantFrom(...ways), (date, write) => {
      const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      expect(readDate(text(write(d, m, y)))).toBe(`${y}-${pad(m)}-${pad(d)}`);
    }),
  );
});

test("days that do not exist and texts that name two days are no date", () => {
  for (const value of ["30/02/2024", "31/4/2023", "05/13/2023", "0/1/2023", "tuần đầu tháng", "5/3/2023 và 7/3/2023"])
    expect({ value, read: readDate(text(value)) }).toEqual({ value, read: undefined });
  expect(readDate(text("-"))).toBe("blank");
});

test("a day and month in words are of the period's year, and none outside it", () => {
  const months = ["2023-07", "2023-08", "2023-09"];
  for (const day of ["Ngày 19 tháng 7", "19 tháng 07", "ngày 19/07", "19/7", "ngày 19 tháng 7 (thứ Tư)"])
    expect(readDate(text(day), months)).toBe("2023-07-19");
  for (const day of ["Ngày 19 tháng 6", "Ngày 31 tháng 9", "Ngày 19 tháng 7 và 20", "19 tháng", "đầu tháng 7"])
    expect({ day, read: readDate(text(day), months) }).toEqual({ day, read: undefined });
});

test("what a cell shows is repeated as it is written in Vietnam", () => {
  const at = { row: 0, col: 0 };
  expect(shownIn({ ...at, type: "number", value: 18.5 })).toBe("18,5");
  expect(shownIn({ ...at, type: "date", value: "2023-05-07" })).toBe("07/05/2023");
  expect(shownIn({ ...at, type: "text", value: " hai \n dòng" })).toBe("hai dòng");
});
