import { Dice } from "./dice.ts";
import { figures } from "./figures.ts";
import { withOthers, word } from "./meetings.ts";
import { naming, ORGANISATIONS } from "./organisations.ts";
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
export function inventSessions(seed: number): Report {
  const d = new Dice(seed);
  const organisation = d.pick(ORGANISATIONS);
  const hand: Hand = { d, organisation, year: 2023, name: naming(d, organisation), figures: figures(d) };
  const q = 1 + d.roll(4);
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
        ...{ topic: d.pick(TOPICS), held_on: `2023-${month}-${String(1 + d.roll(28)).padStart(2, "0")}`, members_due },
        ...{
          members_present: members_due - d.roll(3),
          opinions: d.roll(9),
          grade: d.pick(["tot", "kha", "trung_binh"]),
        },
      };
      facts[`${unit.id}|2023-Q${q}#${k + 1}`] = truth;
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
    rows: head(d, organisation, what, quarterWords(d, 2023, q)),
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
  for (let other = seed; ; other++) {
    const meetings = inventMeetings(seed);
    const sessions = inventSessions(other);
    const [id, month] = Object.keys(meetings.facts)[0]!.split("|") as [string, string];
    const quarter = `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
    const theirs = Object.keys(sessions.facts)[0] ?? "";
    if (!theirs.startsWith(id.slice(0, 2)) || !theirs.includes(quarter)) continue;
    return {
      ...meetings,
      layout: `${meetings.layout} with thematic`,
      sheets: {
        ...meetings.sheets,
        ...Object.fromEntries(Object.entries(sessions.sheets).map(([n, s]) => [`${n} CĐ`, s])),
      },
      facts: { ...meetings.facts, ...sessions.facts },
      fields: [...new Set([...meetings.fields, ...sessions.fields])],
    };
  }
}
