import { GRADES, period as label } from "../../../../src/components/format.js";
import { plain, spaced, type Table } from "./page-tables.ts";
import type { Session } from "./sessions.ts";
import type { Stored } from "./stored.ts";

const number = (value: number | null): string => value?.toLocaleString("vi") ?? "–";

/** Whether a table holds the sessions of the last quarter: all of them and no others. */
export function inSessions({ heads, rows }: Table, sessions: Session[], stored: Stored): string[] {
  const last = sessions.filter(({ quarter }) => quarter === sessions.at(-1)?.quarter);
  const open = last.map((s) => {
    const grade = GRADES[s.grade as keyof typeof GRADES] ?? "–";
    const counts = [s.present, s.due, s.opinions].map(number);
    return [spaced(s.topic) || "không ghi tên", s.chiBo, label(s.quarter), grade, ...counts].join("|");
  });
  const wrong = rows.flatMap(({ cells }) => {
    const text = (head: string) => plain(cells[heads.indexOf(head)]?.text ?? "");
    const chiBo = decodeURIComponent(/chi-bo\?ma=([^"]+)"/.exec(cells[heads.indexOf("Chi bộ")]?.html ?? "")?.[1] ?? "");
    const owner = stored.units.tccsd.get(stored.units.ownerOf(chiBo)) ?? "";
    const rest = ["Quý", "Xếp loại", "Dự", "Phải dự", "Ý kiến"].map(text);
    const key = [text("Chuyên đề"), chiBo, ...rest].join("|");
    const found = open.splice(open.indexOf(key), open.includes(key) ? 1 : 0).length > 0;
    const sorted = cells.every(
      ({ value, text: said }) => value === undefined || !/^\d/.test(said) || said.replaceAll(".", "") === value,
    );
    return found && sorted && text("Chi bộ").endsWith(spaced(owner)) ? [] : [`kỳ sinh hoạt “${key}”`];
  });
  return rows.length === last.length ? wrong : [...wrong, `${rows.length} kỳ sinh hoạt của quý gần nhất`];
}
