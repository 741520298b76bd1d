import { parseArgs } from "node:util";
import { moment } from "../moment.ts";
import { placesIn } from "../places.ts";
import { keptStates, rollBack } from "../rollback.ts";
import { command, dataFolder } from "./command.ts";

await command("npm run rollback -- [--to <mã bản>] [--tccsd <mã>]", async () => {
  const { values } = parseArgs({ options: { to: { type: "string" }, tccsd: { type: "string" } } });
  const places = placesIn(dataFolder(), values.tccsd);
  if (values.to !== undefined) {
    console.log(
      `Đã quay lại bản ${await rollBack(places, values.to)}. Bản này giữ nguyên đến khi có tệp mới và chạy npm run refresh.`,
    );
    return;
  }
  const kept = await keptStates(places);
  if (kept.length === 0) console.log("Chưa công bố bản nào. Chạy npm run refresh.");
  for (const { id, current, publishedAt, files } of kept) {
    const when = publishedAt ? moment(publishedAt) : "không rõ lúc nào";
    console.log(
      `${current ? "→" : " "} ${id}  công bố ${when}, từ ${files.toLocaleString("vi-VN")} tệp${current ? " (đang hiển thị)" : ""}`,
    );
  }
  if (kept.length > 1) console.log("Quay lại một bản: npm run rollback -- --to <mã bản>");
});
