import { memo } from "./memo.ts";
import { fold } from "./text.ts";

/**
 * A concept: what a run of words in a header, title or note means, whatever the wording. Forms declare their columns in concepts
 * (`loaders/forms`), so a new wording is accepted here, in one place.
 */
export type Concept = keyof typeof PHRASES;

/** Abbreviations of office Vietnamese, spelled out before concepts are looked for (spec/workbooks.md, "Wording"). */
const ABBREVIATIONS: Record<string, string> = {
  dv: "dang vien",
  dvien: "dang vien",
  dc: "dong chi",
  "d/c": "dong chi",
  sh: "sinh hoat",
  shcb: "sinh hoat chi bo",
  shcd: "sinh hoat chuyen de",
  cb: "chi bo",
  cbo: "chi bo",
  cd: "chuyen de",
  tccsd: "to chuc co so dang",
  tcd: "to chuc dang",
  cld: "co ly do",
  kld: "khong ly do",
  cp: "co phep",
  kp: "khong phep",
  ld: "ly do",
  ct: "cong tac",
  sl: "so luong",
  ts: "tong so",
  tsdv: "tong so dang vien",
  sldv: "so luong dang vien",
  tl: "ty le",
  kq: "ket qua",
  dg: "danh gia",
  xl: "xep loai",
  pl: "phan loai",
  yk: "y kien",
  pb: "phat bieu",
  tgia: "tham gia",
  ndung: "noi dung",
  kt: "kiem tra",
  cuv: "cap uy vien",
  cu: "cap uy",
  gc: "ghi chu",
  kn: "ket nap",
  knd: "ket nap dang",
  kl: "ky luat",
  htxsnv: "hoan thanh xuat sac nhiem vu",
  htxs: "hoan thanh xuat sac",
  httnv: "hoan thanh tot nhiem vu",
  htttnv: "hoan thanh tot nhiem vu",
  htt: "hoan thanh tot",
  htnv: "hoan thanh nhiem vu",
  ht: "hoan thanh",
  khtnv: "khong hoan thanh nhiem vu",
  kht: "khong hoan thanh",
  khonght: "khong hoan thanh",
  nv: "nhiem vu",
  qui: "quy",
  li: "ly",
  ti: "ty",
  ki: "ky",
};

