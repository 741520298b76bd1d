const loaded = new Map();

/** A file of the site's own, fetched once. */
export function json(address) {
  if (!loaded.has(address))
    loaded.set(
      address,
      fetch(address).then((response) => {
        if (!response.ok) throw new Error(`${address}: ${response.status}`);
        return response.json();
      }),
    );
  return loaded.get(address);
}
