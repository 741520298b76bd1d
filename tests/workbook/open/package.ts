import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of an .xlsx by name, with the given sheets' XML (what stands in `worksheet`), before it is packed. */
export function xlsxParts(sheets: Record<string, string>, more: Record<string, string> = {}): Record<string, string> {
  const names = Object.keys(sheets);
  const overrides = names.map(
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  const parts = { sharedStrings: "sharedStrings", styles: "styles" };
  for (const part of Object.values(parts)) {
    if (`xl/${part}.xml` in more)
      overrides.push(`<Override PartName="/xl/${part}.xml" ContentType="${TYPES}.${part}+xml"/>`);
  }
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, i) => `<Relationship Id="r${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}">${sheets[name]}</worksheet>`,
      ]),
    ),
    ...more,
  };
}

export const pack = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, typeof text === "string" ? strToU8(text) : text]),
    ),
  );

/** An .xlsx of one sheet, from the XML of its rows. */
export const xlsx = (rows: string, more: Record<string, string> = {}): Uint8Array =>
  pack(xlsxParts({ "Sheet 1": `<sheetData>${rows}</sheetData>` }, more));

/** An .ods from the XML of its tables. */
export const ods = (tables: string, automaticStyles = ""): Uint8Array =>
  pack({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`,
    "content.xml": `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c"><office:automatic-styles>${automaticStyles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });

/** XML Spreadsheet 2003 from the XML of one table. */
export const xml2003 = (table: string, more = ""): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${more}<Worksheet ss:Name="Trang 1"><Table>${table}</Table></Worksheet></Workbook>`,
  );
