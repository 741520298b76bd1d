import { posix } from "node:path";
import { MANIFEST } from "../manifest.ts";
import type { Verification } from "./verify.ts";

/** Every page of the menu stands, is not empty, and what it links to or loads is there. */
export default {
  name: "Các trang",
  complaints: ({ files, demo }) => {
    // the manifest is written last, over all that was verified
    const published = [...files.map((f) => f.path), MANIFEST];
    const site = new Set(published.filter((path) => path.startsWith("site/")).map((path) => path.slice(5)));
    const pages = files.filter((f) => /^site\/.*\.html$/.test(f.path));
    const complaints = site.has("index.html") ? [] : ["thiếu trang đầu index.html"];
    for (const { path, text } of pages) {
      if (!/<h1[\s>]/.test(text)) complaints.push(`${path} không có tiêu đề`);
      if (demo && !text.includes("Số liệu minh họa")) complaints.push(`${path} không ghi “Số liệu minh họa”`);
      for (const target of linksOf(text)) {
        const at = posix.normalize(
          posix.join(posix.dirname(path.slice(5)), target.startsWith("/") ? `.${target}` : target),
        );
        if (![at, `${at}.html`, posix.join(at, "index.html")].some((name) => site.has(name) || name === "."))
          complaints.push(`${path} dẫn tới ${target}, không có trong bản dựng`);
      }
    }
    return complaints;
  },
} satisfies Verification;

/** Addresses within the site that a page names. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"#?:]+)(?:[#?][^"]*)?"/g)].map((m) => decodeURI(m[1]!));
}
