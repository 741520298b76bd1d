import { SaxesParser } from "saxes";
import { Unmarkable } from "./unmarkable.ts";

/** An element of an XML text, with where it stands in it. `open` is behind its start tag, `close` before its end tag (the same where it is `<a/>`). */
export interface Element {
  prefix: string;
  local: string;
  uri: string;
  /** By local name, those without a prefix first. */
  attributes: Map<string, string>;
  start: number;
  open: number;
  close: number;
  end: number;
  children: Element[];
}

/** Reads an XML text into elements with offsets. Texts are left where they stand. @throws Unmarkable where it is not well formed. */
export function parseXml(source: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const path: Element[] = [];
  let root: Element | undefined;
  parser.on("opentag", (tag) => {
    const attributes = new Map<string, string>();
    for (const a of Object.values(tag.attributes)) {
      if (a.prefix !== "xmlns" && a.name !== "xmlns" && (a.prefix === "" || !attributes.has(a.local)))
        attributes.set(a.local, a.value);
    }
    const open = parser.position;
    // No "<" can stand inside a tag.
    const start = source.lastIndexOf("<", open - 1);
    const { prefix, local, uri } = tag;
    const element: Element = { prefix, local, uri, attributes, start, open, close: open, end: open, children: [] };
    path.at(-1)?.children.push(element);
    root ??= element;
    path.push(element);
  });
  parser.on("closetag", (tag) => {
    const element = path.pop()!;
    element.end = parser.position;
    element.close = tag.isSelfClosing ? element.open : source.lastIndexOf("<", element.end - 1);
  });
  try {
    parser.write(source).close();
  } catch (error) {
    throw new Unmarkable("no well-formed XML", { cause: error });
  }
  return root!;
}

/** First child of a name. */
export const child = (parent: Element, local: string): Element | undefined =>
  parent.children.find((c) => c.local === local);

/** A name with the prefix that an element bears: `row` in `x:worksheet` is `x:row`. */
export const named = (like: Element, local: string): string => (like.prefix ? `${like.prefix}:${local}` : local);

export const escapeXml = (text: string): string =>
  text
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");

/** Changes to an XML text, each at its place: whatever is not touched stays as it is, to the letter. */
export class Patch {
  private readonly edits: { from: number; to: number; text: string }[] = [];
  private readonly appended = new Map<Element, string>();

  constructor(private readonly source: string) {}

  insert(at: number, text: string): void {
    this.edits.push({ from: at, to: at, text });
  }

  /** Adds a last child. */
  append(parent: Element, xml: string): void {
    this.appended.set(parent, (this.appended.get(parent) ?? "") + xml);
  }

  setAttribute(element: Element, name: string, value: string): void {
    const tag = this.source.slice(element.start, element.open);
    for (const m of tag.matchAll(/\s([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
      if (m[1] !== name) continue;
      const to = element.start + m.index + m[0].length;
      this.edits.push({ from: to - m[2]!.length, to, text: `"${value}"` });
      return;
    }
    this.insert(element.start + /^<[^\s/>]+/.exec(tag)![0].length, ` ${name}="${value}"`);
  }

  apply(): string {
    const edits = [...this.edits];
    for (const [parent, xml] of this.appended) {
      const selfClosing = parent.end === parent.open;
      const text = selfClosing ? `>${xml}</${named(parent, parent.local)}>` : xml;
      const from = selfClosing ? this.source.lastIndexOf("/", parent.open) : parent.close;
      edits.push({ from, to: selfClosing ? parent.open : from, text });
    }
    let result = "";
    let at = 0;
    for (const edit of edits.sort((a, b) => a.from - b.from)) {
      result += this.source.slice(at, edit.from) + edit.text;
      at = edit.to;
    }
    return result + this.source.slice(at);
  }
}
