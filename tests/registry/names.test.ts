import { expect, test } from "vitest";
import { findChiBo, findTccsd } from "../../loaders/registry/names.ts";
import { type ChiBo, Registry } from "../../loaders/registry/registry.ts";

const chiBo = (id: string, name: string, more: Partial<ChiBo> = {}): ChiBo => ({
  ...{ id, tccsdId: "01", name, kind: "truc_thuoc_dang_uy_co_so", loaiHinh: "", dangBoBoPhan: "", from: "", to: "" },
  ...{ successorId: "", ...more },
});
const registry = new Registry(
  [
    { id: "01", name: "Đảng bộ Sở Nội vụ", kind: "dang_bo_co_so" },
    { id: "02", name: "Đảng bộ Báo tỉnh", kind: "dang_bo_co_so" },
  ],
  [
    chiBo("01", "Chi bộ Văn phòng"),
    chiBo("02", "Chi bộ Phòng Kế hoạch"),
    chiBo("03", "Chi bộ Phòng Kế hoạch - Tài chính"),
    ...["1", "2", "11"].map((n, i) => chiBo(`1${i}`, `Chi bộ ${n}`)),
    chiBo("20", "Chi bộ Chi cục Cũ", { to: "2022-06" }),
    chiBo("20", "Chi bộ Trung tâm Mới", { from: "2022-07" }),
    chiBo("30", "Chi bộ Hóa và Thủy sản"),
    chiBo("41", "Chi bộ Hành chính", { dangBoBoPhan: "Đảng bộ bộ phận Khối A" }),
    chiBo("42", "Chi bộ Hành chính", { dangBoBoPhan: "Đảng bộ bộ phận Khối B" }),
    chiBo("43", "Chi bộ 5-Hậu cần"),
    chiBo("44", "Chi bộ 6-Kỹ thuật"),
    chiBo("45", "Chi bộ Kỹ thuật"),
    chiBo("46", "Chi bộ Cơ sở Cai nghiện"),
    chiBo("47", "Chi bộ Cơ sở 2"),
    chiBo("51", "Chi bộ Nội"),
    chiBo("52", "Chi bộ Nói"),
  ],
);
const find = (name: string, month = "2023-05", hint = "") =>
  findChiBo(registry, "01", name, [month], new Map(), [hint]);
const idOf = (name: string, month?: string, hint?: string) => {
  const match = find(name, month, hint);
  return "found" in match ? match.found.id : undefined;
};

test("one name in all its spellings", () => {
  const said = [
    "Chi bộ Văn phòng",
    "CB Văn phòng",
    "Văn phòng",
    "CHI BỘ VĂN PHÒNG",
    "chi bộ văn phòng ",
    "1. Chi bộ Văn phòng",
    "- Văn phòng",
  ];
  const behind = [
    "Chi bộ: Văn phòng",
    "Tên chi bộ: Chi bộ Văn phòng",
    "Chi bộ Văn phòng - Sở Nội vụ",
    "Chi bộ Văn phòng Sở Nội vụ",
  ];
  const more = [
    "Chi bộ Văn phòng (Đảng bộ Sở Nội vụ)",
    "Chi bộ Văn phòng thuộc Sở Nội vụ",
    "Chi  bộ Văn phòng:",
    "II. CB VĂN PHÒNG",
  ];
  for (const name of [...said, ...behind, ...more].flatMap((n) => [n, n.normalize("NFD")]))
    expect([name, idOf(name)]).toEqual([name, "01"]);
  for (const name of ["Chi bộ 1", "Chi bộ số 1", "Chi bộ 01", "CB I", "chi bộ số 01"])
    expect([name, idOf(name)]).toEqual([name, "10"]);
  for (const name of ["Chi bộ Hoá và Thuỷ sản", "Hóa - Thủy sản", "Hóa & Thủy sản", "HÓA – THỦY SẢN"])
    expect([name, idOf(name)]).toEqual([name, "30"]);
});

