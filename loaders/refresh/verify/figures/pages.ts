import { within } from "../../../../src/components/format.js";
import { equal, type Stored, shows } from "./stored.ts";

/** One cell of a table: its text, and the full value that it is sorted by. */
interface Cell {
  text: string;
  value: string | undefined;
}

/**
 * Which figures of a page's tables are not the stored ones: years of the overview, periods and units of an indicator's page, scores of the ranking.
 * An indicator's page in which none was found at all is none that can be trusted.
 */
export function inPage(page: string, html: string, term: string, stored: Stored): string[] {
  const indicator = /^chi-tieu\/(?!index$)([\w-]+)$/.exec(page)?.[1];
  let found = 0;
  const wrong: string[] = [];
  const hold = (cell: Cell | undefined, value: number | null | undefined, where: string) => {
    found++;
    const full = !cell?.value || equal(value, Number(cell.value));
    if (!cell || value === undefined || !full || !shows(cell.text, value))
      wrong.push(`${where} ghi “${cell?.text ?? ""}”`);
  };
  for (const { caption, heads, rows } of tablesOf(html)) {
    const period = stored.periods(term).find((p) => caption.endsWith(`, ${within(p)}`));
    for (const { cells, leadsTo, key } of rows) {
      const [kind, name = ""] = leadsTo;
      const at = (head: string) => cells[heads.indexOf(head)];
      const unit = kind === "tccsd" ? "tccsd" : "chi_bo";
      if (page === "index" && kind === "chi-tieu" && heads.includes("Kỳ gần nhất"))
        for (const year of heads.filter((head) => /^\d{4}$/.test(head))) {
          const own = stored.of(term, name, "khoi", "", year);
          if (own && own.value !== null) hold(at(year), own.value, `${name} năm ${year}`);
        }
      else if (indicator && caption.endsWith(" theo kỳ")) {
        const own = stored.of(term, indicator, "khoi", "", key);
        hold(at("Kết quả"), own?.value, key);
        hold(at("Tử số"), own?.numerator, key);
        hold(at("Mẫu số"), own?.denominator, key);
      } else if (indicator && period && name && heads.includes("Kết quả"))
        hold(at("Kết quả"), stored.of(term, indicator, unit, name, period)?.value, `${name}, ${period}`);
      else if (page === "xep-hang" && period && name && heads.includes("Điểm"))
        hold(at("Điểm"), stored.ofChiBo(term, "composite", name, period), `${name}, ${period}`);
    }
  }
  const expected = indicator && stored.reported(term, indicator);
  return found === 0 && expected ? ["không có bảng số liệu nào"] : wrong;
}

/** Tables of a page that the site built, with the rows that are unfolded only when asked for. */
function tablesOf(html: string) {
  return [...html.matchAll(/<table[^>]*><caption[^>]*>(.*?)<\/caption>(.*?)<\/table>/gs)].map(([, caption, body]) => ({
    caption: textOf(caption!),
    heads: [...body!.matchAll(/<th [^>]*scope="col"[^>]*>(.*?)<\/th>/gs)].map((m) => textOf(m[1]!)),
    rows: [...body!.matchAll(/<tr>(.*?)<\/tr>/gs)]
      .filter(([, row]) => row!.includes('scope="row"'))
      .map(([, row]) => rowOf(row!)),
  }));
}

function rowOf(row: string) {
  const cells = [...row.matchAll(/<t([hd])([^>]*)>(.*?)<\/t\1>/gs)].map((m) => ({
    text: textOf(m[3]!),
    value: /data-v="([^"]*)"/.exec(m[2]!)?.[1],
  }));
  const [, page = "", name = ""] =
    /<th [^>]*scope="row"[^>]*><a href="[./]*([\w-]+)(?:\?ma=|\/)([^"]*)"/.exec(row) ?? [];
  return { cells, leadsTo: [page, decodeURIComponent(name)], key: /<th data-v="([^"]*)"/.exec(row)?.[1] ?? "" };
}

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
