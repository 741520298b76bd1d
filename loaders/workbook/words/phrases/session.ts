import { each } from "./compose.ts";

/** What of meetings is inspected, one or two of them: `nền nếp, chất lượng`. */
const HOW_HELD = ["ne nep", "nen nep", "che do", "chat luong"];

/** That it was talked over. */
const DISCUSSED = each(
  ["", "da", "duoc", "da duoc", "dua ra", "da dua ra", "duoc dua ra"],
  ["thao luan", "trao doi", "ban", "ban bac", "ban luan", "trao doi thao luan"],
);

/** Topics of thematic sessions, and inspections of meetings. */
export const session = {
  topic: [
    "chuyen de",
    "ten chuyen de",
    "noi dung chuyen de",
    "sinh hoat chuyen de",
    "chu de",
    "noi dung sinh hoat chuyen de",
    "ten chu de",
    ...["de tai", "chu diem", "dau de", "dau de chuyen de"],
    ...["tua de", "tua de chuyen de", "chuyen de ban luan", "chuyen de ban viec"],
    ...each(["lam", "ban", "ban ve", "thao luan ve"], ["chuyen de"]),
    ...each(["chuyen de", "ten chuyen de"], ["nghi quyet", "trich yeu"]),
    ...each(["trich yeu", "tom tat"], ["chuyen de", "noi dung chuyen de", "noi dung sinh hoat chuyen de"]),
    "ten chuyen de sinh hoat",
    "chuyen de sinh hoat",
  ],
  content: [
    ...[
      "ten noi dung",
      "noi dung sinh hoat",
      ...each(["noi dung"], DISCUSSED),
      ...each(["van de"], ["sinh hoat", "dua ra sinh hoat", ...DISCUSSED]),
      "sinh hoat ve van de",
      "dien giai",
      "noi dung chi tieu",
      "muc bao cao",
      "muc theo doi",
      "muc thong ke",
      ...each(["", "ban", "ban ve", "noi ve"], ["viec gi"]),
    ],
    ...each(
      [
        "noi dung",
        "chi tieu",
        "tieu chi",
        "cac chi tieu",
        "cac noi dung",
        "ten chi tieu",
        "hang muc",
        "chi so",
        "thong so",
      ],
      ["", "bao cao", "thong ke", "tong hop", "theo doi", "cong viec", "thuc hien"],
    ),
  ],
  inspect: each(
    ["kiem tra", "kiem tra giam sat", "kiem tra va giam sat", "giam sat kiem tra", "giam sat va kiem tra"],
    [
      "",
      ...each(
        ["", "ve", "viec", "viec duy tri", "viec thuc hien", "viec chap hanh", "duy tri"],
        ["", ...each(HOW_HELD, ["", ...each(["", "va"], HOW_HELD)])],
      ),
    ],
  ),
  committee: [
    ...["chi uy", "chi uy vien", "uy vien", "uy vien chap hanh", "chap hanh vien", "cap tren"],
    ...each(
      ["cap uy", "cap uy vien", "dang uy", "dang uy vien", "ban chap hanh", "ban thuong vu"],
      ["", "co so", "cap tren"],
    ),
    // `Đảng ủy viên được phân công đã dự`; to what they are assigned they have not gone yet.
    ...each(each(["chi uy vien", "cap uy vien", "dang uy vien", "uy vien"], ["duoc phan cong", "duoc giao"]), ["da"]),
  ],
} as const;
