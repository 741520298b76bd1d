/** Admissions and discipline. */
export const membership = {
  admitted: [
    "ket nap",
    "moi ket nap",
    "ket nap moi",
    "ket nap dang",
    "ket nap dang vien",
    "duoc ket nap",
    "dang vien moi",
    "ket nap dang vien moi",
  ],
  official: [
    "chinh thuc",
    "chuyen chinh thuc",
    "cong nhan chinh thuc",
    "duoc cong nhan chinh thuc",
    "cong nhan dang vien chinh thuc",
    "chuyen dang chinh thuc",
    "chuyen dang vien chinh thuc",
    "dang vien chinh thuc",
    "duoc cong nhan dang vien chinh thuc",
  ],
  discipline: ["ky luat", "thi hanh ky luat", "bi ky luat", "vi pham ky luat", "xu ly ky luat", "hinh thuc ky luat"],
  reprimanded: ["khien trach"],
  warned: ["canh cao"],
  dismissed: ["cach chuc"],
  expelled: ["khai tru"],
} as const;
