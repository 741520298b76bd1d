/** Runs of a rich text: struck through, or raised above the line as the mark of a footnote is. */
const RUN = /<r>\s*<rPr>((?:(?!<\/rPr>)[\s\S])*)<\/rPr>\s*<t(?:\s[^>]*)?>([^<]*)<\/t>\s*<\/r>/g;
const STRUCK = /<strike(?:\s*\/>|\s[^>]*val=["'](?:1|true)["'])/;
const RAISED = /<vertAlign\s[^>]*val=["']superscript["']/;

/** A raised text so short is the mark of a footnote. */
export const isFootnoteMark = (raised: string): boolean => raised.trim().length <= 3;

/** XML of texts without what is struck through in them, and without the marks of footnotes: `15¹` so written is 15. */
export function withoutStruckRuns(xml: string): string {
  if (!STRUCK.test(xml) && !RAISED.test(xml)) return xml;
  return xml.replace(RUN, (whole, look: string, text: string) =>
    STRUCK.test(look) || (RAISED.test(look) && isFootnoteMark(text)) ? "<r><t></t></r>" : whole,
  );
}

/** Which cell styles of a workbook strike through, by number. */
export function struckStyles(styles: string): Set<string> {
  const within = (tag: string) => new RegExp(`<${tag}[\\s>][\\s\\S]*?</${tag}>`).exec(styles)?.[0] ?? "";
  if (!STRUCK.test(within("fonts"))) return new Set();
  const fonts = within("fonts").match(/<font\s*\/>|<font[\s>][\s\S]*?<\/font>/g) ?? [];
  const cells = within("cellXfs").match(/<xf\s[^>]*>/g) ?? [];
  const isStruck = (xf: string) => STRUCK.test(fonts[Number(/\bfontId=["'](\d+)/.exec(xf)?.[1])] ?? "");
  return new Set(cells.flatMap((xf, i) => (isStruck(xf) ? [String(i)] : [])));
}

/** XML of a sheet without the cells that are struck through. */
export const withoutStruckCells = (xml: string, styles: Set<string>): string =>
  styles.size === 0
    ? xml
    : xml.replace(/<c\s([^>]*[^/>])>[\s\S]*?<\/c>/g, (whole, attributes: string) =>
        styles.has(/\bs=["'](\d+)["']/.exec(attributes)?.[1] ?? "") ? "" : whole,
      );
