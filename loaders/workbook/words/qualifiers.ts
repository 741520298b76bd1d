import { each } from "./phrases/compose.ts";

/** Why members are exempt. */
const FRAIL = [
  ...["om dau", "gia yeu", "gia yeu om dau", "om dau gia yeu", "om yeu", "gia yeu benh tat"],
  ...["suc khoe", "suc khoe yeu", "ly do suc khoe", "suc khoe kem", "suc yeu"],
  ...["tuoi cao", "tuoi cao suc yeu", "cao tuoi", "lon tuoi", "tuoi gia"],
  ...each(["om", "om dau", "benh"], ["dai ngay"]),
];

/** For good, and why what is said counts. */
const TO_BUILD = [
  ...each(["xay dung", "tham gia xay dung"], ["chi bo", "dang", "nghi quyet"]),
  ...each(["vao", "tham gia vao", "tham gia"], each(["", "xay dung", "du thao", "xay dung du thao"], ["nghi quyet"])),
  ...["xay dung", "chinh kien", "truc tiep", "tich cuc", "manh dan"],
];
const BROUGHT_UP = ["xung quanh", "gop", "gop vao", "noi ra", "neu ra", "dua ra", "thu duoc"];
const WRITTEN_DOWN = ["ghi nhan", "tong hop", ...each(["ghi", "ghi vao", "ghi trong"], ["bien ban"])];

/** Where those absent were. */
const AWAY = ["truc", "cong tac", "di cong tac", "di hoc", "hoc tap", "viec rieng", "nghi che do"];

/** Where something was said: who came to a conference (`hội nghị`) may be of another event. */
const THERE = each(["tai", "trong", "o"], ["hoi nghi"]);

/** When those absent told it, and that there was a reason. */
const AND_WHY = ["truoc", "vi", "nen"];

/** That chi bộ and levels are recognised. */
const RECOGNISED = ["cong nhan", "duoc cong nhan", "cong nhan muc"];

/** On what points are written, and what they are of. */
const SHEETS = each(["", "theo", "tren", "trong"], ["bang cham", "phieu cham", "phieu cham diem", "phieu danh gia"]);
const CRITERIA = each(["", "cham", "sau khi cham"], ["cac tieu chi", "cac noi dung", "cac noi dung cham"]);
const LESS_POINTS = ["sau diem tru", "sau tru diem", "sau khi tru diem"];

/** As it was planned: of what is held; figures would be those planned. */
const PLANNED = ["theo ke hoach", "dung ke hoach"];

/** That a grade was given, by the meeting itself, to all of it. */
const GIVEN = ["tu nhan", "tu nhan xet", "xep", "tu xep", "xep vao", "chung"];

/** Of what members are, all there is; `CT` is read as *công tác* before that is known. */
const ALL_KINDS = ["chinh thuc va du bi", "cong tac va db", "cong tac va du bi", "dv chinh thuc va du bi"];

/** How members came: from the beginning to the end, themselves. */
const FULLY = ["day du", "truc tiep", "thuc", "suot", "suot buoi"];

/** That somebody looks at those who should take part, and how often they do. */
const FOLLOWED = ["dua vao", ...each(["", "duoc"], ["theo doi", "theo doi viec"]), "thuong xuyen"];

/** Who could not be rated, of whom is said that they are not counted among those who were. */
const UNRATED = each(["chua", "khong"], ["du dieu kien", "xep loai", "duoc xep loai", "danh gia"]);

/** Nor do the words with which levels of members began before 2018, nor that duties are given. */
const FIT = [...RECOGNISED, "du tu cach", "duoc giao"];

/** Of chi bộ, also those of a đảng bộ's parts. */
const OF_PARTS = each(["ca", "ke ca", "gom ca", "bao gom ca"], each(["", "chi bo"], ["thuoc dang bo bo phan"]));

/** Committee members each look after some of the chi bộ, to whose meetings they go. */
const IN_CHARGE = [
  ...each(each(["", "duoc"], ["phan cong", "giao"]), ["phu trach", "theo doi", "chi dao", "phu trach theo doi"]),
  "phu trach",
];

/** How members come to a form of discipline, and before whom it is told. */
const PUNISHED = [
  "thi hanh",
  "bang",
  "phai nhan",
  "xu ly",
  "chiu",
  "phai chiu",
  "nhan",
  "quyet dinh",
  "truoc chi bo",
  "ve mat dang",
];

