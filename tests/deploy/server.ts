import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { configure } from "../../deploy/configure.ts";

/** The user of the tests' servers. */
export const USER = "lanhdao";
export const PASSWORD = "mật khẩu";

const has = (tool: string, flag: string) => spawnSync(tool, [flag]).error === undefined;

/** Whether a web server and what makes its certificate are on this machine. */
export const installed = (server: string): boolean =>
  has("openssl", "version") && has(server, server === "nginx" ? "-v" : "version");

/** Starts a web server over a site, with the configuration that `npm run deploy` writes for it. Gives the process and its port. */
export async function startServer(
  server: "nginx" | "caddy",
  folder: string,
  site: string,
  csp: string,
): Promise<{ child: ChildProcess; port: number }> {
  const at = (name: string) => join(folder, name);
  const certificate =
    "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost".split(" ");
  execFileSync("openssl", [...certificate, "-keyout", at("key"), "-out", at("crt")], { stdio: "ignore" });
  await writeFile(at("users"), userLine(server));
  const [port, plain] = [await freePort(), await freePort()];
  const fill = { host: "localhost", certificate: at("crt"), key: at("key"), users: at("users"), site, csp };
  const own = await configure(server, fill);
  const quiet = { stdio: "ignore" as const };
  if (server === "caddy") {
    await writeFile(
      at("Caddyfile"),
      own
        .replace("https://localhost", `https://localhost:${port}`)
        .replace("admin off", `admin off\n\thttp_port ${plain}`),
    );
    const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    return { child: spawn("caddy", ["run", "--config", at("Caddyfile")], { ...quiet, env }), port };
  }
  await writeFile(
    at("site.conf"),
    own.replace("listen 443", `listen 127.0.0.1:${port}`).replace("listen 80;", `listen 127.0.0.1:${plain};`),
  );
  const scratch = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${at(name)};`);
  await mkdir(at("logs"));
  await writeFile(
    at("nginx.conf"),
    `daemon off; pid ${at("pid")}; error_log ${at("error.log")}; ${process.getuid?.() === 0 ? "user root;" : ""} events {}
     http { include /etc/nginx/mime.types; access_log off; ${scratch.join(" ")} include ${at("site.conf")}; }`,
  );
  return { child: spawn("nginx", ["-c", at("nginx.conf"), "-p", folder], quiet), port };
}

/** The line that lets the tests' user in: hashed as the operator's guide says. */
function userLine(server: "nginx" | "caddy"): string {
  if (server === "nginx") return `${USER}:${execFileSync("openssl", ["passwd", "-6", PASSWORD], { encoding: "utf8" })}`;
  return `${USER} ${execFileSync("caddy", ["hash-password", "--plaintext", PASSWORD], { encoding: "utf8" })}`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
