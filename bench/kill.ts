import { rm } from "node:fs/promises";
import { finished, killRefreshes } from "../tests/refresh/kills.ts";
import { drop, LATE, smallData } from "../tests/refresh/small-data.ts";

// Fifty refreshes killed at random moments (`npm run test:kill`): see tests/refresh/kills.ts for what is compared.
const [data, undisturbed] = [await smallData(), await smallData()];
try {
  await drop(undisturbed, LATE);
  const aim = await finished(undisturbed);
  const started = performance.now();
  const before = await finished(data);
  const usual = performance.now() - started;
  const { broken, reached, moments } = await killRefreshes(50, { data, expected: [before, aim], usual }, console.log);
  console.log(`${moments.length} refreshes killed while running, ${broken.length} broken states`);
  console.log(`undisturbed: ${aim}\nafter kills: ${reached}`);
  for (const line of broken) console.error(line);
  process.exitCode = broken.length === 0 && reached === aim ? 0 : 1;
} finally {
  await Promise.all([data, undisturbed].map((folder) => rm(folder, { recursive: true, force: true })));
}
