import { fileOf, number, period, WORDS, within } from "../../../../src/components/format.js";
import type { Published } from "../published.ts";
import { inRow, plain, spaced, type Table, textOf } from "./page-tables.ts";
import { shows } from "./shown.ts";
import type { Stored } from "./stored.ts";
import type { Wanted } from "./wanted.ts";

type Beside = (path: string) => Published | undefined;

/** What a profile says of its unit; profiles are held against the warehouse as tables are. */
interface Known {
  kind: keyof typeof WORDS;
  loai_hinh: string | null;
  tccsd: string;
  from_month: string;
  to_month: string;
  chiBo: unknown[];
}

/** What the pages say otherwise that list what there is: units, the parts of the composite score with targets, reports to download. */
export const REFERENCE: Record<
  string,
  (html: string, tables: Table[], term: string, stored: Stored, beside: Beside) => string[]
> = {
  "chi-bo": (_, tables, __, ___, beside) =>
    inList(tables, beside, "chi-bo", ({ kind, loai_hinh, tccsd, from_month, to_month }) => ({
      "Tổ chức cơ sở đảng": spaced(tccsd),
      "Loại chi bộ": WORDS[kind] ?? kind,
      "Loại hình": spaced(loai_hinh ?? "–"),
      Từ: period(from_month),
      Đến: period(to_month),
    })),
  tccsd: (_, tables, __, ___, beside) =>
    inList(tables, beside, "tccsd", ({ kind, chiBo }) => ({ Loại: WORDS[kind] ?? kind, "Số chi bộ": chiBo.length })),
  "phuong-phap": (html, tables, term, stored) => {
    const parts = stored.declared.parts(term);
    const table = tables.find(({ caption }) => caption.startsWith("Trọng số"));
    const targets = [...html.matchAll(/<div id="([\w-]+)" class="declared">(.*?)<\/div>/gs)].filter(([, id, facts]) => {
      const said = textOf(/<dt>Mục tiêu<\/dt><dd>(.*?)<\/dd>/s.exec(facts!)?.[1] ?? "");
      return plain(said) !== (stored.declared.target(term, id!) || "không có mục tiêu bằng số");
    });
    return [
      ...(table?.rows.length === parts.length ? [] : ["bảng trọng số"]),
      ...(table?.rows ?? []).flatMap((row, i) => {
        const { indicator, name, weight } = parts[i] ?? { indicator: "", name: "", weight: 0 };
        const wanted: Wanted = { Phần: name, "Trọng số": weight };
        if (indicator !== "rating") wanted["Trọn điểm khi đạt"] = stored.declared.target(term, indicator) || "–";
        return inRow(row, table!.heads, wanted);
      }),
      ...targets.map(([, id]) => `mục tiêu của ${id}`),
    ];
  },
  "xep-hang": (html, tables, term, stored) => {
    const year = stored.periods(term).find((own) => tables[0]?.caption.endsWith(`, ${within(own)}`));
    const ranked = /<p class="muted">([\d.]+) chi bộ được xếp hạng\./.exec(html)?.[1];
    const held = !ranked || (year && shows(ranked, stored.places.within(term, "composite", year).size));
    return held ? [] : [`${ranked} chi bộ được xếp hạng`];
  },
  "bao-cao": (html, _, __, ___, beside) =>
    [...html.matchAll(/ download="([^"]*)" href="[^"]*">(?:Word|Excel) \(([\d.]+) kB\)/g)]
      .filter(([, name, size]) => number((beside(`du-lieu/bao-cao/${name}`)?.bytes.length ?? 0) / 1024) !== size)
      .map(([, name, size]) => `${name} ghi ${size} kB`),
};

/** The rows of a list of units, each held against the profile that it leads to. */
function inList(
  [table]: Table[],
  beside: Beside,
  folder: string,
  wanted: (known: Known) => Record<string, string | number>,
): string[] {
  return (table?.rows ?? []).flatMap((row) => {
    const file = beside(`du-lieu/${folder}/${fileOf(row.leadsTo[1])}.json`);
    const own = file && wanted(JSON.parse(file.text) as Known);
    return own ? inRow(row, table!.heads, own) : [`${row.leadsTo[1]} không có hồ sơ`];
  });
}
