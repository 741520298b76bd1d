import { PersonError } from "../../problems/person-error.ts";
import { type Places, placesIn, previewOf } from "../places.ts";
import { mustKnowTccsd } from "../source.ts";
import { States } from "../states.ts";
import { watchInbox } from "../watch.ts";
import { command, dataFolder } from "./command.ts";

const USAGE = "npm run refresh -- [--watch] [--tccsd <mã>]";
const OPTIONS = { watch: { type: "boolean" }, tccsd: { type: "string" } } as const;
/** Port of the preview; the published site keeps the next one below. */
const PREVIEW_PORT = 3001;
/** How often the inbox is looked at. */
const LOOK_MS = 1500;

/** How a chain of states is spoken of. */
const PUBLISHED = { done: "Đã công bố bản", before: "bản đã công bố" };
const PREVIEWED = { done: "Đã dựng bản xem trước", before: "bản xem trước liền trước" };

/** Refreshes once and tells the person what came of it. */
export async function refreshAndTell(places: Places, { done, before } = PUBLISHED): Promise<void> {
  console.log(
    places.demo
      ? "Dùng số liệu minh họa: data/demo (đặt số liệu của đơn vị vào data/inbox và data/danh-muc.xlsx để thay)"
      : `Dùng số liệu của đơn vị: ${places.source}`,
  );
  const started = performance.now();
  // all that builds a site is loaded once it is needed: a command that was mistyped says so at once
  const [{ refresh }, { inWords }] = await Promise.all([import("../refresh.ts"), import("../summary.ts")]);
  const { outcome, state, changes, run, results } = await refresh(places, console.log);
  const seconds = ((performance.now() - started) / 1000).toLocaleString("vi-VN", { maximumFractionDigits: 1 });
  if (outcome === "unchanged") {
    console.log(`Không có gì thay đổi so với lần trước; giữ bản ${state} (${seconds} giây).`);
    return;
  }
  const { files, facts, setAside, problems } = results as {
    files: number;
    facts: number;
    setAside: number;
    problems: Record<"error" | "warning" | "info", number>;
  };
  const n = (value: number) => value.toLocaleString("vi-VN");
  console.log(
    [
      `Đã đọc ${n(files)} tệp, nhận ${n(facts)} dòng số liệu, để riêng ${n(setAside)} dòng.`,
      `Vấn đề: ${n(problems.error)} lỗi, ${n(problems.warning)} cảnh báo, ${n(problems.info)} thông tin (xem trang Số liệu).`,
      changes ? await inWords(changes, before) : "Chưa có bản nào trước đó để so sánh.",
      `${done} ${state}, lần chạy ${run} (${seconds} giây).`,
    ].join("\n"),
  );
}

if (process.argv[1]?.endsWith("refresh.ts"))
  await command({ usage: USAGE, options: OPTIONS }, async (values) => {
    const places = () => placesIn(dataFolder(), values.tccsd);
    await mustKnowTccsd(places());
    if (!values.watch) return refreshAndTell(places());
    const preview = () => previewOf(places());
    const states = new States(preview().published);
    let site: { address: string } | undefined;
    process.once("SIGINT", () => process.exit());
    await watchInbox(
      () => places().source,
      LOOK_MS,
      async () => {
        await tellOrWait(preview());
        if (site || !(await states.current())) return;
        const { serveSite } = await import("../../publish/serve-site.ts");
        site = await serveSite(() => states.site(), PREVIEW_PORT);
        console.log(
          `Xem trước tại ${site.address}; chưa công bố. Đặt tệp vào thư mục inbox để cập nhật, Ctrl-C để dừng, rồi chạy npm run refresh để công bố.`,
        );
      },
      new AbortController().signal,
    );
  });

/** While somebody is at work in the inbox, what cannot be read or shown yet is no reason to stop watching. */
async function tellOrWait(preview: Places): Promise<void> {
  try {
    await refreshAndTell(preview, PREVIEWED);
  } catch (error) {
    if (!(error instanceof PersonError)) throw error;
    console.error(error.message);
  }
}
