/** The charts that need Plot, as one file for browsers, loaded only where one is to be drawn. */
export { comparison } from "./comparison.js";
export { histogram } from "./histogram.js";
export { trend } from "./trend.js";
