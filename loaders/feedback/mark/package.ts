import { posix } from "node:path";
import { zipSync } from "fflate";
import { Zip } from "../../workbook/open/zip.ts";
import { Unmarkable } from "./unmarkable.ts";
import { child, type Element, escapeXml, named, Patch, parseXml } from "./xml.ts";

/** Zip has no date before; Excel itself writes this one, and so two runs write the same bytes. */
const NO_DATE = new Date(1980, 0, 1);
const CONTENT_TYPES = "[Content_Types].xml";

/** Parts of an .xlsx or .xlsm. Those not written to keep their bytes and their order. */
export class Package {
  private readonly parts = new Map<string, Uint8Array>();
  /** Relationship types and sheets are named otherwise in the strict form of the standard. */
  readonly strict: boolean;

  /** @throws WorkbookError for what is no sound zip package. */
  constructor(bytes: Uint8Array) {
    const zip = new Zip(bytes);
    for (const name of zip.names) this.parts.set(name, zip.read(name)!);
    this.strict = this.related("", "officeDocument")[0]?.type.startsWith("http://purl.oclc.org/") ?? false;
  }

  has(name: string): boolean {
    return this.keyOf(name) !== undefined;
  }

  /** Text of an XML part. @throws Unmarkable where there is none, or it is no UTF-8. */
  text(name: string): string {
    const key = this.keyOf(name);
    if (key === undefined) throw new Unmarkable(`no part ${name}`);
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(this.parts.get(key)!);
    } catch {
      throw new Unmarkable(`part ${name} is no UTF-8`);
    }
  }

  write(name: string, text: string): void {
    this.parts.set(this.keyOf(name) ?? name, new TextEncoder().encode(text));
  }

  /** What a part points to within the package, by the last word of the relationship's type; the package itself is `""`. */
  related(part: string, kind: string): { id: string; type: string; target: string }[] {
    const rels = relsOf(part);
    if (!this.has(rels)) return [];
    return parseXml(this.text(rels))
      .children.filter((r) => r.attributes.get("TargetMode") !== "External")
      .map((r) => ({
        id: r.attributes.get("Id") ?? "",
        type: r.attributes.get("Type") ?? "",
        target: posix
          .resolve("/", posix.dirname(part), (r.attributes.get("Target") ?? "").replace(/\\/g, "/"))
          .slice(1),
      }))
      .filter((r) => r.type.endsWith(`/${kind}`));
  }

  /** Adds a relationship to a part and returns its id. */
  relate(part: string, kind: string, target: string): string {
    const rels = relsOf(part);
    const base = this.strict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    if (!this.has(rels)) {
      this.write(
        rels,
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
      );
    }
    const source = this.text(rels);
    const root = parseXml(source);
    const taken = new Set(root.children.map((r) => r.attributes.get("Id")));
    const id = free(
      (n) => `rId${n}`,
      (name) => taken.has(name),
    );
    const patch = new Patch(source);
    patch.append(root, `<${named(root, "Relationship")} Id="${id}" Type="${base}/${kind}" Target="/${target}"/>`);
    this.write(rels, patch.apply());
    return id;
  }

  /** A part name that is still free: `xl/comments3.xml`. */
  freeName(of: (n: number) => string): string {
    return free(of, (name) => this.has(name));
  }

  /** Declares the content type of a part, or of all parts with an extension. */
  declare(what: { part: string } | { extension: string }, type: string): void {
    const source = this.text(CONTENT_TYPES);
    const root = parseXml(source);
    const [element, key, value] =
      "part" in what ? ["Override", "PartName", `/${what.part}`] : ["Default", "Extension", what.extension];
    const same = (e: Element) => e.local === element && e.attributes.get(key)?.toLowerCase() === value.toLowerCase();
    if (root.children.some(same)) return;
    const xml = `<${named(root, element)} ${key}="${escapeXml(value)}" ContentType="${type}"/>`;
    const patch = new Patch(source);
    const firstOverride = child(root, "Override");
    if (element === "Default" && firstOverride) patch.insert(firstOverride.start, xml);
    else patch.append(root, xml);
    this.write(CONTENT_TYPES, patch.apply());
  }

  bytes(): Uint8Array {
    return zipSync(Object.fromEntries(this.parts), { mtime: NO_DATE, level: 6 });
  }

  /** Part names are compared without case. */
  private keyOf(name: string): string | undefined {
    if (this.parts.has(name)) return name;
    return [...this.parts.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
  }
}

const relsOf = (part: string): string => posix.join(posix.dirname(part), "_rels", `${posix.basename(part)}.rels`);

/** The first numbered name that nothing bears. */
export function free(of: (n: number) => string, taken: (name: string) => boolean): string {
  let n = 1;
  while (taken(of(n))) n++;
  return of(n);
}
