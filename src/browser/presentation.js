/**
 * Presentation for a meeting room: large type, one block (the opening, then each section) a screen; arrows, Page keys and Space turn, Escape ends.
 * `?trinh-chieu` in the address opens a page so; sections that the page makes later join in.
 */
export function presentation(document) {
  const button = document.getElementById("trinh-chieu");
  const main = document.querySelector("main");
  let at = 0;
  const slides = () => {
    const parts = [...main.querySelectorAll(":scope > section")];
    return [null, ...parts];
  };
  const turn = (to, scroll = true) => {
    const all = slides();
    at = Math.max(0, Math.min(all.length - 1, to));
    for (const child of main.children)
      child.classList.toggle("away", at === 0 ? all.includes(child) : child !== all[at]);
    document.body.dataset.slide = `${at + 1}/${all.length}`;
    if (scroll) window.scrollTo(0, 0);
  };
  const joining = new MutationObserver(() => turn(at, false));
  const set = (on) => {
    document.body.classList.toggle("presenting", on);
    button.textContent = on ? "Thoát trình chiếu" : "Trình chiếu";
    const address = new URL(location.href);
    if (on) address.searchParams.set("trinh-chieu", "");
    else address.searchParams.delete("trinh-chieu");
    history.replaceState(null, "", address);
    if (on) {
      turn(0);
      joining.observe(main, { childList: true });
      return;
    }
    joining.disconnect();
    for (const child of main.children) child.classList.remove("away");
  };
  button.addEventListener("click", () => set(!document.body.classList.contains("presenting")));
  document.addEventListener("keydown", (event) => {
    if (!document.body.classList.contains("presenting") || event.target.closest("input, select, summary, button, a"))
      return;
    if (["ArrowRight", "ArrowDown", "PageDown", " "].includes(event.key)) turn(at + 1);
    else if (["ArrowLeft", "ArrowUp", "PageUp"].includes(event.key)) turn(at - 1);
    else if (event.key === "Escape") return set(false);
    else return;
    event.preventDefault();
  });
  if (new URL(location.href).searchParams.has("trinh-chieu")) set(true);
}
