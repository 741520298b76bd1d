import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countsOf, difference } from "../../loaders/refresh/difference.ts";
import { inWords } from "../../loaders/refresh/summary.ts";

let folder: string;
const INDICATORS = "indicator,level,unit_id,period,numerator,denominator,value,reported,expected,status,term\n";
/** The same year in the term that follows: another figure, which stays as it is. */
const NEXT = "attendance,khoi,,2023,7,10,0.7,4,4,missed,2025-2030\n";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "khác nhau "));
  const write = async (state: string, tables: Record<string, string>) => {
    await mkdir(join(folder, state), { recursive: true });
    for (const [name, text] of Object.entries(tables)) await writeFile(join(folder, state, `${name}.csv`), text);
  };
  const tccsd = "tccsd_id,name,kind\n07,Đảng bộ Sở Y,dang_bo_co_so\n";
  await write("before", {
    tccsd,
    submissions: "file,sha256\na.xlsx,1\nb.xlsx,2\nc.xlsx,3\n",
    form_reports:
      "file,form,tccsd_id,period,status\na.xlsx,meetings,07,2023-Q1,accepted\nb.xlsx,ratings,07,2023,partly\nc.xlsx,contributions,07,2023,accepted\n",
    indicators: `${INDICATORS}attendance,khoi,,2023,90,100,0.9,3,4,undetermined,2020-2025\nattendance,tccsd,07,2023,90,100,0.9,3,4,undetermined,2020-2025\nattendance,chi_bo,07.01,2023,9,10,0.9,1,1,missed,2020-2025\nrating-failed,khoi,,2023,,,,0,4,undetermined,2020-2025\n${NEXT}`,
  });
  await write("after", {
    tccsd,
    submissions: "file,sha256\na.xlsx,1\nb.xlsx,2\nb lần 2.xlsx,4\nd.xlsx,5\n",
    form_reports:
      "file,form,tccsd_id,period,status\na.xlsx,meetings,07,2023-Q1,accepted\nb.xlsx,ratings,07,2023,superseded\nb lần 2.xlsx,ratings,07,2023,accepted\nd.xlsx,meetings,07,2023-Q2,accepted\n",
    indicators: `${INDICATORS}attendance,khoi,,2023,180,200,0.9,4,4,missed,2020-2025\nattendance,tccsd,07,2023,180,187,0.962566,4,4,met,2020-2025\nattendance,chi_bo,07.01,2023,9,10,0.9,1,1,missed,2020-2025\nrating-failed,khoi,,2023,1234,1234,1234,4,4,missed,2020-2025\n${NEXT}`,
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const compare = (after: string) => difference(join(folder, "before"), join(folder, after));

test("reports that came, were replaced or went, figures that changed and statuses that flipped", async () => {
  const changes = await compare("after");
  expect(changes.map((c) => [c.sort, c.subject, c.level, c.unit_id, c.period, c.before, c.after])).toEqual([
    ["changed_report", "ratings", "tccsd", "07", "2023", null, null],
    ["figure", "rating-failed", "khoi", "", "2023", null, "1234"],
    ["figure", "attendance", "tccsd", "07", "2023", "0.9", "0.962566"],
    ["gone_report", "contributions", "tccsd", "07", "2023", null, null],
    ["new_report", "meetings", "tccsd", "07", "2023-Q2", null, null],
    ["status", "attendance", "khoi", "", "2023", "undetermined", "missed"],
    ["status", "rating-failed", "khoi", "", "2023", "undetermined", "missed"],
    ["status", "attendance", "tccsd", "07", "2023", "undetermined", "met"],
  ]);
  expect(countsOf(changes)).toEqual({
    changed_report: 1,
    figure_khoi: 1,
    figure_tccsd: 1,
    gone_report: 1,
    new_report: 1,
    status_khoi: 2,
    status_tccsd: 1,
  });
});

test("nothing differs from itself", async () => {
  await cp(join(folder, "before"), join(folder, "same"), { recursive: true });
  expect(await compare("same")).toEqual([]);
  expect(await inWords([])).toBe("So với bản đã công bố: không có số liệu nào thay đổi.");
});

test("in words, as a person reads figures and periods here", async () => {
  const words = await inWords(await compare("after"));
  expect(words).toContain("Báo cáo mới: 1\n    - Đảng bộ Sở Y, sinh hoạt chi bộ định kỳ, quý II/2023");
  expect(words).toMatch(/Đảng bộ Sở Y, .+, năm 2023: Chưa đủ số liệu → Đạt/);
  expect(words).toMatch(/năm 2023: chưa có → 1\.234/);
  const [attendance] = (await compare("after")).filter((c) => c.sort === "figure" && c.subject === "attendance");
  const closer = await inWords([{ ...attendance!, level: "khoi", before: "0.96711", after: "0.96742" }]);
  expect(closer).toContain("96,71% → 96,74%");
});
