import { inUnit } from "../../../../src/components/format.js";
import { type Bin, inBins } from "./bins.ts";
import { inRow, type Table, textOf } from "./page-tables.ts";
import { shows } from "./shown.ts";
import type { Stored } from "./stored.ts";

/**
 * What an indicator's page says of its units in the latest period, besides their rows, otherwise than the warehouse: how many TCCSĐ miss the target
 * and who stands last, how many chi bộ are ranked, and how their values are spread.
 */
export function inUnits(html: string, tables: Table[], term: string, indicator: string, stored: Stored): string[] {
  const period = stored.latest(term, indicator)?.period;
  if (!period) return [];
  const unit = stored.declared.measures.get(indicator)?.unit ?? "";
  const of = (code: string) => stored.of(term, indicator, "tccsd", code, period);
  const [, lagging = ""] = /<p class="lagging">(.*?)<\/p>/s.exec(html) ?? [];
  const [, missed, all] = /<strong>([\d.]+)\/([\d.]+) tổ chức/.exec(lagging) ?? [];
  const units = [...(stored.list(term, indicator, "tccsd", period)?.values() ?? [])];
  const counts = [units.filter(({ status }) => status === "missed").length, units.length];
  const last = [...lagging.matchAll(/tccsd\?ma=([^"]+)">[^<]*<\/a> ([\d.,]+%?)/g)];
  const ranked = /<p class="muted">([\d.]+) chi bộ được xếp hạng\./.exec(html)?.[1];
  const spread = tables.find(({ caption }) => caption === "Số chi bộ theo khoảng");
  const bins = (spread?.rows ?? []).map(({ cells }) => cells.map(({ value }) => Number(value)) as Bin);
  return [
    ...(lagging && (!shows(missed ?? "", counts[0]) || !shows(all ?? "", counts[1]))
      ? [`ghi “${textOf(lagging)}”`]
      : []),
    ...last
      .filter(([, code, figure]) => !shows(figure!.replace(/[.,]$/, ""), of(decodeURIComponent(code!))?.value))
      .map(([, code, figure]) => `${code} ghi ${figure}`),
    ...(ranked && !shows(ranked, stored.places.within(term, indicator, period).size)
      ? [`${ranked} chi bộ được xếp hạng`]
      : []),
    ...inBins(bins, stored.valuesOf(term, indicator, period)).map((range) => `phân bố ${range}`),
    ...(spread?.rows ?? []).flatMap((row, i) => {
      const [from, to, count] = bins[i]!;
      const wanted = { Từ: [inUnit(from, unit), from], Đến: [inUnit(to, unit), to], "Số chi bộ": count } as const;
      return inRow(row, spread!.heads, { ...wanted, Từ: [...wanted.Từ], Đến: [...wanted.Đến] });
    }),
  ];
}
