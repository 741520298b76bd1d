import { expect, test } from "vitest";
import type { Report } from "../../reports/report.ts";
import { type DemoReports, KINDS } from "./demo.ts";
import { untrue } from "./sentence.ts";
import { khoi, parse, shows, tccsd } from "./truth.ts";
import { sheetRows } from "./xlsx.ts";

/** The indicator that a paragraph of results is about. */
const toldOf = (text: string, { figures }: Report) =>
  figures.indicators.find(({ name }) => [":", ",", " "].some((sign) => text.startsWith(name + sign)));

/** Every figure of the documents held against the truth of the demo. */
export function againstTruth(reports: () => DemoReports): void {
  test.each(KINDS)("the report %s says of every indicator what the truth says, and no figure besides", (kind) => {
    const { docx, report } = reports().of(kind);
    let told = 0;
    const wrong = docx.pieces.flatMap((piece) => {
      if (!("text" in piece) || piece.style !== "NoiDung") return [];
      const indicator = toldOf(piece.text, report);
      if (!indicator) return [];
      told++;
      return untrue(piece.text, indicator.name, indicator.id, reports().units);
    });
    expect(wrong).toEqual([]);
    expect(told).toBe(
      report.figures.indicators.filter((i) => report.figures.periods(i.id, report.span).length > 0).length,
    );
  });

  test("a figure changed in a sentence does not pass unseen", () => {
    const { docx, report } = reports().of("nam");
    let changed = 0;
    for (const piece of docx.pieces) {
      if (!("text" in piece) || piece.style !== "NoiDung") continue;
      const indicator = toldOf(piece.text, report);
      if (!indicator) continue;
      const quoted = [...piece.text.matchAll(/“[^”]*”/g)].map((m) => [m.index, m.index + m[0].length] as const);
      for (const figure of piece.text.matchAll(/[\d.]+(?:,\d+)?%/g)) {
        if (quoted.some(([from, to]) => from < figure.index && figure.index < to)) continue;
        const other = `${(parse(figure[0]) + 0.2).toFixed(1).replace(".", ",")}%`;
        const text = piece.text.slice(0, figure.index) + other + piece.text.slice(figure.index + figure[0].length);
        expect(
          untrue(text, indicator.name, indicator.id, reports().units),
          `${figure[0]} → ${other}: ${text}`,
        ).not.toEqual([]);
        changed++;
      }
    }
    expect(changed).toBeGreaterThan(60);
  });

  test("the judgement of 2023 is the truth's: result, year before, coverage and status of each target", () => {
    const { docx, report } = reports().of("nam");
    const [, ...rows] = docx.tableBelow("Bảng 1.");
    const periods = report.figures.indicators.flatMap((i) =>
      report.figures.periods(i.id, report.span).map((p) => [i, p] as const),
    );
    expect(rows.length).toBe(periods.length);
    const STATUS = { met: "Đạt", missed: "Chưa đạt", undetermined: "Chưa đủ số liệu" };
    rows.forEach(([, , , result, before, , coverage, status], n) => {
      const [indicator, period] = periods[n]!;
      const truth = khoi(indicator.id, period)!;
      const printed = result!.replace(" (tt)", "");
      expect(
        indicator.unit === "count" ? parse(printed) === truth.value : shows(printed, truth.value),
        `${indicator.id} ${result}`,
      ).toBe(true);
      expect(result!.endsWith("(tt)")).toBe(truth.reported < truth.expected);
      expect(shows(coverage!, truth.reported / truth.expected), `${indicator.id} ${coverage}`).toBe(true);
      const trend = report.figures.term.targets[indicator.id]!.comparison === "none";
      expect(status).toBe(trend ? "Theo dõi" : STATUS[truth.status]);
      if (period === "2023" && indicator.unit === "percent")
        expect(shows(before!, khoi(indicator.id, "2022")!.value), `${indicator.id} ${before}`).toBe(true);
    });
  });

  test("the annex shows every TCCSĐ in every indicator as the truth has it", () => {
    const { docx, report } = reports().of("nam");
    const [heads, ...rows] = docx.tableBelow("Kết quả các chỉ tiêu của từng tổ chức cơ sở đảng");
    const shown = report.figures.indicators.map((i) => [i, report.figures.periods(i.id, report.span).at(-1)!] as const);
    expect(heads!.length).toBe(shown.length + 2);
    const wrong = [["", ""], ...reports().units].flatMap(([unit], r) =>
      shown.flatMap(([indicator, period], c) => {
        const truth = unit ? tccsd(indicator.id, unit, period) : khoi(indicator.id, period);
        const printed = rows[r]![c + 2]!.replace("*", "");
        const right =
          !truth || truth.expected === 0
            ? printed === ""
            : truth.value === null
              ? printed === "–"
              : indicator.unit === "count"
                ? parse(printed) === truth.value
                : shows(printed, truth.value);
        return right ? [] : [`${unit} ${indicator.id} ${printed}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("the Excel annex has a sheet an indicator, its figures as numbers, its headers on every page", () => {
    const { annex, report } = reports().of("nam");
    const { sheets, printTitles } = sheetRows(annex);
    expect([...sheets.keys()]).toEqual(report.figures.indicators.map((i) => i.shortName));
    expect(printTitles).toEqual([...sheets.keys()].map((name) => `'${name}'!$6:$6`));
    let compared = 0;
    for (const { id, shortName } of report.figures.indicators) {
      const rows = sheets.get(shortName)!;
      const heads = rows[5]!;
      const column = heads.indexOf(id === "inspection-coverage" ? "6 tháng cuối 2023" : "2023");
      for (const row of rows.slice(6)) {
        const truth =
          row[1] === "" || row[1] == null
            ? khoi(id, id === "inspection-coverage" ? "2023-H2" : "2023")
            : tccsd(id, String(row[1]), id === "inspection-coverage" ? "2023-H2" : "2023");
        if (!truth || truth.value === null) continue;
        expect(row[column], `${id} ${row[1]}`).toBeCloseTo(truth.value, 9);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(150);
  });
}
