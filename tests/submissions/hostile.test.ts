import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readInbox } from "../../loaders/read-inbox.ts";
import { meetings, officeFolder, workbook } from "../inbox.ts";
import { HOSTILE } from "../workbook/open/hostile-files.ts";

test("a folder of hostile files: each costs itself, with a message, and the run goes on", async () => {
  const hostile = Object.entries(HOSTILE).map(
    ([what, [build, code, name = "a.xlsx"]], i) => [`${i}/${name.split("/").at(-1)}`, build(), code, what] as const,
  );
  const good = "2023-Q1/Sở Y tế.xlsx";
  const office = await officeFolder({
    ...Object.fromEntries(hostile.map(([file, bytes]) => [file, bytes])),
    [good]: workbook({ T1: meetings("Tháng 1/2023", ["Văn phòng", 20, 18], ["Thanh tra", 9, 9], ["Kế hoạch", 7, 7]) }),
  });
  await symlink(join(office.folder, "không có.xlsx"), join(office.inbox, "mất.xlsx"));
  try {
    const { facts, problems, files } = await readInbox(office.inbox, office.registry);
    expect(facts.map((f) => f.file)).toEqual([good, good, good]);
    const told = new Map(problems.map((p) => [p.file, p]));
    expect(hostile.map(([file, , , what]) => [what, told.get(file)?.code])).toEqual(
      // The lock of a workbook that somebody has open is passed over, as by a refresh.
      hostile.map(([, , code, what]) => [what, code === "lock_file" ? undefined : code]),
    );
    expect(told.get("mất.xlsx")).toMatchObject({ code: "unreachable", severity: "error" });
    for (const { file, message, advice } of problems) {
      if (file === good) continue;
      expect(message).toMatch(/^\p{Lu}.*\. .*\.$/u);
      expect(message.endsWith(advice!)).toBe(true);
    }
    expect(files).toHaveLength(hostile.length + 1);
    expect(files.filter((f) => f.status === "accepted").map((f) => f.file)).toEqual([good]);
  } finally {
    await office.remove();
  }
});
