import { each } from "./compose.ts";

/** Who reports: places in the list, units, members, how many. */
export const organisation = {
  index: [
    "stt",
    ...["s t t", "t t"],
    "no",
    "tt",
    "so tt",
    "so thu tu",
    "thu tu",
    "ma",
    "ma so",
    "ma chi bo",
    "ma don vi",
    "ma so chi bo",
    "ma to chuc dang",
    // What is counted says no more of the figures than where they stand.
    ...["dvt", "don vi tinh"],
  ],
  unit: [
    "chi bo",
    "don vi",
    "to chuc dang",
    "to chuc co so dang",
    // `Số tổ` alone are groups of members.
    ...each(["so", "tong so"], ["to chuc dang", "to chuc co so dang"]),
    "to chuc co so",
    "chi bo truc thuoc dang uy",
    "ten chi bo truc thuoc dang uy",
    "chi bo truc thuoc dang bo",
    "ten chi bo truc thuoc dang bo",
    "ten chi bo",
    "ten don vi",
    "chi bo truc thuoc",
    ...each(
      ["chi bo truc thuoc", "chi bo thuoc", "chi bo cua"],
      ["dang uy", "dang uy co so", "dang bo", "dang bo co so"],
    ),
    ...each(["chi bo", "don vi"], ["bao cao", "gui bao cao"]),
    "dang bo chi bo",
    ...["chi bo thanh vien", ...each(["", "chi bo"], ["dau moi"]), "dau moi chi bo"],
    // Of what they are, several sorts of it.
    ...each(["chi bo"], ["khoa phong", "khoa phong to", "khoa to", "phong khoa", "xn", "xn phong", "xi nghiep phong"]),
    ...each(["chi bo"], ["dang bo bo phan", "bo phan", "phong ban", "phong", "bao cao"]),
    ...["danh muc chi bo", "tap the chi bo", "tap the"],
  ],
  name: [
    ...["ho va ten", "ho ten", "ho chu dem va ten", "ho dem va ten", "ho ten khai sinh", "ho va ten khai sinh"],
    ...each(["ten", "ho ten", "ho va ten"], ["dang vien", "dong chi"]),
  ],
  member: [
    // Both kinds are all of them.
    ...each(
      ["dang vien"],
      ["chinh thuc va du bi", "chinh thuc du bi", "du bi va chinh thuc", "chinh thuc db", "chinh thuc va db"],
    ),
    "dang vien",
    "dong chi",
    "nguoi",
    "dang so",
    ...["thanh vien", "ca nhan", "ca nhan dang vien"],
    ...each(["can bo", "can bo chien si"], ["dang vien", "la dang vien"]),
    // Of all who work there; of some of them (`công nhân`) they are not all.
    ...each(
      [
        ...["lao dong", "giao vien nhan vien", "can bo nhan vien", "can bo cong nhan vien", "can bo cong nhan"],
        ...each(["can bo giao vien", "can bo cong chuc", "cong chuc vien chuc"], ["", "nhan vien", "nguoi lao dong"]),
        ...each(["can bo cong chuc vien chuc"], ["", "nguoi lao dong"]),
      ],
      ["la dang vien"],
    ),
  ],
  /** Who is there now, as against those who should come or came. */
  existing: [
    ...[
      ...["hien co", "thuc co"],
      "hien tai",
      "hien nay",
      "dang sinh hoat",
      "hien sinh hoat",
      "hien dang sinh hoat",
      "dang tham gia sinh hoat",
      "dang sinh hoat dang",
      "dang cong tac",
    ],
    ...[
      "co den",
      "co mat den",
      ...[
        "toan chi bo",
        "ca chi bo",
        "toan the",
        "toan dang bo",
        "toan dang bo co",
        "dang bo co",
        "dang bo hien co",
        "dang uy co",
        "dang quan ly",
        "hien dang quan ly",
        ...["dang theo doi", "quan ly theo doi", "dang quan ly theo doi"],
        ...["quan ly", ...each(["thuoc"], ["quan ly", "quyen quan ly", "pham vi quan ly", "chi bo quan ly"])],
        "chi bo quan ly",
        "chi bo dang quan ly",
      ],
      "danh sach",
      "theo danh sach",
      "co ten",
      // On its rolls: who came is said otherwise.
      ...each(["sinh hoat", "sinh hoat dang", "sinh hoat chinh thuc"], ["tai chi bo", "o chi bo", "trong chi bo"]),
      // Those there really are, where nothing is said of coming.
      ...each(["thuc te"], ["cua chi bo", "tai chi bo", "trong chi bo", "cua don vi", "dang quan ly"]),
      ...each(["co ten trong", "co ten tren"], ["so"]),
      ...each(
        ["theo", "co trong"],
        ["so", "so dang vien", "so danh sach", "so quan ly", "danh ba", "ho so", "ho so dang vien"],
      ),
      ...each(["co ten trong", "co mat trong", "co trong", "trong"], ["danh sach", "danh sach quan ly"]),
    ],
  ],
  count: [
    ...each(["", "tong", "tong cong"], ["so luong"]),
    "tong so",
    "so",
    "tong",
    "tong cong",
    "cong",
    "si so",
    "quan so",
    "luc luong",
    "tong luong",
    ...each(["", "co", "con", "duoc", "gom", "la", "tat ca", "co tat ca", "tong cong", "tong cong co"], ["bao nhieu"]),
    ...["co tat ca", "tat ca so", "ca thay", "tong thay"],
  ],
} as const;
