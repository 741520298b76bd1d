import { writeFile } from "node:fs/promises";
import { writeXlsx } from "hucre/xlsx";
import type { Blank, Typed } from "./fill.ts";

/** A row of a table as published. */
export type Row = Record<string, string>;

// 02 Thanh tra is renamed in May, 03 and 04 are merged into 05 in May; two đảng bộ bộ phận have a chi bộ of the same name.
const TCCSD = [
  ["01", "Đảng bộ Sở Mẫu", "Đảng bộ cơ sở"],
  ["02", "Chi bộ Báo Mẫu", "Chi bộ cơ sở"],
];
const CHI_BO: [string, string, string, string, string, string, string][] = [
  ["01.01", "01", "Chi bộ Văn phòng", "", "", "", ""],
  ["01.02", "01", "Chi bộ Thanh tra", "", "", "04/2023", ""],
  ["01.02", "01", "Chi bộ Thanh tra - Pháp chế", "", "05/2023", "", ""],
  ["01.03", "01", "Chi bộ Phòng Kế hoạch", "", "", "04/2023", "01.05"],
  ["01.04", "01", "Chi bộ Phòng Tài chính", "", "", "04/2023", "01.05"],
  ["01.05", "01", "Chi bộ Phòng Kế hoạch - Tài chính", "", "05/2023", "", ""],
  ["01.06", "01", "Chi bộ Hành chính", "Đảng bộ bộ phận Khối Trung tâm", "", "", ""],
  ["01.07", "01", "Chi bộ Hành chính", "Đảng bộ bộ phận Khối Bệnh viện", "", "", ""],
  ["02.01", "02", "Chi bộ Báo Mẫu", "", "", "", ""],
];

/** Writes the invented registry. */
export async function writeRegistry(registry: string): Promise<void> {
  const chiBo = CHI_BO.map(([id, tccsd, name, section, from, to, successor]) => [
    ...[
      id,
      tccsd,
      name,
      section
        ? "Chi bộ trực thuộc đảng bộ bộ phận"
        : tccsd === "02"
          ? "Chi bộ cơ sở"
          : "Chi bộ trực thuộc đảng ủy cơ sở",
    ],
    ...["Cơ quan hành chính", section, from, to, successor],
  ]);
  const head = [
    "Mã",
    "Mã TCCSĐ",
    "Tên chi bộ",
    "Loại",
    "Loại hình",
    "Đảng bộ bộ phận",
    "Từ tháng",
    "Đến tháng",
    "Chi bộ kế thừa",
  ];
  await writeFile(
    registry,
    await writeXlsx({
      sheets: [
        { name: "TCCSĐ", rows: [["Mã", "Tên tổ chức cơ sở đảng", "Loại"], ...TCCSD] },
        { name: "Chi bộ", rows: [head, ...chiBo] },
      ],
    }),
  );
}

/** Invented figures, always the same. */
export function figures() {
  let seed = 7;
  return (below: number): number => {
    seed = (seed * 16807) % 2147483647;
    return seed % below;
  };
}

/** The chi bộ whose name stands in a row, by the registry above; the section tells two of the same name apart. */
export function idsOf(tccsd: string, month: string, units: string[]): string[] {
  const inForce = CHI_BO.filter(([, t, , , from, to]) => {
    const at = (text: string) => `${text.slice(3)}-${text.slice(0, 2)}`;
    return t === tccsd && (!from || at(from) <= month) && (!to || month <= at(to));
  });
  const taken = new Set<string>();
  return units.map((unit) => {
    const [id] = inForce.find(([id, , name]) => name === unit && !taken.has(id)) ?? [`no ${unit} in ${month}`];
    taken.add(id);
    return id;
  });
}

/** Where a row's values go, by the labels of their columns. */
export const cellsOf = (blank: Blank, row: number, values: Record<string, string | number | undefined>): Typed =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([label, value]) => {
        const column = blank.columns.get(label);
        if (!column) throw new Error(`no column “${label}”`);
        return [column + row, value!];
      }),
  );

/** A fact as it is published: blank for what is not known. */
export const text = (fact: Record<string, string | number | boolean | undefined>): Row =>
  Object.fromEntries(Object.entries(fact).map(([k, v]) => [k, v === undefined ? "" : String(v)]));

/** A date as Excel stores it. */
export const serial = (iso: string): number => Math.round((Date.parse(iso) - Date.parse("1899-12-30")) / 86_400_000);
