/** Words that carry no meaning of their own in a header. */
export const FILLER = new Set(
  (
    "cua trong tai theo va voi hoac cac nhung duoc ve cho den tu tren lan moi nay do da nam vao hang sau khi cung la bi ca " +
    "neu ro tham muc buoi ky duoi noi vien dang toan so co dat nao gi ai ta hom luc ay dem ra ten cuoc o tung chon tinh de"
  ).split(" "),
);

/** Runs of words that carry none together: how a column is filled in, how figures are divided. */
export const NEUTRAL = new Set([
  "chia theo",
  "phan theo",
  "chia ra",
  "danh dau",
  "danh dau x",
  "danh x",
  "danh x vao",
  "x",
  "tich",
  "tich x",
  ...["dd mm yyyy", "dd mm yy", "dd mm", "mm yyyy"],
  "gia tri",
  "truong hop",
  ...["dau nguoi", "tinh theo dau nguoi"],
  "doi voi",
  "tr do",
  "so lieu bao cao",
  ...[
    "ket qua",
    "thuc hien",
    "to chuc",
    "truc thuoc",
    "danh sach",
    "hien co",
    "hien",
    "thoi diem",
    "ten goi",
    "tieu de",
    "tinh hinh",
    "tinh trang",
    "trang thai",
  ],
  ...["trien khai", "lua chon", "hinh thuc", "bang hinh thuc", "toan bo", "noi bo", "thuoc", "cap"],
  ...["dinh ky", "thuong ky", "thuong le"],
  ...["khong khi", "dan chu", "phat huy dan chu", "le ra", "dang le", "dang ra"],
]);

/** Those that do so only at the beginning. */
export const NEUTRAL_FIRST = new Set(["cong tac", "viec", "tat ca", "luong"]);
