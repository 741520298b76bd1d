import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { blanksOf, type Typed, typed } from "./fill.ts";
import { cellsOf, figures, idsOf, type Row, text, writeRegistry } from "./invented.ts";
import { blanksFor, expectRead, read } from "./reading.ts";

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "biểu mẫu "));
  await writeRegistry(join(work, "danh-muc.xlsx"));
});
afterAll(() => rm(work, { recursive: true, force: true }));

test("a filled year and half are read without a question", async () => {
  const next = figures();
  const files = new Map<string, Uint8Array>();
  const want: Record<string, Row[]> = { contributions: [], ratings: [], admissions_discipline: [], inspections: [] };
  for (const [file, bytes] of [...(await blanksFor(work, "2023")), ...(await blanksFor(work, "2023-H1"))]) {
    const tccsd = file.includes("Sở Mẫu") ? "01" : "02";
    const cells: Record<string, Typed> = {};
    for (const [sheet, blank] of blanksOf(bytes)) {
      const ids = idsOf(
        tccsd,
        "2023-12",
        blank.rows.map((r) => r.unit),
      );
      const own: Typed = {};
      cells[sheet] = own;
      const type = (row: number, values: Record<string, string | number>) =>
        Object.assign(own, cellsOf(blank, row, values));
      if (sheet === "Kiểm tra") {
        const [inspected, attended] = [1 + next(4), next(30)];
        type(blank.rows[0]!.row, {
          "Số chi bộ được kiểm tra": inspected,
          "Số lượt cấp ủy viên dự sinh hoạt chi bộ": attended,
        });
        want.inspections!.push(
          text({
            tccsd_id: tccsd,
            half: "2023-H1",
            chi_bo_total: 5,
            chi_bo_inspected: inspected,
            meetings_attended: attended,
          }),
        );
        continue;
      }
      for (const [i, { row }] of blank.rows.entries()) {
        const of = { chi_bo_id: ids[i], year: "2023" };
        // The same in every form of the year.
        const total = 22 + Number(ids[i]!.slice(3));
        if (sheet === "Đóng góp ý kiến") {
          const [ge6, turns] = [next(total), next(200)];
          type(row, {
            "Số đảng viên thuộc diện tham gia": total,
            "Số đảng viên tham gia ý kiến từ 6 kỳ trở lên": ge6,
            "Tổng số lượt ý kiến": turns,
          });
          want.contributions!.push(text({ ...of, members_eligible: total, members_ge6: ge6, contributions: turns }));
        } else if (sheet === "Xếp loại") {
          const levels = [1, 8 + next(8), next(3), next(2)];
          const rated = levels.reduce((a, b) => a + b, 0);
          const rating = i % 4;
          const words = [
            "Hoàn thành xuất sắc nhiệm vụ",
            "Hoàn thành tốt nhiệm vụ",
            "Hoàn thành nhiệm vụ",
            "Không hoàn thành nhiệm vụ",
          ];
          type(row, {
            "Xếp loại chi bộ": words[rating]!,
            "Tổng số đảng viên": total,
            "Số đảng viên được đánh giá, xếp loại": rated,
            ...Object.fromEntries(words.map((w, k) => [`Đảng viên ${w.toLowerCase()}`, levels[k]!])),
          });
          const ids4 = ["xuat_sac", "tot", "hoan_thanh", "khong_hoan_thanh"];
          want.ratings!.push(
            text({
              ...of,
              ...{ rating: ids4[rating], members_total: total, members_rated: rated },
              ...Object.fromEntries(ids4.map((level, k) => [`members_${level}`, levels[k]])),
            }),
          );
        } else {
          const labels = {
            members_total: "Tổng số đảng viên",
            admitted: "Số đảng viên mới kết nạp",
            made_official: "Số đảng viên được công nhận chính thức",
            reprimanded: "Khiển trách",
            warned: "Cảnh cáo",
            dismissed: "Cách chức",
            expelled: "Khai trừ",
          };
          const values = Object.keys(labels).map(
            (field) => [field, field === "members_total" ? total : next(3)] as const,
          );
          type(row, Object.fromEntries(values.map(([field, value]) => [labels[field as keyof typeof labels], value])));
          want.admissions_discipline!.push(text({ ...of, ...Object.fromEntries(values) }));
        }
      }
    }
    files.set(file, typed(bytes, cells));
  }
  expect(want.ratings!.length).toBe(6);
  expect(want.inspections!.length).toBe(1);
  await expectRead(await read(work, "năm", files), want);
});