/** Phrases (folded, abbreviations spelled out) of each concept. The longest phrase that fits wins. */
const PHRASES = {
  index: ["stt", "tt", "so tt", "so thu tu", "thu tu"],
  unit: [
    "chi bo",
    "don vi",
    "to chuc dang",
    "to chuc co so dang",
    "ten chi bo",
    "ten don vi",
    "chi bo truc thuoc",
    "dang bo chi bo",
  ],
  name: ["ho va ten", "ho ten", "ho ten dang vien", "ho va ten dang vien", "ten dang vien"],
  member: ["dang vien", "dong chi", "nguoi", "so dang vien", "dang so"],
  count: ["so luong", "tong so", "so", "tong", "tong cong", "cong", "si so", "quan so", "tong luong"],
  meeting: [
    "sinh hoat",
    "sinh hoat chi bo",
    "sinh hoat dinh ky",
    "buoi sinh hoat",
    "ky sinh hoat",
    "buoi hop",
    "cuoc hop",
    "ky hop",
    "hop chi bo",
    "hop",
  ],
  exempt: [
    "mien",
    "duoc mien",
    "mien cong tac",
    "mien sinh hoat",
    "mien cong tac sinh hoat",
    "mien cong tac va sinh hoat",
    "mien sinh hoat cong tac",
  ],
  due: [
    "phai du",
    "phai tham du",
    "phai tham gia",
    "phai sinh hoat",
    "phai hop",
    "phai co mat",
    "phai du hop",
    "phai du sinh hoat",
    "can du",
    "trieu tap",
    "duoc trieu tap",
    "dien trieu tap",
    "thuoc dien",
    "thuoc dien tham gia",
    "thuoc dien du",
    "thuoc dien phai du",
    "thuoc dien phai tham gia",
    "thuoc dien sinh hoat",
    "thuoc dien phai sinh hoat",
    "co trach nhiem tham gia",
    "phai tham gia sinh hoat",
    "phai tham du sinh hoat",
  ],
  present: [
    "du",
    "tham du",
    "co mat",
    "hien dien",
    "du hop",
    "den du",
    "den hop",
    "du sinh hoat",
    "tham du sinh hoat",
    "tham gia sinh hoat",
    "tham gia hop",
    "tham gia du",
    "thuc te du",
    "thuc du",
    "thuc te tham du",
    "da du",
    "di hop",
  ],
  takePart: ["tham gia"],
  absent: ["vang", "vang mat", "nghi", "nghi hop", "khong du", "khong tham du", "khong du hop"],
  excused: [
    "co ly do",
    "co phep",
    "co xin phep",
    "xin phep",
    "duoc phep",
    "phep",
    "co ly do chinh dang",
    "ly do chinh dang",
    "co bao cao",
  ],
  unexcused: [
    "khong ly do",
    "khong phep",
    "khong co ly do",
    "khong co phep",
    "khong xin phep",
    "tu y",
    "khong ro ly do",
    "khong bao cao",
  ],
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
  ],
  opinion: ["y kien", "y kien phat bieu", "y kien dong gop", "y kien tham gia", "y kien thao luan"],
  turn: ["luot", "so luot", "tong luot", "tong so luot"],
  times: ["tu 6 ky tro len", "6 ky"],
  score: [
    "diem",
    "so diem",
    "diem so",
    "diem cham",
    "cham diem",
    "diem danh gia",
    "tong diem",
    "diem dat",
    "diem xep loai",
  ],
  grade: [
    "xep loai",
    "danh gia",
    "danh gia xep loai",
    "muc danh gia",
    "muc danh gia xep loai",
    "chat luong",
    "phan loai",
    "loai",
    "muc xep loai",
    "muc do",
    "xep hang",
  ],
  date: [
    "ngay",
    "ngay thang",
    "thoi gian",
    "ngay hop",
    "ngay to chuc",
    "thoi diem",
    "ngay sinh hoat",
    "ngay thuc hien",
  ],
  month: ["thang"],
  quarter: ["quy"],
  topic: [
    "chuyen de",
    "ten chuyen de",
    "noi dung chuyen de",
    "sinh hoat chuyen de",
    "chu de",
    "noi dung sinh hoat chuyen de",
    "ten chu de",
    "de tai",
    "ten chuyen de sinh hoat",
    "chuyen de sinh hoat",
  ],
  content: ["noi dung", "ten noi dung", "chi tieu", "tieu chi", "noi dung sinh hoat"],
  note: ["ghi chu", "thuyet minh", "giai trinh", "diem tru", "thuyet minh diem tru", "ly do", "nguyen nhan", "han che"],
  percent: ["ty le", "phan tram", "%", "ty trong", "ty le %"],
  rated: [
    "duoc danh gia",
    "duoc xep loai",
    "duoc danh gia xep loai",
    "duoc phan loai",
    "tham gia danh gia",
    "da danh gia",
    "da xep loai",
    "duoc kiem diem",
    "da duoc danh gia",
    "duoc kiem diem danh gia xep loai",
    "tham gia danh gia xep loai",
    "duoc danh gia chat luong",
  ],
  levelExcellent: ["hoan thanh xuat sac nhiem vu", "hoan thanh xuat sac", "xuat sac", "xuat sac nhiem vu"],
  levelGood: ["hoan thanh tot nhiem vu", "hoan thanh tot"],
  levelDone: ["hoan thanh nhiem vu", "hoan thanh"],
  levelFailed: [
    "khong hoan thanh nhiem vu",
    "khong hoan thanh",
    "chua hoan thanh nhiem vu",
    "chua hoan thanh",
    "khong dat",
  ],
  good: ["tot"],
  fair: ["kha"],
  average: ["trung binh", "tb"],
  poor: ["kem", "yeu", "yeu kem"],
  admitted: [
    "ket nap",
    "moi ket nap",
    "ket nap moi",
    "ket nap dang",
    "ket nap dang vien",
    "duoc ket nap",
    "dang vien moi",
    "ket nap dang vien moi",
  ],
  official: [
    "chinh thuc",
    "chuyen chinh thuc",
    "cong nhan chinh thuc",
    "duoc cong nhan chinh thuc",
    "cong nhan dang vien chinh thuc",
    "chuyen dang chinh thuc",
    "chuyen dang vien chinh thuc",
    "dang vien chinh thuc",
    "duoc cong nhan dang vien chinh thuc",
  ],
  discipline: ["ky luat", "thi hanh ky luat", "bi ky luat", "vi pham ky luat", "xu ly ky luat", "hinh thuc ky luat"],
  reprimanded: ["khien trach"],
  warned: ["canh cao"],
  dismissed: ["cach chuc"],
  expelled: ["khai tru"],
  inspect: ["kiem tra", "duoc kiem tra", "da kiem tra", "kiem tra giam sat", "giam sat"],
  committee: ["cap uy", "cap uy vien", "dang uy vien", "uy vien", "chap hanh", "ban chap hanh", "dang uy"],
  excludedSubset: [
    "bi thu",
    "bi thu chi bo",
    "pho bi thu",
    "nguoi phu trach",
    "nguoi ghi",
    "nguoi ghi bien ban",
    "bien ban",
    "dien thoai",
    "dia diem",
    "dia diem hop",
    "dia diem to chuc",
    "nu",
    "du bi",
    "dan toc",
    "ton giao",
    "tre",
    "doan vien",
    "chuyen den",
    "chuyen di",
    "nam truoc",
    "ky truoc",
    "quy truoc",
    "thang truoc",
    "tang",
    "giam",
    "so voi",
    "ke hoach",
    "lanh dao",
    "cao cap",
    "cu nhan",
    "trung cap",
    "tu tran",
    "xoa ten",
    "cu tru",
    "nghi huu",
  ],
} as const satisfies Record<string, readonly string[]>;

