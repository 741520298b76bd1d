import { expect, test } from "vitest";
import { legacyDecoder } from "../../../loaders/workbook/charsets/legacy.ts";
import { inTcvn3 } from "../../submissions/invented/charsets.ts";

const AROUND = ["Chi bộ Tổ chức", "Số đảng viên phải dự", "Vắng có lý do", "Xếp loại buổi sinh hoạt"].map(inTcvn3);
const decoded = (text: string): string => legacyDecoder([...AROUND, text])(text);

test("a letter alone before another word is one, also where its code looks like a sign", () => {
  for (const text of ["Chi bộ Khoa Cơ khí - Ô tô", "Ô nhiễm môi trường", "Phòng Ô nhiễm"])
    expect(decoded(inTcvn3(text)), text).toBe(text);
});

test("signs of reckoning stay what they are", () => {
  for (const sign of ["×", "±", "½"])
    expect(decoded(`${inTcvn3("Dài")} ${sign} ${inTcvn3("rộng")} ${sign} 5`)).toBe(`Dài ${sign} rộng ${sign} 5`);
});