/** Absences with leave and those without, together. */
const WITH_AND_WITHOUT = ["phep", "ly do"].flatMap((leave) =>
  each(
    ["", "ca", "ke ca", "gom", "gom ca", "bao gom"],
    each(["co", `co ${leave}`], [`va khong ${leave}`, `va khong co ${leave}`]),
  ),
);

/** Words that say no more of a concept than it says itself, wherever they stand; where it is not said, nothing explains them. */
export const qualifiers = {
  member: ["bien che", "nam bao cao", ...each(["ca", "gom", "gom ca", "bao gom"], ALL_KINDS)],
  name: ["thay co", "thay co giao", "giao vien", "giang vien", "bac si", "y bac si", "can bo", "vien chuc"],
  exempt: [
    ...each(["", "do", "vi"], each(FRAIL, ["", ...FRAIL])),
    ...["vi", "cong tac", "duyet", "da duyet", "duoc duyet", "tam", "tam thoi", "xin", "xet", "han", "co thoi han"],
    ...each(["", "da co", "co", "theo"], ["quyet dinh"]),
    ...["co tham quyen", "cap co tham quyen"],
    ...each(["khong trieu tap"], ["", "hop", "sinh hoat"]),
  ],
  absent: WITH_AND_WITHOUT,
  due: ["con lai", "so con lai", "con", "tong hop", ...FOLLOWED],
  existing: ["so", "trong so"],
  excused: [...AND_WHY, ...AWAY, "v"],
  unexcused: [...AND_WHY, "v"],
  told: [...AND_WHY, ...AWAY],
  untold: AND_WHY,
  present: ["chap hanh", ...FULLY],
  takePart: ["chap hanh"],
  meeting: ["chap hanh", "thuong xuyen", ...PLANNED],
  date: ["ghi", "bat dau", "dung ke hoach"],
  speak: [
    ...TO_BUILD,
    ...WRITTEN_DOWN,
    ...FOLLOWED,
    ...THERE,
    ...each(["khong", "khong tinh"], ["trung", "trung lap", "lap lai"]),
  ],
  opinion: [
    ...[...TO_BUILD, ...BROUGHT_UP, ...WRITTEN_DOWN, ...THERE],
    ...each(each(["", "vao", "ve"], ["noi dung"]), ["hop", "sinh hoat", "cuoc hop", "buoi hop"]),
  ],
  turn: WRITTEN_DOWN,
  times: ["dat yeu cau", "bao dam", "dam bao", "hoan thanh chi tieu"],
  score: ["tong hop", "d", "con lai", "ghi nhan", ...SHEETS, ...CRITERIA, ...LESS_POINTS],
  topic: [
    "day du",
    ...PLANNED,
    ...["hoc tap", "da hoc tap", "hoc tap va lam theo", "hoc tap lam theo"],
    ...each(["hoc tap va lam theo", "hoc tap lam theo", "lam theo"], ["bac", "tam guong bac"]),
    ...["chinh", "chu yeu", "trong tam", "van de", "dang ky va thuc hien"],
    ...["quan triet", "da quan triet", "quan triet thao luan", "da quan triet thao luan"],
    ...["ban", "da ban", "hoc", "da hoc", "thong nhat", "bai", "dua ra", "neu ra"],
  ],
  content: ["chinh", "chu yeu", "trong tam"],
  unit: [...RECOGNISED, "day du", "hoat dong", "dang hoat dong", "dang bo", "chung", ...OF_PARTS],
  committee: ["dang bo", "dai dien", "thuong truc", "chi dao", ...IN_CHARGE],
  rated: each(["khong tinh", "khong ke", "khong gom", "tru"], each(["", "so", "dang vien", "so dang vien"], UNRATED)),
  grade: [
    ...RECOGNISED,
    ...GIVEN,
    ...each(["theo"], ["quyet dinh", "quyet dinh cong nhan", "thong bao"]),
    ...each(["theo", "can cu"], ["so diem", "diem cham"]),
    "nam bao cao",
    "ket luan",
    "danh hieu",
    "phe duyet",
    "duoc phe duyet",
  ],
  official: ["cong nhan", "da cong nhan", "duoc cong nhan", "da duoc cong nhan"],
  discipline: PUNISHED,
  reprimanded: PUNISHED,
  warned: PUNISHED,
  dismissed: ["chuc vu", ...PUNISHED],
  expelled: [...PUNISHED, "dua ra khoi dang", "bi dua ra khoi dang"],
  inspect: ["qua", "da qua", "6 thang", "06 thang", "dinh ky 6 thang", "don doc", "va don doc"],
  levelExcellent: FIT,
  levelGood: FIT,
  levelDone: FIT,
  levelFailed: [...FIT, "khong du tu cach"],
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
