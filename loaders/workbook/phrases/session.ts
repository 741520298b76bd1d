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
    "de tai",
    "ten chuyen de sinh hoat",
    "chuyen de sinh hoat",
  ],
  content: ["noi dung", "ten noi dung", "chi tieu", "tieu chi", "noi dung sinh hoat"],
  inspect: ["kiem tra", "duoc kiem tra", "da kiem tra", "kiem tra giam sat", "giam sat"],
  committee: ["cap uy", "cap uy vien", "dang uy vien", "uy vien", "chap hanh", "ban chap hanh", "dang uy"],
} as const;
