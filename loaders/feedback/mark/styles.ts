import type { Severity } from "../../problems/problem.ts";
import { Unmarkable } from "./unmarkable.ts";
import { child, type Element, named, Patch, parseXml } from "./xml.ts";

/** Background of a marked cell. */
const FILL: Record<Severity, string> = { error: "FFFFC7CE", warning: "FFFFEB9C", info: "FFDDEBF7" };

/** The styles of a workbook, to which copies with another fill are added. */
export class Styles {
  private readonly patch: Patch;
  private readonly fills: Element;
  private readonly formats: Element;
  private readonly added = new Map<string, number>();
  private readonly fillOf = new Map<Severity, number>();

  /** @throws Unmarkable where the part has no fills or no cell formats. */
  constructor(private readonly source: string) {
    const root = parseXml(source);
    const fills = child(root, "fills");
    const formats = child(root, "cellXfs");
    if (!fills?.children.length || !formats?.children.length) throw new Unmarkable("no styles");
    this.patch = new Patch(source);
    this.fills = fills;
    this.formats = formats;
  }

  /** Index of a cell format that is as another but for its fill. */
  marked(format: number, severity: Severity): number {
    const key = `${format} ${severity}`;
    const known = this.added.get(key);
    if (known !== undefined) return known;
    const base = this.formats.children[format] ?? this.formats.children[0]!;
    const copy = this.source.slice(base.start, base.end);
    const patch = new Patch(copy);
    const element = { ...base, start: 0, open: base.open - base.start };
    patch.setAttribute(element, "fillId", String(this.fill(severity)));
    patch.setAttribute(element, "applyFill", "1");
    this.patch.append(this.formats, patch.apply());
    const index = this.formats.children.length + this.added.size;
    this.added.set(key, index);
    return index;
  }

  text(): string {
    this.count(this.fills, this.fillOf.size);
    this.count(this.formats, this.added.size);
    return this.patch.apply();
  }

  private fill(severity: Severity): number {
    const known = this.fillOf.get(severity);
    if (known !== undefined) return known;
    const [fill, pattern, fg, bg] = ["fill", "patternFill", "fgColor", "bgColor"].map((n) => named(this.fills, n));
    this.patch.append(
      this.fills,
      `<${fill}><${pattern} patternType="solid"><${fg} rgb="${FILL[severity]}"/><${bg} indexed="64"/></${pattern}></${fill}>`,
    );
    const index = this.fills.children.length + this.fillOf.size;
    this.fillOf.set(severity, index);
    return index;
  }

  private count(list: Element, added: number): void {
    if (list.attributes.has("count")) this.patch.setAttribute(list, "count", String(list.children.length + added));
  }
}
