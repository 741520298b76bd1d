import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** Serves a built site on loopback, on the port asked for or the next free one. Gives the address and a way to stop. */
export function serveSite(dist: string, port: number): Promise<{ address: string; port: number; close: () => void }> {
  const handler = sirv(dist, { extensions: ["html"], etag: true });
  const server = createServer((request, response) =>
    handler(request, response, () => {
      response.statusCode = 404;
      response.setHeader("content-type", "text/plain; charset=utf-8");
      response.end("Không có trang này.");
    }),
  );
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
