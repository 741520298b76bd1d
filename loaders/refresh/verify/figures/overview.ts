import { sum } from "d3";
import { change, fileOf, inUnit, period as label, percent, within } from "../../../../src/components/format.js";
import { statusWords } from "../../../../src/components/status.js";
import type { Published } from "../published.ts";
import type { Figure } from "./figure.ts";
import { plain, type Table, textOf } from "./page-tables.ts";
import { shows } from "./shown.ts";
import type { Stored } from "./stored.ts";

/** A row of what a TCCSĐ's profile says of an indicator; those rows are held against the warehouse as tables are. */
interface Attention {
  indicator: string;
  period: string;
  value: number | null;
  target: number | null;
  status: string;
  since: string;
  times: number;
}

/**
 * What the overview says otherwise than the warehouse in words: how much was reported, the conclusions of the latest period and of every year, what
 * changed, and what each TCCSĐ misses since when. Its figures are held elsewhere too.
 */
export function inOverview(
  html: string,
  tables: Table[],
  term: string,
  stored: Stored,
  beside: (path: string) => Published | undefined,
): string[] {
  const table = (words: RegExp) => tables.find(({ caption }) => words.test(caption));
  const [scores, turned, missed] = [/ so với mục tiêu$/, /^Thay đổi của từng/, /^Tổ chức cơ sở đảng chưa đạt/].map(
    table,
  );
  const hold = (rows: Table["rows"], heads: string[], wanted: (id: string) => Record<string, string>) =>
    rows.flatMap(({ cells, leadsTo: [, id] }) =>
      Object.entries(wanted(id)).flatMap(([head, own]) => {
        const text = plain(cells[heads.indexOf(head)]?.text ?? "");
        return text === plain(own) ? [] : [`${id}, ${head} ghi “${text}”`];
      }),
    );
  const judged = (id: string, own: Figure | undefined) =>
    stored.judged(term).includes(id) && own ? statusWords(own.status) : "";
  const unit = (id: string) => stored.declared.measures.get(id)?.unit ?? "";
  return [
    ...inReceived(html, term, stored),
    ...(scores ? inYears(scores, term, stored) : []),
    ...hold(scores?.rows ?? [], scores?.heads ?? [], (id): Record<string, string> => {
      const own = stored.latest(term, id);
      if (!own) return {};
      const when = label(own.period) + (own.reported < own.expected ? ", tạm tính" : "");
      return {
        "Kỳ gần nhất": [inUnit(own.value, unit(id), own.target), judged(id, own), when].filter(Boolean).join(" "),
        "Mục tiêu": stored.judged(term).includes(id) ? stored.declared.target(term, id) : "theo dõi",
        "Báo cáo": percent(own.reported / own.expected, 1),
      };
    }),
    ...hold(turned?.rows ?? [], turned?.heads ?? [], (id) => {
      const own = stored.latest(term, id)!;
      const before = stored.of(term, id, "khoi", "", stored.finest(term, id).at(-2) ?? "");
      const verdict =
        before?.status === own.status ? "như kỳ trước" : `kỳ trước: ${statusWords(before?.status ?? "").toLowerCase()}`;
      return {
        "Kỳ trước": `${inUnit(before?.value, unit(id))} ${label(before?.period ?? "")}`,
        "Kỳ này": `${inUnit(own.value, unit(id))} ${label(own.period)}`,
        "Thay đổi": change(own.change, unit(id)),
        "Kết luận": judged(id, own) ? `${judged(id, own)} ${verdict}` : "–",
      };
    }),
    ...hold(missed?.rows ?? [], missed?.heads ?? [], (code) => ({
      "Chỉ tiêu chưa đạt, từ kỳ nào": attentionOf(code, beside)
        .filter(({ status }) => status === "missed")
        .map((own) => inWords(own, stored))
        .join(" "),
    })),
  ];
}

/** `Đến hết tháng 12/2023 … Đã nhận 30,5% báo cáo sinh hoạt của nhiệm kỳ.` */
function inReceived(html: string, term: string, stored: Stored): string[] {
  const said = textOf(/<p class="lead">(.*?)<\/p>/s.exec(html)?.[1] ?? "");
  const months = stored.months(term, "attendance");
  const last = months.findLastIndex(({ reported }) => reported > 0);
  if (last < 0) return [];
  const all = months.slice(0, last + 1);
  const share = sum(all, ({ reported }) => reported) / sum(all, ({ expected }) => expected);
  const [, until, figure] = /^Đến hết ([^,]+), .*Đã nhận ([\d.,]+%?) báo cáo/.exec(said) ?? [];
  return until === within(stored.asOf(term)) && figure && shows(figure, share) ? [] : [`ghi “${said}”`];
}

/** `Năm 2023: Đạt, đã nhận 99,1% báo cáo` behind every year, or half-year, of an indicator. */
function inYears({ heads, rows }: Table, term: string, stored: Stored): string[] {
  return rows.flatMap(({ cells, leadsTo: [, id] }) => {
    const years = stored.course(term, id).filter(({ period }) => /^\d{4}(-H\d)?$/.test(period));
    return heads.flatMap((head, column) => {
      if (!/^\d{4}$/.test(head)) return [];
      const wanted = years
        .filter(({ period }) => period.startsWith(head))
        .map(
          (own) =>
            `${label(own.period)}: ${statusWords(own.status)}, đã nhận ${percent(own.reported / own.expected, 1)} báo cáo`,
        );
      const said = [...cells[column]!.html.matchAll(/<span title="([^"]*)" class="score"/g)].map(([, title]) => title);
      const marks = [...cells[column]!.html.matchAll(/<i title="([^"]*)"[^>]* class="status (\w+)"/g)].map(
        (m) => `${m[1]} ${m[2]}`,
      );
      const shown = stored.judged(term).includes(id)
        ? years.filter(({ period }) => period.startsWith(head)).map(({ status }) => `${statusWords(status)} ${status}`)
        : [];
      return said.join() === wanted.join() && marks.join() === shown.join()
        ? []
        : [`${id} năm ${head} ghi “${said.join("; ")}”`];
    });
  });
}

const attentionOf = (code: string, beside: (path: string) => Published | undefined): Attention[] =>
  (JSON.parse(beside(`du-lieu/tccsd/${fileOf(code)}.json`)?.text ?? "{}") as { attention?: Attention[] }).attention ??
  [];

/** `Dự sinh hoạt 93,1% từ quý I/2023`, `Đảng viên bị kỷ luật 1,1% năm 2023, kỳ trước 0,9%`. */
function inWords({ indicator, period, value, target, since, times }: Attention, stored: Stored): string {
  const { shortName = "", unit = "", moving = false } = stored.declared.measures.get(indicator) ?? {};
  const when = times > 1 ? ` từ ${within(since)}` : ` ${within(period)}`;
  return `${shortName} ${inUnit(value, unit, target)} ${when.trim()}${moving ? `, kỳ trước ${inUnit(target, unit)}` : ""}`;
}
