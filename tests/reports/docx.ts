import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { DOMParser } from "linkedom";

/** One paragraph outside tables, or one table as rows of cell texts. */
export type Piece = { style: string; text: string } | { rows: string[][] };

/** A Word document taken apart, to be looked at by tests. */
export class Docx {
  readonly parts: Record<string, Uint8Array>;

  constructor(readonly bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  private readonly parsed = new Map<string, Element>();

  xml(part: string): Element {
    const known = this.parsed.get(part);
    if (known) return known;
    const parser = new DOMParser();
    const root = parser.parseFromString(strFromU8(this.parts[part]!), "text/xml").documentElement as unknown as Element;
    this.parsed.set(part, root);
    return root;
  }

  /** The body from the top. */
  get pieces(): Piece[] {
    const body = this.xml("word/document.xml").querySelector("w\\:body")!;
    return [...body.children].flatMap((node): Piece[] => {
      if (node.localName === "w:p" || node.tagName === "w:p") return [{ style: styleOf(node), text: textOf(node) }];
      if (node.tagName !== "w:tbl") return [];
      const rows = children(node, "w:tr").map((tr) => children(tr, "w:tc").map(textOf));
      return [{ rows }];
    });
  }

  get text(): string {
    return Object.keys(this.parts)
      .filter((name) => /^word\/(document|header\d+|footer\d+)\.xml$/.test(name))
      .map((name) => textOf(this.xml(name)))
      .join("\n");
  }

  /** The table below the first caption that begins so. */
  tableBelow(caption: string): string[][] {
    const at = this.pieces.findIndex((p) => "text" in p && p.text.startsWith(caption));
    const table = this.pieces.slice(at).find((p) => "rows" in p);
    if (at < 0 || !table) throw new Error(`no table below “${caption}”`);
    return (table as { rows: string[][] }).rows;
  }

  /** What a strict reader would object to: parts without a type, links to nothing, elements out of the schema's order. */
  faults(): string[] {
    return [...this.typeFaults(), ...this.linkFaults(), ...this.orderFaults(), ...this.endFaults()];
  }

  private typeFaults(): string[] {
    const types = this.xml("[Content_Types].xml");
    const extensions = new Set([...types.querySelectorAll("Default")].map((d) => d.getAttribute("Extension")));
    const overrides = new Set([...types.querySelectorAll("Override")].map((o) => o.getAttribute("PartName")));
    const names = Object.keys(this.parts).filter((name) => name !== "[Content_Types].xml");
    return [
      ...names
        .filter((name) => !overrides.has(`/${name}`) && !extensions.has(name.split(".").at(-1)!))
        .map((name) => `${name}: no content type`),
      ...[...overrides].filter((name) => !this.parts[name!.slice(1)]).map((name) => `${name}: typed, not there`),
    ];
  }

  private linkFaults(): string[] {
    return Object.keys(this.parts)
      .filter((name) => name.endsWith(".rels"))
      .flatMap((rels) => {
        const owner = rels.replace("_rels/", "").replace(/\.rels$/, "");
        const links = [...this.xml(rels).querySelectorAll("Relationship")];
        const ids = new Set(links.map((link) => link.getAttribute("Id")));
        const used = this.parts[owner]
          ? [...strFromU8(this.parts[owner]!).matchAll(/ r:(?:id|embed|link)="([^"]+)"/g)]
          : [];
        return [
          ...links
            .filter((link) => link.getAttribute("TargetMode") !== "External")
            .map((link) => link.getAttribute("Target")!)
            .map((target) => (target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(owner), target)))
            .filter((target) => !this.parts[target])
            .map((target) => `${rels}: ${target} is not there`),
          ...used.filter((m) => !ids.has(m[1]!)).map((m) => `${owner}: ${m[1]} is no relationship`),
        ];
      });
  }

  /** A cell ends with a paragraph, the body with its section; ids of drawings are given once. */
  private endFaults(): string[] {
    const document = this.xml("word/document.xml");
    const ids = [...document.querySelectorAll("wp\\:docPr")].map((d) => d.getAttribute("id"));
    return [
      ...[...document.querySelectorAll("w\\:tc")]
        .filter((tc) => tc.lastElementChild?.tagName !== "w:p")
        .map(() => "a cell does not end with a paragraph"),
      ...(document.querySelector("w\\:body")!.lastElementChild?.tagName === "w:sectPr" ? [] : ["no last section"]),
      ...(new Set(ids).size === ids.length ? [] : ["an id of a drawing is given twice"]),
    ];
  }

  private orderFaults(): string[] {
    const names = Object.keys(this.parts).filter((name) => /^word\/[a-z]+\d*\.xml$/.test(name));
    return names.flatMap((name) =>
      [...this.xml(name).querySelectorAll("*")].flatMap((node) => {
        const order = ORDER[node.tagName];
        if (!order) return [];
        const places = [...node.children].map((child) => order.indexOf(child.tagName.replace("w:", "")));
        const wrong = places.findIndex((place, i) => place < 0 || (i > 0 && place < places[i - 1]!));
        return wrong < 0 ? [] : [`${name}: ${node.children[wrong]!.tagName} out of place in ${node.tagName}`];
      }),
    );
  }
}

const children = (node: Element, tag: string): Element[] => [...node.children].filter((child) => child.tagName === tag);

const styleOf = (p: Element): string => p.querySelector("w\\:pStyle")?.getAttribute("w:val") ?? "";

const textOf = (node: Element): string =>
  [...node.querySelectorAll("w\\:t, w\\:br")]
    .map((t) => (t.tagName === "w:br" ? "\n" : (t.textContent ?? "")))
    .join("");

const words = (text: string) => text.trim().split(/\s+/);

/** Order of child elements by ECMA-376 Part 1 (transitional), as far as these documents use them. */
const ORDER: Record<string, string[]> = {
  "w:pPr": words(
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  ),
  "w:rPr": words(
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
  ),
  "w:tblPr": words(
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
  ),
  "w:tcPr": words(
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
  ),
  "w:sectPr": words(
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
  ),
  "w:tbl": words("tblPr tblGrid tr"),
  "w:tr": words("tblPrEx trPr tc"),
};
