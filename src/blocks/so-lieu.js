import { choice, option } from "../components/filters.js";
import { FORMS, number, percent } from "../components/format.js";
import { problemsTable } from "../components/problems.js";
import { receivedTable, reportLegend } from "../components/received.js";
import { table } from "../components/table.js";

const form = (h, id, label, content) => h("form", { class: "filters", id, "aria-label": label }, content);

/** How many of the reports due were received, and how many units have something to mend. */
export function lead({ counts, problemUnits }, { h }) {
  const all = counts.find(([what]) => what === "all");
  if (!all?.[1]) return h("p", { class: "lead" }, "Chưa nhận được báo cáo nào.");
  const [, due, accepted, partly, rejected, missing] = all;
  const wrong = problemUnits.filter((u) => u.id && u.errors > 0).length;
  return h("p", { class: "lead" }, [
    `Trong ${number(due)} báo cáo đến hạn đã nhận đủ `,
    h("strong", {}, `${number(accepted)} (${percent(accepted / due)})`),
    `, nhận một phần ${number(partly)}, không nhận được ${number(rejected)}, còn thiếu ${number(missing)}; `,
    wrong === 0 ? "không đơn vị nào còn tệp có lỗi." : `có ${number(wrong)} đơn vị còn tệp có lỗi cần sửa.`,
  ]);
}

/** The matrix of one form; another is drawn as chosen (`src/browser/intake.js`). */
export function received({ received: units, counts }, { h, root }) {
  const forms = Object.keys(FORMS).filter((id) => counts.some(([what]) => what === id));
  if (forms.length === 0) return h("p", {}, "Chưa có số liệu.");
  return [
    h("p", {}, [
      "Mỗi dấu là một báo cáo đến hạn, theo thứ tự các kỳ trong năm; chỉ tính đến kỳ gần nhất đã có đơn vị báo cáo. Đơn vị chưa đủ đứng trước. ",
      "“Nhận một phần” là có dòng bị để riêng vì lỗi. Bấm vào tên để xem tệp đã gửi.",
    ]),
    form(h, "bo-loc-bieu", "Chọn biểu", [
      choice(
        h,
        "bieu",
        "Biểu",
        forms.map((id, i) => option(h, id, FORMS[id], i === 0)),
      ),
    ]),
    reportLegend(h),
    h("div", { id: "bang-bieu" }, receivedTable(h, units, forms[0], root)),
  ];
}

/** How many problems each unit has, then the problems, gravest first. */
export function problems({ problems: first, problemUnits }, { h, root }) {
  if (problemUnits.length === 0) return h("p", {}, "Không có vấn đề nào.");
  const name = (u) => u.name ?? "Chưa rõ đơn vị";
  return [
    h("p", {}, [
      "Dòng có lỗi được để riêng cho đến khi đơn vị gửi lại; số liệu có cảnh báo vẫn được tính. ",
      "Mỗi đơn vị nhận lại chính tệp của mình với các ô này được đánh dấu.",
    ]),
    table(
      h,
      problemUnits,
      [
        {
          name: "Đơn vị gửi",
          wide: true,
          cell: (u) => h("a", { href: `${root}so-lieu?don-vi=${encodeURIComponent(u.id || "?")}#cac-van-de` }, name(u)),
        },
        { name: "Lỗi", number: true, value: (u) => u.errors, cell: (u) => number(u.errors) },
        { name: "Cảnh báo", number: true, value: (u) => u.warnings, cell: (u) => number(u.warnings) },
        { name: "Thông tin", number: true, value: (u) => u.infos, cell: (u) => number(u.infos) },
      ],
      { caption: "Số vấn đề theo đơn vị gửi", file: "van-de-theo-don-vi", first: 10, head: 0 },
    ),
    h("h3", { id: "cac-van-de", class: "next" }, "Từng vấn đề: ở ô nào, cần làm gì"),
    form(h, "bo-loc-van-de", "Lọc các vấn đề", [
      choice(h, "don-vi", "Đơn vị", [
        option(h, "", "Mọi đơn vị", true),
        problemUnits.map((u) => option(h, u.id || "?", name(u))),
      ]),
      choice(h, "muc", "Mức", [
        option(h, "", "Mọi mức", true),
        option(h, "error", "Lỗi"),
        option(h, "warning", "Cảnh báo"),
        option(h, "info", "Thông tin"),
      ]),
    ]),
    h("div", { id: "bang-van-de" }, problemsTable(h, first, "Các vấn đề của số liệu")),
  ];
}

/** The open data: one file a table, for Excel, Power BI, R or anything else. */
export const downloads = ({ downloads: files }, { h, root }) => [
  h("p", {}, [
    "Số liệu mở để kiểm tra lại hoặc phân tích bằng công cụ khác: tệp CSV (UTF-8, ô trống là chưa biết), hoặc bảng Excel. ",
    "Mỗi dòng số liệu ghi tệp, trang tính, dòng và ô đã đọc. Không bảng nào có họ tên đảng viên.",
  ]),
  table(
    h,
    files,
    [
      { name: "Bảng", wide: true, cell: (f) => f.title },
      { name: "Một dòng là", wide: true, cell: (f) => f.grain },
      { name: "Số dòng", number: true, value: (f) => f.rows, cell: (f) => number(f.rows) },
      {
        name: "Tải CSV",
        cell: (f) =>
          h(
            "a",
            {
              href: `${root}du-lieu/so-lieu-mo/${f.file}.csv`,
              download: `${f.file}.csv`,
              "aria-label": `CSV: ${f.title}`,
            },
            `CSV (${number(Math.ceil(f.bytes / 1024))} kB)`,
          ),
      },
      {
        name: "Tải Excel",
        cell: (f) =>
          h(
            "button",
            { type: "button", class: "quiet", "data-excel": f.file, "aria-label": `Excel: ${f.title}` },
            "Excel",
          ),
      },
    ],
    { caption: "Các bảng số liệu mở", tools: false, head: 0, stack: true },
  ),
];

/** Which inputs and program made this: filled in by the browser from the manifest beside the site. */
export const manifest = (_, { h, root, site }) => [
  h("p", {}, [
    "Mọi trang, báo cáo và bảng ở đây do một lần chạy làm ra từ các tệp đã nhận. ",
    h(
      "a",
      { href: `${root}${site.top}manifest.json`, download: "manifest.json", id: "manifest" },
      "Bản kê (manifest.json)",
    ),
    " ghi từng tệp đầu vào, phiên bản chương trình và từng tệp kết quả, kèm mã băm SHA-256.",
  ]),
  h("div", { id: "ban-ke" }),
  h("p", {}, [
    "Để dựng lại: tìm trong sổ ",
    h("code", {}, "data/register.jsonl"),
    " lần chạy có ",
    h("code", {}, "state"),
    " là mã bản công bố (16 ký tự đầu của mã băm SHA-256 của bản kê), rồi chạy ",
    h("code", {}, "npm run reproduce -- --run <mã lần chạy>"),
    ". Lệnh này dựng lại từ các tệp lưu trữ và so từng byte với bản đã công bố.",
  ]),
];
