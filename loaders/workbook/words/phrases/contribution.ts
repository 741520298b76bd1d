import { each } from "./compose.ts";

/** What is done with an opinion. */
const SAID = ["phat bieu", "dong gop", "tham gia", "thao luan", "trao doi", "gop y", "tham luan"];

/** Members who spoke, and what they said. */
export const contribution = {
  speak: [
    "phat bieu",
    "phat bieu y kien",
    "co phat bieu",
    "tham gia y kien",
    "tham gia phat bieu",
    "tham gia phat bieu y kien",
    "tham gia dong gop y kien",
    "tham gia gop y",
    "tham gia thao luan",
    "dong gop y kien",
    "dong gop",
    "gop y",
    "gop y kien",
    "co y kien",
    "neu y kien",
    "thao luan",
    ...["tham luan", "trao doi", "trao doi y kien", "trao doi thao luan"],
    ...each(["phat bieu", "gop y", "dong gop", "dong gop y kien"], ["xay dung", "xay dung chi bo", "xay dung dang"]),
  ],
  opinion: [
    "y kien",
    ...each(["y kien"], SAID),
    ...each(["y kien"], each(SAID, [...SAID, "xay dung", "xay dung chi bo", "xay dung dang"])),
    ...each(["y kien"], ["ghi nhan", "xay dung", "xay dung chi bo"]),
  ],
  turn: [
    ...["luot", "so luot", "tong luot", "tong so luot", "luot nguoi", "luot dang vien", "luot dong chi"],
    ...each(["so lan", "tong so lan", "tong lan"], ["", "phat bieu", "gop y", "co y kien", "tham gia y kien"]),
  ],
  times: ["tu 6 ky tro len", "6 ky"],
} as const;
