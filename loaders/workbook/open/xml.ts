import { WorkbookError } from "./workbook.ts";

/** @throws WorkbookError where XML declares a document type: no workbook does, and entities declared there can blow up or read other files. */
export function refuseDoctype(xml: string): void {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new WorkbookError("forbidden_content", "khai báo DOCTYPE");
}