test("what is only similar is suggested, never taken", () => {
  expect(idOf("Chi bộ Phòng Kế hoạch")).toBe("02");
  expect(idOf("Phòng Kế hoạch và Tài chính")).toBe("03");
  expect(idOf("Chi bộ 11")).toBe("12");
  for (const name of [
    "Chi bộ Văn phòn",
    "Chi bộ Phòng Kế hoach - Tài chín",
    "Chi bộ Phòng Kế hoạch Tổng hợp",
    "Chi bộ 111",
    "Chi bộ 3",
  ])
    expect([name, idOf(name)]).toEqual([name, undefined]);
  expect(find("Chi bộ Văn phòn")).toMatchObject({ suggestion: { id: "01" } });
});

test("a name counts in its own months; a rename keeps the code", () => {
  expect(idOf("Chi bộ Chi cục Cũ", "2022-06")).toBe("20");
  expect(idOf("Chi bộ Trung tâm Mới", "2022-07")).toBe("20");
  expect(find("Chi bộ Chi cục Cũ", "2022-07")).toMatchObject({ notInForce: { id: "20" } });
});

test("names that are alike are told apart by their section or their diacritics, else by nobody", () => {
  expect(idOf("Chi bộ Hành chính", undefined, "I. Đảng bộ bộ phận Khối B")).toBe("42");
  expect(find("Chi bộ Hành chính")).toHaveProperty("ambiguous");
  expect(idOf("Chi bộ Hành chính - Đảng bộ bộ phận Khối A")).toBe("41");
  expect([idOf("Chi bộ Nội"), idOf("CHI BỘ NÓI")]).toEqual(["51", "52"]);
  expect(find("CHI BO NOI")).toHaveProperty("ambiguous");
});

test("whose report it is", () => {
  for (const title of ["ĐẢNG ỦY SỞ NỘI VỤ", "Đảng uỷ Sở Nội vụ", "BCH ĐẢNG BỘ SỞ NỘI VỤ", "SHCB_Q2_2023_SoNoiVu"])
    expect([title, findTccsd(registry, title).map((t) => t.id)]).toEqual([title, ["01"]]);
  expect(findTccsd(registry, "Thông báo tình hình")).toEqual([]);
  // A name that ends in *số* before a year, one with a dash where nothing else parts it from the other words.
  const others = new Registry(
    ["Chi cục Dân số", "Sở Lao động - Thương binh và Xã hội"].map((name, i) => ({
      ...{ id: String(i), name: `Đảng bộ ${name}`, kind: "dang_bo_co_so" as const },
    })),
    [],
  );
  const said = (text: string) => findTccsd(others, text).map((t) => t.id);
  expect(said("Biểu số liệu năm (Chi cục Dân số) 2021")).toEqual(["0"]);
  expect(said("SoLaodong-ThuongbinhvaXahoi_Bieu_nam_2021")).toEqual(["1"]);
});

test("a number in front is a place in the list or the beginning of the name; where both may be meant neither is taken", () => {
  expect(["5-Hậu cần", "Chi bộ 5 - Hậu cần", "2. Chi bộ 5-Hậu cần", "7. Văn phòng"].map((name) => idOf(name))).toEqual([
    ...["43", "43", "43", "01"],
  ]);
  expect(find("6-Kỹ thuật")).toMatchObject({ ambiguous: [{ id: "44" }, { id: "45" }] });
});

test("a place called Cơ sở is no word for a kind of chi bộ", () => {
  for (const name of ["Chi bộ Cơ sở Cai nghiện", "CB Cơ sở Cai nghiện", "Cơ sở Cai nghiện"])
    expect(idOf(name)).toBe("46");
  expect(idOf("CB Cơ sở 2")).toBe("47");
  expect(idOf("Chi bộ 2")).toBe("11");
  expect(idOf("Chi bộ cơ sở Văn phòng")).toBe("01");
});

test("the section over a name is the nearest heading that is no chi bộ's", () => {
  const under = (...hints: string[]) => findChiBo(registry, "01", "Hành chính", ["2023-05"], new Map(), hints);
  expect(under("Đảng bộ bộ phận Khối B", "Văn phòng")).toMatchObject({ found: { id: "42" } });
  expect(under("Đảng bộ bộ phận Khối B", "Các chi bộ trực thuộc")).toHaveProperty("ambiguous");
});
