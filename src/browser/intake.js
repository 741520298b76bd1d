import { csvParseRows } from "d3-dsv";
import { makers } from "../components/element.js";
import { problemsTable } from "../components/problems.js";
import { facts } from "../components/profile/parts.js";
import { receivedTable } from "../components/received.js";
import { keepInAddress } from "./address.js";
import { json } from "./json.js";
import { liven } from "./tables.js";

/** The page of what came: another form, problems of one unit or gravity, tables as workbooks, the manifest in words. */
export default function intakePage(document, root) {
  const { h } = makers(document);
  const put = (id, node) => {
    const place = document.getElementById(id);
    place.replaceChildren(node);
    liven(place);
  };
  const forms = document.getElementById("bo-loc-bieu");
  if (forms)
    keepInAddress(forms, async ({ bieu }) =>
      put("bang-bieu", receivedTable(h, await json(`${root}du-lieu/so-lieu/bao-cao.json`), bieu, root)),
    );
  const problems = document.getElementById("bo-loc-van-de");
  if (problems) {
    const show = async (choices) => {
      const all = await json(`${root}du-lieu/so-lieu/van-de.json`);
      const found = all.filter(
        ([gravity, unit]) =>
          (!choices["don-vi"] || (unit || "?") === choices["don-vi"]) && (!choices.muc || gravity === choices.muc),
      );
      put("bang-van-de", problemsTable(h, found, "Các vấn đề của số liệu"));
    };
    // all of them, not only those that stand in the page
    const choices = Object.fromEntries(new FormData(problems));
    show(choices);
    keepInAddress(problems, show);
  }
  for (const button of document.querySelectorAll("[data-excel]"))
    button.addEventListener("click", () => saveAsWorkbook(root, button.dataset.excel));
  showManifest(h, document.getElementById("manifest").href);
}

/** A table of the open data as a workbook: a column is of numbers where it holds nothing else and is no code. */
async function saveAsWorkbook(root, file) {
  const [{ download }, text] = await Promise.all([
    import("./download.js"),
    fetch(`${root}du-lieu/so-lieu-mo/${file}.csv`).then((response) => response.text()),
  ]);
  const [names, ...rows] = csvParseRows(text.replace(/^\ufeff/, ""));
  const numeric = names.map((name, i) => !/_id$/.test(name) && rows.every((row) => NUMBER.test(row[i])));
  const typed = rows.map((row) => row.map((value, i) => (numeric[i] && value !== "" ? Number(value) : value)));
  download("xlsx", file, [names, ...typed]);
}
const NUMBER = /^$|^-?(0|[1-9]\d*)(\.\d+)?(e-?\d+)?$/;

async function showManifest(h, address) {
  const response = await fetch(address);
  if (!response.ok) return;
  const text = await response.text();
  const { code, inputs, outputs } = JSON.parse(text);
  const count = (list) => `${list.length.toLocaleString("vi")} tệp`;
  document.getElementById("ban-ke").replaceChildren(
    facts(h, [
      ["Mã bản công bố", await hash(text)],
      ["Chương trình", `phiên bản ${code.version}, mã băm ${code.sha256.slice(0, 16)}…, Node ${code.node}`],
      ["Tệp đầu vào", count(inputs)],
      ["Tệp kết quả", count(outputs)],
    ]),
  );
}

/** The state's id; browsers give hashes only to pages that came over https or from this machine. */
async function hash(text) {
  const bytes = await crypto.subtle?.digest("SHA-256", new TextEncoder().encode(text));
  return (
    bytes &&
    [...new Uint8Array(bytes)]
      .slice(0, 8)
      .map((b) => b.toString(16).padStart(2, "0"))
      .join("")
  );
}