/** Words that carry no meaning of their own in a header. */
const FILLER = new Set(
  (
    "cua trong tai theo va voi hoac cac nhung duoc ve cho den tu tren lan moi nay do da nam vao hang sau khi cung la bi ca " +
    "ket qua tham muc buoi ky cap thuc hien to chuc duoi noi vien chi bo dang toan so truc thuoc danh sach hien co thoi diem"
  ).split(" "),
);

const lookup = new Map<string, Concept>();
let longest = 1;
for (const [concept, phrases] of Object.entries(PHRASES)) {
  for (const phrase of phrases) {
    lookup.set(phrase, concept as Concept);
    longest = Math.max(longest, phrase.split(" ").length);
  }
}

/** "≥ 6 kỳ", "từ 06 kỳ trở lên", "ít nhất 6 buổi": members who spoke at six sessions or more (clause II.2 b). */
const SIX_OR_MORE =
  /(?:>=|≥|=>|tu|it nhat|toi thieu|du|tren)?\s*0?6\s*(?:ky|lan|buoi|thang|cuoc)?(?:\s*\/?\s*nam)?(?:\s*tro len)?/;

/** Folded words of a text, abbreviations spelled out: `"Số ĐV dự SH"` → `["so","dang","vien","du","sinh","hoat"]`. */
export function words(text: string): string[] {
  return fold(text)
    .replace(/đ\/c|d\/c/g, " dong chi ")
    .split(/[^a-z0-9%]+/)
    .filter(Boolean)
    .flatMap((word) => (ABBREVIATIONS[word] ?? word).split(" "));
}

export interface Meaning {
  concepts: Set<Concept>;
  /** Words that no phrase explains and that are no filler. */
  unknown: number;
}

/** What a short text (header, group, label) means: its concepts, and how many of its words remain unexplained. Word order is free. */
export const meaning = memo((text: string): Meaning => {
  const concepts = new Set<Concept>();
  let source = fold(text);
  if (source.includes("%")) concepts.add("percent");
  if (/0?6\s*(ky|lan|buoi|cuoc|thang)/.test(source) || /[≥>]\s*=?\s*0?6\b/.test(source)) {
    concepts.add("times");
    source = source.replace(SIX_OR_MORE, " ");
  }
  const list = words(source.replace(/%/g, " "));
  let unknown = 0;
  for (let i = 0; i < list.length; ) {
    let taken = 0;
    for (let n = Math.min(longest, list.length - i); n > 0 && !taken; n--) {
      const concept = lookup.get(list.slice(i, i + n).join(" "));
      if (concept) {
        concepts.add(concept);
        taken = n;
      }
    }
    if (!taken) {
      if (!FILLER.has(list[i]!) && !/^\d+$/.test(list[i]!)) unknown++;
      taken = 1;
    }
    i += taken;
  }
  return { concepts, unknown };
});
