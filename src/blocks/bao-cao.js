import { number, within } from "../components/format.js";

/** What the reports are, and up to when. */
export const lead = ({ reports = [] }, { h }) =>
  h("p", { class: "lead" }, [
    reports.length === 0
      ? "Chưa có báo cáo nào."
      : `Báo cáo mới nhất của từng loại, viết từ số liệu đến hết ${within(reports[0].made)}. `,
    reports.length > 0 && "Mở bằng Word; các chỗ trong ngoặc […] do người viết bổ sung trước khi trình ký.",
  ]);

const COLUMNS = ["Văn bản", "Phụ lục"];

/** Each report with its annex: a name, and a link to each file. */
export function list({ reports = [] }, { h, root }) {
  if (reports.length === 0) return null;
  const spans = [...new Set(reports.map((r) => `${r.kind} ${r.period}`))];
  const link = ({ file, bytes, title }) => {
    const words = `${file.endsWith(".xlsx") ? "Excel" : "Word"} (${number(bytes / 1024)} kB)`;
    const href = `${root}du-lieu/bao-cao/${encodeURIComponent(file)}`;
    return h("a", { href, download: file, "aria-label": `${words}: ${title}` }, words);
  };
  const table = h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Các báo cáo" }, [
    h("table", { class: "stack" }, [
      h("thead", {}, [
        h("tr", {}, [
          h("th", { scope: "col", class: "wide" }, "Báo cáo"),
          COLUMNS.map((name) => h("th", { scope: "col" }, name)),
        ]),
      ]),
      h("tbody", {}, [
        spans.map((span) => {
          const files = reports.filter((r) => `${r.kind} ${r.period}` === span);
          return h("tr", {}, [
            h("th", { scope: "row", class: "wide" }, files[0].title),
            files.map((file) => h("td", { "data-name": COLUMNS[file.file.endsWith(".xlsx") ? 1 : 0] }, [link(file)])),
          ]);
        }),
      ]),
    ]),
  ]);
  return h("section", {}, [
    h(
      "p",
      {},
      "Mỗi con số trong báo cáo lấy từ cùng một nguồn với trang này. Báo cáo của kỳ khác: xem hướng dẫn vận hành.",
    ),
    table,
  ]);
}
