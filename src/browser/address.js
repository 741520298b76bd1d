/**
 * Keeps the choices of a form in the address, so that a view can be sent as a link: fills the form from the address, and at every choice writes
 * what differs from the page's own start. Calls `show(choices)` at every change, and at once where the address asks for something or something
 * was chosen before this code had come.
 */
export function keepInAddress(form, show) {
  const fields = [...form.elements].filter((field) => field.name);
  const start = Object.fromEntries(fields.map((field) => [field.name, startOf(field)]));
  const choices = () => Object.fromEntries(fields.map((field) => [field.name, field.value]));
  const read = (otherwise) => {
    const asked = new URL(location.href).searchParams;
    for (const field of fields) {
      field.value = asked.get(field.name) ?? otherwise[field.name];
      if (field.selectedIndex === -1) field.value = start[field.name];
    }
  };
  const address = () => {
    const chosen = new URL(location.href);
    for (const field of fields) {
      if (field.value === start[field.name]) chosen.searchParams.delete(field.name);
      else chosen.searchParams.set(field.name, field.value);
    }
    return chosen;
  };
  read(choices());
  if (fields.some((field) => field.value !== start[field.name])) {
    history.replaceState(null, "", address());
    show(choices());
  }
  form.addEventListener("change", () => {
    history.pushState(null, "", address());
    show(choices());
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("popstate", () => {
    read(start);
    show(choices());
  });
}

/** What the page itself came with, whatever was chosen since. */
function startOf(field) {
  if (!field.options) return field.defaultValue;
  const first = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
  return first.value;
}
