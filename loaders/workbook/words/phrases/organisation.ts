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
    ...each(["chi bo"], ["dang bo bo phan", "bo phan", "phong ban", "phong", "bao cao"]),
    ...["danh muc chi bo", "tap the chi bo", "tap the"],
  ],
  name: ["ho va ten", "ho ten", "ho ten dang vien", "ho va ten dang vien", "ten dang vien"],
  member: [
    // Both kinds are all of them.
    ...each(["dang vien"], ["chinh thuc va du bi", "chinh thuc du bi", "du bi va chinh thuc"]),
    "dang vien",
    "dong chi",
    "nguoi",
    "dang so",
    ...["can bo dang vien", "ca nhan", "ca nhan dang vien"],
  ],
  /** Who is there now, as against those who should come or came. */
  existing: [
    ...[
      "hien co",
      "hien tai",
      "hien nay",
      "dang sinh hoat",
      "hien sinh hoat",
      "hien dang sinh hoat",
      "dang sinh hoat dang",
      "dang cong tac",
    ],
    ...[
      "co den",
      "co mat den",
      ...[
        "toan chi bo",
        "toan dang bo",
        "toan dang bo co",
        "dang quan ly",
        "hien dang quan ly",
        "quan ly",
        "chi bo quan ly",
        "chi bo dang quan ly",
      ],
      "danh sach",
      "theo danh sach",
      "co ten",
      // Those there really are, where nothing is said of coming.
      ...each(["thuc te"], ["cua chi bo", "tai chi bo", "trong chi bo", "cua don vi", "dang quan ly"]),
      ...each(["co ten trong", "co mat trong", "co trong", "trong"], ["danh sach", "danh sach quan ly"]),
    ],
  ],
  count: ["so luong", "tong so", "so", "tong", "tong cong", "cong", "si so", "quan so", "luc luong", "tong luong"],
} as const;
