/**
 * Lays out what stands below the first screen, a section (of an indicator's page also a table or chart of its units) in each idle moment: until then it is left blank, so that the page is ready at once; after
 * that nobody who scrolls fast, or takes a picture of the whole page, finds it blank. Asks for no style, which would lay out all at once.
 */
export function layOutRest(document) {
  const idle = window.requestIdleCallback ?? ((then) => setTimeout(then, 50));
  const waiting = [...document.querySelectorAll("main > section, #don-vi > :is(.table:not(.short), .figure)")];
  const next = () => {
    const section = waiting.shift();
    if (!section) return;
    section.style.animation = "none";
    section.style.contentVisibility = "visible";
    later();
  };
  // in another frame, so that no two sections make one long task
  const later = () => requestAnimationFrame(() => idle(next));
  later();
}
