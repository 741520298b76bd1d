import { foot, head } from "./page.ts";
import type { SheetOf, Value } from "./reading.ts";
import type { Hand, Report } from "./report.ts";

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** Registers of members, an x for each month in which one spoke: a sheet per chi bộ, one sheet for all, or one table with a column of chi bộ. */
export function register(hand: Hand, period: string): Report {
  const { d, organisation, year } = hand;
  const title = d.pick([
    "SỔ THEO DÕI ĐẢNG VIÊN PHÁT BIỂU Ý KIẾN",
    "Theo dõi đảng viên tham gia ý kiến trong sinh hoạt",
  ]);
  const above = () => head(d, organisation, title, period);
  const label = d.pick([
    (m: number) => `T${m}`,
    (m: number) => `Tháng ${m}`,
    (m: number) => `T.${m}`,
    (m: number): Value => m,
  ]);
  const sum = d.chance(60) ? [d.pick(["Cộng", "Tổng", "Tổng số", "Tổng cộng"])] : [];
  const mark = d.pick([["x"], ["X", "x"], ["×"], ["1"], [1, 2]] as Value[][]);
  const over = d.chance(30);
  const name = d.pick(["Họ và tên", "Họ tên đảng viên", "Họ và tên đảng viên", "HỌ VÀ TÊN"]);
  const kind = d.pick(["register by sheet", "register together"]);
  const facts: Report["facts"] = {};
  const sheets: Record<string, SheetOf> = {};
  const whole: Required<SheetOf> = { rows: above(), merges: [], hidden: [] };
  organisation.units.forEach((unit, n) => {
    const page: Required<SheetOf> = kind === "register together" ? whole : { rows: above(), merges: [], hidden: [] };
    const bare = unit.name.replace("Chi bộ ", "");
    page.rows.push([
      kind === "register together"
        ? d.pick([`${n + 1}. ${unit.name}`, unit.name])
        : d.pick([unit.name, `Chi bộ: ${bare}`, unit.name.toUpperCase(), `Tên chi bộ: ${unit.name}`]),
    ]);
    const tops: Value[] = ["STT", name, ...MONTHS.map(label), ...sum];
    if (over) {
      page.rows.push(["STT", name, "Các tháng trong năm", ...Array<Value>(11).fill(null), ...sum]);
      const r = page.rows.length;
      page.merges.push(`C${r}:N${r}`, `A${r}:A${r + 1}`, `B${r}:B${r + 1}`);
      page.rows.push([null, null, ...MONTHS.map(label)]);
    } else page.rows.push(tops);
    let [ge6, total] = [0, 0];
    const members = 4 + d.roll(6);
    for (let i = 0; i < members; i++) {
      const spoke = MONTHS.map(() => (d.chance(62) ? d.pick(mark) : null));
      const sessions = spoke.filter((x) => x !== null).length;
      const times = spoke.reduce<number>((a, x) => a + (x === null ? 0 : Number(x) || 1), 0);
      if (sessions >= 6) ge6++;
      total += times;
      page.rows.push([
        i + 1,
        `${d.pick(["Nguyễn", "Trần", "Lê"])} Văn ${String.fromCharCode(65 + i)}`,
        ...spoke,
        ...(sum.length > 0 ? [times] : []),
      ]);
    }
    facts[`${unit.id}|${year}`] = { members_eligible: members, members_ge6: ge6, contributions: total };
    if (kind === "register together") page.rows.push([]);
    else sheets[`TD${n + 1}`] = { ...page, rows: [...page.rows, ...foot(d)] };
  });
  if (kind === "register together") sheets.Sổ = whole;
  return {
    layout: kind,
    file: "So theo doi.xlsx",
    sheets,
    facts,
    fields: ["members_eligible", "members_ge6", "contributions"],
  };
}
