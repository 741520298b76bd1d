import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  AlignmentType,
  Document,
  type ISectionOptions,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import { command, dataFolder } from "../../loaders/refresh/command/command.ts";
import { placesIn } from "../../loaders/refresh/places.ts";
import { settled } from "../document/package.ts";
import { type Kind, loadKinds } from "../kinds/kind.ts";
import { type Format, readOffice } from "../office.ts";
import type { Line } from "../outline.ts";
import { head, mark, noPageNumber, pageNumber, signature } from "./head-and-foot.ts";
import { styles, twips } from "./styles.ts";

/** The template of a kind of report, as office staff first get it: frame, wording and the places of what is written from the figures. */
export async function makeTemplate(kind: Kind, format: Format): Promise<Uint8Array> {
  const { le_mm: margin, co_chu: size } = format;
  const title = (text: string, points: number): Paragraph =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true, size: points * 2 })] });
  const report: ISectionOptions = {
    properties: {
      titlePage: true,
      page: {
        size: { width: A4.width, height: A4.height },
        margin: { ...marginOf(margin.tren, margin.duoi, margin.trai, margin.phai) },
      },
    },
    headers: { default: pageNumber(), first: noPageNumber() },
    footers: { default: mark(), first: mark() },
    children: [
      head(format),
      new Paragraph({}),
      title("BÁO CÁO", size.loai_van_ban),
      title(kind.abstract, size.trich_yeu),
      new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 240 }, children: [new TextRun("-----")] }),
      ...kind.outline.map(paragraphOf),
      new Paragraph({}),
      signature(format),
    ],
  };
  // Bound at its long side: what is left on a page upright is the top of a page across.
  const annexes: ISectionOptions = {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width: A4.width, height: A4.height, orientation: PageOrientation.LANDSCAPE },
        margin: marginOf(margin.trai, margin.phai, margin.duoi, margin.tren),
      },
    },
    headers: { default: pageNumber() },
    footers: { default: mark() },
    children: kind.annexes.flatMap((annex, i) => [
      new Paragraph({ style: "PhuLuc", pageBreakBefore: i > 0, children: [new TextRun(`Phụ lục ${i + 1}`)] }),
      new Paragraph({ style: "TenPhuLuc", children: [new TextRun(annex.title)] }),
      ...annex.lines.map(paragraphOf),
    ]),
  };
  const document = new Document({
    title: kind.name,
    creator: " ",
    styles: styles(format),
    sections: [report, annexes],
  });
  return settled(await Packer.toBuffer(document), { "word/document.xml": thinEnd });
}

/** The paragraph that ends a section is made a hair thin, so that it never needs a page of its own. */
const thinEnd = (xml: string): string =>
  xml.replace(
    "<w:pPr><w:sectPr>",
    '<w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr><w:sectPr>',
  );

const A4 = { width: twips(210), height: twips(297) };

const marginOf = (top: number, bottom: number, left: number, right: number) => ({
  ...{ top: twips(top), bottom: twips(bottom), left: twips(left), right: twips(right) },
  ...{ header: twips(10), footer: twips(8) },
});

const paragraphOf = (line: Line): Paragraph =>
  new Paragraph({ style: line.style, children: [new TextRun("words" in line ? line.words : `{${line.tag}}`)] });

/**
 * Writes the template of every kind into a folder; gives the paths. Those that are there already and may have been edited are kept, unless they are
 * to be `renewed`.
 */
async function makeTemplates(
  folder: string,
  format: Format,
  renewed: boolean,
): Promise<{ made: string[]; kept: string[] }> {
  await mkdir(folder, { recursive: true });
  const [made, kept]: [string[], string[]] = [[], []];
  for (const kind of await loadKinds()) {
    const path = join(folder, `${kind.id}.docx`);
    const keep = !renewed && existsSync(path);
    if (!keep) await writeFile(path, await makeTemplate(kind, format));
    (keep ? kept : made).push(path);
  }
  return { made, kept };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command({ usage: "npm run templates [-- <thư mục>]", options: {}, words: 1 }, async (_, [asked]) => {
    const places = placesIn(dataFolder());
    // The project's own are made anew; an office's may hold its edits.
    const own = fileURLToPath(new URL("./", import.meta.url));
    const folder = asked ?? (places.demo ? own : join(places.source, "mau-bao-cao"));
    const { made, kept } = await makeTemplates(
      folder,
      (await readOffice(places.source)).the_thuc,
      resolve(folder) === resolve(own),
    );
    for (const path of made) console.log(`Đã viết ${path}`);
    for (const path of kept) console.log(`Giữ nguyên ${path} (đã có; xóa đi nếu muốn tạo lại)`);
  });
}
