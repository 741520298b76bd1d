import { each } from "./compose.ts";

/** To say something. */
const SAY = [
  ...["phat bieu", "dong gop", "thao luan", "trao doi", "gop y", "tham luan"],
  ...["ban bac", "tranh luan", "chia se", "de dat", "hien ke", "phan bien", "len tieng"],
];
/** What is done with an opinion. */
const SAID = [...SAY, "tham gia"];

/** Members who spoke, and what they said. */
export const contribution = {
  speak: each(
    ["", "tham gia", "co", "neu", "truc tiep", "len", "dung len", "len tieng"],
    [...SAY, ...each([...SAY, "gop"], ["y kien"]), "trao doi thao luan"],
  ).concat(each(["tham gia", "co", "neu", "dua", "dua ra", "cho", "bay to"], ["y kien"]), each(["dang ky va"], SAY)),
  opinion: ["y kien", ...each(["y kien"], each(["", ...SAID], ["", ...SAID]))],
  turn: [
    ...each(["cong", "cong het", "tong cong"], ["luot", "cac luot"]),
    ...["luot", "so luot", "tong luot", "tong so luot", "luot nguoi", "luot dang vien", "luot dong chi"],
    ...each(["so lan", "tong so lan", "tong lan"], ["", "phat bieu", "gop y", "co y kien", "tham gia y kien"]),
  ],
  times: ["tu 6 ky tro len", "6 ky"],
} as const;
