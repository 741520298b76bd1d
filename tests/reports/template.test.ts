import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { paragraph } from "../../reports/document/blocks.ts";
import { fill } from "../../reports/document/fill.ts";
import { findKind, loadKinds } from "../../reports/kinds/kind.ts";
import { readOffice, readOfficeFile } from "../../reports/office.ts";
import { makeTemplate } from "../../reports/templates/make.ts";
import { Docx } from "./docx.ts";

const root = join(import.meta.dirname, "../..");
const templates = join(root, "reports/templates");
const office = await readOffice(join(root, "data/demo"));

test("the templates that lie in the repository are those that the declarations make", async () => {
  for (const kind of await loadKinds()) {
    const made = await makeTemplate(kind, office.the_thuc);
    expect(
      Buffer.from(made).equals(await readFile(join(templates, `${kind.id}.docx`))),
      `npm run templates: ${kind.id}`,
    ).toBe(true);
    expect(new Docx(made).faults()).toEqual([]);
  }
});

const edited = async (change: (xml: string) => string): Promise<Uint8Array> => {
  const parts = unzipSync(await readFile(join(templates, "quy.docx")));
  parts["word/document.xml"] = strToU8(change(strFromU8(parts["word/document.xml"]!)));
  return zipSync(parts);
};
const contentsOf = async () => {
  const { outline, annexes } = await findKind("quy");
  const tags = [...outline, ...annexes.flatMap((a) => a.lines)].flatMap((line) => ("tag" in line ? [line.tag] : []));
  return Object.fromEntries(tags.map((tag) => [tag, [paragraph("NoiDung", `Phần ${tag}`)]]));
};
const FRAME = Object.fromEntries(
  "cap_tren co_quan so_ky_hieu dia_danh_ngay ky ky_gan_nhat nam_gan_nhat rut_gon chuong_trinh thay_mat chuc_vu nguoi_ky noi_nhan"
    .split(" ")
    .map((tag) => [tag, `<${tag}> & "vân vân"`]),
);

test("a misspelt tag is named, with the one that was meant; so is one that is gone", async () => {
  const bytes = await edited((xml) => xml.replace("{bang_danh_gia}", "{bang_danh_gja}"));
  const filled = fill(bytes, "quy.docx", await contentsOf(), { ...FRAME, minh_hoa: "" });
  await expect(filled).rejects.toThrow("{bang_danh_gja}: không có thẻ nào tên như vậy; có phải {bang_danh_gia}?");
  await expect(filled).rejects.toThrow("{bang_danh_gia}: mẫu thiếu thẻ này");
});

test("words beside a tag that gives way to a table would be lost: the template is refused", async () => {
  const beside = await edited((xml) => xml.replace("{bang_danh_gia}", "Xem bảng sau: {bang_danh_gia}"));
  const breaking = await edited((xml) =>
    xml.replace("{bang_danh_gia}</w:t>", '{bang_danh_gia}</w:t><w:br w:type="page"/>'),
  );
  for (const bytes of [beside, breaking])
    await expect(fill(bytes, "quy.docx", await contentsOf(), { ...FRAME, minh_hoa: "" })).rejects.toThrow(
      "{bang_danh_gia}: phải đứng một mình trong đoạn",
    );
});

test("a tag left open is refused in Vietnamese", async () => {
  const bytes = await edited((xml) => xml.replace("{bang_danh_gia}", "{bang_danh_gia"));
  await expect(fill(bytes, "quy.docx", await contentsOf(), FRAME)).rejects.toThrow(
    "Không đọc được mẫu quy.docx: gần chỗ “{bang_danh_gia”",
  );
});

test("wording may be changed and names typed over tags, but invented figures never go out unmarked", async () => {
  const changed = await edited((xml) => xml.replace("{co_quan}", "ĐẢNG ỦY KHỐI X").replace("I. KẾT QUẢ", "A. KẾT QUẢ"));
  const docx = new Docx(
    await fill(changed, "quy.docx", await contentsOf(), { ...FRAME, minh_hoa: "Số liệu minh họa" }),
  );
  expect(docx.text).toContain("ĐẢNG ỦY KHỐI X");
  expect(docx.text).toContain("A. KẾT QUẢ");
  expect(docx.text).toContain('<cap_tren> & "vân vân"');
  expect(docx.faults()).toEqual([]);
  const bare = unzipSync(await readFile(join(templates, "quy.docx")));
  for (const name of Object.keys(bare))
    if (/footer/.test(name) && name.endsWith(".xml"))
      bare[name] = strToU8(strFromU8(bare[name]!).replace("{minh_hoa}", ""));
  await expect(
    fill(zipSync(bare), "quy.docx", await contentsOf(), { ...FRAME, minh_hoa: "Số liệu minh họa" }),
  ).rejects.toThrow("{minh_hoa}: mẫu thiếu thẻ này");
});

test("a misspelt kind is answered with the kinds there are", async () => {
  await expect(findKind("namm")).rejects.toThrow(/“namm”; có phải “nam”\?[\s\S]*--kind 6-thang --period 2024-H1/);
});

test("what is wrong in the office's settings is named by its key, in Vietnamese", async () => {
  const folder = await mkdtemp(join(tmpdir(), "thiết lập "));
  const path = join(folder, "van-ban.json");
  const { cap_tren, ...rest } = office;
  const wrong = {
    ...rest,
    ngay: "5/1/2024",
    noi_nhan: [],
    ten_co_quan: "?",
    the_thuc: { ...office.the_thuc, le_mm: { ...office.the_thuc.le_mm, trai: 300 } },
  };
  await writeFile(path, JSON.stringify(wrong));
  const message = await readOfficeFile(path).catch((error: Error) => error.message);
  expect(message).toContain("cap_tren: phải là chữ trong ngoặc kép");
  expect(message).toContain("ngay: phải viết như 05/01/2024, hoặc để trống");
  expect(message).toContain("noi_nhan: phải có ít nhất một nơi nhận");
  expect(message).toContain("the_thuc.le_mm.trai: phải từ 5 đến 60 (mm)");
  expect(message).toContain("không có mục nào tên “ten_co_quan”");
  await writeFile(path, '{\n  "so": "1"\n');
  await expect(readOfficeFile(path)).rejects.toThrow("viết sai ở dòng 3. Xem lại dấu ngoặc, dấu phẩy, dấu nháy.");
  await rm(folder, { recursive: true });
});
