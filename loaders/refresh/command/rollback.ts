import { moment } from "../moment.ts";
import { placesIn } from "../places.ts";
import { keptStates, NoSuchStateError, rollBack } from "../rollback.ts";
import { mustKnowTccsd } from "../source.ts";
import { command, dataFolder } from "./command.ts";

const USAGE = "npm run rollback -- [--to <mã bản>] [--tccsd <mã>]";
const text = { type: "string" } as const;

await command({ usage: USAGE, options: { to: text, tccsd: text } }, async (values) => {
  const places = placesIn(dataFolder(), values.tccsd);
  const own = values.tccsd === undefined ? "" : `--tccsd ${values.tccsd} `;
  const kept = await keptStates(places);
  if (kept.length === 0) {
    await mustKnowTccsd(places);
    throw new NoSuchStateError(`Chưa công bố bản nào. Chạy npm run refresh${own && ` -- ${own.trim()}`}.`);
  }
  if (values.to !== undefined) {
    console.log(
      `Đã quay lại bản ${await rollBack(places, values.to)}. Bản này giữ nguyên đến khi có tệp mới và chạy npm run refresh.`,
    );
    return;
  }
  for (const { id, current, publishedAt, files, demo } of kept) {
    const when = publishedAt ? moment(publishedAt) : "không rõ lúc nào";
    const from =
      files === undefined
        ? "không còn nguyên vẹn"
        : `từ ${files.toLocaleString("vi-VN")} tệp${demo ? " minh họa" : ""}`;
    console.log(`${current ? "→" : " "} ${id}  công bố ${when}, ${from}${current ? " (đang hiển thị)" : ""}`);
  }
  if (kept.length > 1) console.log(`Quay lại một bản: npm run rollback -- ${own}--to <mã bản>`);
});
