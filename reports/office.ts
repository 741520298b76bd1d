import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { root } from "../loaders/refresh/places.ts";
import { ReportError } from "./span.ts";

const size = z.number().min(8, "phải từ 8 đến 20").max(20, "phải từ 8 đến 20");
const margin = z.number().min(5, "phải từ 5 đến 60 (mm)").max(60, "phải từ 5 đến 60 (mm)");
const text = z.string("phải là chữ trong ngoặc kép").transform((t) => t.normalize("NFC").trim());
const filled = text.refine((t) => t !== "", "không được để trống");

/** Page and letters of Party documents: by default Appendix 3 of HD 36-HD/VPTW (2018). A successor is other figures here. */
const format = z.strictObject({
  van_ban: filled,
  phong_chu: filled,
  le_mm: z.strictObject({ tren: margin, duoi: margin, trai: margin, phai: margin }),
  /** Sizes in points of the parts of a document. */
  co_chu: z.strictObject({
    tieu_de_dang: size,
    co_quan: size,
    loai_van_ban: size,
    trich_yeu: size,
    noi_dung: size,
    noi_nhan: size,
    bang: size,
  }),
});

const officeSchema = z.strictObject({
  cap_tren: filled,
  co_quan: filled,
  ky_hieu: filled,
  so: text,
  dia_danh: filled,
  ngay: text.refine((t) => t === "" || /^\d{2}\/\d{2}\/\d{4}$/.test(t), "phải viết như 05/01/2024, hoặc để trống"),
  thay_mat: filled,
  chuc_vu: filled,
  nguoi_ky: text,
  noi_nhan: z.array(filled, "phải là danh sách trong ngoặc vuông").min(1, "phải có ít nhất một nơi nhận"),
  the_thuc: format,
});

/** Who signs, who receives, and in what form: what an office sets once, in Vietnamese keys since office staff edit it. */
export type Office = z.infer<typeof officeSchema>;
export type Format = Office["the_thuc"];

/** The settings beside the inputs, `van-ban.json`, or the demo's where there are none. */
export function readOffice(source: string): Promise<Office> {
  const own = join(source, "van-ban.json");
  return readOfficeFile(existsSync(own) ? own : join(root, "data/demo/van-ban.json"));
}

/** Reads and checks one settings file; what is wrong is named by its key. */
export async function readOfficeFile(path: string): Promise<Office> {
  const content = (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  let written: unknown;
  try {
    written = JSON.parse(content);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ReportError(
      `Tệp thiết lập ${path} viết sai${whereIn(content, error)}. Xem lại dấu ngoặc, dấu phẩy, dấu nháy.`,
    );
  }
  const checked = officeSchema.safeParse(written);
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map((issue) => `  ${issue.path.join(".") || "(cả tệp)"}: ${inVietnamese(issue)}`);
  throw new ReportError(`Tệp thiết lập ${path} chưa đúng:\n${faults.join("\n")}`);
}

/** The line at which JSON could not be read any further; blank where the engine does not say. */
function whereIn(content: string, { message }: SyntaxError): string {
  const position = /position (\d+)/.exec(message)?.[1] ?? (/end of JSON/.test(message) ? content.length : undefined);
  return position === undefined ? "" : ` ở dòng ${content.slice(0, Number(position)).split("\n").length}`;
}

function inVietnamese(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return `không có mục nào tên ${issue.keys.map((k) => `“${k}”`).join(", ")}`;
  if (issue.code === "invalid_type" && issue.input === undefined && /expected/.test(issue.message))
    return "còn thiếu hoặc sai kiểu";
  return issue.message;
}

/** `05/01/2024` → `ngày 05 tháng 01 năm 2024`; room for the pen where the day is not set. */
export function dateLine(office: Office): string {
  const [day, month, year] = office.ngay ? office.ngay.split("/") : ["     ", "     ", "20   "];
  return `${office.dia_danh}, ngày ${day} tháng ${month} năm ${year}`;
}

/** `Số 12-BC/ĐUK`; room for the number where it is not set. */
export const numberLine = (office: Office): string => `Số ${office.so || "     "}${office.ky_hieu}`;
