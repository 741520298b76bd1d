import type { Element, Patch } from "./xml.ts";

/** Sizes that Excel gives to rows, in points, and to columns, in characters. */
const USUAL = { ht: "15", width: "9.14" };

/** Whether a row or column is shown; one that is not written is. */
export const isShown = (element: Element | undefined): boolean =>
  !/^(1|true)$/.test(element?.attributes.get("hidden") ?? "");

/** Shows a row or column in which a mark stands: nobody would see it, and what is hidden is often what is asked about. */
export function show(patch: Patch, element: Element | undefined, size: keyof typeof USUAL): void {
  if (!element) return;
  const set = (name: string, value: string) => {
    patch.setAttribute(element, name, value);
    element.attributes.set(name, value);
  };
  if (!isShown(element)) set("hidden", "0");
  if (Number(element.attributes.get(size) ?? 1) < 1) set(size, USUAL[size]);
}
