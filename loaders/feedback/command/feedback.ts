import { join, relative } from "node:path";
import { readOffice } from "../../../reports/office.ts";
import { command, dataFolder } from "../../refresh/command/command.ts";
import { placesIn } from "../../refresh/places.ts";

const USAGE = "npm run feedback -- [--inbox <thư mục>] [--registry <danh-muc.xlsx>] [--out <thư mục>]";
const text = { type: "string" } as const;

await command({ usage: USAGE, options: { inbox: text, registry: text, out: text } }, async (values) => {
  const [{ findLibreOffice }, { writeFeedback }] = await Promise.all([
    import("../convert.ts"),
    import("../feedback.ts"),
  ]);
  const places = placesIn(dataFolder());
  const inbox = values.inbox ?? join(places.source, "inbox");
  const registry = values.registry ?? join(places.source, "danh-muc.xlsx");
  const out = values.out ?? join(places.work, "feedback");
  const demo = places.demo && !values.inbox;
  const settings = await readOffice(places.source);
  const office = { above: settings.cap_tren, name: settings.co_quan, place: settings.dia_danh };
  const libreOffice = findLibreOffice();
  if (demo) console.error("Dùng số liệu minh họa: data/demo.");
  if (!libreOffice) console.error("Máy này không có LibreOffice: tệp .xls và .ods chỉ có danh sách, không đánh dấu.");
  const sent = await writeFeedback({
    inbox,
    registry,
    out,
    office,
    demo,
    libreOffice,
    progress: (m) => console.error(m),
  });
  const sum = (pick: (s: (typeof sent)[number]) => number) =>
    sent.reduce((n, s) => n + pick(s), 0).toLocaleString("vi-VN");
  console.log(
    sent.length === 0
      ? "Không có chỗ nào cần gửi trả."
      : `${sent.length.toLocaleString("vi-VN")} thư mục gửi trả: ${sum((s) => s.files)} tệp (đánh dấu được ${sum((s) => s.marked)}), ` +
          `${sum((s) => s.errors)} chỗ phải sửa, ${sum((s) => s.warnings)} chỗ cần xem lại. Thư mục: ${relative(".", out) || out}`,
  );
});
