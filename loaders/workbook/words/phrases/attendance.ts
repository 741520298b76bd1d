import { each } from "./compose.ts";

/** What is held. */
const EVENT = each(
  ["", "buoi", "cuoc", "phien"],
  ["hop", "sinh hoat", "hop mat", "hoi hop", "nhom hop", "hoi nghi chi bo"],
);
/** To come, of those who are there, and to what. */
const COME = [
  ...["du", "tham du", "den du", "di du", "ve du", "den tham du", "di tham du", "ve tham du", "den tham gia"],
  ...["xuong du", "xuong tham du", "du nghe", "tham du nghe"],
  ...["co mat", "co mat du", "co mat tham gia", "tham gia du"],
];
const COME_TO = each([...COME, "tham gia", "den", "di"], [...EVENT, "ky sinh hoat", "ky hop"])
  .filter((go) => !go.startsWith("den ky"))
  .concat("ve hop");
/** To come to a meeting. */
const GO = [
  "",
  "sinh hoat",
  "hop",
  "hoi nghi",
  "du hoi nghi",
  "diem danh",
  "tham gia",
  "trieu tap",
  "trieu tap sinh hoat",
  ...COME,
  ...COME_TO,
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
    "thuc te phai",
  ],
  ...each(["thuoc dien", "dien", "thuoc doi tuong", "doi tuong", "du dieu kien"], ["phai", "duoc", "can"]),
  ...[
    "thuoc dien tinh",
    "thuoc dien xet",
    "dien tinh",
    "dien xet",
    ...each(["du dieu kien", "du tieu chuan", "du tu cach", "thuoc doi tuong"], ["tinh", "xet"]),
    "trong dien",
    "thuoc dien",
    "thuoc doi tuong",
    "doi tuong",
    "du dieu kien",
    "thuoc tham quyen",
    ...each(["bat buoc", "buoc", "yeu cau", "theo yeu cau", "bon phan", "co bon phan", "quy dinh"], ["phai"]),
    ...each(["nghia vu", "co nhiem vu"], ["", "phai"]),
    ...each(["dien", "thuoc dien"], ["ap dung"]),
    ...each(["", "dien", "thuoc dien", "trong dien"], ["bat buoc"]),
  ],
];
/** Whom one asks for leave, or tells. */
const WHOM = ["", "chi bo", "chi uy", "cap uy", "bi thu", "bi thu chi bo", "chi uy chi bo", "bi thu chi uy"];
/** Leave, and what is a reason for it. */
const REASON = [
  ...["phep", "giay phep", "giay xin phep"],
  ...each(["xin phep", "phep cua"], WHOM).filter((reason) => reason !== "phep cua"),
  "duyet phep",
  "ly do chinh dang",
  "ly do hop le",
  "ly do khach quan",
  "chinh dang",
  "hop le",
];
/** What only with a yes or no before it speaks of leave. */
const GROUNDS = ["nguyen nhan", "xin", "ly do", "vi sao", "bao vang", "don xin phep", "don xin vang"];
/** What speaks of leave only of those absent: reports are told too. */
const TOLD = [
  ...each(["bao cao", "bao"], [...WHOM, ...each(["voi"], WHOM), "ly do", "truoc", "xin phep"]),
  ...["thong bao", "thong bao ly do", "don"],
];
const YES = ["co", "da", "da co", "do co", "vi co", "neu ro", "co neu", "da neu"];
const NO = [
  ...["khong", "khong co", "khong duoc", "khong ro", "chua", "chua co", "chua ro", "vo", "thieu"],
  ...["khong neu", "khong neu duoc", "khong vi", ...each(["chang", "cha", "khong he", "chua he"], ["", "co"])],
  ...["trai", "chua tung", "khong co bat ky", "khong bat ky"],
];
const ASKED = each(WHOM, ["phep", "cho phep", "dong y", "chap thuan"]);
const EXEMPTED = each(["mien", "duoc mien"], ["", "sinh hoat", "cong tac", "cong tac sinh hoat", "sinh hoat cong tac"]);
/** Not one of those who should come, or who need not. */
const NOT_OF = ["khong thuoc dien", "khong thuoc doi tuong", "khong tinh vao dien", "khong trong dien"];
const GONE_FOR = ["vang do", "vang vi", "vang mat do", "vang mat vi"];

