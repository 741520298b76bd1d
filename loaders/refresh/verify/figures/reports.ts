import { strFromU8, unzipSync } from "fflate";
import * as XLSX from "xlsx";
import { periodLabel } from "../../../../reports/span.ts";
import type { Indicator } from "../../../indicators/indicator.ts";
import { equal, type Stored, shows } from "./stored.ts";

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
      return periods.flatMap((period, column) => {
        const level = unit === "" ? "khoi" : stored.isTccsd(unit) ? "tccsd" : "chi_bo";
        const own = period && stored.of(term, indicator.id, level, unit, period);
        if (!own || (level === "chi_bo" && indicator.kind === "share")) return [];
        return equal(own.value, row[column]) ? [] : [`${name}, ${unit || "toàn bộ"}, ${period} ghi ${row[column]}`];
      });
    });
  });
}

/** Which figures of a report's table of judgements and of its annex of TCCSĐ are not the stored ones; `period` is the report's own, where it has one. */
export function inDocument(
  bytes: Uint8Array,
  period: string,
  term: string,
  indicators: Indicator[],
  stored: Stored,
): string[] {
  const labels = new Map(stored.periods(term).map((period) => [periodLabel(period), period]));
  const wrong: string[] = [];
  for (const [heads = [], ...rows] of tablesOf(bytes)) {
    let told = "";
    for (const cells of rows) {
      const hold = (indicator: Indicator | undefined, unit: string, period: string | undefined, text: string) => {
        const own = indicator && period && stored.of(term, indicator.id, unit ? "tccsd" : "khoi", unit, period);
        if (own && text && !shows(text, own.value))
          wrong.push(`${indicator.shortName}, ${unit || "toàn bộ"}, ${period} ghi ${text}`);
      };
      if (heads[3] === "Kết quả") {
        told = cells[1] || told;
        hold(
          indicators.find((i) => told.startsWith(`${i.shortName}: `)),
          "",
          labels.get(cells[2]!),
          cells[3]!,
        );
      } else if (heads[0] === "TT" && heads[1] === "Tổ chức cơ sở đảng")
        for (const [column, head] of heads.entries()) {
          const indicator = indicators.find((i) => head === i.shortName || head.startsWith(`${i.shortName} (`));
          // beside another period than the report's own the head says which
          const label = head === indicator?.shortName ? undefined : /\(([^()]*)\)$/.exec(head)?.[1];
          const unit = cells[0] === "" ? "" : stored.idOf(cells[1]!);
          if (unit !== undefined) hold(indicator, unit, label ? labels.get(label) : period, cells[column] ?? "");
        }
    }
  }
  return wrong;
}

/** Tables of a Word document as rows of texts. */
function tablesOf(bytes: Uint8Array): string[][][] {
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"]!);
  return [...xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)].map(([, table]) =>
    [...table!.matchAll(/<w:tr[ >](.*?)<\/w:tr>/gs)].map(([, row]) =>
      row!
        .split("<w:tc>")
        .slice(1)
        .map((cell) => [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => letters(m[1]!)).join("")),
    ),
  );
}

const letters = (xml: string): string => xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!);

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
