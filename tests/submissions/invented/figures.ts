import type { Dice } from "./dice.ts";
import type { Value } from "./reading.ts";

/** How one report writes its numbers, dates and grades. */
export interface Figures {
  count: (n: number, blankIsZero: boolean) => Value;
  date: (iso: string) => Value;
  grade: (grade: string) => string;
  score: (n: number) => Value;
}

const DATES: ((y: string, m: string, d: string) => Value)[] = [
  (y, m, d) => `${d}/${m}/${y}`,
  (y, m, d) => `${+d}/${+m}/${y}`,
  (y, m, d) => new Date(`${y}-${m}-${d}T00:00:00Z`),
  (y, m, d) => `${d}.${m}.${y}`,
  (y, m, d) => `${+d}-${+m}-${y.slice(2)}`,
  (y, m, d) => `${+d}/${+m}/${y} (thứ Hai)`,
  (y, m, d) => `Ngày ${+d}/${+m}/${y}`,
  (y, m, d) => `ngày ${d} tháng ${m} năm ${y}`,
  (y, m, d) => `Thứ Ba, ${d}/${m}/${y}`,
  (y, m, d) => `14h00 ngày ${d}/${m}/${y}`,
  (y, m, d) => `8h30', ${d}/${m}/${y}`,
];

const GRADES: Record<string, string[]> = {
  tot: ["Tốt", "tốt", "Loại tốt", "TỐT", "Xếp loại Tốt"],
  kha: ["Khá", "khá", "Loại khá", "KHÁ", "Xếp loại Khá"],
  trung_binh: ["Trung bình", "TB", "Loại trung bình", "TRUNG BÌNH", "T.Bình"],
  kem: ["Kém", "kém", "Loại kém", "KÉM", "Xếp loại Kém"],
};

export function figures(d: Dice): Figures {
  const style = d.roll(9);
  const date = d.pick(DATES);
  const grade = d.roll(5);
  const noZero = d.chance(30);
  const comma = d.chance(20);
  return {
    count: (n, blankIsZero) => {
      if (n === 0 && noZero && blankIsZero) return d.pick(["-", null, "–", " "]);
      return (
        [n, n, n, String(n), ` ${n} `, `${n} đ/c`, n < 10 ? `0${n}` : String(n), `${n} đồng chí`, `${n}\u00a0`][
          style
        ] ?? n
      );
    },
    date: (iso) => date(...(iso.split("-") as [string, string, string])),
    grade: (id) => GRADES[id]![grade]!,
    score: (n) => (comma ? String(n).replace(".", ",") : n),
  };
}
