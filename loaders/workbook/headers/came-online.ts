import { fold } from "../words/text.ts";
import type { HeaderColumn } from "./header-columns.ts";
import type { Header } from "./headers.ts";

/** `Dự trực tiếp` beside `Dự trực tuyến`: only some of those who came. */
export function leaveCameInPerson(result: Header, header: HeaderColumn[]): void {
  const present = result.columns.find((x) => x.field === "members_present" && says(x.cell.value, "truc tiep"));
  if (!present || !header.some(({ leaf }) => says(leaf, "(truc tuyen|online|zoom)"))) return;
  result.columns = result.columns.filter((x) => x !== present);
  result.unclear.push({ cell: present.cell, text: String(present.cell.value), candidates: () => [present.field] });
}

const says = (text: unknown, words: string): boolean => new RegExp(`\\b${words}\\b`).test(fold(String(text)));
