import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkFile } from "../../loaders/one-file/check-file.ts";
import { describeFile, isSound } from "../../loaders/one-file/describe.ts";
import type { Correction } from "../../loaders/workbook/correct.ts";
import type { Headings } from "../../loaders/workbook/headings.ts";
import { readTask, setUp } from "../../loaders/workbook/read-task.ts";
import { meetings, officeFolder, workbook } from "../inbox.ts";

const SOUND = "2023-Q3/SHCB quý 3.2023 - Sở Y tế.xlsx";
const FAULTY = "2023-Q1/SHCB quý 1.2023 - Sở Y tế lần 2.xlsx";
let office: Awaited<ReturnType<typeof officeFolder>>;
beforeAll(async () => {
  const all = (month: string) => meetings(month, ["Văn phòng", 20, 18], ["Thanh tra", 10, 9]);
  const faulty = meetings("Tháng 1/2023", ["Văn phongf", 20, 18], ["Thanh tra", 10, 11], ["Kế hoạch", 7, 7]);
  faulty[3]!.push("Cột lạ hoắc");
  faulty[4]!.push(3);
  office = await officeFolder({
    [SOUND]: workbook({ T7: all("Tháng 7/2023"), T8: all("Tháng 8/2023"), T9: all("Tháng 9/2023"), Trống: [] }),
    [FAULTY]: workbook({ "Tháng 1": faulty }),
    "hỏng.xlsx": workbook({ T1: all("Tháng 1/2023") }).subarray(0, 3_000),
    "không phải.xlsx": "%PDF-1.7",
    "sổ theo dõi.xlsx": workbook({
      "Văn phòng": [
        ["CHI BỘ VĂN PHÒNG, ĐẢNG BỘ SỞ Y TẾ"],
        ["THEO DÕI ĐẢNG VIÊN PHÁT BIỂU NĂM 2023"],
        ["TT", "Họ và tên", ...Array.from({ length: 12 }, (_, i) => `T${i + 1}`)],
        ...["Một", "Hai", "Ba"].map((name, i) => [i + 1, `Nguyễn Văn ${name}`, ...Array<string>(12).fill("x")]),
      ],
    }),
    "hai kỳ.xlsx": workbook({
      KT: [
        ...[
          ["ĐẢNG ỦY SỞ Y TẾ"],
          ["KIỂM TRA SINH HOẠT CHI BỘ NĂM 2023"],
          ["Kỳ", "Tổng số chi bộ", "Số chi bộ được kiểm tra"],
        ],
        ...[["6T đầu", 3, 1] as [string, number, number], ["6T cuối", 3, 2] as [string, number, number]],
      ],
    }),
  });
});
afterAll(() => office.remove());

/** Small, harmless files need no child; the command below has one. */
const inThisProcess = (headings: Headings) => {
  setUp({ headings });
  return {
    run: async (source: string | Uint8Array, name: string, extra?: unknown) =>
      readTask(readFileSync(source as string), name, extra as Correction[]),
    close: () => {},
  };
};

const told = async (file: string) => {
  const checked = await checkFile(join(office.inbox, file), office.registry, inThisProcess);
  return { sound: isSound(checked), text: describeFile(checked) };
};

test("a sound file: its form, unit, period, rows and columns", async () => {
  const { sound, text } = await told(SOUND);
  expect(sound).toBe(true);
  expect(text).toContain(
    "Trang “T7”, bảng từ ô B4: biểu sinh hoạt chi bộ định kỳ, 2 dòng\n  Cột đã hiểu: B Chi bộ · C Tổng số đảng viên",
  );
  expect(text).toContain("Trang “Trống”: trống");
  expect(text).toContain(
    "Đơn vị: Đảng bộ Sở Y tế (mã 01)\n  Kỳ: quý III năm 2023\n  Dòng số liệu: nhận 6, để riêng 0\n",
  );
  expect(text).toMatch(/Kết luận: đọc được cả tệp, nhận 6 dòng\.$/);
});

test("both halves of a year in one table: each is told", async () => {
  const { sound, text } = await told("hai kỳ.xlsx");
  expect(sound).toBe(true);
  expect(text).toContain("Cột đã hiểu: A Kỳ báo cáo · B Tổng số chi bộ · C Số chi bộ được kiểm tra");
  expect(text).toMatch(/Kỳ: 6 tháng đầu năm 2023\n(.*\n)+.*Kỳ: 6 tháng cuối năm 2023\n/);
});

test("a register: its columns in words", async () => {
  const { sound, text } = await told("sổ theo dõi.xlsx");
  expect(sound).toBe(true);
  expect(text).toContain("B Họ và tên · C, D, E, F, G, H, I, J, K, L, M, N Đánh dấu từng tháng");
});

test("what is wrong, with cells and what to do", async () => {
  const { sound, text } = await told(FAULTY);
  expect(sound).toBe(false);
  expect(text).toContain("nhận 1, để riêng 2; là bản thay thế");
  expect(text).toContain("Cột lạ hoắc");
  expect(text).toMatch(/Lỗi \(2; .*\n {2}- trang “Tháng 1”, ô B5: “Văn phongf” .* dòng: 01,Văn phongf,01\.01/);
  expect(text).toMatch(/ô D6: Số đảng viên dự “11” lớn hơn số phải dự \(10\)/);
});

test.each([
  ["hỏng.xlsx", "Tệp hỏng, không đọc được"],
  ["không phải.xlsx", "Không phải tệp bảng tính (tệp PDF)"],
])("%s is told for what it is", async (file, words) => {
  const { sound, text } = await told(file);
  expect(sound).toBe(false);
  expect(text).toContain(words);
  expect(text).toContain("chưa nhận được dòng nào");
});

test("no such file", async () => {
  await expect(checkFile(join(office.inbox, "không có.xlsx"), office.registry)).rejects.toThrow(/Không thấy tệp/);
});

describe("the command", () => {
  const root = join(import.meta.dirname, "../..");
  const check = (...args: string[]) =>
    new Promise<{ code: number; said: string }>((resolve) =>
      execFile(
        process.execPath,
        ["loaders/program/run.js", "loaders/one-file/command/check.ts", ...args],
        { cwd: root },
        (error, out, err) => resolve({ code: error ? Number(error.code) : 0, said: out + err }),
      ),
    );
  test.each([
    ["a sound file", SOUND, 0, "đọc được cả tệp"],
    ["a folder", "2023-Q1", 1, "là thư mục"],
  ])("%s", async (_what, file, code, words) => {
    const outcome = await check(join(office.inbox, file), "--registry", office.registry);
    expect(outcome).toEqual({ code, said: expect.stringContaining(words) });
  });
});
