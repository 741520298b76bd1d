/** What an indicator was declared as, as far as pages need it (`site.indicators`: id, names, unit, comparison, …). */
export const declared = (site, id) => site.indicators.find((i) => i.id === id);

/** Whether it is held against a target: rates of discipline and ranks alone may not be. */
export const isJudged = ({ comparison }) => comparison !== undefined && comparison !== "none";

/** What the browser's code needs of a declaration. */
export const shared = ({ id, name, shortName, unit, comparison }) => ({ id, name, shortName, unit, comparison });
