/** Who reports: places in the list, units, members, how many. */
export const organisation = {
  index: [
    "stt",
    "s t t",
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
    "ten chi bo",
    "ten don vi",
    "chi bo truc thuoc",
    "dang bo chi bo",
  ],
  name: ["ho va ten", "ho ten", "ho ten dang vien", "ho va ten dang vien", "ten dang vien"],
  member: ["dang vien", "dong chi", "nguoi", "dang so"],
  /** Who is there now, as against those who should come or came. */
  existing: ["hien co", "hien tai", "hien nay", "dang sinh hoat", "dang sinh hoat dang", "dang cong tac"],
  count: ["so luong", "tong so", "so", "tong", "tong cong", "cong", "si so", "quan so", "tong luong"],
} as const;
