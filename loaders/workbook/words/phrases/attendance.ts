import { EXEMPT } from "../exempt.ts";
import { each } from "./compose.ts";

/** To come to a meeting. */
const GO = [
  ...[
    "",
    "du",
    "tham du",
    "tham gia",
    "sinh hoat",
    "hop",
    "co mat",
    "du hop",
    "du sinh hoat",
    "den du",
    "den hop",
    "di hop",
  ],
  ...[
    "tham gia sinh hoat",
    "tham du sinh hoat",
    "tham gia hop",
    "tham du hop",
    "trieu tap",
    "co mat du",
    "trieu tap sinh hoat",
  ],
];
/** To be one of those who should. */
const MUST = [
  ...[
    "phai",
    "can",
    "con phai",
    "co trach nhiem",
    "co nghia vu",
    "co trach nhiem phai",
    "thanh phan phai",
    ...each(["thanh phan"], GO.filter(Boolean)),
    "thuc te phai",
  ],
  ...each(["thuoc dien", "dien", "thuoc doi tuong", "doi tuong", "du dieu kien"], ["phai", "duoc", "can"]),
  ...[
    "thuoc dien tinh",
    "thuoc dien xet",
    "trong dien",
    "thuoc dien",
    "thuoc doi tuong",
    "doi tuong",
    "du dieu kien",
    "bat buoc",
    "bat buoc phai",
  ],
];
const REASON = [...["phep", "xin phep", "ly do chinh dang", "chinh dang", "xin phep chi uy", "bao cao ly do"]];
/** What only with a yes or no before it speaks of leave. */
const GROUNDS = [
  ...["nguyen nhan", "bao vang", "xin"],

  "ly do",
  "bao cao",
  "bao cao chi uy",
  "bao truoc",
  "bao cao truoc",
  "thong bao",
  "don",
  "don xin phep",
];
const ASKED = each(
  ["", "chi bo", "chi uy", "cap uy", "bi thu", "bi thu chi bo"],
  ["phep", "cho phep", "dong y", "chap thuan"],
);

/** Meetings and who came to them. */
export const attendance = {
  meeting: [
    ...each(["", "buoi", "ky", "cuoc"], ["sinh hoat", "hop"]),
    ...each(["", "buoi", "ky", "cuoc"], each(["sinh hoat", "hop"], ["chi bo", "dinh ky", "thuong ky"])),
  ],
  exempt: EXEMPT,
  due: [
    ...each(MUST, GO),
    ...each(["dien"], GO.filter(Boolean)),
    ...each(each(["phai", "can", "duoc", "dien", "dien duoc", "so duoc", ""], ["trieu tap"]), GO),
    "thanh phan phai",
  ],
  present: [
    ...["hien dien", "hien co mat"],
    ...each(
      ["", "thuc te", "thuc", "da", "co"],
      ["du", "tham du", "du hop", "du sinh hoat", "den du", "den hop", "di hop", "co mat", "tham gia hop"],
    ),
    ...each(
      ["", "thuc te", "da"],
      [
        "tham du sinh hoat",
        "tham gia sinh hoat",
        "tham gia du",
        "co mat tham gia",
        "co mat du",
        "di sinh hoat",
        "tham du hop",
      ],
    ),
    ...["thuc te", "thuc te tham gia", "thuc te sinh hoat", "den sinh hoat"],
  ],
  takePart: ["tham gia"],
  absent: [
    ...each(
      ["vang", "vang mat", "nghi"],
      GO.filter((go) => !/trieu tap/.test(go)),
    ),
    ...["bo hop", "bo sinh hoat"],
    ...each(
      ["khong"],
      [
        "du",
        "tham du",
        "du hop",
        "du sinh hoat",
        "tham gia",
        "tham gia sinh hoat",
        "tham du sinh hoat",
        "co mat",
        "den hop",
        "di hop",
      ],
    ),
  ],
  excused: [
    ...each(["", "co", "duoc"], REASON),
    ...each(["co", "do co", "vi co", "neu ro"], GROUNDS),
    ...each(["vang do", "vang vi", "vang mat do"], ["co ly do", "ly do chinh dang", "co ly do chinh dang"]),
    ...each(["xin"], ["vang", "nghi", "vang mat", "nghi hop"]),
    "co ly do duoc chap nhan",
    ...each(["duoc"], ASKED),
  ],
  unexcused: [
    ...each(["khong", "khong co", "khong duoc", "khong ro", "chua", "chua co", "chua ro"], [...REASON, ...GROUNDS]),
    ...each(["khong duoc", "chua duoc"], ASKED),
    ...each(["tu y"], ["", "vang", "nghi", "vang mat", "bo hop"]),
  ],
  date: [
    "ngay",
    "ngay thang",
    "thoi gian",
    ...["lich hop", "lich sinh hoat"],
    "ngay hop",
    "ngay to chuc",
    "thoi diem",
    "ngay sinh hoat",
    "ngay dien ra",
    "ngay thuc hien",
    ...["ngay gio", "ngay gio hop", "ngay gio sinh hoat", "gio ngay", "thoi gian dia diem"],
    ...["ngay tien hanh", "thoi gian tien hanh"],
  ],
  month: ["thang", "thang bao cao", "ky bao cao", "thoi gian bao cao"],
  quarter: ["quy"],
} as const;
