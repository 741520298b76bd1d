/** What the parts of a page are made with. */
export interface Page {
  document: Document;
  /** Makers of elements (`src/components/element.js`). */
  h: (tag: string, attributes?: object, ...children: unknown[]) => Element;
  s: (tag: string, attributes?: object, ...children: unknown[]) => Element;
  /** `./` or `../`: the site's root as seen from the page. */
  root: string;
  /** What all pages know (`site.json`). */
  site: Site;
}

export interface Site {
  demo: boolean;
  title: string;
  /** Sites of the terms: what they are called, where they stand as seen from this one's root. */
  terms: { label: string; at: string; current: boolean }[];
  [name: string]: unknown;
}

/** A part of a page, drawn at build time from the page's data. */
export type Block = (data: unknown, page: Page) => Node | Node[];
