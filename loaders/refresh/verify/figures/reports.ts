import { strFromU8, unzipSync } from "fflate";
import * as XLSX from "xlsx";
import { periodLabel } from "../../../../reports/span.ts";
import type { Indicator } from "../../../indicators/indicator.ts";
import { inSentences, letters } from "./documents.ts";
import { equal, shows } from "./shown.ts";
import type { Stored } from "./stored.ts";

/** Which figures of a report's Excel annex are not the stored ones: a sheet an indicator, units down, periods across. */
export function inAnnex(bytes: Uint8Array, term: string, indicators: Indicator[], stored: Stored): string[] {
  const book = XLSX.read(bytes, { dense: true, cellHTML: false, cellText: false });
  const labels = new Map(stored.periods(term).map((period) => [periodLabel(period), period]));
  return book.SheetNames.flatMap((name) => {
    const indicator = indicators.find((i) => i.shortName.slice(0, 31) === name);
    const rows = XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1, defval: null });
    const head = rows.findIndex((row) => row[1] === "Mã");
    if (!indicator || head < 0) return [`trang “${name}” không rõ chỉ tiêu nào`];
    const periods = rows[head]!.map((label) => labels.get(String(label)));
    return rows.slice(head + 1).flatMap((row) => {
      const unit = String(row[1] ?? "");
      if (unit && !stored.units.named(unit, row[2])) return [`${name}: ${unit} mang tên “${row[2]}”`];
      return periods.flatMap((period, column) => {
        const level = unit === "" ? "khoi" : stored.units.tccsd.has(unit) ? "tccsd" : "chi_bo";
        const own = period && stored.of(term, indicator.id, level, unit, period);
        if (!own || (level === "chi_bo" && indicator.kind === "share")) return [];
        return equal(own.value, row[column]) ? [] : [`${name}, ${unit || "toàn bộ"}, ${period} ghi ${row[column]}`];
      });
    });
  });
}

/** Which figures of a report's sentences and tables are not the stored ones; `period` is the report's own, where it has one. */
export function inDocument(
  bytes: Uint8Array,
  period: string | undefined,
  term: string,
  indicators: Indicator[],
  stored: Stored,
): string[] {
  const labels = new Map(stored.periods(term).map((period) => [periodLabel(period), period]));
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"]!);
  const wrong: string[] = [];
  const latest = new Map<string, string>();
  for (const [heads = [], ...rows] of tablesOf(xml)) {
    let told = "";
    if (heads[0] === "Hạng" && !isRanking(heads, rows, term, stored))
      wrong.push(`bảng xếp hạng “${heads.join(" | ")}”`);
    for (const cells of rows) {
      const hold = (indicator: Indicator | undefined, unit: string, period: string | undefined, text: string) => {
        const own = indicator && period && stored.of(term, indicator.id, unit ? "tccsd" : "khoi", unit, period);
        if (own && text && !shows(text, own.value))
          wrong.push(`${indicator.shortName}, ${unit || "toàn bộ"}, ${period} ghi ${text}`);
      };
      if (heads[3] === "Kết quả") {
        told = cells[1] || told;
        const indicator = indicators.find((i) => told.startsWith(`${i.shortName}: `));
        const when = labels.get(cells[2]!);
        hold(indicator, "", when, cells[3]!);
        if (indicator && when) latest.set(indicator.id, when);
      } else if (heads[0] === "TT" && heads[1] === "Tổ chức cơ sở đảng")
        for (const [column, head] of heads.entries()) {
          const indicator = indicators.find((i) => head === i.shortName || head.startsWith(`${i.shortName} (`));
          // beside another period than the report's own the head says which
          const label = head === indicator?.shortName ? undefined : /\(([^()]*)\)$/.exec(head)?.[1];
          const unit = cells[0] === "" ? "" : stored.units.idOf(cells[1]!);
          if (unit !== undefined) hold(indicator, unit, label ? labels.get(label) : period, cells[column] ?? "");
        }
    }
  }
  return [...wrong, ...inSentences(xml, { term, indicators, stored, latest })];
}

/** Whether a ranked table is one of the warehouse's ranked lists: every row bears the figure of its rank, and the name of a unit that has it. */
function isRanking(heads: string[], rows: string[][], term: string, stored: Stored): boolean {
  const column = heads.findIndex((head, i) => i > 1 && head !== "Tổ chức cơ sở đảng");
  const level = heads[1] === "Tổ chức cơ sở đảng" ? "tccsd" : "chi_bo";
  return stored.rankings(term, level).some((ranks) =>
    rows.every((cells) => {
      const rank = Number(cells[0]!.replaceAll(".", ""));
      const own = ranks.get(rank);
      return (
        Number.isNaN(rank) ||
        (own !== undefined &&
          shows(cells[column]!, own.value) &&
          own.units.some((unit) => stored.units.named(unit, cells[1])))
      );
    }),
  );
}

/** Tables of a Word document as rows of texts. */
const tablesOf = (xml: string): string[][][] =>
  [...xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)].map(([, table]) =>
    [...table!.matchAll(/<w:tr[ >](.*?)<\/w:tr>/gs)].map(([, row]) =>
      row!
        .split("<w:tc>")
        .slice(1)
        .map((cell) => [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => letters(m[1]!)).join("")),
    ),
  );
