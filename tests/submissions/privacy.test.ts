import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../../loaders/run.ts";
import { type Cells, meetings, officeFolder, workbook } from "../inbox.ts";

// Every name in these workbooks is one that no other text holds. None may be found in anything that a run writes or says.

const NAMES = ["Bửu", "Quỳnh", "Xoan", "Uyển", "Khuê", "Ỷ", "Vĩ", "Trác", "Nhậm", "Ôn"].map(
  (name) => `Tôn Nữ ${name} Zơ`,
);
let next = 0;
const somebody = () => NAMES[next++ % NAMES.length]!;
const marks = ["x", "x", "x", "", "x", "", "x", "x", "", "", "x", "x"];

const register = (header: string, rows: Cells): Cells => [
  ["ĐẢNG ỦY SỞ Y TẾ"],
  ["THEO DÕI ĐẢNG VIÊN THAM GIA ĐÓNG GÓP Ý KIẾN NĂM 2023"],
  [`Bí thư: ${somebody()}`],
  ["TT", "Chi bộ", header, ...Array.from({ length: 12 }, (_, i) => `T${i + 1}`), "Ghi chú"],
  ...rows,
  [],
  ["", "Người lập biểu", "", "", "T/M ĐẢNG ỦY"],
  ["", somebody(), "", "", `Đồng chí ${somebody()}`],
  [`Ghi chú: đồng chí ${somebody()} chuyển sinh hoạt về huyện`],
];

const FILES: Record<string, Record<string, Cells>> = {
  "2023/Đóng góp ý kiến - sổ theo dõi.xlsx": {
    Sổ: register("Họ và tên", [
      [1, "Chi bộ Văn phòng", somebody(), ...marks, ""],
      [2, "Chi bộ Văn phòng", somebody(), ...Array(12).fill(""), somebody()],
      [3, "Chi bộ Văn phòng", somebody(), `vắng, ${somebody()} thay`, ...marks.slice(1), ""],
      [4, somebody(), somebody(), ...marks, ""],
      [5, "Chi bộ Thanh tra", somebody(), ...marks, `đ/c ${somebody()} chuyển đi`],
    ]),
  },
  "2023/Đóng góp ý kiến - cột lạ.xlsx": {
    Sổ: register("Đồng chí", [
      [1, "Thanh tra", somebody(), ...marks, ""],
      [2, somebody(), "", ...marks, ""],
    ]),
    Khác: [["Danh sách"], ["TT", "Họ tên", "Chức vụ"], [1, somebody(), "Bí thư"], [2, somebody(), "Đảng viên"]],
  },
  "2023-Q1/SHCB quý 1.2023 - Sở Y tế.xlsx": {
    T1: [
      ...meetings(
        "Tháng 1/2023",
        ["Văn phòng", 20, `18 (${somebody()} ốm)`],
        ["Thanh tra", somebody(), 9],
        ["Kế hoạch", 7, 9],
        [`Vườn thú (Bí thư: đ/c ${somebody()})`, 7, 7],
        [`Chi bộ Bến xe - đ/c ${somebody()} phụ trách`, 7, 7],
        [`Chi bộ Văn phòng, BT: ${somebody()}`, 7, 7],
      ).map((row, i): Cells[number] => (i < 3 ? row : i === 3 ? [...row, "Ghi chú"] : [...row, `đ/c ${somebody()}`])),
      ["", `Người lập: ${somebody()}`],
    ],
  },
};

let office: Awaited<ReturnType<typeof officeFolder>>;
const said: string[] = [];
let written: [string, string][];
beforeAll(async () => {
  office = await officeFolder(
    Object.fromEntries(Object.entries(FILES).map(([file, sheets]) => [file, workbook(sheets)])),
    { "corrections.csv": "file,sheet,cell,was,becomes,why\n2023/Đóng góp ý kiến - sổ theo dõi.xlsx,Sổ,C6,,x,thử\n" },
  );
  const made = join(office.folder, "made");
  await run({
    ...{ inbox: office.inbox, registry: office.registry, out: join(made, "open-data") },
    ...{ warehouse: join(made, "warehouse.duckdb"), cache: join(made, "cache") },
    progress: (message) => said.push(message),
  });
  const files = (await readdir(made, { recursive: true, withFileTypes: true })).filter((e) => e.isFile());
  written = await Promise.all(
    files.map(async (e): Promise<[string, string]> => [e.name, await readFile(join(e.parentPath, e.name), "utf8")]),
  );
});
afterAll(() => office.remove());

test("the workbooks were read, faults and all", () => {
  const text = (name: string) => written.find(([file]) => file === name)![1];
  expect(text("contributions.csv")).toContain("01.02,2023,1,1,");
  expect(text("problems.csv")).toContain("not_a_number");
  expect(text("problems.csv")).toContain("register_mark");
  expect(text("quarantine.csv").split("\n").length).toBeGreaterThan(3);
  expect(written.map(([file]) => file)).toContain("warehouse.duckdb");
  expect(written.some(([file]) => file.endsWith(".readings"))).toBe(true);
});

test.each(["Tôn Nữ", "Zơ", ...NAMES.map((name) => name.split(" ")[2]!).filter((given) => given.length > 2)])(
  "“%s” is nowhere",
  (name) => {
    const found = [...written, ["what the run says", said.join("\n")] as const].filter(([, text]) =>
      text.includes(name),
    );
    expect(found.map(([file, text]) => `${file}: ${text.split("\n").find((line) => line.includes(name))}`)).toEqual([]);
  },
);
