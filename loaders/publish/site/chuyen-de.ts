import type { Publication } from "../site-data.ts";

/** From when on a topic counts as taken up by many and graded often enough to be one to spread. */
const MANY = { chiBo: 5, graded: 10 };

/** The thematic sessions: topics of the term, those to spread, and the sessions of the last quarter; other quarters on demand (`du-lieu/chuyen-de/<quarter>.json`). */
export default async function topics({ rows, page, onDemand }: Publication): Promise<void> {
  const [found, byQuarter] = await Promise.all([
    rows("topics", { examples: "3", chiBo: String(MANY.chiBo), graded: String(MANY.graded) }),
    rows("topic-quarters"),
  ]);
  const quarters = byQuarter.map((row) => ({ quarter: row.quarter, sessions: JSON.parse(String(row.sessions)) }));
  for (const quarter of quarters) await onDemand(`chuyen-de/${quarter.quarter}`, quarter);
  await page("chuyen-de", {
    many: MANY,
    quarters: quarters.map(({ quarter }) => quarter),
    latest: quarters.at(-1) ?? null,
    topics: found.map((row) => ({
      ...row,
      examples: JSON.parse(String(row.examples ?? "[]")),
      quarters: JSON.parse(String(row.quarters)),
    })),
    totals: (await rows("topic-totals"))[0],
  });
}
