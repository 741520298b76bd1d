/**
 * `0.952` → `95,2%`; a dash where unknown. Beside what it is held against (`than`) it gets as many decimals as it takes to read differently: 94.97%
 * that misses 95% is not shown as 95%.
 * @param {number | null | undefined} value
 * @param {number | null} [than]
 */
export function percent(value, than = null) {
  if (!known(value)) return "–";
  const text = (v, digits) => v.toLocaleString("vi", { style: "percent", maximumFractionDigits: digits });
  let digits = 1;
  while (digits < 4 && than !== null && value !== than && text(value, digits) === text(than, digits)) digits++;
  return text(value, digits);
}

/** `1234` → `1.234`; with so many decimals at most. */
export const number = (value, decimals = 0) =>
  known(value) ? value.toLocaleString("vi", { maximumFractionDigits: decimals }) : "–";

/**
 * A value in the unit of its indicator, beside its target where there is one.
 * @param {number | null | undefined} value
 * @param {string} unit
 * @param {number | null} [target]
 */
export const inUnit = (value, unit, target = null) => (unit === "count" ? number(value) : percent(value, target));

/** What stands at the ticks of an axis: with as many decimals as say every one of them exactly. */
export const onAxis = (unit) => (value, _, ticks) => {
  if (unit === "count") return number(value);
  const exact = (digits) => ticks.every((tick) => Math.abs(tick - Number(tick.toFixed(digits + 2))) < 1e-9);
  const digits = [0, 1, 2, 3, 4].find(exact) ?? 4;
  return value.toLocaleString("vi", { style: "percent", maximumFractionDigits: digits });
};

/** A change of a value: `+1,2 điểm %`, `−3`, `không đổi`. */
export function change(value, unit) {
  if (!known(value)) return "–";
  const size = unit === "count" ? number(Math.abs(value)) : number(Math.abs(value) * 100, 1);
  if (size === "0") return "không đổi";
  return `${value > 0 ? "+" : "−"}${size}${unit === "count" ? "" : " điểm %"}`;
}

/** `2023-Q2` → `Quý II/2023`, `2023-04` → `Tháng 4/2023`, `2023-H1` → `6 tháng đầu năm 2023`, `2023` → `Năm 2023`. */
export function period(text) {
  if (text === "term") return "Cả nhiệm kỳ";
  const year = text.slice(0, 4);
  if (text.includes("Q")) return `Quý ${["I", "II", "III", "IV"][Number(text.slice(6)) - 1]}/${year}`;
  if (text.includes("H")) return `6 tháng ${text.endsWith("1") ? "đầu" : "cuối"} năm ${year}`;
  return text.length === 4 ? `Năm ${year}` : `Tháng ${Number(text.slice(5))}/${year}`;
}

/** How long a period is, in words: *theo quý*. */
export const PERIOD_KINDS = { month: "tháng", quarter: "quý", half: "6 tháng", year: "năm", term: "nhiệm kỳ" };

/** Where there is little room: `2023-Q2` → `II/2023`, `2023-04` → `4/2023`, `2023-H1` → `Đầu 2023`, `2023`. */
export const short = (text) =>
  text.includes("H") ? `${text.endsWith("1") ? "Đầu" : "Cuối"} ${text.slice(0, 4)}` : period(text).replace(/^\S+ /, "");

/** What the figures of the whole stand for, at the beginning of a label: `Toàn Đảng bộ Khối`, or the one TCCSĐ of a build for it. */
export const whole = (scope) => scope.replace(/^./, (letter) => letter.toUpperCase());

/** A period inside a sentence: `quý II/2023`. */
export const within = (text) => period(text).replace(/^[QTNC]/, (letter) => letter.toLowerCase());

/** Lower case without diacritics, for searching: `Sở Nội vụ` → `so noi vu`. */
export const fold = (text) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase();

/** The name of a unit's file, whatever its code in the registry: `01.02` stays, what a file name or address cannot bear is written as a number. */
export const fileOf = (id) => String(id).replace(/[^A-Za-z0-9._-]|^\./g, (c) => `~${c.codePointAt(0).toString(16)}`);

const known = (value) => value !== null && value !== undefined;

/** Kinds of chi bộ and TCCSĐ, ratings, grades: what a code is called. */
export const WORDS = {
  chi_bo_co_so: "Chi bộ cơ sở",
  truc_thuoc_dang_uy_co_so: "Trực thuộc đảng ủy cơ sở",
  truc_thuoc_dang_bo_bo_phan: "Trực thuộc đảng bộ bộ phận",
  dang_bo_co_so: "Đảng bộ cơ sở",
  xuat_sac: "Hoàn thành xuất sắc nhiệm vụ",
  tot: "Hoàn thành tốt nhiệm vụ",
  hoan_thanh: "Hoàn thành nhiệm vụ",
  khong_hoan_thanh: "Không hoàn thành nhiệm vụ",
};

/** Grades of meetings and sessions. */
export const GRADES = { tot: "Tốt", kha: "Khá", trung_binh: "Trung bình", kem: "Kém" };

/** The forms that units send. */
export const FORMS = {
  meetings: "Sinh hoạt định kỳ",
  thematic_sessions: "Sinh hoạt chuyên đề",
  contributions: "Đóng góp ý kiến",
  ratings: "Xếp loại",
  admissions_discipline: "Kết nạp, kỷ luật",
  inspections: "Kiểm tra sinh hoạt",
};
