import { openWorkbook } from "../../../../loaders/workbook/open/open.ts";

export const readTask = openWorkbook;
