/** What a workbook may hold at most. A real report stays a hundred times below; what goes above is a bomb or not a report. */
export const LIMITS = {
  /** Members of a zip package. */
  members: 5_000,
  /** Bytes of one member, and of all, once inflated. */
  memberBytes: 60_000_000,
  totalBytes: 100_000_000,
  /** Inflated bytes for each compressed one, for members above a size where the ratio means something. */
  ratio: 200,
  ratioFromBytes: 1_000_000,
  /** Cells of a workbook, written or repeated; shared strings likewise. */
  cells: 1_000_000,
  rows: 1_048_576,
  cols: 16_384,
  /** Characters of one cell (Excel's own limit). */
  textLength: 32_767,
  /** Bytes of a file that is no package (xls, csv, html, xml). */
  fileBytes: 60_000_000,
} as const;
