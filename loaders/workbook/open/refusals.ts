/** Why a file is not read: what is said of it (`detail` says it more closely, in Vietnamese), and what the sender should do. */
export const REFUSALS = {
  empty_file: { says: "Tệp rỗng (0 byte)", advice: "Kiểm tra lại tệp gốc rồi gửi lại." },
  unreachable: {
    says: "Máy không cho đọc tệp",
    advice: "Đóng chương trình đang mở tệp, xem lại quyền đọc, rồi chạy lại.",
  },
  lock_file: {
    says: "Tệp tạm do Excel tạo ra khi đang mở sổ",
    advice: "Không cần làm gì; nên đóng Excel trước khi chép thư mục.",
  },
  not_a_workbook: { says: "Không phải tệp bảng tính", advice: "Gửi báo cáo bằng tệp Excel (.xlsx)." },
  encrypted: {
    says: "Tệp có mật khẩu nên không đọc được",
    advice: "Mở tệp bằng Excel, bỏ mật khẩu, lưu lại rồi gửi lại.",
  },
  unreadable: { says: "Tệp hỏng, không đọc được", advice: "Mở tệp bằng Excel, lưu lại thành .xlsx rồi gửi lại." },
  too_large: { says: "Tệp vượt quá giới hạn", advice: "Xóa các dòng, cột, trang tính và hình ảnh thừa rồi gửi lại." },
  forbidden_content: {
    says: "Tệp chứa nội dung không an toàn nên không mở",
    advice: "Tạo lại tệp bằng Excel từ mẫu sạch rồi gửi lại.",
  },
  timeout: {
    says: "Đọc tệp quá lâu nên dừng lại",
    advice: "Xóa các dòng, cột, trang tính thừa, lưu lại thành .xlsx rồi gửi lại.",
  },
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** What was lost on opening a workbook that could be read in part. */
export const LOSSES = {
  part_unread: "có thành phần của sổ không đọc được",
  sheet_lost: "có trang tính không đọc được",
  cells_lost: "có ô không đọc được",
  number_unread: "có ô số không đọc được",
} as const;

export type LossCode = keyof typeof LOSSES;
