/** Words that carry no meaning of their own in a header. */
export const FILLER = new Set(
  (
    "cua trong tai theo va voi hoac cac nhung duoc ve cho den tu tren lan moi nay do da nam vao hang sau khi cung la bi ca " +
    "neu ro ket qua tham muc buoi ky cap thuc hien to chuc duoi noi vien chi bo dang toan so truc thuoc danh sach hien co thoi diem dat " +
    "nao gi ai ta hom ra ten goi tieu de tinh hinh trien khai cuoc lua chon o tung"
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
  "gia tri",
  "truong hop",
  "dat yeu cau",
  "so lieu bao cao",
  ...["dinh ky", "thuong ky", "thuong le"],
  ...["khong khi", "dan chu", "phat huy dan chu", "le ra"],
]);

/** Those that do so only at the beginning. */
export const NEUTRAL_FIRST = new Set(["cong tac", "viec", "tat ca", "luong"]);
