/** The values that the axis of a trend spans: those of its points, their bounds and targets, with some room; a share ends at 100%. */
export function domain(points, target, unit) {
  const values = points.flatMap((p) => [p.value, p.lower, p.upper, p.target]).concat(target);
  const known = values.filter((v) => typeof v === "number");
  if (known.length === 0) return [0, 1];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const room = (high - low) * 0.12 || (unit === "count" ? 1 : 0.01);
  const top = unit === "percent" ? Math.min(high + room, Math.max(1, high)) : high + room;
  return [Math.max(0, low - room), unit === "percent" && top === 1 ? 1 + room / 4 : top];
}

/** Years only where there are many periods; every period where there are few. */
export const ticks = (points) =>
  points.map((p) => p.period).filter((p, _, all) => all.length <= 10 || /^\d{4}(-01|-Q1|-H1)?$/.test(p));
