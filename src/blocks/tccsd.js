import { shared } from "../components/declared.js";
import { number, WORDS } from "../components/format.js";
import { table } from "../components/table.js";

/** All TCCSĐ, until the address asks for one (`?ma=…`, `src/browser/profile.js`). */
export const list = ({ units, targets }, { h, root, site }) =>
  h(
    "div",
    {
      id: "danh-sach",
      "data-known": JSON.stringify({ scope: site.scope, indicators: site.indicators.map(shared), targets }),
    },
    [
      h(
        "p",
        { class: "lead" },
        `Chọn một tổ chức cơ sở đảng để xem mọi chỉ tiêu so với ${site.scope}, các chi bộ, báo cáo đã gửi và nguồn của từng con số.`,
      ),
      h("section", {}, [
        table(
          h,
          units,
          [
            {
              name: "Tổ chức cơ sở đảng",
              wide: true,
              cell: (u) => h("a", { href: `${root}tccsd?ma=${encodeURIComponent(u.id)}` }, u.name),
            },
            { name: "Loại", cell: (u) => WORDS[u.kind] ?? u.kind },
            { name: "Số chi bộ", number: true, value: (u) => u.chiBo, cell: (u) => number(u.chiBo) },
          ],
          { caption: "Các tổ chức cơ sở đảng", file: "tccsd", first: 100, head: 0 },
        ),
      ]),
    ],
  );
