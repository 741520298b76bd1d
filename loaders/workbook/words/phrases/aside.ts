import { each } from "./compose.ts";

const HELD = [
  "sinh hoat",
  "hop",
  "to chuc sinh hoat",
  "bao cao",
  "danh gia",
  "xep loai",
  "danh gia xep loai",
  "kiem tra",
  "lap bieu",
  "tong hop",
];

const HALF_YEAR = ["6 thang", "06 thang", "sau thang", "6t", "06t", "6th", "06th"];

/** What stands beside the figures of a form and is none of them. */
export const aside = {
  /** When figures hold; says nothing of what they are. */
  when: [
    ...["trong thang", "trong quy", "trong nam", "trong ky", "trong ky bao cao", "trong thang nay", "trong quy nay"],
    "trong nien do",
    ...[
      "cuoi thang",
      "cuoi quy",
      "cuoi nam",
      "cuoi ky",
      "den cuoi thang",
      "den cuoi quy",
      "den cuoi nam",
      "den cuoi ky",
    ],
    ...[
      "tinh den cuoi thang",
      "tinh den cuoi quy",
      "tinh den cuoi nam",
      "tinh den cuoi ky",
      ...each(["den thoi diem", "tai thoi diem"], ["", "tong ket"]),
      ...[
        ...each(
          ["theo", "dung"],
          ["chuong trinh", "quy dinh", "dieu le", "dieu le dang", "quy dinh cua dang", "huong dan"],
        ),
        ...each(
          ["", "ca", "gom", "gom ca", "bao gom", "bao gom ca", "ke ca", "khong phan biet"],
          ["chinh thuc va du bi", "chinh thuc du bi", "du bi va chinh thuc"],
        ),
        ...each(["ca", "gom", "gom ca", "bao gom", "bao gom ca", "ke ca", "tinh ca"], ["du bi", "dang vien du bi"]),
      ],
      ...[
        "co den ngay hop",
        "den ngay hop",
        "tinh den ngay hop",
        "den ngay sinh hoat",
        "den ngay bao cao",
        "tinh den ngay",
      ],
      "tai thoi diem sinh hoat",
      "den thoi diem sinh hoat",
      "tai thoi diem hop",
    ],
    ...each(
      each(["", "tinh", "co"], ["den", "tai"]),
      each(["ngay", "hom", "thang", "thoi diem", "het ngay", "ky", "het ky"], HELD),
    ),
    ...each(["den", "tinh den", "co den"], ["het nam", "het quy", "het thang", "het ky"]),
    ...each(HALF_YEAR, ["dau nam", "cuoi nam", "dau", "cuoi"]),
    ...each(
      ["cuoi", "den cuoi", "tinh den cuoi", "trong"],
      ["ky bao cao", "nam bao cao", "quy bao cao", "thang bao cao"],
    ),
    ...each(each(["trong"], HALF_YEAR), ["", "dau nam", "cuoi nam", "qua"]),
    ...[
      "so lieu",
      "du lieu",
      "thong tin",
      ...["dien ra", "tien hanh", "da tien hanh", "danh muc", "theo danh muc"],
      "neu co",
      "ghi ro",
      "ghi cu the",
      "cu the",
      "ghi ten",
      "viet day du",
      ...["ghi du ten", "ghi du"],
      "ghi day du",
      ...["theo thu tu", "theo stt"],
      "hang thang",
      "thang nay",
      "quy nay",
      ...["ky nay", "buoi nay", "lan nay"],
      "nam nay",
      "tinh den thoi diem bao cao",
    ],
  ],
  /** Of a yearly report all of it; of a shorter one more than it reports. */
  sinceNewYear: [
    ...each(["tu", "ke tu", "tinh tu"], each(["dau nam"], ["", "den nay", "den cuoi nam", "den het nam"])),
  ],
  note: [
    "ghi chu",
    ...["chu giai", "chu thich", "chu them", "chu dan", "phu chu", "cuoc chu", "loi chu", "ghi nho"],
    ...each(["", "dieu", "phan", "dieu can"], ["ghi them", "noi them"]),
    ...["ghi van tat", "ghi nhan khac", "noi ro them", "mo ta them"],
    "thuyet minh",
    "giai trinh",
    "diem tru",
    "thuyet minh diem tru",
    "ly do",
    "nguyen nhan",
    "han che",
    "nhan xet",
    "kien nghi",
    "de xuat",
    "kien nghi de xuat",
    "y kien khac",
    ...each(["y kien"], ["chi dao", "cua cap tren", "chi dao cua cap tren"]),
    "ly do khong to chuc",
    ...["ly do vang", "tinh hinh vang"],
    ...["thong tin them", "thong tin khac", "thong tin bo sung"],
  ],
  notHeld: ["khong", "chua", "khong the", "hoan", "tam hoan"].flatMap((no) =>
    [
      "hop",
      "sinh hoat",
      "to chuc",
      "thuc hien",
      "tien hanh",
      "to chuc sinh hoat",
      "sinh hoat chi bo",
      "hop chi bo",
    ].map((held) => `${no} ${held}`),
  ),
  /** How many more or fewer: none of those counted, but what changed may stand below. */
  change: each(["tang", "giam", "tang giam"], ["", "trong nam", "trong ky", "trong quy", "trong thang"]),
  percent: ["ty le", "ty so", "phan tram", "%", "ty trong", "ty le %"],
} as const;
