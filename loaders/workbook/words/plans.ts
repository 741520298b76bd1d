/** What is only meant to be, folded, as the alternatives of a pattern: `Kế hoạch`, `Dự kiến`, `Đăng ký`, `Chỉ tiêu`, `Dự báo`. */
export const PLANS = "ke hoach|du kien|dang ky|chi tieu|du bao";
