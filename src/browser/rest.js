/**
 * Lays out what stands below the first screen, a part in each idle moment: until then it is left blank, so that the page is ready at once; after
 * that nobody who scrolls fast, or takes a picture of the whole page, finds it blank.
 */
export function layOutRest(document) {
  const idle = window.requestIdleCallback ?? ((then) => setTimeout(then, 50));
  const waiting = [...document.querySelectorAll("main > section, main > section > *")].filter(
    (part) => getComputedStyle(part).contentVisibility === "auto",
  );
  const next = () => {
    const part = waiting.shift();
    if (!part) return;
    part.style.contentVisibility = "visible";
    // in another frame, so that no two parts make one long task
    requestAnimationFrame(() => idle(next));
  };
  idle(next);
}
