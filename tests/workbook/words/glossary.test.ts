import { expect, test } from "vitest";
import { explainsShortForms } from "../../../loaders/workbook/words/glossary.ts";

test.each([
  "(T: tốt; K: khá; TB: trung bình; P.: Phòng; ĐV: đảng viên; có LD: có lý do; không LD: không có lý do)",
  "Ghi chú: QLTT là Quản lý thị trường; SH là sinh hoạt; ĐV là đảng viên; CB là chi bộ",
  "(XS: hoàn thành xuất sắc nhiệm vụ; T: hoàn thành tốt nhiệm vụ; KHT: không hoàn thành nhiệm vụ)",
  // Levels as they are read where it says so.
  "(T: trung bình; K: khá)",
  "Viết tắt: VP - Văn phòng; ĐV - đảng viên.",
  "SL: số lượng; TL: tỷ lệ; HTXS, HTT, HT: hoàn thành xuất sắc, hoàn thành tốt, hoàn thành",
])("short forms explained as they are read: %s", (text) => {
  expect(explainsShortForms(text)).toBe(true);
});

test.each([
  // As they are not.
  "(ĐV: đảng viên nữ; SH: sinh hoạt)",
  "(SH: sinh hoạt chi ủy; ĐV: đảng viên)",
  "(x: vắng; ĐV: đảng viên)",
  "(NQH: nguyên quân hàm đảng viên; ĐV: đảng viên)",
  // Not short forms alone.
  "(Kỳ 1: mở rộng; Kỳ 2: mở rộng)",
  "(ĐV: đảng viên; số liệu của Khối văn xã)",
  "(Kỳ họp mở rộng)",
  "Sinh hoạt chi bộ: tháng 4",
  "ĐV: đảng viên",
])("what says more, or something else, is no mere explanation: %s", (text) => {
  expect(explainsShortForms(text)).toBe(false);
});
