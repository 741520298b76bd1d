import { isSyllable } from "../charsets/syllable.ts";
import { looksUtf16 } from "./signature.ts";

/**
 * Text of a file that does not say its charset: by byte order mark, else UTF-8 where the bytes are, else the Windows charset that makes
 * Vietnamese of them. Text typed in old fonts comes out as Windows-1252, for the workbook's own decoder.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = looksUtf16(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const vietnamese = new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
    const words = (vietnamese.match(/\S*[^\s\u0000-\u007f]\S*/g) ?? []).map((word) =>
      word.replace(/[\u0000-\u0040[-`{-~]/g, ""),
    );
    const sense = words.filter(isSyllable).length;
    return sense > words.length / 2 ? vietnamese : new TextDecoder("windows-1252").decode(bytes);
  }
}
