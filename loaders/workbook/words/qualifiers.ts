import { each } from "./phrases/compose.ts";

/** Why members are exempt. */
const FRAIL = [
  ...["om dau", "gia yeu", "gia yeu om dau", "om dau gia yeu", "om yeu", "gia yeu benh tat"],
  ...["suc khoe", "suc khoe yeu", "ly do suc khoe", "suc khoe kem", "suc yeu"],
  ...["tuoi cao", "tuoi cao suc yeu", "cao tuoi", "lon tuoi", "tuoi gia"],
];

/** For good, and why what is said counts. */
const TO_BUILD = ["xay dung", "xay dung chi bo", "xay dung dang", "chinh kien", "truc tiep"];
const WRITTEN_DOWN = ["ghi nhan", "tong hop", ...each(["ghi", "ghi vao", "ghi trong"], ["bien ban"])];

/** That chi bộ and levels are recognised. */
const RECOGNISED = ["cong nhan", "duoc cong nhan", "cong nhan muc"];

/** Nor do the words with which levels of members began before 2018. */
const FIT = [...RECOGNISED, "du tu cach"];

/** Words that say no more of a concept than it says itself, wherever they stand; where it is not said, nothing explains them. */
export const qualifiers = {
  exempt: [
    ...each(["", "do", "vi"], each(FRAIL, ["", ...FRAIL])),
    ...["cong tac", "tam", "tam thoi", "xin", "xet", "han", "co thoi han"],
    ...each(["", "da co", "co", "theo"], ["quyet dinh"]),
  ],
  due: ["con lai", "so con lai"],
  speak: TO_BUILD,
  opinion: [...TO_BUILD, ...WRITTEN_DOWN],
  turn: WRITTEN_DOWN,
  score: ["tong hop"],
  topic: [
    "day du",
    ...["hoc tap", "hoc tap va lam theo", "hoc tap lam theo"],
    ...each(["hoc tap va lam theo", "hoc tap lam theo", "lam theo"], ["bac", "tam guong bac"]),
    ...["chinh", "chu yeu", "trong tam", "van de", "dang ky va thuc hien"],
  ],
  content: ["chinh", "chu yeu", "trong tam"],
  unit: [...RECOGNISED, "day du", "hoat dong", "dang hoat dong"],
  grade: RECOGNISED,
  levelExcellent: FIT,
  levelGood: FIT,
  levelDone: FIT,
  levelFailed: FIT,
} as const;

/** Less some: all that is left when the exempt are taken away are due. */
export const LESS = new Set([
  "tru",
  "da tru",
  "sau khi tru",
  "tru di",
  "tru so",
  "khong ke",
  "khong tinh",
  "chua ke",
  "khong bao gom",
  "khong gom",
  "ngoai",
]);
