/** The workbook cannot be marked: its sender gets the list alone. */
export class Unmarkable extends Error {}
