import { killRefreshes } from "../tests/refresh/kills.ts";

// Fifty refreshes killed at random moments (`npm run test:kill`): see tests/refresh/kills.ts for what is compared.
const { broken, expected, reached, moments } = await killRefreshes(50, console.log);
console.log(`${moments.length} refreshes killed while running, ${broken.length} broken states`);
console.log(`undisturbed: ${expected}\nafter kills: ${reached}`);
for (const line of broken) console.error(line);
process.exitCode = broken.length === 0 && reached === expected ? 0 : 1;