/** Meetings and who came to them. */
export const attendance = {
  meeting: each(
    ["", "buoi", "ky", "cuoc", "thuc hien", "to chuc"],
    each(["sinh hoat", "hop"], ["", "chi bo", "dinh ky", "thuong ky"]),
  ).concat(each(each(["chap hanh", "duy tri", "thuc hien"], ["che do", "ne nep"]), ["sinh hoat", "sinh hoat dang"])),
  /** How many of them were held, which counts nobody. */
  sessions: each(each(["so", "tong so", "so luong"], ["buoi", "ky", "cuoc"]), [
    "",
    "hop",
    "sinh hoat",
    "hop chi bo",
    "sinh hoat chi bo",
    "to chuc",
    "da to chuc",
    "da hop",
    "da sinh hoat",
  ]).concat(each(["so lan", "tong so lan"], ["hop", "sinh hoat", "hop chi bo", "sinh hoat chi bo", "to chuc"])),
  /** Members who need not come. */
  exempt: [
    ...each(each(["", "dien", "thuoc dien", "doi tuong", "thuoc doi tuong"], ["mien", "duoc mien", "tam mien"]), [
      "",
      ...GO.filter((go) => !/trieu tap/.test(go)),
    ]),
    ...each(["khong phai", "khong bat buoc", ...each(NOT_OF, ["phai"])], [...GO.filter(Boolean), "den", "di"]),
    ...each(each(["khong tinh", "tru ra", "duoc tru"], ["do", "vi"]), EXEMPTED),
    ...each(["giam", "giam va"], ["mien"]),
    ...each(each(["tam hoan", "hoan"], ["mien", "hoac mien", "va mien"]), GO.filter(Boolean)),
    ...each(["mien giam", "duoc mien giam", "mien va giam"], GO.filter(Boolean)),
    ...["gia yeu", "tuoi cao", "suc yeu", "tuoi cao suc yeu"],
  ],
  /** All members: those who need not come are not taken away. */
  withExempt: each(
    each(
      ["ca", "gom", "gom ca", "bao gom", "bao gom ca", "ke ca", "tinh ca", "co ca", "chua tru"],
      ["", "so", "dien", ...each(["", "so"], ["dang vien", "dong chi"])],
    ),
    EXEMPTED,
  ),
  due: [
    ...each(MUST, GO),
    ...each(["dien"], GO.filter(Boolean)),
    ...each(each(["phai", "can", "duoc", "dien", "dien duoc", "so duoc", ""], ["trieu tap"]), GO),
    "thanh phan phai",
    ...each([...NOT_OF, "khong", "khong duoc"], ["mien", "duoc mien"]),
    ...each(["thanh phan", "duoc moi", "duoc thong bao", "yeu cau", "duoc yeu cau"], GO.filter(Boolean)),
    // Whose share is asked for, of people; of nobody it is the share.
    ...each(["thuoc dien", "dien", "dang vien", "dong chi"], each(["", "duoc", "dua vao", "de"], ["tinh ty le"])),
    ...each(["dang vien", "dong chi", "nguoi"], ["dua vao tinh", "duoc tinh"]),
    ...each(["phai", "dien phai", "can"], ["hoc", "hoc tap"]),
    ...each(["buoc"], GO.filter(Boolean)),
    ...each(["phai"], ["di", "den", "toi"]),
    ...["dien theo doi", "thuoc dien theo doi", "tinh tham gia"],
    ...each(["dang vien", "dong chi"], ["duoc theo doi", "duoc theo doi viec"]),
  ],
  present: [
    ...["hien dien", "hien co mat"],
    ...each(["", "thuc te", "thuc", "da", "co"], [...COME, ...COME_TO]),
    ...each(["thuc te"], ["tham gia", ...EVENT]),
    ...each(["thuc"], EVENT),
    // Of people; of meetings it is how many were held.
    ...each(["dang vien", "dong chi"], each(["da", "da di", "co"], ["hop", "sinh hoat", "hop mat"])),
    ...each(["dang vien", "dong chi"], ["co di", "co toi"]),
    ...each(["co mat", "hien dien"], ["tai phong hop", "tai hoi truong", "tai cho"]),
    ...each(["", "da", "duoc", "da duoc"], ["diem danh"]),
  ],
  takePart: ["tham gia"],
  /** Beside what should be, as it was: those who came, or those there are. */
  actual: ["thuc te", "co thuc te"],
  absent: [
    ...["tinh hinh vang mat", "thieu", "thieu mat"],
    ...each(
      ["vang", "vang mat", "nghi"],
      GO.filter((go) => !/trieu tap/.test(go)),
    ),
    ...each(["khong"], ["tham gia", "den", "di", ...COME]),
    ...each(["khong", "chua"], COME_TO),
  ],
  excused: [
    ...each(["", "co", "duoc", "da"], REASON),
    ...each(YES, GROUNDS),
    ...each(GONE_FOR, ["co ly do", "ly do chinh dang", "co ly do chinh dang"]),
    ...each(["xin", "co xin phep", "xin phep", "da xin phep"], ["vang", "nghi", "vang mat", "nghi hop"]),
    ...each(["vang", "vang mat", "vang hop", "nghi", "nghi hop"], ["hop le", "bao truoc"]),
    ...["co ly do duoc chap nhan", "vi ly do chinh dang", "do ly do chinh dang"],
    ...each(["duoc"], ASKED),
    ...each(["vang", "vang mat", "nghi"], ["duoc duyet"]),
  ],
  unexcused: [
    ...each(["", ...GONE_FOR], each(NO, [...REASON, ...GROUNDS])),
    ...each(["khong duoc", "chua duoc"], ASKED),
    ...each(["ly do"], ["khong chinh dang", "khong hop le", "khong duoc chap nhan", "chua duoc chap nhan"]),
    ...each(
      ["vang", "vang mat", "nghi"],
      ["khong duoc duyet", "chua duoc duyet", "khong duoc duyet phep", "chua duoc duyet phep"],
    ),
    ...each(["khong xin phep", "khong phep"], ["vang", "nghi", "vang mat", "nghi hop"]),
    ...each(["", "tu y"], ["bo hop", "bo sinh hoat"]),
    "vo co",
    ...each(["tu y"], ["", "vang", "nghi", "vang mat"]),
    ...each(["tu"], ["vang", "nghi", "nghi hop", "nghi sinh hoat", "vang mat"]),
  ],
  told: each(YES, TOLD),
  untold: each(NO, TOLD),
  date: [
    "ngay",
    "ngay thang",
    "thoi gian",
    ...["lich hop", "lich sinh hoat", "lich to chuc", "ngay lam"],
    "ngay hop",
    "ngay to chuc",
    "thoi diem",
    "ngay sinh hoat",
    "ngay dien ra",
    "ngay thuc hien",
    ...["ngay gio", "ngay gio hop", "ngay gio sinh hoat", "gio ngay", "thoi gian dia diem"],
    ...["ngay tien hanh", "thoi gian tien hanh", "ngay mo", "ngay khai mac", "ngay nao", "hom nao", "ngay bao nhieu"],
    ...each(["ngay"], ["nhom hop", "hoi hop", "hop mat", "hoi nghi chi bo", "mo hoi nghi chi bo"]),
    ...each(each(["ngay", "thoi gian"], ["thuc te"]), ["hop", "sinh hoat", "to chuc"]),
  ],
  /** When it was by its minutes, which are written at the meeting. */
  minuted: each(each(["ngay", "thoi gian"], ["", "hop", "sinh hoat"]), [
    ...each(["theo", "ghi", "ghi trong", "ghi theo", "trong"], ["bien ban", "so bien ban"]),
    ...each(["lap"], ["bien ban"]),
  ]),
  month: ["thang", "thang bao cao", "ky bao cao", "thoi gian bao cao"],
  quarter: ["quy"],
} as const;
