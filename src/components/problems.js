import { severity } from "./severity.js";
import { table } from "./table.js";

/** Problems with where they stand and what to do: rows of `so-lieu/van-de.json` (gravity, TCCSĐ, its name, file, sheet, cell, what, advice). */
export const problemsTable = (h, problems, caption) =>
  table(
    h,
    problems,
    [
      { name: "Mức", cell: ([gravity]) => severity(h, gravity) },
      { name: "Vấn đề", wide: true, cell: (p) => p[6] },
      { name: "Cần làm", wide: true, named: true, cell: (p) => p[7] },
      { name: "Đơn vị", wide: true, cell: ([, , name]) => name ?? "chưa rõ đơn vị" },
      { name: "Tệp", wide: true, named: true, cell: (p) => h("span", { class: "file" }, p[3] || "–") },
      { name: "Trang tính", named: true, cell: (p) => p[4] || "–" },
      { name: "Ô", named: true, cell: (p) => p[5] || "–" },
    ],
    { caption, file: "van-de-so-lieu", first: 15, stack: true },
  );
