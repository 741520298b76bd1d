/**
 * The Content-Security-Policy under which the site works: everything from itself, nothing inline, no evaluation, no markup made of text.
 * Every page bears it in its head; `csp.txt` beside the pages holds it for the server's header.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
].join("; ");

/** What only a header can say. */
export const HEADER_POLICY = `${POLICY}; frame-ancestors 'none'`;
