const SVG = "http://www.w3.org/2000/svg";

/**
 * Makers of elements for a document, the browser's or linkedom's: `h` for HTML, `s` for SVG. Attributes that are null, undefined or false are
 * left out; children are nodes, texts, or arrays of them. What comes from a spreadsheet is passed as text and can never become markup.
 */
export function makers(document) {
  const fill = (element, attributes, children) => {
    for (const [name, value] of Object.entries(attributes ?? {})) {
      if (value === null || value === undefined || value === false) continue;
      element.setAttribute(name, value === true ? "" : String(value));
    }
    for (const child of children.flat(Number.POSITIVE_INFINITY)) {
      if (child === null || child === undefined || child === false) continue;
      element.append(typeof child === "object" ? child : String(child));
    }
    return element;
  };
  return {
    h: (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children),
    s: (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children),
  };
}
