import { join } from "node:path";
import { loadIndicators } from "../../indicators/indicator.ts";
import { publishedTerms } from "../../publish/published-terms.ts";
import { loadTerms } from "../../terms/term.ts";
import { inOnDemand } from "./figures/on-demand.ts";
import { inPage } from "./figures/pages.ts";
import { inAnnex, inDocument } from "./figures/reports.ts";
import { Stored } from "./figures/stored.ts";
import type { Published } from "./published.ts";
import type { Verification } from "./verify.ts";

/** Complaints about one file that are told before they are only counted. */
const TOLD = 5;

/** What is published is what the warehouse holds: the pages of every term, what they load on demand, and the reports. */
export default {
  name: "Số liệu",
  complaints: async ({ folder, warehouse, files }) => {
    const stored = await Stored.read(warehouse, join(folder, "open-data"));
    const indicators = await loadIndicators();
    const terms = await publishedTerms(warehouse, await loadTerms());
    const placed = terms.map(({ term, place }) => ({ term: term.id, at: place ? `site/${place}/` : "site/" }));
    const byPath = new Map(files.map((file) => [file.path, file]));
    return files.flatMap((file) => {
      // a former term's site lies within that of the newest
      const site = placed.findLast(({ at }) => file.path.startsWith(at));
      const wrong = site ? inFile(file, site.at, site.term) : [];
      return told(wrong.map((what) => `${what}, khác với kho`)).map((what) => `${file.path}: ${what}`);
    });

    function inFile({ path: whole, bytes, text }: Published, at: string, term: string): string[] {
      const path = whole.slice(at.length);
      if (path.endsWith(".html"))
        return inPage(path.slice(0, -".html".length), text, term, stored, (other) => byPath.get(at + other));
      if (path.startsWith("du-lieu/bao-cao/") && path.endsWith(".xlsx"))
        return inAnnex(bytes, term, indicators, stored);
      const period = /-(\d{4}(?:-[QH]\d)?)\.docx$/.exec(path)?.[1];
      if (path.startsWith("du-lieu/bao-cao/") && path.endsWith(".docx"))
        return inDocument(bytes, period, term, indicators, stored);
      return path.startsWith("du-lieu/") && path.endsWith(".json")
        ? inOnDemand(path.slice("du-lieu/".length), text, term, stored)
        : [];
    }
  },
} satisfies Verification;

const told = (complaints: string[]): string[] =>
  complaints.length > TOLD ? [...complaints.slice(0, TOLD), `… và ${complaints.length - TOLD} chỗ nữa`] : complaints;
