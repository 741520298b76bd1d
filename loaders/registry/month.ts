/** A month of the registry: `07/2021`, or a date typed instead, is `2021-07`; blank stays blank (open); anything else is `undefined`. */
export function monthOf(text: string): string | undefined {
  if (text === "") return "";
  const m = /^(0?[1-9]|1[0-2])[/.-](\d{4})$/.exec(text);
  if (m) return `${m[2]}-${m[1]!.padStart(2, "0")}`;
  const date = /^(\d{4})-(\d{2})-\d{2}$/.exec(text);
  return date ? `${date[1]}-${date[2]}` : undefined;
}
