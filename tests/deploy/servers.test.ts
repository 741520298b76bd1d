import { type ChildProcess, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { configure } from "../../deploy/configure.ts";

import { precompress } from "../../loaders/refresh/precompress.ts";
import { installed, PASSWORD, startServer, USER } from "./server.ts";

test.runIf(process.env.CI)("CI has an nginx", () => expect(installed("nginx")).toBe(true));

const HEADER_POLICY = "default-src 'none'; script-src 'self'; frame-ancestors 'none'";

const signedInAs = (password: string) => ({
  authorization: `Basic ${Buffer.from(`${USER}:${password}`).toString("base64")}`,
});
const signedIn = signedInAs(PASSWORD);

describe.each(["nginx", "caddy"] as const)("the site behind %s as deploy/ configures it", (name) => {
  const run = installed(name);
  if (!run) console.warn(`Không có ${name} (hoặc openssl) trên máy này: bỏ qua các phép thử của nó.`);
  let folder: string;
  let server: { child: ChildProcess; port: number };
  const page = `<!DOCTYPE html><html lang="vi"><h1>Tổng quan</h1>${"<p>một đoạn</p>".repeat(200)}</html>`;

  beforeAll(async () => {
    if (!run) return;
    folder = await mkdtemp(join(tmpdir(), "web-"));
    const site = join(folder, "site");
    for (const sub of ["tai-nguyen", "chi-tieu", "nhiem-ky/2020-2025/tai-nguyen"])
      await mkdir(join(site, sub), { recursive: true });
    await writeFile(join(site, "index.html"), page);
    await writeFile(join(site, "xep-hang.html"), "<h1>Xếp hạng</h1>");
    await writeFile(join(site, "chi-tieu/index.html"), "<h1>Chỉ tiêu</h1>");
    await writeFile(join(site, "404.html"), "<h1>Không có trang này</h1>");
    await writeFile(join(site, "tai-nguyen/trang-ABCD1234.js"), "export const a = 1;\n".repeat(100));
    await writeFile(join(site, "nhiem-ky/2020-2025/tai-nguyen/trang-ABCD1234.js"), "export const a = 1;\n");
    await writeFile(join(site, ".bi-mat"), "không đưa ra");
    await precompress(site);
    server = await startServer(name, folder, site, HEADER_POLICY);
    await vi.waitFor(() => get("/"), { timeout: 10_000 });
  });
  afterAll(async () => {
    if (!server) return;
    server.child.kill();
    await once(server.child, "exit");
    await rm(folder, { recursive: true, force: true });
  });

  interface Answer {
    status: number;
    headers: IncomingHttpHeaders;
    body: Buffer;
  }
  function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
    const options = {
      host: "127.0.0.1",
      servername: "localhost",
      port: server.port,
      path,
      method,
      rejectUnauthorized: false,
    };
    return new Promise((resolve, reject) => {
      request({ ...options, headers: { host: `localhost:${server.port}`, ...headers } }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
        );
      })
        .on("error", reject)
        .end();
    });
  }

  test.runIf(run)("nothing is shown to one who has not signed in", async () => {
    for (const path of ["/", "/xep-hang", "/tai-nguyen/trang-ABCD1234.js", "/khong-co", "/.bi-mat"])
      for (const headers of [undefined, signedInAs("sai")]) {
        const answer = await get(path, headers);
        expect([path, answer.status]).toEqual([path, 401]);
        expect(answer.headers["www-authenticate"]).toMatch(/^Basic /);
        expect(answer.body.toString()).not.toMatch(/Tổng quan|Xếp hạng|export|Không có|không đưa ra/);
      }
  });

  test.runIf(run)(
    "pages come without their ending, under the exact policy of the site, and are asked for anew each time",
    async () => {
      for (const [path, words] of [
        ["/", "Tổng quan"],
        ["/xep-hang", "Xếp hạng"],
        ["/chi-tieu/", "Chỉ tiêu"],
      ] as const) {
        const { status, headers, body } = await get(path, signedIn);
        expect([path, status]).toEqual([path, 200]);
        expect(body.toString()).toContain(words);
        expect(headers["content-type"]).toBe("text/html; charset=utf-8");
        expect(headers).toMatchObject({
          "content-security-policy": HEADER_POLICY,
          "strict-transport-security": "max-age=31536000",
          "x-content-type-options": "nosniff",
          "x-frame-options": "DENY",
          "referrer-policy": "no-referrer",
          "cross-origin-opener-policy": "same-origin",
          "cache-control": "private, no-cache",
        });
        expect(headers.server ?? "nginx").toBe("nginx");
      }
      const { headers } = await get("/", signedIn);
      expect((await get("/", { ...signedIn, "if-none-match": String(headers.etag) })).status).toBe(304);
    },
  );

  test.runIf(run)(
    "text goes out as it was packed at build time; files named by content are kept for a year",
    async () => {
      const { headers, body } = await get("/tai-nguyen/trang-ABCD1234.js", { ...signedIn, "accept-encoding": "gzip" });
      expect(headers["content-encoding"]).toBe("gzip");
      expect(headers.vary).toBe("Accept-Encoding");
      expect(gunzipSync(body)).toEqual(await readFile(join(folder, "site/tai-nguyen/trang-ABCD1234.js")));
      expect(headers["cache-control"]).toBe("private, max-age=31536000, immutable");
      const former = await get("/nhiem-ky/2020-2025/tai-nguyen/trang-ABCD1234.js", signedIn);
      expect([former.status, former.headers["cache-control"]]).toEqual([200, headers["cache-control"]]);
      expect(gunzipSync((await get("/", { ...signedIn, "accept-encoding": "gzip" })).body).toString()).toBe(page);
    },
  );

  test.runIf(run)("what is not there is said in Vietnamese; nothing is written, nothing hidden is shown", async () => {
    for (const path of ["/khong-co", "/.bi-mat", "/../users", "/%2e%2e/users"]) {
      const { status, body } = await get(path, signedIn);
      expect([400, 404]).toContain(status);
      expect(body.toString()).not.toContain(USER);
    }
    const { headers, body, status } = await get("/khong-co", signedIn);
    expect([status, body.toString()]).toEqual([404, "<h1>Không có trang này</h1>"]);
    expect(headers["content-security-policy"]).toBe(HEADER_POLICY);
    for (const method of ["POST", "PUT", "DELETE"])
      expect([403, 405]).toContain((await get("/", signedIn, method)).status);
  });

  test.runIf(run)("protocols before TLS 1.2 are refused", () => {
    const args = ["s_client", "-connect", `127.0.0.1:${server.port}`, "-servername", "localhost"];
    expect(spawnSync("openssl", [...args, "-tls1_2"], { input: "" }).status).toBe(0);
    expect(spawnSync("openssl", [...args, "-tls1_1"], { input: "" }).status).not.toBe(0);
  });
});

