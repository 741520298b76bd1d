import { shared } from "../components/declared.js";
import { period, WORDS } from "../components/format.js";
import { table } from "../components/table.js";

/** All chi bộ, until the address asks for one (`?ma=…`, `src/browser/profile.js`). */
export const list = ({ units, targets, weights }, { h, root, site }) =>
  h(
    "div",
    {
      id: "danh-sach",
      "data-known": JSON.stringify({ scope: site.scope, indicators: site.indicators.map(shared), targets, weights }),
    },
    [
      h(
        "p",
        { class: "lead" },
        "Chọn một chi bộ để xem mọi chỉ tiêu, từng tháng, chuyên đề, xếp loại và nguồn của từng con số.",
      ),
      h("section", {}, [
        table(
          h,
          units,
          [
            {
              name: "Chi bộ",
              wide: true,
              cell: (u) => h("a", { href: `${root}chi-bo?ma=${encodeURIComponent(u.id)}` }, u.name),
            },
            {
              name: "Tổ chức cơ sở đảng",
              wide: true,
              cell: (u) => h("a", { href: `${root}tccsd?ma=${encodeURIComponent(u.tccsd_id)}` }, u.tccsd),
            },
            { name: "Loại chi bộ", phone: false, cell: (u) => WORDS[u.kind] ?? u.kind },
            { name: "Loại hình", phone: false, cell: (u) => u.loai_hinh },
            { name: "Từ", phone: false, value: (u) => u.from_month, cell: (u) => period(u.from_month) },
            { name: "Đến", phone: false, value: (u) => u.to_month, cell: (u) => period(u.to_month) },
          ],
          { caption: "Các chi bộ trong nhiệm kỳ", file: "chi-bo", head: 0 },
        ),
      ]),
    ],
  );
