/** Does to its process what a file might: by name. */
export async function readTask(bytes: Uint8Array, fileName: string): Promise<unknown> {
  const kept: Uint8Array[] = [];
  switch (fileName) {
    case "hang":
      for (;;);
    case "fill the heap":
      for (const list: string[][] = []; ; ) list.push(Array.from({ length: 10_000 }, (_, i) => `${i}`));
    case "fill buffers":
      for (;;) kept.push(Buffer.alloc(10_000_000, 1));
    case "exit":
      process.exit(0);
      break;
    case "throw":
      throw new TypeError("a bug");
  }
  return { pid: process.pid, bytes: bytes.length };
}
