import { each } from "./compose.ts";

/** To say something. */
const SAY = [
  ...["phat bieu", "dong gop", "thao luan", "trao doi", "gop y", "tham luan"],
  ...["ban bac", "ban luan", "tranh luan", "chia se", "de dat", "hien ke", "phan bien", "len tieng"],
];
/** What is done with an opinion. */
const SAID = [...SAY, "tham gia"];

const PEOPLE = ["dang vien", "dong chi", "nguoi"];
/** To be one of those, or what. */
const BASIS = [
  ...each(
    ["thuoc dien", "trong dien", "dien", "thuoc doi tuong", "doi tuong", "du dieu kien", "du tieu chuan", "du tu cach"],
    ["", "duoc", "de"],
  ),
  ...["duoc", "de", "dua vao", "duoc dua vao", "dua vao de"],
  ...each(["", "lam", "dung lam"], each(["can cu", "co so"], ["", "de"])),
  ...["dung", "dung de", "lay de", "duoc lay de"],
];

/** What is asked for of those who should. */
const SHARE = ["tinh ty le", "ty le"];

/** Members who spoke, and what they said. */
export const contribution = {
  speak: each(
    ["", "tham gia", "co", "neu", "truc tiep", "len", "dung len", "len tieng", "dang dan"],
    [...SAY, ...each([...SAY, "gop"], ["y kien"]), "trao doi thao luan"],
  ).concat(
    // Of those who came: `Số ĐV dự có phát biểu`.
    each(
      each(
        ["du", "tham du", "co mat", "du hop", "du sinh hoat"],
        ["co", "da", "va co", "va da", "tham gia", "co tham gia"],
      ),
      [...SAY, ...each(SAY, ["y kien"]), "y kien"],
    ),
    each(["the hien", "bay to"], ["chinh kien"]),
    each(["tham gia", "co", "neu", "dua", "dua ra", "cho", "bay to"], ["y kien"]),
    each(["dang ky va"], SAY),
  ),
  opinion: [
    ...each(each(["so", "tong so"], ["tham luan"]), ["", "y kien", "va y kien"]),
    "y kien",
    ...each(["y kien"], each(["", ...SAID], ["", ...SAID])),
  ],
  turn: [
    ...each(["cong", "cong het", "tong cong"], ["luot", "cac luot"]),
    ...["luot", "so luot", "tong luot", "tong so luot", "luot nguoi", "luot dang vien", "luot dong chi"],
    ...each(["so lan", "tong so lan", "tong lan"], ["", "phat bieu", "gop y", "co y kien", "tham gia y kien"]),
  ],
  times: ["tu 6 ky tro len", "6 ky"],
  /** Of whom the share is asked for that should reach the target: of members, those eligible; of nobody, the target itself. */
  inTarget: [
    ...each(
      ["", ...BASIS, ...each(PEOPLE, BASIS)],
      ["tinh chi tieu", "tinh vao chi tieu", "xet chi tieu", "ap dung chi tieu"],
    ),
    ...each(
      BASIS.filter((words) => !/^(thuoc )?dien/.test(words)),
      ["tinh ty le"],
    ),
    ...each(["phai", "can", "co trach nhiem"], ["dat chi tieu", "thuc hien chi tieu", "hoan thanh chi tieu"]),
    ...each(["", "lam", "dung lam", "lay lam", "dua vao"], each(["mau so"], ["", ...each(["", "de", "cua"], SHARE)])),
    // Whom it is for; `thực hiện chỉ tiêu` alone is what came of it.
    ...each(
      BASIS.filter((words) => /\b(dien|doi tuong)\b/.test(words)),
      ["thuc hien chi tieu"],
    ),
    ...each(each(["", "duoc"], ["tinh"]), each(SAY, ["", "y kien"])),
    ...each(["du thoi gian"], ["sinh hoat", "sinh hoat dang", "tham gia sinh hoat"]),
  ],
} as const;
