/** What an indicator was declared as, as far as pages need it (`site.indicators`: id, names, unit, comparison, …). */
export const declared = (site, id) => site.indicators.find((i) => i.id === id);

/** Whether it is held against a target: rates of discipline and ranks alone may not be. */
export const isJudged = ({ comparison }) => comparison !== undefined && comparison !== "none";

/** What stands where an indicator has no figures: none came yet, or nobody of the site's scope is to report of it. */
export const without = ({ applies }, { scope }) =>
  applies ? "Chưa có số liệu." : `Không áp dụng cho ${scope}: không có đơn vị nào thuộc diện của chỉ tiêu này.`;

/** What the browser's code needs of a declaration. */
export const shared = ({ id, name, shortName, unit, comparison }) => ({ id, name, shortName, unit, comparison });
