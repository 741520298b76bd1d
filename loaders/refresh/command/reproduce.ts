import { UsageError } from "./arguments.ts";
import { command, dataFolder } from "./command.ts";

const USAGE = "npm run reproduce -- --run <mã lần chạy>";

await command({ usage: USAGE, options: { run: { type: "string" } } }, async (values) => {
  if (!values.run) throw new UsageError("Ghi mã lần chạy; các mã có trong data/register.jsonl.");
  const { reproduce } = await import("../reproduce.ts");
  const { state, rebuilt, files, wrong, sameCode } = await reproduce(dataFolder(), values.run, console.log);
  if (rebuilt === state) {
    console.log(
      `Dựng lại từ tệp lưu trữ: giống hệt bản ${state}, ${files.toLocaleString("vi-VN")} tệp bằng nhau từng byte.`,
    );
    return;
  }
  console.log(
    [
      `Dựng lại không giống bản ${state}: ${wrong.length.toLocaleString("vi-VN")} tệp khác.`,
      ...wrong.slice(0, 10).map((path) => `  - ${path}`),
      ...(sameCode
        ? []
        : ["Chương trình đã thay đổi so với lần chạy ấy; lấy đúng phiên bản ghi trong sổ rồi chạy lại."]),
    ].join("\n"),
  );
  process.exitCode = 1;
});
