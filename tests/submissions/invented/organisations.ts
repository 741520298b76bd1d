import { type ChiBo, Registry, type Tccsd } from "../../../loaders/registry/registry.ts";
import type { Dice } from "./dice.ts";

export interface Unit {
  id: string;
  name: string;
  /** Đảng bộ bộ phận it belongs to. */
  section: string;
}

/** An invented TCCSĐ as reports of 2023 and 2024 see it. */
export interface Organisation {
  id: string;
  name: string;
  /** Its committee, as it stands in the head of a report. */
  committee: string;
  units: Unit[];
}

const organisation = (id: string, name: string, committee: string, units: string[], sections: string[] = []) => ({
  ...{ id, name, committee },
  units: units.map((unit, i) => ({
    id: `${id}.${String(i + 1).padStart(2, "0")}`,
    name: `Chi bộ ${unit}`,
    section: sections[i] ?? "",
  })),
});

export const CHI_BO_CO_SO = organisation("02", "Chi bộ Ban Dân tộc", "CHI BỘ BAN DÂN TỘC", ["Ban Dân tộc"]);

/** Đảng bộ cơ sở: plain names, đảng bộ bộ phận, numbers alone, names that are nearly one another. */
export const ORGANISATIONS: Organisation[] = [
  organisation("01", "Đảng bộ Sở Nội vụ", "ĐẢNG ỦY SỞ NỘI VỤ", [
    ...["Văn phòng", "Thanh tra", "Tổ chức - Hành chính", "Trung tâm Lưu trữ lịch sử", "Ban Thi đua - Khen thưởng"],
  ]),
  organisation(
    "03",
    "Đảng bộ Bệnh viện Phục hồi chức năng",
    "ĐẢNG UỶ BỆNH VIỆN PHỤC HỒI CHỨC NĂNG",
    ["Nội", "Ngoại", "Dược", "Hậu cần"],
    [
      ...["Đảng bộ bộ phận Khối lâm sàng", "Đảng bộ bộ phận Khối lâm sàng"],
      ...["Đảng bộ bộ phận Khối hậu cần", "Đảng bộ bộ phận Khối hậu cần"],
    ],
  ),
  organisation("04", "Đảng bộ Công ty Cấp thoát nước", "ĐẢNG ỦY CÔNG TY CẤP THOÁT NƯỚC", [
    ...["1", "2", "3", "10", "11", "Cơ quan"],
  ]),
  organisation("05", "Đảng bộ Trường Cao đẳng Nghề", "ĐẢNG ỦY TRƯỜNG CAO ĐẲNG NGHỀ", [
    ...["Phòng Kế hoạch", "Phòng Kế hoạch - Tài chính", "Khoa Hóa và Thủy sản", "Văn phòng Đảng ủy", "Khoa Điện"],
  ]),
];

const tccsd: Tccsd[] = [...ORGANISATIONS, CHI_BO_CO_SO].map(({ id, name }) => ({
  ...{ id, name },
  kind: name.startsWith("Chi bộ") ? "chi_bo_co_so" : "dang_bo_co_so",
}));

const entry = (unit: Unit, more: Partial<ChiBo> = {}): ChiBo => ({
  ...{ id: unit.id, tccsdId: unit.id.slice(0, 2), name: unit.name, loaiHinh: "Hành chính" },
  ...{ dangBoBoPhan: unit.section, from: "", to: "", successorId: "" },
  kind: unit.section ? "truc_thuoc_dang_bo_bo_phan" : "truc_thuoc_dang_uy_co_so",
  ...more,
});

/** One chi bộ (01.04) bore another name until June 2022. */
export const registry = new Registry(tccsd, [
  ...ORGANISATIONS.flatMap(({ units }) =>
    units.map((unit) => entry(unit, unit.id === "01.04" ? { from: "2022-07" } : {})),
  ),
  entry({ id: "01.04", name: "Chi bộ Chi cục Văn thư - Lưu trữ", section: "" }, { to: "2022-06" }),
  entry(CHI_BO_CO_SO.units[0]!, { kind: "chi_bo_co_so" }),
]);

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"];

/** Ways to write a chi bộ's name that all say the same one. A report keeps to one way. */
const STYLES: ((unit: Unit, organisation: Organisation, i: number) => string)[] = [
  (u) => u.name,
  (u) => u.name,
  (u) => u.name.toUpperCase(),
  (u) => u.name.replace("Chi bộ", "CB"),
  (u) => (/\d$/.test(u.name) ? u.name : u.name.replace("Chi bộ ", "")),
  (u) => `  ${u.name.replace("Chi bộ", "chi bộ")} `,
  (u) => u.name.normalize("NFD"),
  (u, _, i) => `${i + 1}. ${u.name}`,
  (u) => `- ${u.name}`,
  (u) => u.name.replace("Chi bộ ", "Chi bộ: "),
  (u, o) => `${u.name} - ${o.name.replace("Đảng bộ ", "")}`,
  (u, o) => `${u.name} ${o.name.replace("Đảng bộ ", "")}`,
  (u, o) => `${u.name} (${o.name})`,
  (u) => u.name.replace(/(\d+)$/, "số $1"),
  (u) => u.name.replace(/(\d)$/, "0$1").replace(/10(\d)$/, "1$1"),
  (u) => u.name.replace(/(\d+)$/, (n) => ROMAN[Number(n)]!),
  (u) => u.name.replace("ủy", "uỷ").replace("Hóa", "Hoá").replace("Thủy", "Thuỷ"),
  (u) => u.name.replace(" - ", " – ").replace(" và ", " & "),
  (u) => u.name.replace(" - ", " và "),
  (u) => u.name.replace(" - ", "-"),
  (u) => u.name.replace(" - ", ", "),
];

export type Naming = (unit: Unit, i: number) => string;

export function naming(d: Dice, organisation: Organisation): Naming {
  const style = d.pick(STYLES);
  return (unit, i) => style(unit, organisation, i);
}
