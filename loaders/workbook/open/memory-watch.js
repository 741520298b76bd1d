import { workerData } from "node:worker_threads";

// Ends the whole process once it holds more than `workerData` megabytes, inside the heap or outside it.
setInterval(() => {
  if (process.memoryUsage.rss() > workerData * 1_048_576) process.kill(process.pid, "SIGKILL");
}, 50);
