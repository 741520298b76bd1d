import { serveSite } from "./publish/serve-site.ts";
import { command, dataFolder } from "./refresh/command/command.ts";
import { refreshAndTell } from "./refresh/command/refresh.ts";
import { placesIn } from "./refresh/places.ts";
import { States } from "./refresh/states.ts";

const PORT = 3000;

await command({ usage: "npm start", options: {} }, async () => {
  const places = placesIn(dataFolder());
  await refreshAndTell(places);
  const states = new States(places.published);
  const site = await serveSite(() => states.site(), PORT);
  if (site.port !== PORT) console.log(`Cổng ${PORT} đang bận, dùng cổng ${site.port}.`);
  console.log(`Mở trang tại ${site.address} (Ctrl-C để dừng)`);
});
