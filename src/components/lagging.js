import { inUnit, number } from "./format.js";

const NAMED = 5;

/** Where the rank stands in a row; none where too little was reported. */
const RANK = 11;

/** In one sentence, how many TCCSĐ miss the target in a period and who stands last, those without a rank after them; `rows` of `tccsd-rows.sql`, best first. */
export function lagging({ h, root }, rows, { comparison, unit }) {
  if (comparison === "none" || rows.length < 2) return null;
  const missed = rows
    .filter(([, , , , , state]) => state === "missed")
    .reverse()
    .sort((a, b) => (b[RANK] ?? 0) - (a[RANK] ?? 0));
  if (missed.length === 0) return h("p", {}, "Không tổ chức cơ sở đảng nào được kết luận là chưa đạt.");
  // where the best miss it too (no violation this year and none the year before) they stand last of nothing
  const last = missed.filter((row) => row[RANK] !== 1);
  return h("p", { class: "lagging" }, [
    h("strong", {}, `${number(missed.length)}/${number(rows.length)} tổ chức cơ sở đảng chưa đạt`),
    last.length > 0 && (missed.length > 1 ? ", đứng cuối là " : ": "),
    last
      .slice(0, NAMED)
      .map(([id, name, value], i) => [
        i > 0 && "; ",
        h("a", { href: `${root}tccsd?ma=${encodeURIComponent(id)}` }, name),
        ` ${inUnit(value, unit)}`,
      ]),
    ".",
  ]);
}
