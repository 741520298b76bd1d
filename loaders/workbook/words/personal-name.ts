import { meaning } from "./vocabulary.ts";

/** Family names that most people bear; those that are ordinary words too (`Đoàn`, `Văn`, `Tổng`) are left out. */
const FAMILY = new Set(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương lương trịnh đào mai phùng tạ vương quách nguyen tran le pham hoang huynh bui".split(
    " ",
  ),
);

/** `Nguyễn Văn A`, `Lê Thị Hoa (B)`: two to six words that begin with a capital, the first a family name. */
export function namesSomebody(text: string): boolean {
  const name = text.normalize("NFC").replace(/\s*\([^()]*\)\s*$/, "");
  if (!/^\s*\p{Lu}\p{L}*(\s+\p{Lu}\p{L}*){1,5}\s*$/u.test(name)) return false;
  return FAMILY.has(name.trim().split(/\s+/)[0]!.toLowerCase()) && meaning(name).concepts.size === 0;
}
