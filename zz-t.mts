import { strangeWords } from "./loaders/workbook/words/title-words.ts";
for (const t of process.argv.slice(2)) console.log(t, "→", strangeWords(t));
