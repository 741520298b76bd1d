import { each } from "./compose.ts";

/** To become a full member. */
const BECOME = each(
  ["chuyen", "cong nhan", "tro thanh"],
  each(["", "la", "thanh", "sang", "len"], ["chinh thuc", "dang vien chinh thuc", "dang chinh thuc"]),
);
const ADMIT = [...["ket nap", "ket nap moi", "duoc ket nap"], ...each(["moi", "vua"], ["ket nap", "duoc ket nap"])];
/** What is held for one who is admitted; how often is another figure. */
const CEREMONY = each(["", "da", "duoc", "da duoc"], ["lam le ket nap", "to chuc le ket nap"]);
const PEOPLE = ["", "moi", "dang", "dang moi", "dang vien", "dang vien moi", "vao dang"];

/** Admissions and discipline. */
export const membership = {
  admitted: [
    ...each(ADMIT, PEOPLE),
    ...each(["dang vien", "tang do", "tang vi"], each(ADMIT, PEOPLE)),
    ...each(["nguoi", "dang vien", "dong chi"], ["chi bo ket nap", "chi bo da ket nap", ...CEREMONY]),
    "moi vao dang",
    ...each(["nguoi", "dang vien", "dong chi"], ["vao dang", "moi vao dang", "duoc vao dang"]),
    ...each(["dang vien"], ["phat trien", "moi phat trien", "phat trien moi", "duoc phat trien"]),
    ...["quan chung vao dang", "quan chung duoc vao dang", "dang vien moi", "so dang vien moi", "duoc ket nap moi"],
    ...each(["", "duoc"], ["vao dang trong nam", "vao dang trong ky"]),
    ...["phat trien moi", ...each(["phat trien", "phat trien moi"], ["dang", "dang vien", "dang vien moi"])],
  ],
  official: [
    ...["chuyen dang", "dang vien duoc cong nhan"],
    ...BECOME,
    ...each(BECOME, ["cho dang vien du bi"]),
    ...each(["dang vien moi", "so dang vien moi", "moi"], each(["duoc"], BECOME)),
    ...each(
      ["chinh thuc", "dang vien chinh thuc"],
      ["cong nhan", "cong nhan trong nam", "duoc cong nhan", "da duoc cong nhan", "duoc xet cong nhan"],
    ),
    ...each(["chinh thuc", "dang vien chinh thuc"], each(["moi", "vua"], ["cong nhan", "duoc cong nhan"])),
    ...each(["thanh", "sang", "len"], ["chinh thuc", "dang vien chinh thuc"]),
    // Since when they are: `Mới chính thức` beside *Mới kết nạp*.
    ...each(each(["", "dang vien", "so dang vien"], ["moi", "vua"]), ["chinh thuc"]),
    ...each(["", "duoc", "da duoc"], ["chinh thuc hoa"]),
    // What those who are not full members yet are recognised as.
    ...each(["du bi", "dang vien du bi"], ["duoc cong nhan", "da duoc cong nhan"]),
  ],
  /** Who are full members: some of them all, or, beside those admitted, who became it (`headers/columns/full-members.ts`). */
  fullMember: ["chinh thuc", "dang vien chinh thuc"],
  /** Who are not full members yet: some of them all, or those who became it. */
  probationary: [
    ...each(["", "tu", "chuyen", "chuyen tu", "cong nhan", "xet cong nhan"], ["du bi", "dang vien du bi"]),
  ],
  /** Whose time before full membership is over: most likely those who became full members. */
  probationOver: [
    ...each(["het", "het han", "het thoi gian"], ["du bi", "dang vien du bi"]),
    ...each(["du bi", "dang vien du bi"], ["het han", "da het han", "het thoi gian"]),
  ],
  /** Who are no members: none of those counted, or those admitted. */
  outsider: ["quan chung", "quan chung uu tu"],
  discipline: [
    "ky luat",
    "thi hanh ky luat",
    "bi ky luat",
    "vi pham ky luat",
    "xu ly ky luat",
    "hinh thuc ky luat",
    "hinh thuc xu ly",
    "xu ly vi pham",
    "vi pham bi xu ly ky luat",
    "vi pham ky luat bi xu ly",
    ...each(["dang vien vi pham", "vi pham"], ["bi xu ly", "bi xu ly ky luat", "bi ky luat"]),
    "dang vien vi pham",
    ...each(["dang vien vi pham", "vi pham"], ["phai", "phai chiu", "bi", "phai xu ly"]),
    ...each(["xu ly", "xu ly ky luat", "thi hanh ky luat", "ky luat", "ky luat doi voi"], ["dang vien vi pham"]),
  ],
  reprimanded: ["khien trach"],
  warned: ["canh cao"],
  dismissed: [
    ...["cach chuc", ...each(["cach"], ["chuc vu", "cac chuc vu", "het chuc vu"])],
    ...each(["cach chuc"], ["cap uy", "cap uy vien", "chi uy vien", "dang uy vien"]),
  ],
  expelled: ["khai tru", "khai tru ra khoi dang", "khai tru khoi dang"],
} as const;
