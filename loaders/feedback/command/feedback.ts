import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { inputs, root } from "../../inputs.ts";
import { RegistryError } from "../../registry/read.ts";
import { findLibreOffice } from "../convert.ts";
import { FeedbackError, writeFeedback } from "../feedback.ts";

const { values } = parseArgs({
  options: { inbox: { type: "string" }, registry: { type: "string" }, out: { type: "string" } },
});
const own = inputs();
const { inbox = own.inbox, registry = own.registry, out = join(root, "data/build/feedback") } = values;
const libreOffice = findLibreOffice();
try {
  const demo = own.demo && inbox === own.inbox;
  if (demo) console.error("Dùng số liệu minh họa: data/demo.");
  if (!libreOffice) console.error("Máy này không có LibreOffice: tệp .xls và .ods chỉ có danh sách, không đánh dấu.");
  const sent = await writeFeedback({ inbox, registry, out, demo, libreOffice, progress: (m) => console.error(m) });
  const sum = (pick: (s: (typeof sent)[number]) => number) =>
    sent.reduce((n, s) => n + pick(s), 0).toLocaleString("vi");
  console.log(
    sent.length === 0
      ? "Không có chỗ nào cần gửi trả."
      : `${sent.length.toLocaleString("vi")} thư mục gửi trả: ${sum((s) => s.files)} tệp (đánh dấu được ${sum((s) => s.marked)}), ` +
          `${sum((s) => s.errors)} chỗ phải sửa, ${sum((s) => s.warnings)} chỗ cần xem lại. Thư mục: ${relative(".", out) || out}`,
  );
} catch (error) {
  if (!(error instanceof FeedbackError || error instanceof RegistryError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
