import { each } from "./phrases/compose.ts";

/** To rate, in one verb. */
export const RATING_VERBS = ["danh gia", "xep loai", "phan loai", "binh xet", "xep muc", "phan tich chat luong"];

/** Who decides on a chi bộ or a member, above the chi bộ. */
export const ABOVE = [
  ...["cap tren", "cap co tham quyen", "huyen uy", "tinh uy", "thanh uy"],
  ...each(["dang uy", "cap uy"], ["", "cap tren", "khoi", "co so", "co tham quyen"]),
  ...each(["ban thuong vu", "ban chap hanh"], ["", "dang uy", "dang bo", "cap uy", "dang uy khoi", "dang uy co so"]),
];
