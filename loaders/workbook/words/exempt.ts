import { each } from "./phrases/compose.ts";

/** Members who need not come. */
export const EXEMPT = [
  ...each(
    each(
      [
        "",
        "duoc",
        ...["xet", "duoc xet", "duoc chi bo xet", "duoc chi bo cho", "duoc cho"],
        "dien",
        "dien duoc",
        "thuoc dien",
        "thuoc dien duoc",
        "doi tuong",
        "thuoc doi tuong",
        "thuoc doi tuong duoc",
      ],
      ["mien"],
    ),
    [
      "",
      "cong tac",
      "sinh hoat",
      "sinh hoat dang",
      "sinh hoat chi bo",
      "cong tac sinh hoat",
      "cong tac va sinh hoat",
      "sinh hoat cong tac",
      ...["du", "du hop", "du sinh hoat", "tham du", "tham gia"],
      "tham gia sinh hoat",
      "tham du sinh hoat",
      "sinh hoat va cong tac",
      "co quyet dinh",
      "theo quyet dinh",
      "sinh hoat theo quyet dinh",
      "sinh hoat co quyet dinh",
    ],
  ),
  ...each(["mien cong tac sinh hoat", "mien cong tac va sinh hoat", "thuoc dien mien cong tac sinh hoat"], ["dang"]),
  ...["gia yeu", "tuoi cao", "suc yeu", "tuoi cao suc yeu", "co quyet dinh mien"],
];

/** Why members are exempt. */
const FRAIL = [
  "om dau",
  "gia yeu",
  "gia yeu om dau",
  "om dau gia yeu",
  "om yeu",
  ...["suc khoe", "suc khoe yeu", "ly do suc khoe", "suc khoe kem"],
  "tuoi cao",
  "suc yeu",
  "tuoi cao suc yeu",
  "gia yeu benh tat",
];

/** Why members are exempt, as said beside it: of the exempt it says no more. */
export const WHY_EXEMPT = new Set(each(["", "do", "vi"], each(FRAIL, ["", ...FRAIL])));

/** Less some: all that is left when the exempt are taken away are due. */
export const LESS = new Set([
  "tru",
  "da tru",
  "sau khi tru",
  "tru di",
  "khong ke",
  "khong tinh",
  "chua ke",
  "khong bao gom",
  "ngoai",
]);
