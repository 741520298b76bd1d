import { join, relative } from "node:path";
import { PersonError } from "../../problems/person-error.ts";
import { UsageError } from "../../refresh/command/arguments.ts";
import { command, dataFolder } from "../../refresh/command/command.ts";
import { placesIn } from "../../refresh/places.ts";
import { periodWords } from "../../terms/period.ts";
import { loadTerms } from "../../terms/term.ts";
import { writeBlankForms } from "../blank-forms.ts";
import { periodOf } from "../period.ts";

const USAGE = "npm run forms -- --period 2025-Q3 [--registry <danh-muc.xlsx>] [--out <thư mục>]";
const text = { type: "string" } as const;

await command({ usage: USAGE, options: { period: text, registry: text, out: text } }, async (values) => {
  const period = periodOf(values.period ?? "");
  if (!period) throw new UsageError("Ghi kỳ báo cáo: --period 2025-Q3 (quý), 2025-H1 (sáu tháng) hoặc 2025 (năm).");
  const terms = await loadTerms();
  const [start] = terms.map((term) => term.firstMonth).sort();
  if (start && period.months.at(-1)! < start)
    throw new PersonError(
      `${period.words} ở trước mọi nhiệm kỳ đã khai báo (từ tháng ${start.slice(5)}/${start.slice(0, 4)}).`,
    );
  const places = placesIn(dataFolder());
  if (places.demo && !values.registry) console.error("Dùng danh mục minh họa: data/demo.");
  const out = values.out ?? join(places.work, "forms", period.id);
  const written = await writeBlankForms(values.registry ?? join(places.source, "danh-muc.xlsx"), period, out);
  const within = terms.some((t) => period.months.some((m) => t.firstMonth <= m && m <= t.lastMonth));
  if (!within)
    console.error(
      `${period.words} chưa thuộc nhiệm kỳ nào đã khai báo: khai báo nhiệm kỳ mới trước khi đọc báo cáo gửi về.`,
    );
  console.log(
    `Đã tạo ${written.length.toLocaleString("vi-VN")} biểu mẫu ${periodWords(period.id)}. Thư mục: ${relative(".", out) || out}`,
  );
});
