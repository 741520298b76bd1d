import type { Concept } from "../../words/vocabulary.ts";
import { meaning } from "../../words/vocabulary.ts";
import { sameTime } from "../columns/column-time.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import type { Probe } from "../columns/probe.ts";
import { forget, type Header } from "../fields/header.ts";
import { mapped } from "../fields/mapped-column.ts";
import { isFree } from "./unexplained.ts";

/**
 * Takes a column whose cells say what became of each thematic session for the days on which they were held (`Kết quả` over `Đã sinh hoạt ngày
 * 12/3/2024` and `Chưa thực hiện`), where no other tells the days.
 */
export function takeToldDays(result: Header, header: HeaderColumn[], probes: Map<number, Probe>): void {
  const { held_on: day, topic } = result.form.columns;
  if (!day || !topic) return;
  const told = header.filter((column) => tellsDays(probes.get(column.c)!) && isOfSessions(column));
  for (const column of told) {
    const alone = !told.some((x) => x !== column && sameTime(x, column));
    const taken = result.columns.find(({ c }) => c === column.c);
    if (!alone || !isFree(result, "held_on", column) || (taken && taken.field !== "note")) continue;
    result.columns = result.columns.filter((x) => x !== taken);
    result.columns.push(mapped(column, "held_on"));
    forget(result, new Set([column.cell]));
  }
}

const tellsDays = ({ heldOn, notHeld, filled }: Probe): boolean => heldOn > 0 && (heldOn + notHeld) * 2 > filled;

const OF_SESSIONS = new Set<Concept>(["topic", "meeting", "when"]);

/** Whether nothing over a column speaks of other than the sessions: `Kết quả`, `Tình hình thực hiện`; not `Họp chi ủy`. */
const isOfSessions = ({ leaf, groups }: HeaderColumn): boolean =>
  leaf !== "" &&
  [leaf, ...groups].every((text) => {
    const { concepts, unknown } = meaning(text);
    return unknown === 0 && [...concepts].every((x) => OF_SESSIONS.has(x));
  });
