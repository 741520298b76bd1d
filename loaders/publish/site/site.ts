import config from "../../../observablehq.config.ts";
import type { Publication } from "../site-data.ts";

/** What every page knows (`site.json`), and the index that the search box loads on demand (`du-lieu/tim.json`). */
export default async function site({
  warehouse,
  term,
  terms,
  demo,
  indicators,
  rows,
  page,
  onDemand,
}: Publication): Promise<void> {
  const [asOf] = await rows("as-of");
  const applicable = new Set((await rows("applicable")).map(({ indicator }) => indicator));
  const tccsd = await warehouse.query("select name from tccsd limit 2");
  const place = terms.find((t) => t.term.id === term.id)?.place ?? "";
  // from this term's site to the root of all
  const top = "../".repeat(place.split("/").filter(Boolean).length);
  // a build for one TCCSĐ knows no other: its whole is that TCCSĐ
  const own = tccsd.length === 1 ? String(tccsd[0]!.name) : null;
  const { number, date, title, issuer } = term.source;
  await page("site", {
    demo,
    title: `Chương trình hành động ${number}`,
    subtitle: [own, title, term.label].filter(Boolean).join(" · "),
    footer: `Chương trình hành động số ${number} ngày ${date.split("-").reverse().join("/")} của ${issuer} “${title}”. Số liệu đến hết ${asOf?.words ?? "kỳ chưa có"}.`,
    term: { id: term.id, label: term.label, number },
    top,
    terms: terms.map((t) => ({
      label: t.term.label,
      at: top + (t.place && `${t.place}/`),
      current: t.term.id === term.id,
    })),
    asOf: asOf?.month ?? null,
    scope: own ?? "toàn Đảng bộ Khối",
    indicators: indicators.map((indicator) => ({
      ...indicator,
      sql: undefined,
      ...term.targets[indicator.id],
      applies: applicable.has(indicator.id),
    })),
  });
  const units = await rows("units");
  const places = [
    ...config.pages.map(({ name, path }) => ["Trang", name, path.slice(1), ""]),
    ...indicators.map(({ id, name, shortName }) => ["Chỉ tiêu", name, `chi-tieu/${id}`, shortName]),
    ...units.map((u) => [
      u.level === "tccsd" ? "TCCSĐ" : "Chi bộ",
      u.name,
      `${u.level === "tccsd" ? "tccsd" : "chi-bo"}?ma=${encodeURIComponent(String(u.id))}`,
      [u.tccsd, u.former].filter(Boolean).join(" · "),
    ]),
  ];
  await onDemand("tim", places);
}
