import { each } from "./compose.ts";

/** Admissions and discipline. */
export const membership = {
  admitted: [
    "ket nap",
    "moi ket nap",
    "ket nap moi",
    "ket nap dang",
    "ket nap dang vien",
    "duoc ket nap",
    ...["phat trien dang vien", "phat trien dang vien moi", "phat trien dang"],
    ...[
      "quan chung duoc ket nap",
      "quan chung uu tu duoc ket nap",
      "quan chung ket nap",
      "quan chung duoc ket nap vao dang",
    ],
    "quan chung uu tu duoc ket nap vao dang",
    "dang vien moi",
    "so dang vien moi",
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
    ...each(
      ["chuyen", "cong nhan", "xet cong nhan", "duoc xet cong nhan", "xet chuyen"],
      ["chinh thuc", "dang vien chinh thuc"],
    ),
    "du bi chuyen chinh thuc",
    "dang vien du bi chuyen chinh thuc",
    "dang vien du bi duoc cong nhan chinh thuc",
    "duoc cong nhan dang vien chinh thuc",
    ...["du bi thanh chinh thuc", "chuyen du bi thanh chinh thuc", "chuyen dang vien du bi thanh chinh thuc"],
  ],
  discipline: ["ky luat", "thi hanh ky luat", "bi ky luat", "vi pham ky luat", "xu ly ky luat", "hinh thuc ky luat"],
  reprimanded: ["khien trach"],
  warned: ["canh cao"],
  dismissed: ["cach chuc"],
  expelled: ["khai tru", "khai tru ra khoi dang", "khai tru khoi dang"],
} as const;
