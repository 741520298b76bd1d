import { readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { PersonError } from "../loaders/problems/person-error.ts";
import { UsageError } from "../loaders/refresh/command/arguments.ts";
import { command, dataFolder } from "../loaders/refresh/command/command.ts";
import { placesIn } from "../loaders/refresh/places.ts";
import { mustKnowTccsd } from "../loaders/refresh/source.ts";
import { States } from "../loaders/refresh/states.ts";

/** Web servers and the configuration that is filled in for each. */
const TEMPLATES: Record<string, string> = { nginx: "nginx.conf", caddy: "Caddyfile", iis: "web.config" };

export interface Fill {
  host: string;
  /** Files on the server: TLS certificate and key, list of users. */
  certificate: string;
  key: string;
  users: string;
  /** Folder of the site, and the exact policy that it was built under. */
  site: string;
  csp: string;
}

/** The configuration of a web server with this installation's places and the site's own Content-Security-Policy. */
export async function configure(server: string, fill: Fill): Promise<string> {
  const template = await readFile(new URL(TEMPLATES[server]!, import.meta.url), "utf8");
  const path = (text: string) => text.replaceAll("\\", "/");
  const values: Record<string, string> = {
    ...fill,
    site: path(fill.site),
    certificate: path(fill.certificate),
    key: path(fill.key),
    users: path(fill.users),
    csp: server === "iis" ? fill.csp.replaceAll("&", "&amp;").replaceAll('"', "&quot;") : fill.csp,
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name]!);
}

const OPTIONS = {
  host: { type: "string", default: "localhost" },
  certificate: { type: "string", default: "/etc/ssl/theo-doi.crt" },
  key: { type: "string", default: "/etc/ssl/theo-doi.key" },
  users: { type: "string", default: "/etc/theo-doi.users" },
  tccsd: { type: "string" },
  out: { type: "string" },
} as const;
const USAGE =
  "npm run deploy -- nginx|caddy|iis [--host <tên máy chủ>] [--certificate <tệp>] [--key <tệp>] [--users <tệp>] [--tccsd <mã>] [--out <tệp>]";

if (process.argv[1]?.endsWith("configure.ts"))
  await command({ usage: USAGE, options: OPTIONS, words: 1 }, async (values, [server = ""]) => {
    if (!TEMPLATES[server]) throw new UsageError("Ghi loại máy chủ web: nginx, caddy hoặc iis.");
    const places = placesIn(dataFolder(), values.tccsd);
    const states = new States(places.published);
    if (!(await states.current())) {
      await mustKnowTccsd(places);
      throw new PersonError("Chưa công bố bản nào. Chạy npm run refresh trước.");
    }
    const csp = readFileSync(join(states.site(), "csp.txt"), "utf8").trim();
    const text = await configure(server, { ...values, csp, site: resolve(places.published, "current/site") });
    if (values.out === undefined) return void process.stdout.write(text);
    await mkdir(dirname(resolve(values.out)), { recursive: true });
    await writeFile(values.out, text);
    console.log(`Đã viết ${values.out}. Nạp lại máy chủ web để dùng cấu hình mới.`);
  });
