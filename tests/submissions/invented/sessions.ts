import { Dice } from "./dice.ts";
import { figures } from "./figures.ts";
import { withOthers, word } from "./meetings.ts";
import { CHI_BO_CO_SO, naming, ORGANISATIONS, type Organisation } from "./organisations.ts";
import { besides, foot, head, quarterWords } from "./page.ts";
import { inventMeetings } from "./quarterly.ts";
import type { SheetOf, Value } from "./reading.ts";
import type { Hand, Report } from "./report.ts";
import type { Column } from "./table.ts";
import { type Line, unitTable } from "./unit-table.ts";

const TOPICS = [
  "Học tập và làm theo Bác về nêu gương",
  "Chuyển đổi số trong cơ quan",
  "Thực hành tiết kiệm, chống lãng phí năm 2023",
  "Nâng cao chất lượng sinh hoạt chi bộ",
  "Học tập chuyên đề toàn khóa quý I",
];
const NOTHING: Value[] = ["Không tổ chức", "Chưa thực hiện", null, "Không", "Chưa tổ chức", "Không có", "-"];

/** Thematic sessions of a quarter, in a workbook of their own. */
export function inventSessions(
  seed: number,
  of?: { organisation: Organisation; year: number; quarter: number },
): Report {
  const d = new Dice(seed);
  const organisation = of?.organisation ?? d.pick(ORGANISATIONS);
  const year = of?.year ?? 2023;
  const hand: Hand = { d, organisation, year, name: naming(d, organisation), figures: figures(d) };
  const q = of?.quarter ?? 1 + d.roll(4);
  const optional = ["held_on", "members_due", "opinions", "grade"].filter(() => d.chance(65));
  const fields = ["topic", "members_present", ...optional];
  const columns: Column[] = (d.chance(40) ? d.shuffle(fields) : fields).map((field) => ({
    field,
    text: word(d, field),
  }));
  const facts: Report["facts"] = {};
  const lines = organisation.units.flatMap((unit): Line[] => {
    if (d.chance(20)) {
      const said = d.pick(NOTHING);
      return [{ unit, value: (c) => (c.field === "topic" ? said : null) }];
    }
    return Array.from({ length: d.chance(10) ? 2 : 1 }, (_, k) => {
      const members_due = 5 + d.roll(30);
      const month = String(3 * q - d.roll(3)).padStart(2, "0");
      const truth: Record<string, string | number> = {
        ...{
          topic: d.pick(TOPICS),
          held_on: `${year}-${month}-${String(1 + d.roll(28)).padStart(2, "0")}`,
          members_due,
        },
        ...{
          members_present: members_due - d.roll(3),
          opinions: d.roll(9),
          grade: d.pick(["tot", "kha", "trung_binh"]),
        },
      };
      facts[`${unit.id}|${year}-Q${q}#${k + 1}`] = truth;
      return {
        unit,
        value: ({ field }): Value => {
          if (field === "topic") return truth.topic as string;
          if (field === "held_on") return hand.figures.date(String(truth.held_on));
          if (field === "grade") return hand.figures.grade(String(truth.grade));
          return field in truth ? hand.figures.count(truth[field] as number, field === "opinions") : null;
        },
      };
    });
  });
  const what = d.pick([
    "KẾT QUẢ SINH HOẠT CHUYÊN ĐỀ",
    "BÁO CÁO SINH HOẠT CHUYÊN ĐỀ CỦA CÁC CHI BỘ",
    "Tổng hợp SH chuyên đề",
    "Theo dõi SHCĐ",
  ]);
  const page: Required<SheetOf> = {
    rows: head(d, organisation, what, quarterWords(d, year, q)),
    merges: [],
    hidden: [],
  };
  unitTable(hand, page, withOthers(d, columns), lines);
  page.rows.push(...foot(d));
  const sheets = { [d.pick(["Sheet1", "CĐ", "SHCĐ", "Chuyên đề", "Chuyen de"])]: page, ...besides(d) };
  return { layout: "thematic", file: "Báo cáo.xlsx", sheets, facts, fields };
}

/** Meetings and thematic sessions of one quarter in one workbook. */
export function inventQuarter(seed: number): Report {
  const meetings = inventMeetings(seed);
  const [id, month] = Object.keys(meetings.facts)[0]!.split("|") as [string, string];
  const organisation = [...ORGANISATIONS, CHI_BO_CO_SO].find((o) => o.id === id.slice(0, 2))!;
  const quarter = Math.ceil(Number(month.slice(5)) / 3);
  const sessions = inventSessions(seed, { organisation, year: Number(month.slice(0, 4)), quarter });
  const theirs = Object.entries(sessions.sheets).map(([name, sheet]) => [`${name} 2`, sheet] as const);
  return {
    ...meetings,
    layout: `${meetings.layout} with thematic`,
    sheets: { ...meetings.sheets, ...Object.fromEntries(theirs) },
    facts: { ...meetings.facts, ...sessions.facts },
    // Only what both sheets carry can be told wrong or missing in either.
    fields: ["held", "topic", ...meetings.fields.filter((field) => sessions.fields.includes(field))],
  };
}
