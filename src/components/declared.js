/** What an indicator was declared as, as far as pages need it (`site.indicators`: id, names, unit, comparison, …). */
export const declared = (site, id) => site.indicators.find((i) => i.id === id);

/** What the browser's code needs of a declaration. */
export const shared = ({ id, name, shortName, unit, comparison }) => ({ id, name, shortName, unit, comparison });
