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
    for (const sub of ["tai-nguyen", "chi-tieu"]) await mkdir(join(site, sub), { recursive: true });
    await writeFile(join(site, "index.html"), page);
    await writeFile(join(site, "xep-hang.html"), "<h1>Xếp hạng</h1>");
    await writeFile(join(site, "chi-tieu/index.html"), "<h1>Chỉ tiêu</h1>");
    await writeFile(join(site, "404.html"), "<h1>Không có trang này</h1>");
    await writeFile(join(site, "tai-nguyen/trang-ABCD1234.js"), "export const a = 1;\n".repeat(100));
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

test("the configuration for IIS is well-formed and bears the policy whole", async () => {
  const fill = { host: "", certificate: "", key: "", users: "", site: "", csp: HEADER_POLICY };
  const headers: Record<string, string> = {};
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "add" && attributes.value !== undefined) headers[String(attributes.name)] = String(attributes.value);
  });
  parser.write(await configure("iis", fill)).close();
  expect(headers["Content-Security-Policy"]).toBe(HEADER_POLICY);
});
