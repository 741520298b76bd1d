import type { WriteSheet } from "hucre";
import type { Form } from "../forms/form.ts";
import type { Tccsd } from "../registry/registry.ts";
import { LOOK } from "./look.ts";
import { PAGE, PROTECTION } from "./page.ts";
import type { Period } from "./period.ts";

/** The first sheet: how the others are filled in, on half a page. */
export function guideSheet(tccsd: Tccsd, period: Period, forms: Form[], tabs: string[]): WriteSheet {
  const monthly = forms.some((form) => form.columns.month);
  const steps = [
    `Lần lượt mở các trang ở mép dưới màn hình: ${tabs.join(", ")}.`,
    "Chỉ ghi vào ô trắng. Ô xám (tên chi bộ, ô tự tính, dòng cộng) đã khóa, không phải sửa.",
    "Số lượng: ghi số nguyên, ví dụ 15; không có thì ghi 0. Ngày: ghi đủ ngày, tháng, năm.",
    "Ô có mũi tên ở góc phải: bấm mũi tên rồi chọn trong danh sách.",
    ...(monthly
      ? [
          "Chi bộ không họp trong tháng: ghi tổng số đảng viên, để trống các cột sau và chọn “Không tổ chức” ở cột Ghi chú.",
        ]
      : []),
    "Ô tự chuyển sang màu hồng: các số chưa khớp nhau, xem lại dòng đó.",
    "Thiếu chi bộ, tên chi bộ chưa đúng: báo nơi nhận báo cáo để sửa danh mục, không tự sửa tên.",
    "Xong thì lưu lại và gửi tệp này, giữ nguyên tên tệp. Gửi lại sau khi sửa: thêm chữ “lần 2” vào tên tệp.",
  ];
  const cells = new Map([
    ["0,0", { value: tccsd.name.toUpperCase(), style: LOOK.unit }],
    ["1,0", { value: "HƯỚNG DẪN", style: LOOK.title }],
    ["2,0", { value: period.words, style: LOOK.period }],
    ...steps.map((step, i) => [`${i + 4},0`, { value: `${i + 1}. ${step}`, style: LOOK.step }] as const),
  ]);
  return {
    name: "Hướng dẫn",
    cells,
    columns: [{ width: 110 }],
    rowDefs: new Map([[1, { height: 26 }], ...steps.map((_, i) => [i + 4, { height: 38 }] as const)]),
    protection: PROTECTION,
    ...PAGE,
    view: { showGridLines: false, showRowColHeaders: false },
  };
}
