import { memo } from "./memo.ts";
import { words } from "./vocabulary.ts";

const DEED = "(duoc|co|kiem tra|giam sat|thuc hien|tien hanh|hoan thanh|xong|roi|va|trong ky|ky nay)";
const DONE = new RegExp(`^(da|co|duoc|yes|ok)( ${DEED})*$`);
const NOT_DONE = new RegExp(`^(khong|chua|no)( ${DEED})*$`);

/** Whether words beside a deed say that it was done (`Có`, `Đã kiểm tra`) or not (`Không`, `Chưa kiểm tra`); nothing where they say something else. */
export const saysDone = memo((text: string): boolean | undefined => {
  const plain = words(text.normalize("NFC")).join(" ");
  return DONE.test(plain) || (NOT_DONE.test(plain) ? false : undefined);
});

const MEANT = /\b(ke hoach|kh|du kien|dang ky|lich|chuong trinh)\b/;
const CAME = /\b(da|thuc te|thuc hien)\b/;

/** Whether a heading says that something was done (`Ngày họp thực tế`) or only meant to be (`Lịch họp theo kế hoạch`); nothing where it says neither, or both. */
export const wasDone = memo((text: string): boolean | undefined => {
  const plain = words(text.normalize("NFC")).join(" ");
  const came = CAME.test(plain);
  return came === MEANT.test(plain) ? undefined : came;
});
