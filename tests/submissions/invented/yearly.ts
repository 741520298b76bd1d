import { Dice } from "./dice.ts";
import { figures } from "./figures.ts";
import { withOthers, word } from "./meetings.ts";
import { naming, ORGANISATIONS, type Unit } from "./organisations.ts";
import { besides, foot, head } from "./page.ts";
import type { SheetOf, Value } from "./reading.ts";
import { register } from "./register.ts";
import type { Hand, Report } from "./report.ts";
import type { Column } from "./table.ts";
import { unitTable } from "./unit-table.ts";

type Facts = Report["facts"];
interface Form {
  what: string[];
  columns: Column[];
  fields: string[];
  /** The truth of one chi bộ. */
  invent: (unit: Unit) => Record<string, string | number>;
  /** What a cell shows, where that is not the figure of its field. */
  shown?: (truth: Record<string, string | number>, field: string) => Value;
}

const LEVELS = ["xuat_sac", "tot", "hoan_thanh", "khong_hoan_thanh"];
const LEVEL_NAMES = [
  ["Hoàn thành xuất sắc nhiệm vụ", "HTXSNV", "HTXS nhiệm vụ", "HT xuất sắc NV"],
  ["Hoàn thành tốt nhiệm vụ", "HTTNV", "HTT nhiệm vụ", "HT tốt NV"],
  ["Hoàn thành nhiệm vụ", "HTNV", "HT nhiệm vụ", "HT NV"],
  ["Không hoàn thành nhiệm vụ", "KHTNV", "KHT nhiệm vụ", "Không HTNV"],
];

function ratings({ d }: Hand): Form {
  const [marks, total, rated] = [d.chance(40), d.chance(60), d.chance(85)];
  const [style, said] = [d.roll(4), d.roll(4)];
  const misspelt = d.chance(10);
  const percents = d.chance(40);
  const group = d.pick([
    "Xếp loại đảng viên",
    "Kết quả xếp loại đảng viên",
    "Đánh giá, xếp loại đảng viên",
    "Đảng viên",
    "Chất lượng đảng viên",
  ]);
  const groupUnit = d.pick([
    "Xếp loại chi bộ",
    "Kết quả xếp loại chi bộ",
    "Đánh giá, xếp loại TCĐ",
    "Chi bộ",
    "Chất lượng chi bộ",
  ]);
  const name = (i: number, of: number) => (misspelt && i === 1 ? "HTTTNV" : LEVEL_NAMES[i]![of]!);
  const percent = (i: number): Column[] =>
    percents ? [{ field: "", text: i % 2 ? "Tỷ lệ %" : "Tỷ lệ (%)", groups: [group] }] : [];
  return {
    what: [
      "KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHI BỘ VÀ ĐẢNG VIÊN",
      "TỔNG HỢP XẾP LOẠI CHI BỘ, ĐẢNG VIÊN",
      "Đánh giá chất lượng chi bộ, đảng viên",
      "Kết quả xếp loại chất lượng TCĐ, đảng viên",
    ],
    columns: [
      ...(marks
        ? LEVELS.map((l, i) => ({ field: `rating_${l}`, text: name(i, style), groups: [groupUnit] }))
        : [{ field: "rating", text: word(d, "rating") }]),
      ...(total
        ? [{ field: "members_total", text: d.pick(["Tổng số đảng viên", "TS ĐV", "Tổng số ĐV", "Số ĐV"]) }]
        : []),
      ...(rated || !total ? [{ field: "members_rated", text: word(d, "members_rated") }] : []),
      ...LEVELS.flatMap((l, i): Column[] => [
        { field: `members_${l}`, text: name(i, style), groups: [group] },
        ...percent(i),
      ]),
    ],
    fields: ["rating", ...(total ? ["members_total"] : []), "members_rated", ...LEVELS.map((l) => `members_${l}`)],
    invent: () => {
      const members_rated = 5 + d.roll(30);
      const counts = [d.roll(members_rated / 5), 0, d.roll(2), d.roll(2)];
      counts[1] = members_rated - counts[0]! - counts[2]! - counts[3]!;
      return {
        rating: d.pick(LEVELS),
        members_total: members_rated + (rated || !total ? d.roll(3) : 0),
        members_rated,
        ...Object.fromEntries(LEVELS.map((l, i) => [`members_${l}`, counts[i]!])),
      };
    },
    shown: (truth, field) => {
      const rating = LEVELS.indexOf(String(truth.rating));
      if (field === "rating") return name(rating, said);
      return field.startsWith("rating_") ? (field === `rating_${truth.rating}` ? "x" : null) : undefined!;
    },
  };
}

