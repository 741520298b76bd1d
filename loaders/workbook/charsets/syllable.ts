/** The five tone marks, apart from their letters (NFD). */
export const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const INITIAL = "ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx]";
const OPEN =
  "uyu|uya|uôi|ươi|ươu|iêu|yêu|oai|oay|oao|oeo|uây|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|uê|ui|uơ|uy|ưa|ưi|ưu|[aeêioôơuưy]";
const NUCLEUS = "uyê|uâ|uê|uy|uô|ươ|iê|yê|oa|oă|oe|oo|[aăâeêioôơuưy]";
const SYLLABLE = new RegExp(`^(?:${INITIAL})?(?:${OPEN}|(?:${NUCLEUS})(?:ng|nh|[mn]))$`);
/** Syllables that end in a stop take only two of the tones, and always one of them. */
const STOPPED = new RegExp(`^(?:${INITIAL})?(?:${NUCLEUS})(?:ch|[cpt])$`);

/** Whether a word is a possible Vietnamese syllable: its letters, and its tone with its final. Case does not matter. */
export function isSyllable(word: string): boolean {
  const lower = word.toLowerCase().normalize("NFD");
  const tones = lower.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const letters = lower.replace(TONES, "").normalize("NFC");
  if (SYLLABLE.test(letters)) return true;
  return STOPPED.test(letters) && (tones[0] === "\u0301" || tones[0] === "\u0323");
}
