import { writeFile } from "node:fs/promises";
import { loadChecks } from "../loaders/checks/check.ts";
import type { Severity } from "../loaders/problems/problem.ts";
import { REFUSED } from "../loaders/refresh/command/command.ts";
import { LOSSES, REFUSALS } from "../loaders/workbook/open/refusals.ts";

const SEVERITIES: [Severity, string][] = [
  ["error", "Lỗi: dòng (hoặc tệp) không được tính"],
  ["warning", "Cảnh báo: vẫn được tính, nên xem lại"],
  ["info", "Thông tin: để biết"],
];

/** What stands for the contents of a cell, a column and what was expected in the examples of messages. */
const EXAMPLE = { found: "‹nội dung›", field: "‹cột hoặc biểu›", expected: "‹điều mong đợi›", line: "‹dòng cần thêm›" };

/** The list of every message, made from the declarations of the checks and of what is refused (`docs/thong-bao.md`). */
export async function messages(): Promise<string> {
  const checks = [...(await loadChecks()).values()];
  const row = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  const sections = SEVERITIES.map(([severity, title]) => {
    const rows = checks
      .filter((check) => check.severity === severity)
      .sort((a, b) => a.about.localeCompare(b.about, "vi"))
      .map(({ code, about, message, advice }) => row([about, message(EXAMPLE), advice, `\`${code}\``]));
    return [`## ${title}`, "", row(["nghĩa là", "câu báo", "cần làm", "mã"]), "|---|---|---|---|", ...rows].join("\n");
  });
  const refusals = Object.entries(REFUSALS).map(([code, { says, advice }]) => row([says, advice, `\`${code}\``]));
  const losses = Object.values(LOSSES).map((words) => `- ${words}`);
  const refused = Object.entries(REFUSED).map(([code, words]) => row([words, `\`${code}\``]));
  return `${[
    "# Thông báo và cách xử lý",
    "",
    "Danh sách này do lệnh `npm run docs:messages` viết ra từ chính khai báo của chương trình; không sửa bằng tay.",
    "",
    "Mỗi thông báo trong `problems.csv`, trên trang Số liệu và trong tệp gửi trả đơn vị ghi rõ tệp, trang tính, ô, nội dung đang có, điều mong đợi và việc cần làm.",
    "",
    sections.join("\n\n"),
    "",
    "## Tệp không được mở",
    "",
    row(["câu báo", "cần làm", "mã"]),
    "|---|---|---|",
    ...refusals,
    "",
    "Tệp mở được nhưng mất một phần thì cả tệp không được tính, và thông báo nói rõ phần nào:",
    "",
    ...losses,
    "",
    "## Máy không cho phép",
    "",
    row(["câu báo và việc cần làm", "mã"]),
    "|---|---|",
    ...refused,
  ].join("\n")}\n`;
}

if (process.argv[1]?.endsWith("messages.ts"))
  await writeFile(new URL("thong-bao.md", import.meta.url), await messages());
