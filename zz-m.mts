import { meaning, words } from "./loaders/workbook/words/vocabulary.ts";
for (const t of process.argv.slice(2)) { const m = meaning(t); console.log(t.replace(/\n/g,"⏎"), "→", [...m.concepts].join(","), "unknown", m.unknown, "trailing", m.trailing, "|", words(t).join(" ")); }
