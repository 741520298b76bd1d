/** `0.952` → `95,2%`; blank where unknown. */
export const percent = (value) =>
  value === null || value === undefined
    ? "–"
    : value.toLocaleString("vi", { style: "percent", maximumFractionDigits: 1 });

/** `1234` → `1.234`. */
export const number = (value) => (value === null || value === undefined ? "–" : value.toLocaleString("vi"));

/** A value in the unit of its indicator. */
export const inUnit = (value, unit) => (unit === "count" ? number(value) : percent(value));

/** `2023-Q2` → `Quý II/2023`, `2023-04` → `Tháng 4/2023`, `2023-H1` → `6 tháng đầu năm 2023`. */
export function period(text) {
  if (text === "term") return "Cả nhiệm kỳ";
  const year = text.slice(0, 4);
  if (text.includes("Q")) return `Quý ${["I", "II", "III", "IV"][Number(text.slice(6)) - 1]}/${year}`;
  if (text.includes("H")) return `6 tháng ${text.endsWith("1") ? "đầu" : "cuối"} năm ${year}`;
  return text.length === 4 ? `Năm ${year}` : `Tháng ${Number(text.slice(5))}/${year}`;
}

/** Lower case without diacritics, for searching: `Sở Nội vụ` → `so noi vu`. */
export const fold = (text) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase();
