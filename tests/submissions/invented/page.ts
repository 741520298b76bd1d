import type { Dice } from "./dice.ts";
import type { Organisation } from "./organisations.ts";
import type { SheetOf, Value } from "./reading.ts";

const ROMAN = ["I", "II", "III", "IV"];

export function quarterWords(d: Dice, year: number, q: number): string {
  return d.pick([
    `Quý ${ROMAN[q - 1]} năm ${year}`,
    `QUÝ ${ROMAN[q - 1]}/${year}`,
    `Quý ${q}/${year}`,
    `quí ${ROMAN[q - 1]} năm ${year}`,
    `Quý ${ROMAN[q - 1]} - ${year}`,
    `Quý ${ROMAN[q - 1]}, năm ${year}`,
    `Q${q}.${year}`,
    `Q${q}/${year}`,
    `${year}-Q${q}`,
    `QUÝ ${ROMAN[q - 1]} - NĂM ${year}`,
  ]);
}

export const monthWords = (d: Dice, year: number, month: number): string =>
  d.pick([
    ...[`Tháng ${month}`, `Tháng ${month}/${year}`, `T${month}`, `THÁNG ${month} NĂM ${year}`, `T${month}/${year}`],
    ...[`Tháng ${String(month).padStart(2, "0")}`, `tháng ${month}`, `${month}/${year}`, `Tháng ${month}-${year}`],
  ]);

/** Two to nine lines above a table: who, to whom, of which period, where and when. */
export function head(d: Dice, organisation: Organisation, what: string, period: string): Value[][] {
  const { committee } = organisation;
  const full = committee.replace(/^ĐẢNG [UỦ][YỶ]/, "ĐẢNG BỘ");
  const lines: Value[][] = d.chance(50)
    ? [["ĐẢNG BỘ KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH", null, null, null, "ĐẢNG CỘNG SẢN VIỆT NAM"], [committee]]
    : [[d.pick([committee, full, organisation.name, `Đơn vị báo cáo: ${organisation.name}`])]];
  if (d.chance(40)) lines.push(["*", null, null, null, `…, ngày 05 tháng 01 năm 2025`]);
  if (d.chance(40)) lines.push([d.pick(["Số: …-BC/ĐU", "Số 27-BC/ĐU", "Biểu số 02", "Mẫu 1"])]);
  if (d.chance(60)) lines.push([]);
  if (d.chance(50)) lines.push([`${what} ${period}`]);
  else lines.push([what], [d.pick([period, `(${period})`, `Kỳ báo cáo: ${period}`])]);
  if (d.chance(30))
    lines.push([
      d.pick([
        "(Kèm theo báo cáo của đơn vị)",
        "(Thực hiện Chương trình hành động số 01-CTr/ĐUK ngày 15/9/2020)",
        "Đơn vị tính: đảng viên",
        "Kính gửi: Đảng ủy Khối",
      ]),
    ]);
  if (d.chance(60)) lines.push([]);
  return lines;
}

/** Notes and signatures below a table. */
export function foot(d: Dice): Value[][] {
  const lines: Value[][] = [[]];
  if (d.chance(50))
    lines.push([
      d.pick([
        "Ghi chú: số liệu tính đến ngày cuối kỳ báo cáo",
        "* Ghi chú: Chi bộ Văn phòng có 02 đảng viên đi học tập trung",
        "Nhận xét chung: các chi bộ duy trì nền nếp sinh hoạt, 100% chi bộ có nghị quyết hằng tháng",
        "Lưu ý: đảng viên được miễn sinh hoạt không tính vào số phải dự",
        "(1) Số đảng viên tại thời điểm họp",
      ]),
    ]);
  if (d.chance(60))
    lines.push(
      [
        null,
        d.pick(["NGƯỜI LẬP BIỂU", "Người lập", "NGƯỜI TỔNG HỢP"]),
        null,
        null,
        d.pick(["T/M ĐẢNG ỦY", "T/M CHI ỦY"]),
      ],
      [null, "(Ký, ghi rõ họ tên)", null, null, d.pick(["BÍ THƯ", "PHÓ BÍ THƯ"])],
      [],
      [null, "Nguyễn Văn A", null, null, "Trần Thị B"],
    );
  return lines;
}

/** Sheets that hold no report: help, lists for drop-downs, nothing at all. */
export function besides(d: Dice): Record<string, SheetOf> {
  const sheets: Record<string, SheetOf> = {};
  if (d.chance(15)) sheets.Sheet3 = { rows: [] };
  if (d.chance(15))
    sheets["Hướng dẫn"] = {
      rows: [
        ["HƯỚNG DẪN NHẬP BIỂU"],
        ["1. Nhập số đảng viên phải dự, số đảng viên dự của từng chi bộ."],
        ["2. Xếp loại: Tốt, Khá, Trung bình, Kém."],
      ],
    };
  if (d.chance(10)) sheets.DM = { rows: [["Tốt"], ["Khá"], ["Trung bình"], ["Kém"]] };
  return sheets;
}
