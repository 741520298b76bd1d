import { expect, test } from "vitest";
import { findChiBo } from "../../loaders/registry/names.ts";
import { type ChiBo, Registry, type Tccsd } from "../../loaders/registry/registry.ts";
import { mentionsOfTccsd } from "../../loaders/registry/tccsd-names.ts";

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
/** TCCSĐ that a text certainly means. */
const findTccsd = (registry: Registry, text: string): Tccsd[] =>
  mentionsOfTccsd(registry, text).flatMap(({ tccsd, partly }) => (partly ? [] : [tccsd]));
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
  for (const name of ["Chi bộ 1", "Chi bộ số 1", "Chi bộ 01", "CB I", "chi bộ số 01", "CB1", "CB01", "1. CB1", "C/bộ1"])
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

test("whose report it is, with the letters that stand for an office or its field", () => {
  const offices = new Registry(
    ["Sở Giáo dục và Đào tạo", "Bệnh viện Da liễu", "Trường Cao đẳng Y", "Trung tâm Y"].map((name, i) => ({
      ...{ id: String(i), name: `Đảng bộ ${name}`, kind: "dang_bo_co_so" as const },
    })),
    [],
  );
  const said = (text: string) => findTccsd(offices, text).map((t) => t.id);
  for (const text of ["ĐẢNG ỦY SỞ GD&ĐT", "So GD-DT - SHCB Q1", "ĐU Sở GDĐT; Kỳ: Quý I"])
    expect(said(text)).toEqual(["0"]);
  for (const text of ["Đơn vị: ĐU BV Da liễu", "BV Da lieu Q3"]) expect(said(text)).toEqual(["1"]);
  expect([said("Trường CĐ Y"), said("TT Y")]).toEqual([["2"], ["3"]]);
  // Sessions, and what is only near.
  for (const text of ["CĐ Y quý 3", "BV Da"]) expect(said(text)).toEqual([]);
});

test("whose report it is, by a line that shortens the name, or that the name shortens", () => {
  const names = [
    ...["Công ty TNHH Một thành viên Lâm nghiệp Yên Sơn", "Tổng công ty May Phú Xuân", "Quỹ TDND An Khê"],
    ...["Công an thành phố Lũng Phìn", "Trung tâm Xúc tiến đầu tư", "Trung tâm Kỹ thuật Tài nguyên"],
  ];
  const companies = new Registry(
    names.map((name, i) => ({ id: String(i), name: `Đảng bộ ${name}`, kind: "dang_bo_co_so" as const })),
    [],
  );
  const said = (text: string) => findTccsd(companies, text).map((t) => t.id);
  for (const text of ["ĐẢNG BỘ CTY TNHH MTV LÂM NGHIỆP YÊN SƠN", "Công ty Trách nhiệm hữu hạn MTV Lâm nghiệp Yên Sơn"])
    expect([text, said(text)]).toEqual([text, ["0"]]);
  for (const text of ["ĐẢNG ỦY TCTY MAY PHÚ XUÂN", "TCT May Phú Xuân_KNĐ-KLĐ_2023", "TCT May Phu Xuan - SHCB quý 1"])
    expect([text, said(text)]).toEqual([text, ["1"]]);
  expect(said("CHI BỘ QUỸ TÍN DỤNG NHÂN DÂN AN KHÊ")).toEqual(["2"]);
  expect(said("CATP Lung Phin_che do sinh hoat Dang_quy 2_2022")).toEqual(["3"]);
  expect(said("Trung tâm XTĐT")).toEqual(["4"]);
  // Less than the whole name, letters alone, others that begin alike.
  for (const text of ["LN Yên Sơn", "TCT May", "TTXTĐT", "Trung tâm KTTN huyện", "ĐẢNG ỦY CÔNG AN THÀNH PHỐ"])
    expect([text, said(text)]).toEqual([text, []]);
});

const enterprises = new Registry(
  ["Sở Tài nguyên", "Công ty Cấp nước"].map((name, i) => ({
    ...{ id: String(i), name: `Đảng bộ ${name}`, kind: "dang_bo_co_so" as const },
  })),
  [{ ...chiBo("0.1", "Chi bộ Phòng Khoáng sản"), tccsdId: "0", dangBoBoPhan: "Đảng bộ bộ phận Khối trạm" }],
);

