import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
import { dataFolder } from "../../loaders/refresh/command/command.ts";
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
  return settled(await Packer.toBuffer(document));
}

const A4 = { width: twips(210), height: twips(297) };

const marginOf = (top: number, bottom: number, left: number, right: number) => ({
  ...{ top: twips(top), bottom: twips(bottom), left: twips(left), right: twips(right) },
  ...{ header: twips(10), footer: twips(8) },
});

const paragraphOf = (line: Line): Paragraph =>
  new Paragraph({ style: line.style, children: [new TextRun("words" in line ? line.words : `{${line.tag}}`)] });

/** Writes the template of every kind into a folder. */
export async function makeTemplates(folder: string, format: Format): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  return Promise.all(
    (await loadKinds()).map(async (kind) => {
      const path = join(folder, `${kind.id}.docx`);
      await writeFile(path, await makeTemplate(kind, format));
      return path;
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? fileURLToPath(new URL("./", import.meta.url));
  for (const path of await makeTemplates(folder, (await readOffice(placesIn(dataFolder()).source)).the_thuc))
    console.log(path);
}
