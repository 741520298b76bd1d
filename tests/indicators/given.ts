import type { Term } from "../../loaders/terms/term.ts";
import { compute } from "../../loaders/warehouse/compute.ts";
import { literal, type Row, Warehouse } from "../../loaders/warehouse/warehouse.ts";

type Value = string | number | boolean | null | undefined;

/** Small tables of facts; a TCCSĐ is made for every chi bộ, whose code begins with it (`01.02`). */
export interface Given {
  chi_bo: { chi_bo_id: string; [column: string]: Value }[];
  [table: string]: Record<string, Value>[];
}

/** A warehouse of given facts, with everything computed. */
export async function given(facts: Given, ...terms: Term[]): Promise<Warehouse> {
  const warehouse = await Warehouse.create(undefined, { threads: "1" });
  const ids = [...new Set(facts.chi_bo.map((c) => c.chi_bo_id.split(".")[0]!))];
  const tables: Given = {
    ...facts,
    tccsd: ids.map((id) => ({
      tccsd_id: id,
      name: `Đảng bộ ${id}`,
      kind: facts.chi_bo.some((c) => c.chi_bo_id.startsWith(`${id}.`) && c.kind === "chi_bo_co_so")
        ? "chi_bo_co_so"
        : "dang_bo_co_so",
    })),
    chi_bo: facts.chi_bo.map((c) => ({
      tccsd_id: c.chi_bo_id.split(".")[0]!,
      name: `Chi bộ ${c.chi_bo_id}`,
      kind: "truc_thuoc_dang_uy_co_so",
      loai_hinh: "Cơ quan hành chính",
      ...c,
    })),
  };
  const { tccsd, chi_bo, ...others } = tables;
  await warehouse.run(inserts({ tccsd: tccsd!, chi_bo_names: chi_bo }));
  await warehouse.makeFacts();
  await warehouse.run(inserts(others));
  await compute(warehouse, terms.length > 0 ? terms : [term()]);
  return warehouse;
}

const inserts = (tables: Record<string, Record<string, Value>[]>): string =>
  Object.entries(tables)
    .filter(([, rows]) => rows.length > 0)
    .map(([table, rows]) => {
      const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      // The number by which facts are joined to their chi bộ.
      const unit = table !== "chi_bo_names" && columns.includes("chi_bo_id");
      const value = (v: Value = null) => (typeof v === "string" ? literal(v) : String(v));
      return `insert into ${table} (${columns.join(", ")}${unit ? ", chi_bo_number" : ""}) values ${rows
        .map(
          (row) =>
            `(${columns.map((c) => value(row[c])).join(", ")}${unit ? `, number_of(${value(row.chi_bo_id)})` : ""})`,
        )
        .join(", ")};`;
    })
    .join("\n");

/** One published figure, `undefined` where there is none. */
export async function figure(
  warehouse: Warehouse,
  indicator: string,
  period: string,
  unit = "",
  term = "2021-2022",
): Promise<Row | undefined> {
  const [row] = await warehouse.query(
    `select * from indicator_values where indicator = '${indicator}' and unit_id = '${unit}' and period = '${period}' and term = '${term}'`,
  );
  return row;
}

/** Numbers as `numerator/denominator reported/expected status`: what most cases speak of. */
export async function said(...of: Parameters<typeof figure>): Promise<string> {
  const row = await figure(...of);
  return row
    ? `${row.numerator}/${row.denominator} ${row.reported}/${row.expected} ${row.status}`
    : "nothing is published";
}

/** A meeting held with so many present of so many due. */
export const meeting = (chi_bo_id: string, month: string, members_present: number, members_due: number) => ({
  chi_bo_id,
  month,
  held: true,
  members_total: members_due,
  members_exempt: 0,
  members_due,
  members_present,
  file: `${chi_bo_id} ${month}.xlsx`,
});

/** `2021-01` to `2021-12` as a list of months. */
export const months = (first: string, last: string): string[] => {
  const list: string[] = [];
  for (let [year, month] = first.split("-").map(Number) as [number, number]; ; ) {
    const text = `${year}-${String(month).padStart(2, "0")}`;
    if (text > last) return list;
    list.push(text);
    if (++month > 12) [year, month] = [year + 1, 1];
  }
};

const target = (comparison: Term["targets"][string]["comparison"], value?: number) => ({
  comparison,
  value,
  clause: "II.2",
  words: "chỉ tiêu",
});

/** A term of two years with the targets of the programme; `changes` replace what is given. */
export const term = (changes: Partial<Term> = {}): Term => ({
  id: "2021-2022",
  label: "Nhiệm kỳ thử",
  firstMonth: "2021-01",
  lastMonth: "2022-12",
  reviewYears: [2021, 2022],
  source: { number: "1", date: "2021-01-01", title: "Chương trình", issuer: "Ban Chấp hành" },
  targets: {
    attendance: target(">", 0.95),
    contribution: target("=", 1),
    "regular-meetings": target("=", 1),
    "thematic-sessions": target("=", 1),
    "rating-co-so": target(">", 0.9),
    "rating-truc-thuoc": target(">=", 0.95),
    "rating-failed": target("=", 0),
    "member-rating-good": target(">", 0.99),
    "member-rating-excellent": target(">=", 0.2),
    "discipline-rate": target("previous"),
    "admission-share": target(">", 0.7),
    "inspection-coverage": target("=", 1),
    "meeting-quality": target("none"),
    "thematic-quality": target("none"),
  },
  weights: { attendance: 30, contribution: 20, "regular-meetings": 20, "thematic-sessions": 15, rating: 15 },
  ...changes,
});