test.each([
  "ĐẢNG ỦY SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG",
  "Đảng bộ Sở Tài nguyên và môi trường báo cáo quý I",
  "Sở Tài nguyên & Môi trường - SHCB Q1 2023",
  "SHCB_Q1_2023_SoTainguyenvaMoitruong",
  "SHCB_Q1_2023_SoTaiNguyenVaMoiTruong",
  "so_tai_nguyen_va_moi_truong_q1_2023",
  "ĐẢNG BỘ CÔNG TY CẤP NƯỚC MIỀN TÂY",
  "ĐẢNG BỘ CÔNG TY CẤP NƯỚC MIỀN TÂY".normalize("NFD"),
  "Đảng bộ Công ty cấp nước miền Tây",
  "BC SHCB (Công ty Cấp nước Miền Tây) quý I-2023",
  "Cong ty Cap nuoc Mien Tay bao cao SHCB",
])("a name that goes on is only suggested: %s", (text) => {
  expect(findTccsd(enterprises, text)).toEqual([]);
  expect(mentionsOfTccsd(enterprises, text)).toHaveLength(1);
});

test.each([
  "Đảng bộ Sở Tài nguyên báo cáo quý I",
  "ĐẢNG BỘ SỞ TÀI NGUYÊN BÁO CÁO QUÝ I",
  "SINH HOẠT CHUYÊN ĐỀ - ĐẢNG BỘ SỞ TÀI NGUYÊN QUÍ 1 NĂM 2022",
  "ĐẢNG ỦY SỞ TÀI NGUYÊN TỈNH HÀ NAM",
  "ĐẢNG ỦY SỞ TÀI NGUYÊN HÀ NAM",
  "Đảng bộ Sở Tài nguyên (quý I năm 2023)",
  "BAN CHẤP HÀNH ĐẢNG BỘ SỞ TÀI NGUYÊN KHÓA XV, NHIỆM KỲ 2020 - 2025",
  "Đảng bộ Sở Tài nguyên, Khối các cơ quan tỉnh",
  "ĐẢNG ỦY SỞ TÀI NGUYÊN KHỐI CÁC CƠ QUAN TỈNH",
  "ĐẢNG ỦY SỞ TÀI NGUYÊN     ĐẢNG CỘNG SẢN VIỆT NAM",
  "Đảng bộ Sở Tài nguyên 31/03/2023",
  "Đảng bộ Sở Tài nguyên và các chi bộ trực thuộc",
  "ĐẢNG ỦY SỞ TÀI NGUYÊN PHÒNG KHOÁNG SẢN",
  "Sở Tài nguyên Khối trạm",
  "Sở Tài nguyên và Môi trường (nay là Sở Tài nguyên)",
  "So Tai nguyen gui ban cuoi",
  "So Tai nguyen ky luat 2022",
  "So Tai nguyen T3.2023",
  "so_tai_nguyen_shcb_q1",
  "Sở Tài nguyên - Nguyễn Văn A gửi",
  "SoTaiNguyenQ1",
  "SoTainguyenBaocaoQ1",
])("what reports say behind a name is none of it: %s", (text) => {
  expect(findTccsd(enterprises, text).map((t) => t.id)).toEqual(["0"]);
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

test("the word for its kind cut short, or behind the name", () => {
  expect(["C.bộ Văn phòng", "C. bộ Văn phòng", "Văn phòng (chi bộ)", "VP (CB)"].map((name) => idOf(name))).toEqual(
    Array(4).fill("01"),
  );
});

test.each(["C/bộ", "Ch.bộ", "Ch/bộ", "Ch. bộ", "CBộ", "C/b", "C.b", "c.B:", "Tên c/bộ: ch.bộ"])(
  "the word for its kind with a stop or a stroke: %s",
  (kind) => {
    expect(idOf(`${kind} Văn phòng`)).toBe("01");
    expect(find(`${kind} Văn phòn`)).toMatchObject({ suggestion: { id: "01" } });
  },
);

test("a name behind the word cut short begins like another word with it", () => {
  for (const kind of ["C.bộ", "C. bộ", "C/bộ", "Ch. bộ"])
    for (const name of ["Phân xưởng Cơ điện", "PHÂN XƯỞNG CƠ ĐIỆN", "Phan xuong Co dien"])
      expect([kind, taken(`${kind} ${name}`, ["Phân xưởng Cơ điện"])]).toEqual([kind, "Phân xưởng Cơ điện"]);
});

test("what only looks like the word for its kind is none", () => {
  for (const name of ["c. Bộ phận Văn phòng", "C. bộ môn Văn phòng", "C/bình Văn phòng", "B.bộ Văn phòng"])
    expect([name, idOf(name)]).toEqual([name, undefined]);
});

test("the section over a name is the nearest heading that is no chi bộ's", () => {
  const under = (...hints: string[]) => findChiBo(registry, "01", "Hành chính", ["2023-05"], new Map(), hints);
  expect(under("Đảng bộ bộ phận Khối B", "Văn phòng")).toMatchObject({ found: { id: "42" } });
  expect(under("Đảng bộ bộ phận Khối B", "Các chi bộ trực thuộc")).toHaveProperty("ambiguous");
});

test("the office in front by its letters; a name by two letters, or glued to its office, is only suggested", () => {
  expect(
    ["CB VP", "VP", "P. Kế hoạch", "CB P.Kế hoạch", "P Kế hoạch - Tài chính", "P.KHTC"].map((name) => idOf(name)),
  ).toEqual([...["01", "01", "02", "02", "03", "03"]]);
  const suggested = (name: string) => (find(name) as { suggestion?: ChiBo }).suggestion?.id;
  expect(["P. KH", "CB PKHTC", "P. TC", "TTM"].map(suggested)).toEqual(["02", "03", undefined, "20"]);
  expect([idOf("CB TT Mới", "2022-07"), idOf("CC Cũ", "2022-06")]).toEqual(["20", "20"]);
  expect(find("CB TT")).not.toHaveProperty("found");
});

/** The chi bộ that a name is taken for in a TCCSĐ of these; else `? code` of the suggestion, `?` without one, `several`. */
function taken(text: string, names: string[]): string {
  const own = names.map((name) => chiBo(name, `Chi bộ ${name}`));
  const match = findChiBo(new Registry([], own), "01", text, ["2023-05"], new Map());
  if ("found" in match) return match.found.id;
  return "suggestion" in match ? `? ${match.suggestion?.id ?? ""}`.trim() : "ambiguous" in match ? "several" : "?";
}

test.each([
  ["CB P. 1", "Phòng 1"],
  ["P.Công tác HĐND", "Phòng Công tác Hội đồng nhân dân"],
  ["CB Phòng KH-TC", "Phòng Kế hoạch - Tài chính"],
  ["Phòng TC & HC", "Phòng Tổ chức - Hành chính"],
  ["Ban TC - KT", "Ban Tài chính - Kế toán"],
  ["Trường MN Tân Lập", "Trường Mầm non Tân Lập"],
  ["Trường THCS Tân Lập", "Trường Trung học cơ sở Tân Lập"],
  ["Tr. THCS Tân Lập", "Trường THCS Tân Lập"],
  ["Trường Trung học phổ thông Chuyên", "Trường THPT Chuyên"],
  ["Tr.MN Hoa Sen", "Trường Mầm non Hoa Sen"],
  ["Tr. Y tế xã", "Trạm Y tế xã"],
  ["Đồn BP Pa Thơm", "Đồn Biên phòng Pa Thơm"],
  ["Ban TCCB", "Ban Tổ chức cán bộ"],
  ["P.Pháp chế - T.tra", "Phòng Pháp chế - Thanh tra"],
  ["TDP số 3", "Tổ dân phố 3"],
  ["Phòng GD&ĐT huyện", "Phòng Giáo dục và Đào tạo huyện"],
  ["P.TCCB", "Phòng Tổ chức cán bộ"],
  ["TCCB", "Tổ chức cán bộ"],
  ["P. HC-QT", "Phòng Hành chính - Quản trị"],
  // Three letters or more that nothing explains, beside a word in full or a number.
  ["Phòng TCQT", "Phòng Tổ chức - Quản trị"],
  ["CHI CỤC BVMT", "Chi cục Bảo vệ môi trường"],
  ["Chi cục Trồng trọt & BVTV", "Chi cục Trồng trọt và Bảo vệ thực vật"],
  ["Ban QLDA", "Ban Quản lý dự án"],
  ["Phòng TT-KT số 1", "Phòng Thanh tra - Kiểm tra số 1"],
  ["Đội CSGT - TT", "Đội Cảnh sát giao thông - Trật tự"],
  ["Công an P. Phố Cáo", "Công an phường Phố Cáo"],
  ["PX May 1", "Phân xưởng May 1"],
  // The name without the tỉnh behind it.
  ["CB Thủy lợi", "Thủy lợi tỉnh"],
  // Letters that nothing explains, where most of the name stands in full.
  ["Phòng QL lữ hành", "Phòng Quản lý lữ hành"],
  ["Đội CS bảo vệ", "Đội Cảnh sát bảo vệ"],
])("a short name that only one chi bộ can bear: %s", (text, name) => {
  expect(taken(text, ["Văn phòng", name, "Khu phố Chợ"])).toBe(name);
});

test.each([
  // Two that fit.
  ["P. 1", ["Phòng 1", "Phường 1"], "?"],
  ["Tr. Tân Lập", ["Trường Tân Lập", "Trạm Tân Lập"], "several"],
  ["Trường TH Tân Lập", ["Trường Tiểu học Tân Lập", "Trường Trung học Tân Lập"], "? Trường Tiểu học Tân Lập"],
  ["Phòng KT sản xuất", ["Phòng Kỹ thuật sản xuất", "Phòng Kế toán sản xuất"], "several"],
  // The same letters of other words.
  ["Trường MN Tân Lập", ["Trường Mỹ nghệ Tân Lập"], "? Trường Mỹ nghệ Tân Lập"],
  ["Trường TH Tân Lập", ["Trường Trung học Tân Lập"], "? Trường Trung học Tân Lập"],
  ["Ban TCCB", ["Ban Tài chính cân bằng"], "? Ban Tài chính cân bằng"],
  ["Phòng TT-KT", ["Phòng Thanh tra - Kiểm tra", "Phòng Thông tin - Kỹ thuật"], "several"],
  ["CB Thủy lợi", ["Thủy lợi tỉnh", "Thủy lợi nội đồng"], "?"],
  ["CB Thủy lợi tỉnh", ["Thủy lợi"], "?"],
  // Letters alone, or two beside nothing but the office.
  ["TCQT", ["Tổ chức - Quản trị"], "? Tổ chức - Quản trị"],
  ["Phòng TC", ["Phòng Tổ chức"], "? Phòng Tổ chức"],
  ["Trung tâm KT", ["Trung tâm Kỹ thuật"], "? Trung tâm Kỹ thuật"],
  // A letter or a syllable is a name of its own.
  ["Khu phố B", ["Khu phố Bàng"], "? Khu phố Bàng"],
  ["Khu phố Cầu An", ["Khu phố Cầu Ao Nam"], "? Khu phố Cầu Ao Nam"],
  ["P. 11", ["Phòng 1"], "?"],
])("a short name that another may bear is asked about: %s", (text, names, told) => {
  expect(taken(text, names)).toBe(told);
});

test("a number written right behind the word for chi bộ is all of its name", () => {
  expect(["CB2", "Cb11", "CB 11"].map((name) => idOf(name))).toEqual(["11", "12", "12"]);
  // Other numbers, years, and other words that end in these letters.
  for (const name of ["CB3", "CB21", "CB2A", "CB2023", "TCCB1", "KCB2", "CBVP"]) expect(idOf(name)).toBeUndefined();
  const lettered = new Registry(
    [{ id: "01", name: "Đảng bộ Sở Nội vụ", kind: "dang_bo_co_so" }],
    ["3", "3A", "CB5", "5"].map((n, i) => chiBo(`${i}`, `Chi bộ ${n}`)),
  );
  const own = (name: string) => findChiBo(lettered, "01", name, ["2023-05"], new Map(), []);
  for (const name of ["CB3A", "CB 3A", "cb3a"]) expect(own(name)).toMatchObject({ found: { id: "1" } });
  expect(own("CB3")).toMatchObject({ found: { id: "0" } });
  // `CB5` may be the name itself.
  expect(own("CB5")).toHaveProperty("ambiguous");
});

test("who leads a chi bộ is no part of its name", () => {
  for (const name of [
    "Chi bộ Văn phòng (Bí thư: đ/c Trần Văn A)",
    "1. CB Văn phòng - BT: Trần Văn A",
    "Văn phòng, Bí thư đồng chí Trần Văn A",
    "Van phong (d/c A - bi thu)",
  ])
    expect(find(name), name).toMatchObject({ found: { id: "01" } });
  expect(find("Chi bộ Văn phòng Bí thư")).not.toHaveProperty("found");
});
