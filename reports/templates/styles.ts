import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType, ShadingType } from "docx";
import type { Style } from "../document/blocks.ts";
import type { Format } from "../office.ts";

export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);
const points = (n: number): number => n * 20;
const half = (size: number): number => size * 2;

/**
 * The styles of a template. Names are plain ASCII without blanks, because Word makes the ids anew from the names when it saves, and the parts
 * built by code refer to them.
 */
export function styles(format: Format): IStylesOptions {
  const { phong_chu: face, co_chu: size } = format;
  const body = { before: points(0), after: points(6), line: points(18), lineRule: LineRuleType.AT_LEAST };
  const indent = { firstLine: twips(10) };
  const tight = { before: points(1), after: points(1), line: points(12), lineRule: LineRuleType.AT_LEAST };
  const looks: Record<Style, Pick<IParagraphStyleOptions, "run" | "paragraph">> = {
    NoiDung: { paragraph: { alignment: AlignmentType.JUSTIFIED, indent, spacing: body } },
    Muc1: { run: { bold: true }, paragraph: { indent, spacing: body, keepNext: true, outlineLevel: 0 } },
    Muc2: { run: { bold: true }, paragraph: { indent, spacing: body, keepNext: true, outlineLevel: 1 } },
    Muc3: { run: { bold: true, italics: true }, paragraph: { indent, spacing: body, keepNext: true } },
    ChoBoSung: {
      run: { italics: true, color: "595959", shading: { type: ShadingType.CLEAR, fill: "E7E6E6", color: "auto" } },
      paragraph: { alignment: AlignmentType.JUSTIFIED, indent, spacing: body },
    },
    DeBang: {
      run: { bold: true, size: half(size.noi_dung - 1) },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: points(6), after: points(4) },
        keepNext: true,
        keepLines: true,
      },
    },
    BieuDo: { paragraph: { alignment: AlignmentType.CENTER, spacing: { before: points(6) }, keepNext: true } },
    DeBieuDo: {
      run: { italics: true, size: half(size.noi_dung - 1) },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: points(10) }, keepLines: true },
    },
    OBang: { run: { size: half(size.bang) }, paragraph: { spacing: tight } },
    OBangDau: {
      run: { size: half(size.bang), bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: tight },
    },
    OBangNho: { run: { size: half(size.bang - 2) }, paragraph: { spacing: tight } },
    OBangDauNho: {
      run: { size: half(size.bang - 2), bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: tight },
    },
    GhiChu: {
      run: { italics: true, size: half(size.bang) },
      paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { before: points(3), after: points(8) } },
    },
    PhuLuc: {
      run: { bold: true },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, outlineLevel: 0 },
    },
    TenPhuLuc: {
      run: { bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: points(8) }, keepNext: true },
    },
    NoiNhan: { run: { size: half(size.noi_nhan) } },
  };
  return {
    default: { document: { run: { font: face, size: half(size.noi_dung), language: { value: "vi-VN" } } } },
    paragraphStyles: Object.entries(looks).map(([name, look]) => ({
      id: name,
      name,
      basedOn: "Normal",
      next: "NoiDung",
      quickFormat: true,
      ...look,
    })),
  };
}
