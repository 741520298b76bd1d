/**
 * Keeps the choices of a form in the address, so that a view can be sent as a link: fills the form from the address, and at every choice writes
 * what differs from the page's own start. Calls `show(choices, first)` at once where the address asks for something, and at every change.
 */
export function keepInAddress(form, show) {
  const fields = [...form.elements].filter((field) => field.name);
  const start = Object.fromEntries(fields.map((field) => [field.name, field.value]));
  const choices = () => Object.fromEntries(fields.map((field) => [field.name, field.value]));
  const read = () => {
    const asked = new URL(location.href).searchParams;
    for (const field of fields) {
      field.value = asked.get(field.name) ?? start[field.name];
      if (field.selectedIndex === -1) field.value = start[field.name];
    }
  };
  read();
  if (fields.some((field) => field.value !== start[field.name])) show(choices());
  form.addEventListener("change", () => {
    const address = new URL(location.href);
    for (const field of fields) {
      if (field.value === start[field.name]) address.searchParams.delete(field.name);
      else address.searchParams.set(field.name, field.value);
    }
    history.pushState(null, "", address);
    show(choices());
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("popstate", () => {
    read();
    show(choices());
  });
}
