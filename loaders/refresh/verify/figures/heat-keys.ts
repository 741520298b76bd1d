import type { Figure } from "./figure.ts";
import type { Class } from "./heat.ts";

const off = (figure: Figure) => Math.abs(figure.distance ?? 0);
const missed = (holds: (figure: Figure) => boolean) => (figure: Figure) => figure.status === "missed" && holds(figure);
const OF_STATUS: Class<Figure>[] = [
  ["đạt", ({ status }) => status === "met"],
  ["chưa đủ số liệu", ({ status }) => status === "undetermined"],
];
/** The keys that an indicator's map may have: how far from the target, whether there is any, or how much. */
export const KEYS: Class<Figure>[][] = [
  [
    ["kém từ 5 điểm %", missed((f) => off(f) >= 0.05)],
    ["kém 2–5 điểm %", missed((f) => off(f) >= 0.02 && off(f) < 0.05)],
    ["kém dưới 2 điểm %", missed((f) => off(f) < 0.02)],
    ...OF_STATUS,
  ],
  [["có chi bộ", missed(() => true)], ...OF_STATUS],
  [
    ["dưới 70%", ({ value }) => value! < 0.7],
    ["70–85%", ({ value }) => value! >= 0.7 && value! < 0.85],
    ["85–95%", ({ value }) => value! >= 0.85 && value! < 0.95],
    ["95–100%", ({ value }) => value! >= 0.95 && value! < 1],
    ["100%", ({ value }) => value! >= 1],
  ],
];
