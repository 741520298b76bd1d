import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { HEADER_POLICY } from "./policy.ts";

/**
 * Serves a built site on loopback under its own policy, on the port asked for or the next free one. `folder` is asked at every request, so that
 * a new state is served as soon as it is published. Gives the address and a way to stop.
 */
export function serveSite(
  folder: string | (() => string),
  port: number,
): Promise<{ address: string; port: number; close: () => void }> {
  const handlers = new Map<string, ReturnType<typeof sirv>>();
  const handlerOf = (dist: string) => {
    const handler = handlers.get(dist) ?? sirv(dist, { extensions: ["html"], etag: true });
    handlers.set(dist, handler);
    return handler;
  };
  const server = createServer((request, response) => {
    response.setHeader("content-security-policy", HEADER_POLICY);
    response.setHeader("x-content-type-options", "nosniff");
    const dist = typeof folder === "string" ? folder : folder();
    handlerOf(dist)(request, response, () => {
      response.statusCode = 404;
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(readFileSync(join(dist, "404.html")));
    });
  });
  return new Promise((resolve, reject) => {
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port < 65_535) server.listen(++port, "127.0.0.1");
      else reject(error);
    });
    server.on("listening", () => {
      const { port: actual } = server.address() as AddressInfo;
      resolve({ address: `http://127.0.0.1:${actual}/`, port: actual, close: () => server.close() });
    });
    server.listen(port, "127.0.0.1");
  });
}
