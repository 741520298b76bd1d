import { GRADES, number, percent, period, within } from "./format.js";
import { table } from "./table.js";

/** The sessions of a topic, over the whole term: the list below, searched for its words. */
const sessionsOf = (h, root, topic) =>
  h("a", { href: `${root}chuyen-de?quy=term&tim=${encodeURIComponent(topic)}#cac-ky-sinh-hoat-chuyen-de` }, topic);

const NUMBERS = [
  { name: "Số chi bộ", number: true, value: (t) => t.chi_bo, cell: (t) => number(t.chi_bo) },
  { name: "Số TCCSĐ", number: true, value: (t) => t.tccsd, cell: (t) => number(t.tccsd) },
  { name: "Số kỳ", number: true, value: (t) => t.sessions, cell: (t) => number(t.sessions) },
  { name: "Được xếp loại tốt", number: true, value: (t) => t.good_share, cell: (t) => percent(t.good_share) },
];

/** Topics with how many took them up and how they were graded; rows of `topics.sql`. */
export const topicsTable = (h, topics, root) =>
  table(
    h,
    topics,
    [
      { name: "Chuyên đề", wide: true, cell: (t) => sessionsOf(h, root, t.topic) },
      ...NUMBERS,
      { name: "Đảng viên dự", number: true, value: (t) => t.attendance, cell: (t) => percent(t.attendance) },
      { name: "Ý kiến mỗi kỳ", number: true, value: (t) => t.opinions, cell: (t) => number(t.opinions, 1) },
      { name: "Quý gần nhất", value: (t) => t.last_quarter, cell: (t) => period(t.last_quarter) },
    ],
    { caption: "Các chuyên đề của nhiệm kỳ", file: "chuyen-de", first: 30, head: 0 },
  );

/** Topics to spread, each with the chi bộ to learn from. */
export const spreadTable = (h, topics, root) =>
  table(
    h,
    topics,
    [
      { name: "Chuyên đề", wide: true, cell: (t) => sessionsOf(h, root, t.topic) },
      ...NUMBERS,
      {
        name: "Có thể tham khảo",
        wide: true,
        cell: (t) =>
          h("ul", { class: "plain" }, [
            t.examples.map(([quarter, id, name, tccsd, opinions]) =>
              h("li", {}, [
                h("a", { href: `${root}chi-bo?ma=${encodeURIComponent(id)}` }, name),
                name === tccsd ? "" : `, ${tccsd}`,
                h("span", { class: "muted" }, [
                  ` (${within(quarter)}${opinions === null ? "" : `, ${number(opinions)} ý kiến`})`,
                ]),
              ]),
            ),
          ]),
      },
    ],
    { caption: "Chuyên đề đáng nhân rộng", file: "chuyen-de-nhan-rong", first: 10, head: 0, stack: true },
  );

/** Sessions as rows (`topic-quarters.sql`, each with its quarter in front). */
export const sessionsTable = (h, sessions, root, caption) =>
  table(
    h,
    sessions,
    [
      { name: "Chuyên đề", wide: true, cell: ([, topic]) => topic ?? "không ghi tên" },
      {
        name: "Chi bộ",
        wide: true,
        cell: ([, , id, name, tccsd]) => [
          h("a", { href: `${root}chi-bo?ma=${encodeURIComponent(id)}` }, name),
          name !== tccsd && h("span", { class: "muted block" }, tccsd),
        ],
      },
      { name: "Quý", named: true, value: ([quarter]) => quarter, cell: ([quarter]) => period(quarter) },
      { name: "Xếp loại", named: true, value: (s) => RANK[s[5]] ?? "", cell: (s) => GRADES[s[5]] ?? "–" },
      { name: "Dự", number: true, value: (s) => s[6], cell: (s) => number(s[6]) },
      { name: "Phải dự", number: true, value: (s) => s[7], cell: (s) => number(s[7]) },
      { name: "Ý kiến", number: true, value: (s) => s[8], cell: (s) => number(s[8]) },
    ],
    { caption, file: "sinh-hoat-chuyen-de", first: 20, head: 0, stack: true, filter: false },
  );

const RANK = { tot: "1 Tốt", kha: "2 Khá", trung_binh: "3 Trung bình", kem: "4 Kém" };
