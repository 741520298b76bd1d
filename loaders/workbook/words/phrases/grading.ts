import { ABOVE, RATING_VERBS } from "../raters.ts";
import { each } from "./compose.ts";

const RATING = [
  ...RATING_VERBS,
  ...each(["danh gia"], ["xep loai", "phan loai", "chat luong", "xep loai chat luong"]),
  ...each(["binh xet"], ["xep loai", "phan loai"]),
  "xep loai chat luong",
];

const DECIDE = [
  ...["cong nhan", "xet", "xet cong nhan", "quyet dinh", "quyet dinh cong nhan", "phe duyet", "duyet", "xet duyet"],
  ...["chuan y", "tham dinh", "ket luan", "xac nhan"],
];

/** Scores and grades of meetings, ratings of chi bộ and members. */
export const grading = {
  score: [
    "diem",
    "so diem",
    "diem so",
    "diem cham",
    "cham diem",
    ...each(["", "diem"], ["tu cham", "chi bo tu cham", "do chi bo tu cham", "cham"]),
    "diem danh gia",
    "tong diem",
    ...each(["tong", "tong so", "tong cong", "cong"], each(["diem"], ["cac tieu chi", "cua cac tieu chi"])),
    ...each(["diem", "tong diem"], ["theo tieu chi", "theo cac tieu chi", "theo bo tieu chi"]),
    ...["diem dat", ...each(["", "tinh", "cham"], ["bang diem"])],
    "diem xep loai",
    ...["diem chinh thuc", ...each(["diem", "diem duoc"], DECIDE)],
    ...each(ABOVE, each(["cham", "cham diem", "cho diem"], ["", ...DECIDE])),
    ...each(["diem", "diem cham"], ["cua chi uy", "do chi uy cham", "chi uy cham"]),
    // `Tốt (từ 90 điểm trở lên)`
    ...["diem tro len", "diem tro xuong"],
    ...each(["diem", "so diem", "tong diem"], ["tong ket", "cuoi cung", "chung cuoc"]),
    // What was taken off is none of it.
    ...each(
      ["diem", "so diem", "diem dat", "so diem dat", "diem con lai"],
      ["sau khi tru", "sau tham dinh", "sau khi tham dinh"],
    ),
    ...["diem trung binh", "diem tb", "diem binh quan"],
    ...[
      "thang diem",
      "diem thang",
      "diem thang 100",
      "thang diem 100",
      "diem toi da 100",
      "max 100",
      ...["100 la cao nhat", "diem 100 la cao nhat"],
      "thang 100",
      "toi da 100",
    ],
  ],
  grade: [
    "xep loai",
    "danh gia",
    ...each(["danh gia", "xep loai", "nhan xet danh gia", "chat luong"], ["chung"]),
    "danh gia xep loai",
    "muc danh gia",
    "muc danh gia xep loai",
    ...["chat luong", "chat luong hieu qua"],
    "dam bao chat luong",
    "bao dam chat luong",
    "phan loai",
    "loai",
    "muc xep loai",
    ...each(["nhan", "tu nhan", "dat", "tu xep"], ["loai", "muc"]),
    ...["binh xet", "ket qua binh xet"],
    ...["muc do", "xep la", "tu xep"],
    ...each(["quy", "quy doi"], ["ra loai", "thanh loai", "loai"]),
    ...each(["muc do", "ket qua", "tinh hinh"], ["hoan thanh nhiem vu", "hoan thanh"]),
    "muc",
    ...["xep muc", "xep muc do", "xep muc chat luong"],
    "xep hang",
    ...each(ABOVE, [...RATING, ...DECIDE, ...each(DECIDE, ["muc"])]),
    ...each(DECIDE, each(["", "cua"], ABOVE)),
    ...each(RATING, ["cua cap uy"]),
    ...each(["xep loai", "muc xep loai"], ["cua chi uy", "do chi uy xep", "do chi uy danh gia"]),
    ...each(["xep loai", "muc xep loai", "chat luong", "muc chat luong"], ["duoc cong nhan", "chi bo duoc cong nhan"]),
  ],
  /** Said to have been rated otherwise than by `đã`, `được`, `thuộc diện` before it (`deeds.ts`). */
  rated: [
    ...each(["kiem diem"], RATING),
    ...each(
      ["dang vien duoc cong nhan", "dang vien da duoc cong nhan"],
      ["muc", "muc xep loai", "xep loai", "muc chat luong"],
    ),
  ],
  good: ["tot"],
  fair: ["kha"],
  average: ["trung binh", "tb"],
  poor: ["kem", "yeu", "yeu kem"],
  levelExcellent: [
    "nhiem vu hoan thanh xuat sac",
    "hoan thanh xuat sac nhiem vu",
    "hoan thanh xuat sac",
    "xuat sac",
    "xuat sac nhiem vu",
  ],
  levelGood: ["nhiem vu hoan thanh tot", "tot nhiem vu", "hoan thanh tot nhiem vu", "hoan thanh tot"],
  levelDone: ["nhiem vu hoan thanh", "hoan thanh nhiem vu", "hoan thanh"],
  levelFailed: [
    ...["nhiem vu khong hoan thanh", "khong hoan thanh nhiem vu"],
    "khong hoan thanh",
    "chua hoan thanh nhiem vu",
    "chua hoan thanh",
    "khong dat",
    // As it was called before 2018.
    ...each(["", "dang vien"], ["vi pham tu cach", "vi pham tu cach dang vien"]),
  ],
} as const;
