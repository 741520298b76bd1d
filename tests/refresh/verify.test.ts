import { afterAll, beforeAll, expect, test } from "vitest";
import { Kept } from "../../loaders/kept.ts";
import addresses from "../../loaders/refresh/verify/addresses.ts";
import members from "../../loaders/refresh/verify/members.ts";
import pages from "../../loaders/refresh/verify/pages.ts";
import { type Candidate, VerificationError, verify } from "../../loaders/refresh/verify/verify.ts";
import type { Warehouse } from "../../loaders/warehouse/warehouse.ts";
import { memberMarks } from "../../loaders/workbook/members.ts";
import { given } from "../indicators/given.ts";

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await given({ chi_bo: [] });
});
afterAll(() => warehouse?.close());

function candidate(files: Record<string, string>): Candidate {
  const cells = ["Họ và tên", "Trần Thị Bưởi", "Lê Lợi", "Cộng"].map((value, row) => ({
    row,
    col: 1,
    type: "text" as const,
    value,
  }));
  const sheet = { name: "T", hidden: false, cells, merges: [] };
  return {
    folder: "",
    files: Object.entries(files).map(([path, text]) => ({ path, text, bytes: new TextEncoder().encode(text) })),
    warehouse,
    members: new Set(memberMarks({ format: "xlsx", degraded: [], sheets: [sheet] })),
    demo: false,
    kept: new Kept(),
  };
}

test("a member's name is found in a page, in escaped JSON, across markup and in capitals; a unit that bears one is let pass", async () => {
  const found = await members.complaints(
    candidate({
      "site/index.html": "<p>Trần <b>Thị</b> Bưởi</p>",
      "site/_file/a.json": String.raw`{"x":"TR\u1ea6N TH\u1eca B\u01af\u1edeI"}`,
      "site/sạch.html": "<p>Trần Thị Bình; Trường THPT Lê Lợi</p>",
      "open-data/tccsd.csv": "01,Đảng bộ Trường THPT Lê Lợi\n",
    }),
  );
  expect(found.map((c) => c.split(" ")[0])).toEqual(["site/index.html", "site/_file/a.json"]);
  expect(found.join()).not.toMatch(/bưởi/i);
});

test("an address of another host is found wherever a browser would ask it", () => {
  const asks = {
    "site/a.html": '<script src="https://cdn.example/a.js"></script>',
    "site/b.html": "<link rel=stylesheet href=//fonts.example/f.css>",
    "site/c.html": '<p style="background:url(http://img.example/x.png)">',
    "site/d.html": '<script type="module">import x from "https://esm.example/x"</script>',
    "site/e.css": '@import "https://css.example/e.css";',
    "site/f.js": 'fetch("https://api.example/v1")',
  };
  const innocent = {
    "site/g.html": '<svg xmlns="http://www.w3.org/2000/svg"><a href="./h">Xem https://vi.example trong tệp</a></svg>',
    "site/h.js": 'const ns = "http://www.w3.org/1999/xhtml"; // https://example.org',
  };
  const found = addresses.complaints(candidate({ ...asks, ...innocent })) as string[];
  expect(found.map((c) => c.split(" ")[0])).toEqual(Object.keys(asks));
});

test("a page without a title, and a link to what was not built", () => {
  const site = {
    "site/index.html":
      '<h1>Tổng quan</h1><a href="./phuong-phap#muc">x</a><a href="https://a.example">y</a><img src="anh.png">',
    "site/phuong-phap.html": "<p>trống</p>",
  };
  expect(pages.complaints(candidate(site))).toEqual([
    "site/index.html dẫn tới anh.png, không có trong bản dựng",
    "site/phuong-phap.html không có tiêu đề",
  ]);
});

test("one complaint is enough not to publish", async () => {
  await expect(verify(candidate({}))).rejects.toThrow(VerificationError);
});
