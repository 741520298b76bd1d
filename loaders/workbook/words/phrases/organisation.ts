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
    ...each(["chi bo truc thuoc"], ["dang uy", "dang uy co so", "dang bo", "dang bo co so"]),
    "dang bo chi bo",
  ],
  name: ["ho va ten", "ho ten", "ho ten dang vien", "ho va ten dang vien", "ten dang vien"],
  member: [
    // Both kinds are all of them.
    ...each(["dang vien"], ["chinh thuc va du bi", "chinh thuc du bi", "du bi va chinh thuc"]),
    "dang vien",
    "dong chi",
    "nguoi",
    "dang so",
    "can bo dang vien",
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
      ...["toan chi bo", "dang quan ly", "hien dang quan ly", "quan ly", "chi bo quan ly", "chi bo dang quan ly"],
      "danh sach",
      "theo danh sach",
      "co ten",
      ...each(["co ten trong", "co trong", "trong"], ["danh sach"]),
    ],
  ],
  count: ["so luong", "tong so", "so", "tong", "tong cong", "cong", "si so", "quan so", "tong luong"],
} as const;
