import { parseHTML } from "linkedom";
import { makers } from "../../src/components/element.js";
import type { Assets } from "./assets.ts";
import { frame } from "./frame.ts";
import type { Block, Page, Site } from "./page.ts";

/**
 * Makes a page of the site from one of the shell: fills its blocks (`<div data-block="name">`), drops the framework's script, and sets the page
 * into the Vietnamese frame: head with the policy, header, menu, notice of invented figures, footer.
 */
export function fillPage(
  html: string,
  path: string,
  { blocks, data, site, assets }: { blocks: Record<string, Block>; data: unknown; site: Site; assets: Assets },
): string {
  const { document } = parseHTML(html);
  const root = path === "404" ? "/" : "../".repeat(path.split("/").length - 1) || "./";
  const page = { document, ...makers(document), root, site } as unknown as Page;
  const main = document.querySelector("main")!;
  for (const anchor of [...main.querySelectorAll("a.observablehq-header-anchor")])
    anchor.replaceWith(...anchor.childNodes);
  for (const place of [...main.querySelectorAll("[data-block]")]) {
    const name = place.getAttribute("data-block")!;
    const block = blocks[name];
    if (!block) throw new Error(`page ${path}: no block ${name}`);
    place.replaceWith(...[block(data, page)].flat().filter((node) => node as unknown));
  }
  const heading = main.querySelector("h1")?.textContent?.trim() ?? "";
  frame(page, main, path, heading, assets);
  return `<!DOCTYPE html>\n${document.documentElement.outerHTML}\n`;
}