describe("the configuration for IIS", async () => {
  const fill = { host: "", certificate: "", key: "", users: "", site: "", csp: HEADER_POLICY };
  const text = await configure("iis", fill);

  test("is well-formed and bears the policy whole", () => {
    const headers: Record<string, string> = {};
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name, attributes }) => {
      if (name === "add" && attributes.value !== undefined) headers[String(attributes.name)] = String(attributes.value);
    });
    parser.write(text).close();
    expect(headers["Content-Security-Policy"]).toBe(HEADER_POLICY);
  });

  /** What IIS makes of a path below the site's root: a file, or a status. First the hidden segments, then the rules, the first that fits. */
  function answer(path: string): string {
    const hidden = [...text.matchAll(/<add segment="([^"]+)"/g)].map((m) => m[1]!);
    if (path.split("/").some((segment) => hidden.includes(segment.toLowerCase()))) return "404";
    for (const [, rule] of text.matchAll(/<rule name="[^"]*" stopProcessing="true">(.*?)<\/rule>/gs)) {
      const match = new RegExp(/<match url="([^"]*)"/.exec(rule!)![1]!, "i").exec(path);
      const condition = /<add input="([^"]*)"/.exec(rule!)?.[1];
      const filled = (pattern: string) => pattern.replaceAll("{R:1}", match?.[1] ?? "");
      if (!match || condition === "{HTTPS}") continue;
      if (condition && !PAGES.includes(filled(condition).replace(/^\{APPL_PHYSICAL_PATH\}current\\site\\/, "")))
        continue;
      return /statusCode="(\d+)"/.exec(rule!)?.[1] ?? filled(/<action type="Rewrite" url="([^"]*)"/.exec(rule!)![1]!);
    }
    return path;
  }
  const PAGES = ["tccsd.html", "chi-tieu/attendance.html", "nhiem-ky/2020-2025/tccsd.html"];

  test.each([
    ["", "current/site/index.html"],
    ["chi-tieu/", "current/site/chi-tieu/index.html"],
    ["tccsd", "current/site/tccsd.html"],
    ["chi-tieu/attendance", "current/site/chi-tieu/attendance.html"],
    ["nhiem-ky/2020-2025/tccsd", "current/site/nhiem-ky/2020-2025/tccsd.html"],
    ["du-lieu/tccsd/07.json", "current/site/du-lieu/tccsd/07.json"],
    ["du-lieu/so-lieu-mo/indicators.csv", "current/site/du-lieu/so-lieu-mo/indicators.csv"],
    // what stands beside the site is not reached: other states, the parts of single TCCSĐ, the open data, the pointer
    ["0123456789abcdef/site/index.html", "current/site/0123456789abcdef/site/index.html"],
    ["tccsd/07/current.json", "404"],
    ["current.json", "404"],
    ["current/open-data/meetings.csv", "404"],
    ["current/site/index.html", "404"],
  ])("leads “%s” to %s", (path, file) => {
    expect(answer(path)).toBe(file);
  });
});
