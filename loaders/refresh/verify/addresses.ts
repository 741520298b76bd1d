import type { Verification } from "./verify.ts";

/** Names of vocabularies that look like addresses and are never asked. */
const VOCABULARIES = /^https?:\/\/(www\.w3\.org|schemas\.(openxmlformats|microsoft)\.(org|com)|purl\.org)(\/|$)/;
/** Where markup, styles and scripts make a browser ask somebody. */
const ASKS: Record<string, RegExp> = {
  html: /(?:\s(?:src|href|srcset|action|poster|data|formaction|background)\s*=\s*["']?|url\(\s*["']?|@import\s+["']?|(?:from|import|import\(|fetch\(|register\()\s*["'`])((?:https?:|wss?:)?\/\/[^\s"'`)>]+)/gi,
  css: /(?:url\(\s*["']?|@import\s+["']?)((?:https?:)?\/\/[^\s"')]+)/gi,
  js: /["'`]((?:https?|wss?):\/\/[^\s"'`]+)/gi,
  svg: /(?:href|src)\s*=\s*["']((?:https?:)?\/\/[^"']+)/gi,
};
ASKS.mjs = ASKS.js!;

/** Nothing in the site asks another host. */
export default {
  name: "Địa chỉ bên ngoài",
  complaints: ({ files }) =>
    files.flatMap(({ path, text }) => {
      const asks = path.startsWith("site/") ? ASKS[path.slice(path.lastIndexOf(".") + 1)] : undefined;
      if (!asks) return [];
      const outside = [...text.matchAll(asks)].map((m) => m[1]!).filter((address) => !VOCABULARIES.test(address));
      return [...new Set(outside)].map((address) => `${path} có địa chỉ ${address}`);
    }),
} satisfies Verification;
