import { shows } from "./shown.ts";

/** A figure that a sentence can speak of. */
interface Fact {
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  reported: number;
  expected: number;
  status: string;
}

/** What the sentences about one indicator are held against; `unit` is blank for the whole Khối. */
export interface Facts {
  of(unit: string, period: string): Fact | undefined;
  /** All TCCSĐ with a value in a period. */
  units(period: string): Fact[];
}

/** A period as sentences of reports word it, and the same as tables key it. */
const PERIOD =
  "(?:cả nhiệm kỳ|(?:quý (?:IV|III|II|I) |6 tháng (?:đầu|cuối) )?năm \\d{4}(?: \\((?:từ|đến) tháng \\d+\\))?)";
function periodOf(words: string): string {
  const text = words.toLowerCase();
  if (text.startsWith("cả nhiệm kỳ")) return "term";
  const year = /\d{4}/.exec(text)![0];
  const quarter = /quý (iv|iii|ii|i) /.exec(text)?.[1];
  if (quarter) return `${year}-Q${["i", "ii", "iii", "iv"].indexOf(quarter) + 1}`;
  return text.startsWith("6 tháng") ? `${year}-H${text.includes("đầu") ? 1 : 2}` : year;
}

const FIGURE = "([\\d.]+(?:,\\d+)?%?)";
const STATUS = { đạt: "met", "chưa đạt": "missed", "chưa đủ số liệu để kết luận": "undetermined" } as const;

/** `1.234,5` → 1234.5. */
const parse = (text: string): number => Number(text.replace("%", "").replaceAll(".", "").replace(",", "."));

const asPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * The figures of a report's paragraph about one indicator that the facts do not bear out, or that were not understood; none where all is well.
 * `units`: codes of the TCCSĐ → their names.
 */
export function wrongFigures(text: string, name: string, facts: Facts, units: Map<string, string>): string[] {
  // targets are quoted as the programme words them
  let rest = text
    .slice(name.length)
    .replace(/“[^”]*”/g, "“”")
    .replace(/; chỉ tiêu: .*$/, "")
    .replace(/điểm I+\.\d( [abc])?/g, "");
  const wrong: string[] = [];
  const check = (pattern: string, judge: (...groups: string[]) => boolean) => {
    rest = rest.replace(new RegExp(pattern, "gi"), (whole, ...groups) => {
      if (!judge(...groups)) wrong.push(whole);
      return "";
    });
  };
  let last = "";
  const isOf = (unit: string, period: string, printed: string) => shows(printed, facts.of(unit, period)?.value);
  const isTold = (words: string, printed: string) => {
    last = periodOf(words);
    return isOf("", last, printed);
  };

  check(`so với (${PERIOD}) \\(${FIGURE}\\)`, (period, printed) => isOf("", periodOf(period), printed));
  check(
    `(${PERIOD}) (?:đạt|là|có) ${FIGURE} \\(([\\d.]+)/([\\d.]+)(?:; tạm tính, đã nhận ([\\d.]+)/([\\d.]+) báo cáo)?\\)`,
    (period, printed, numerator, denominator, reported, expected) => {
      const fact = facts.of("", periodOf(period));
      const counted = parse(numerator) === fact?.numerator && parse(denominator) === fact.denominator;
      const whole =
        reported === undefined
          ? fact?.reported === fact?.expected
          : parse(reported) === fact?.reported && parse(expected) === fact.expected;
      return isTold(period, printed) && counted && whole;
    },
  );
  check(
    `(${PERIOD})(?: là| có|:) ${FIGURE}( \\(tạm tính\\))?(?:, (đạt|chưa đạt|chưa đủ số liệu để kết luận))?(?=[;.]|$)`,
    (period, printed, provisional, status) => {
      const fact = facts.of("", periodOf(period));
      const judged = status === undefined || fact?.status === STATUS[status.toLowerCase() as keyof typeof STATUS];
      // a list of what was missed tells no more than the figure
      const sure = text.startsWith("- ") || (provisional !== undefined) === (fact && fact.reported < fact.expected);
      return isTold(period, printed) && judged && sure;
    },
  );
  check(`(${PERIOD}), trong (\\d+) tổ chức cơ sở đảng có số liệu: ([^.]*)\\.`, (period, all, said) => {
    const units = facts.units(periodOf(period));
    const count = (status: string) => units.filter((unit) => unit.status === status).length;
    const number = (pattern: RegExp) => Number(pattern.exec(said)?.[1] ?? 0);
    return (
      Number(all) === units.length &&
      number(/(\d+) đạt chỉ tiêu/) === count("met") &&
      number(/(\d+) chưa đạt/) === count("missed") &&
      number(/(\d+) chưa đủ/) === count("undetermined")
    );
  });
  for (const [unit, unitName] of units)
    if (rest.includes(unitName))
      check(`${asPattern(unitName)} \\(${FIGURE}\\)`, (printed) => isOf(unit, last, printed));
  // others may print alike and stand behind them
  check(`(cao|thấp) nhất: (\\d+) tổ chức cơ sở đảng cùng ở mức ${FIGURE}`, (which, count, printed) => {
    const ranked = facts.units(last).filter((unit) => unit.reported >= 0.9 * unit.expected);
    const best = ranked.map((unit) => unit.value!).sort((x, y) => (which.toLowerCase() === "cao" ? y - x : x - y))[0];
    return shows(printed, best) && ranked.filter((unit) => unit.value === best).length === Number(count);
  });
  check(`từ ${FIGURE} đến ${FIGURE}`, (low, high) => {
    const { numerator, denominator, expected } = facts.of("", last)!;
    const no = denominator! - numerator!;
    return shows(low, numerator! / expected) && shows(high, (expected - no) / expected);
  });
  check(`mới nhận ${FIGURE} báo cáo`, (printed) => {
    const { reported, expected } = facts.of("", last)!;
    return shows(printed, reported / expected);
  });
  check("(tăng|giảm) ([\\d,]+) (điểm phần trăm|chi bộ)", (verb, size, what) => {
    const before = [...text.matchAll(new RegExp(`so với (${PERIOD})`, "gi"))].at(-1)?.[1];
    const [now, then] = [facts.of("", last)?.value, before && facts.of("", periodOf(before))?.value];
    if (typeof now !== "number" || typeof then !== "number") return false;
    const printed = parse(size) * (verb === "giảm" ? -1 : 1);
    return what === "chi bộ" ? printed === now - then : Math.abs(printed - (now - then) * 100) <= 0.05 + 1e-9;
  });
  const left = rest.match(/[\d.,]*\d%/g) ?? [];
  return [...wrong, ...left.map((figure) => `${figure}, không rõ của kỳ nào`)];
}