function admissions({ d }: Hand): Form {
  const measures = ["reprimanded", "warned", "dismissed", "expelled"];
  const group = d.pick([
    "Kỷ luật đảng viên",
    "Thi hành kỷ luật",
    "Số đảng viên bị thi hành kỷ luật",
    "Hình thức kỷ luật",
    "Kỷ luật Đảng",
  ]);
  const grouped = d.chance(60);
  const growth = d.chance(30)
    ? [d.pick(["Phát triển đảng viên", "Công tác phát triển đảng", "Kết nạp, chuyển chính thức"])]
    : undefined;
  return {
    what: [
      "KẾT NẠP ĐẢNG VIÊN VÀ KỶ LUẬT ĐẢNG",
      "Kết quả phát triển đảng viên, thi hành kỷ luật",
      "Công tác kết nạp đảng viên và xử lý kỷ luật",
    ],
    columns: [
      {
        field: "members_total",
        text: d.pick(["Tổng số đảng viên", "TS ĐV", "Tổng số ĐV", "Tổng số đảng viên đến 31/12", "Số ĐV đến cuối năm"]),
      },
      ...["admitted", "made_official"].map((field) => ({
        field,
        text: word(d, field),
        ...(growth ? { groups: growth } : {}),
      })),
      ...measures.map((field) => ({
        field,
        text: grouped
          ? d.pick([0, 0, 1]) === 0
            ? { reprimanded: "Khiển trách", warned: "Cảnh cáo", dismissed: "Cách chức", expelled: "Khai trừ" }[field]!
            : word(d, field)
          : word(d, field),
        ...(grouped ? { groups: [group] } : {}),
      })),
    ],
    fields: ["members_total", "admitted", "made_official", ...measures],
    invent: () => ({
      ...{ members_total: 5 + d.roll(30), admitted: d.roll(4), made_official: d.roll(3) },
      ...{ reprimanded: d.roll(2), warned: d.roll(2), dismissed: 0, expelled: d.roll(2) },
    }),
  };
}

function contributions({ d }: Hand): Form {
  const count = d.chance(70);
  return {
    what: [
      "TỔNG HỢP Ý KIẾN CỦA ĐẢNG VIÊN TRONG SINH HOẠT",
      "Đảng viên tham gia đóng góp ý kiến",
      "KẾT QUẢ PHÁT BIỂU Ý KIẾN CỦA ĐẢNG VIÊN",
    ],
    columns: ["members_eligible", "members_ge6", ...(count ? ["contributions"] : [])].map((field) => ({
      field,
      text: word(d, field),
    })),
    fields: ["members_eligible", "members_ge6", ...(count ? ["contributions"] : [])],
    invent: () => {
      const members_eligible = 5 + d.roll(30);
      return { members_eligible, members_ge6: members_eligible - d.roll(4), contributions: members_eligible * 7 };
    },
  };
}

/** A yearly report: contributions as a table or a register, ratings, admissions and discipline. */
export function inventYearly(seed: number): Report {
  const d = new Dice(seed);
  const organisation = d.pick(ORGANISATIONS);
  const hand: Hand = { d, organisation, year: 2023 + d.roll(2), name: naming(d, organisation), figures: figures(d) };
  const kind = d.pick(["ratings", "admissions", "contributions", "register"] as const);
  const period = d.pick([`Năm ${hand.year}`, `năm ${hand.year}`, `NĂM ${hand.year}`, `(Năm ${hand.year})`]);
  if (kind === "register") return register(hand, period);
  const form = { ratings, admissions, contributions }[kind](hand);
  const facts: Facts = {};
  const list = organisation.units.map((unit) => {
    const truth = form.invent(unit);
    facts[`${unit.id}|${hand.year}`] = truth;
    return {
      unit,
      value: (c: Column): Value =>
        form.shown?.(truth, c.field) ??
        (c.field in truth && typeof truth[c.field] === "number"
          ? hand.figures.count(truth[c.field] as number, !/total|rated|eligible|ge6/.test(c.field))
          : null),
    };
  });
  const page: Required<SheetOf> = { rows: head(d, organisation, d.pick(form.what), period), merges: [], hidden: [] };
  unitTable(hand, page, kind === "ratings" ? form.columns : withOthers(d, form.columns), list);
  page.rows.push(...foot(d));
  return {
    layout: kind,
    file: "Báo cáo.xlsx",
    sheets: { [d.pick(["Sheet1", "Biểu", "BC"])]: page, ...besides(d) },
    facts,
    fields: form.fields,
  };
}
