import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findLibreOffice, toXlsx } from "../../loaders/feedback/convert.ts";
import { type Blank, blanksOf, type Typed, typed } from "./fill.ts";
import { cellsOf, figures, idsOf, type Row, serial, text, writeRegistry } from "./invented.ts";
import { blanksFor, expectRead, read } from "./reading.ts";

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "biểu mẫu "));
  await writeRegistry(join(work, "danh-muc.xlsx"));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** Meetings of one month: each chi bộ's figures as typed, and as facts. The last chi bộ of an đảng bộ holds none in May. */
function meetings(
  tccsd: string,
  month: string,
  blank: Blank,
  next: (below: number) => number,
): { cells: Typed; facts: Row[] } {
  const ids = idsOf(
    tccsd,
    month,
    blank.rows.map((r) => r.unit),
  );
  const facts: Row[] = [];
  const cells: Typed = {};
  for (const [i, { row }] of blank.rows.entries()) {
    // Of a size that does not jump from month to month.
    const [total, exempt] = [15 + Number(ids[i]!.slice(3)) + next(3), next(3)];
    const due = total - exempt;
    const basis = { chi_bo_id: ids[i], month, members_total: total, members_exempt: exempt, members_due: due };
    const shared = { "Tổng số đảng viên": total, "Miễn công tác, sinh hoạt": exempt, "Số đảng viên phải dự": due };
    if (tccsd === "01" && month.endsWith("-05") && i === blank.rows.length - 1) {
      Object.assign(cells, cellsOf(blank, row, { ...shared, "Ghi chú": "Không tổ chức" }));
      facts.push(text({ ...basis, held: false }));
      continue;
    }
    const [excused, unexcused] = [next(3), next(2)];
    const present = due - excused - unexcused;
    const [speaking, opinions, score, day] = [next(present), next(30), 60 + next(80) / 2, 1 + next(28)];
    // No chi bộ has a better grade with fewer points.
    const grade = [90, 80, 65, 0].findIndex((least) => score >= least);
    const heldOn = `${month}-${String(day).padStart(2, "0")}`;
    Object.assign(
      cells,
      cellsOf(blank, row, {
        ...shared,
        ...{
          "Ngày sinh hoạt": serial(heldOn),
          "Số đảng viên dự": present,
          "Vắng có lý do": excused,
          "Vắng không lý do": unexcused,
        },
        ...{ "Số đảng viên phát biểu": speaking, "Số lượt ý kiến": opinions, Điểm: score },
        "Xếp loại buổi sinh hoạt": ["Tốt", "Khá", "Trung bình", "Kém"][grade],
      }),
    );
    facts.push(
      text({
        ...basis,
        ...{
          held: true,
          held_on: heldOn,
          members_present: present,
          absent_excused: excused,
          absent_unexcused: unexcused,
        },
        ...{ members_speaking: speaking, opinions, score, grade: ["tot", "kha", "trung_binh", "kem"][grade] },
      }),
    );
  }
  return { cells, facts };
}

/** The quarter in which chi bộ are renamed and merged, filled in for both TCCSĐ. */
async function quarter(): Promise<{ files: Map<string, Uint8Array>; want: Record<string, Row[]> }> {
  const next = figures();
  const files = new Map<string, Uint8Array>();
  const want: Record<string, Row[]> = { meetings: [], thematic_sessions: [] };
  for (const [file, bytes] of await blanksFor(work, "2023-Q2")) {
    const tccsd = file.includes("Sở Mẫu") ? "01" : "02";
    const cells: Record<string, Typed> = {};
    for (const [sheet, blank] of blanksOf(bytes)) {
      if (sheet.startsWith("Tháng")) {
        const month = `2023-${sheet.slice(6).padStart(2, "0")}`;
        const made = meetings(tccsd, month, blank, next);
        cells[sheet] = made.cells;
        want.meetings!.push(...made.facts);
        continue;
      }
      const named = blank.rows.filter((r) => r.unit);
      const spare = blank.rows.find((r) => !r.unit)!;
      const id = idsOf(tccsd, "2023-06", [named[0]!.unit])[0]!;
      cells[sheet] = {};
      // The first chi bộ holds two sessions, the second in a row of its own below; nobody else holds any.
      for (const [seq, row, topic] of [
        [1, named[0]!.row, "Học tập và làm theo tấm gương đạo đức"],
        [2, spare.row, "Không ngừng nâng cao chất lượng"],
      ] as const) {
        // As many as were due at its meetings, or nearly so.
        const due = 15 + Number(id.slice(3)) - next(3);
        const [present, opinions] = [due - next(3), next(20)];
        const values = {
          "Tên chuyên đề": topic,
          "Ngày sinh hoạt": serial(`2023-06-1${seq}`),
          "Số đảng viên phải dự": due,
        };
        Object.assign(
          cells[sheet],
          cellsOf(blank, row, {
            ...values,
            ...{ "Số đảng viên dự": present, "Số lượt ý kiến": opinions, "Xếp loại buổi sinh hoạt": "Khá" },
            ...(seq === 2 ? { "Chi bộ": named[0]!.unit } : {}),
          }),
        );
        want.thematic_sessions!.push(
          text({
            ...{ chi_bo_id: id, quarter: "2023-Q2", seq, topic, held_on: `2023-06-1${seq}`, members_due: due },
            ...{ members_present: present, opinions, grade: "kha" },
          }),
        );
      }
    }
    files.set(file, typed(bytes, cells));
  }
  return { files, want };
}

test("a filled quarter is read without a question: names of each month, bộ phận, rename, merger, a meeting not held", async () => {
  const { files, want } = await quarter();
  expect(want.meetings!.length).toBe(6 + 5 + 5 + 3);
  await expectRead(await read(work, "quý", files), want);
});

const libreOffice = findLibreOffice();
test.skipIf(!libreOffice)("and so it is once LibreOffice has saved it again", async () => {
  const { files, want } = await quarter();
  const folder = join(work, "điền");
  await mkdir(folder);
  const paths = await Promise.all(
    [...files].map(async ([name, bytes]) => {
      await writeFile(join(folder, name), bytes);
      return join(folder, name);
    }),
  );
  const again = await toXlsx(libreOffice!, paths);
  expect(again.size).toBe(paths.length);
  await expectRead(
    await read(work, "lưu lại", new Map([...files.keys()].map((n, i) => [n, again.get(paths[i]!)!]))),
    want,
  );
});
