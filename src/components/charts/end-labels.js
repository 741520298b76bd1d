/** Names at the ends of the lines; where they would stand on one another the lower is moved `down`, in pixels. `scale`: pixels of a unit of value. */
export function endLabels(lines, scale, apart) {
  let lowest = Number.NEGATIVE_INFINITY;
  return lines
    .map(({ points, label, own }) => ({ ...points.filter((p) => p.value !== null).at(-1), label, own }))
    .filter((end) => end.period)
    .sort((a, b) => b.value - a.value || Boolean(b.own) - Boolean(a.own))
    .map((end) => {
      const y = -end.value * scale;
      lowest = Math.max(y, lowest + apart);
      return { ...end, down: lowest - y };
    });
}
