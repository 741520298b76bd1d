import { khoi, PERIOD, parse, periodOf, shows, tccsd, tccsdOf } from "./truth.ts";

/** The figures of a result paragraph that the truth does not bear out, or that were not understood; none where all is well. */
export function wrongFigures(text: string, name: string, indicator: string, units: Map<string, string>): string[] {
  // Targets are quoted as the programme words them.
  let rest = text
    .slice(name.length)
    .replace(/“[^”]*”/g, "“”")
    .replace(/điểm I+\.\d( [abc])?/g, "");
  const wrong: string[] = [];
  const check = (pattern: string, judge: (...groups: string[]) => boolean) => {
    rest = rest.replace(new RegExp(pattern, "gi"), (whole, ...groups) => {
      if (!judge(...groups)) wrong.push(whole);
      return "";
    });
  };
  let last = "";
  const isValue = (words: string, printed: string) => {
    last = periodOf(words);
    const truth = khoi(indicator, last)!;
    return printed.endsWith("%") ? shows(printed, truth.value) : parse(printed) === truth.value;
  };
  const FIGURE = "([\\d.]+(?:,\\d+)?%?)";
  const STATUS = { đạt: "met", "chưa đạt": "missed", "chưa đủ số liệu để kết luận": "undetermined" } as const;

  check(`so với (${PERIOD}) \\(${FIGURE}\\)`, (period, printed) => {
    const truth = khoi(indicator, periodOf(period))!;
    return printed.endsWith("%") ? shows(printed, truth.value) : parse(printed) === truth.value;
  });
  check(
    `(${PERIOD}) (?:đạt|là|có) ${FIGURE} \\(([\\d.]+)/([\\d.]+)(?:; tạm tính, đã nhận ([\\d.]+)/([\\d.]+) báo cáo)?\\)`,
    (period, printed, numerator, denominator, reported, expected) => {
      const truth = khoi(indicator, periodOf(period))!;
      const counted = parse(numerator) === truth.numerator && parse(denominator) === truth.denominator;
      const whole =
        reported === undefined
          ? truth.reported === truth.expected
          : parse(reported) === truth.reported && parse(expected) === truth.expected;
      return isValue(period, printed) && counted && whole;
    },
  );
  check(
    `(${PERIOD}) (?:là|có) ${FIGURE}( \\(tạm tính\\))?(?:, (đạt|chưa đạt|chưa đủ số liệu để kết luận))?(?=[;.])`,
    (period, printed, provisional, status) => {
      const truth = khoi(indicator, periodOf(period))!;
      const judged = status === undefined || truth.status === STATUS[status.toLowerCase() as keyof typeof STATUS];
      return isValue(period, printed) && judged && (provisional !== undefined) === truth.reported < truth.expected;
    },
  );
  check(`(${PERIOD}), trong (\\d+) tổ chức cơ sở đảng có số liệu: ([^.]*)\\.`, (period, all, said) => {
    const truth = tccsdOf(indicator, periodOf(period));
    const count = (status: string) => truth.filter((t) => t.status === status).length;
    const number = (pattern: RegExp) => Number(pattern.exec(said)?.[1] ?? 0);
    return (
      Number(all) === truth.length &&
      number(/(\d+) đạt chỉ tiêu/) === count("met") &&
      number(/(\d+) chưa đạt/) === count("missed") &&
      number(/(\d+) chưa đủ/) === count("undetermined")
    );
  });
  for (const [unit, unitName] of units)
    check(`${unitName} \\(${FIGURE}\\)`, (printed) => {
      const truth = tccsd(indicator, unit, last)!;
      return printed.endsWith("%") ? shows(printed, truth.value) : parse(printed) === truth.value;
    });
  check(`(\\d+) tổ chức cơ sở đảng cùng ở mức ${FIGURE}`, (count, printed) => {
    const ranked = tccsdOf(indicator, last).filter((t) => t.reported >= 0.9 * t.expected);
    return ranked.filter((t) => shows(printed, t.value)).length === Number(count);
  });
  check(`từ ${FIGURE} đến ${FIGURE}`, (low, high) => {
    const truth = khoi(indicator, last)!;
    const no = truth.denominator! - truth.numerator!;
    return shows(low, truth.numerator! / truth.expected) && shows(high, (truth.expected - no) / truth.expected);
  });
  check(`mới nhận ${FIGURE} báo cáo`, (printed) => {
    const truth = khoi(indicator, last)!;
    return shows(printed, truth.reported / truth.expected);
  });
  check("(tăng|giảm) ([\\d,]+) (điểm phần trăm|chi bộ)", (verb, size, what) => {
    const before = [...text.matchAll(new RegExp(`so với (${PERIOD})`, "gi"))].at(-1)![1]!;
    const truth = khoi(indicator, last === "term" ? "2025" : last)!;
    const change = truth.value! - khoi(indicator, periodOf(before))!.value!;
    const printed = parse(size) * (verb === "giảm" ? -1 : 1);
    return what === "chi bộ" ? printed === change : Math.abs(printed - change * 100) <= 0.05 + 1e-9;
  });
  const left = rest.match(/[\d.,]*\d%/g) ?? [];
  return [...wrong, ...left.map((figure) => `not understood: ${figure} in ${rest}`)];
}
