import { loadChecks } from "../../checks/check.ts";
import type { Publication } from "../site-data.ts";

/** How the figures are made, from the declarations: indicators and targets, weights, checks; the terms side by side where there are several. */
export default async function method({ term, rows, page }: Publication): Promise<void> {
  const [targets, weights, terms] = await Promise.all([rows("targets"), rows("weights"), rows("terms")]);
  const checks = [...(await loadChecks()).values()].map(({ code, severity, about, advice }) => ({
    code,
    severity,
    about,
    advice,
  }));
  await page("phuong-phap", { term, targets, weights, checks, terms });
}
