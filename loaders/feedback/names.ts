/** Longest folder or file name, so that whole paths stay below what Windows takes. */
const LONGEST = 80;

/** A name for a file or folder that Windows, macOS and Linux all take; diacritics and blanks stay. */
export function safeName(text: string): string {
  const extension = /\.[A-Za-z0-9]{1,5}$/.exec(text)?.[0] ?? "";
  const stem = text
    .slice(0, text.length - extension.length)
    .normalize("NFC")
    .replace(/[<>:"/\\|?*\x00-\x1f]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^\s+|[\s.]+$/g, "");
  return /^(con|prn|aux|nul|com\d|lpt\d)?$/i.test(stem) ? `_${stem}${extension}` : stem + extension;
}

/** Gives each name once; the next file of that name (in any case) is `name (2)`. */
export class FreeNames {
  private readonly taken = new Set<string>();

  take(path: string): string {
    const [, stem = "", extension = ""] = /^(.*?)(\.[^./]*)?$/.exec(path)!;
    let name = path;
    for (let n = 2; this.taken.has(name.toLowerCase()); n++) name = `${stem} (${n})${extension}`;
    this.taken.add(name.toLowerCase());
    return name;
  }
}
