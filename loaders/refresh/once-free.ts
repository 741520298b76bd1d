/** What Windows answers while a file is being copied, scanned for viruses or held open in Excel. */
const HELD = new Set(["EBUSY", "EPERM", "EACCES", "ENOTEMPTY"]);

/** Repeats a file operation while somebody else holds the file, for about three seconds. */
export async function onceFree<T>(operation: () => Promise<T>): Promise<T> {
  for (let wait = 25; ; wait *= 2) {
    try {
      return await operation();
    } catch (error) {
      if (wait > 1600 || !HELD.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
