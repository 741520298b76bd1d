import { percent, within } from "../../../../src/components/format.js";
import { inRow, type Table } from "./page-tables.ts";
import type { Session } from "./sessions.ts";
import { shows } from "./shown.ts";
import { chiBoOf, figuresOf, graded, shareOf } from "./topic-figures.ts";

/** The topics to spread are those that the page says they are, each with sessions to learn from. */
export function inSpread(
  html: string,
  table: Table | undefined,
  ofRow: (row: Table["rows"][number]) => Session[],
  topics: Session[][],
): string[] {
  const said =
    /chuyên đề từ ([\d.]+) chi bộ trở lên đã chọn, ít nhất ([\d.]+) kỳ được xếp loại, .*? mức chung \(([^)]*)\)/s.exec(
      html,
    );
  const overall = shareOf(graded(topics.flat(), "tot"), graded(topics.flat()));
  if (!said || !shows(said[3]!, overall)) return [`mức chung ghi ${said?.[3] ?? percent(null)}`];
  const chosen = topics.filter(
    (own) =>
      chiBoOf(own) >= Number(said[1]) &&
      graded(own) >= Number(said[2]) &&
      graded(own, "tot") / graded(own) > (overall ?? 1),
  );
  const rows = table?.rows ?? [];
  return [
    ...(chosen.length === rows.length && rows.every((row, i) => ofRow(row) === chosen[i])
      ? []
      : ["chuyên đề đáng nhân rộng"]),
    ...rows.flatMap((row) => {
      const {
        "Số chi bộ": chiBo,
        "Số TCCSĐ": tccsd,
        "Số kỳ": times,
        "Được xếp loại tốt": good,
      } = figuresOf(ofRow(row));
      const wanted = { "Số chi bộ": chiBo!, "Số TCCSĐ": tccsd!, "Số kỳ": times!, "Được xếp loại tốt": good! };
      return [...inRow(row, table!.heads, wanted), ...inExamples(row.cells.at(-1)!.html, ofRow(row))];
    }),
  ];
}

/** Chi bộ to learn from: each with a session of the topic that was graded tốt, those with most opinions first. */
function inExamples(html: string, sessions: Session[]): string[] {
  const good = sessions.filter(({ grade }) => grade === "tot");
  const told = [
    ...html.matchAll(/chi-bo\?ma=([^"]+)">[^<]*<\/a>.*?<span[^>]*> \(([^,)]*)(?:, ([\d.]+) ý kiến)?\)/gs),
  ].map(([, id, when, opinions]) =>
    good.find(
      (s) => s.chiBo === decodeURIComponent(id!) && within(s.quarter) === when && shows(opinions ?? "", s.opinions),
    ),
  );
  const most = Math.max(...good.map(({ opinions }) => opinions ?? -1));
  const all = told.length === Math.min((html.match(/<li>/g) ?? []).length, chiBoOf(good)) && told.length > 0;
  return all && told.every((s) => s) && (told[0]!.opinions ?? -1) === most
    ? []
    : [`chi bộ có thể tham khảo của “${sessions[0]?.topic ?? ""}”`];
}
