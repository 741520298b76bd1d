/** So many texts are remembered, none of them long, so that no file can fill the memory. */
const TEXTS = 50_000;
const LONG = 200;

/** What is known of each text, by the number of what was asked: one table for all, since most of it is asked of a text in a row. */
const known = new Map<string, unknown[]>();
let questions = 0;
let last = "";
let ofLast: unknown[] = [];
known.set(last, ofLast);

function knownOf(text: string): unknown[] | undefined {
  if (text === last) return ofLast;
  let own = known.get(text);
  if (!own) {
    if (text.length >= LONG || known.size >= TEXTS) return undefined;
    own = [];
    known.set(text, own);
  }
  last = text;
  ofLast = own;
  return own;
}

/** Stands for an answer that is none, where nothing says that nobody asked yet. */
const NONE = Symbol();

/** Remembers the results of a pure function of a text, which is made once and for all; workbooks repeat the same few thousand texts. */
export function memo<T>(compute: (text: string) => T): (text: string) => T {
  const question = questions++;
  return (text) => {
    const own = knownOf(text);
    const before = own?.[question];
    if (before !== undefined) return before === NONE ? (undefined as T) : (before as T);
    const told = compute(text);
    if (own) own[question] = told === undefined ? NONE : told;
    return told;
  };
}

/** The same of texts or numbers in a table of its own: of what belongs to an object and goes with it. */
export function memoApart<T, K extends string | number>(compute: (said: K) => T): (said: K) => T {
  const known = new Map<K, T>();
  return (said) => {
    const found = known.get(said);
    if (found !== undefined || known.has(said)) return found as T;
    const result = compute(said);
    if (known.size < TEXTS && (typeof said === "number" || said.length < LONG)) known.set(said, result);
    return result;
  };
}

/** Remembers what is told of an object that stays as it is (a form, a row of a sheet); what else it is told by follows from it. */
export function memoOf<O extends object, A extends unknown[], T>(
  compute: (of: O, ...by: A) => T,
): (of: O, ...by: A) => T {
  const known = new WeakMap<O, { told: T }>();
  return (of, ...by) => {
    const before = known.get(of);
    if (before) return before.told;
    const told = compute(of, ...by);
    known.set(of, { told });
    return told;
  };
}
