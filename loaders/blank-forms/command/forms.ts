import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { command, dataFolder } from "../../refresh/command/command.ts";
import { placesIn } from "../../refresh/places.ts";
import { loadTerms } from "../../terms/term.ts";
import { writeBlankForms } from "../blank-forms.ts";
import { periodOf } from "../period.ts";

await command("npm run forms -- --period 2025-Q3 [--registry <danh-muc.xlsx>] [--out <thư mục>]", async () => {
  const { values } = parseArgs({
    options: { period: { type: "string" }, registry: { type: "string" }, out: { type: "string" } },
  });
  const period = periodOf(values.period ?? "");
  if (!period) {
    console.error("Ghi kỳ báo cáo: --period 2025-Q3 (quý), 2025-H1 (sáu tháng) hoặc 2025 (năm).");
    process.exitCode = 2;
    return;
  }
  const places = placesIn(dataFolder());
  const out = values.out ?? join(places.work, "forms", period.id);
  const written = await writeBlankForms(values.registry ?? join(places.source, "danh-muc.xlsx"), period, out);
  const within = (await loadTerms()).some((t) => period.months.some((m) => t.firstMonth <= m && m <= t.lastMonth));
  if (!within)
    console.error(
      `${period.words} chưa thuộc nhiệm kỳ nào đã khai báo: khai báo nhiệm kỳ mới trước khi đọc báo cáo gửi về.`,
    );
  console.log(
    `Đã tạo ${written.length.toLocaleString("vi-VN")} biểu mẫu ${period.words}. Thư mục: ${relative(".", out) || out}`,
  );
});
