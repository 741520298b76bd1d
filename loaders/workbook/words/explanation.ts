import { deedAt } from "./deeds.ts";
import { FILLER, NEUTRAL, NEUTRAL_FIRST } from "./fillers.ts";
import type { Said } from "./head-noun.ts";
import { type Concept, conceptAt, lookup, qualified, reach } from "./lexicon.ts";
import { LESS } from "./qualifiers.ts";
import { plainOf, type Word } from "./words.ts";

/** `Diện tính phát biểu`. */
const OF_SHARE = new Set(["tinh", "xet"]);
const SAYING = new Set<Concept>(["speak", "opinion"]);

/** What is said to have been done. */
const PUNISHMENTS: Concept[] = ["discipline", "reprimanded", "warned", "dismissed", "expelled"];
const DEEDS = new Set<Concept>(["admitted", "official", "inspect", ...PUNISHMENTS]);

/** Leave without a yes or no of its own: a word before it that nobody knows may deny it (`vắng trái phép`). */
const BARE_LEAVE = /^(?:phep|xin|ly|chinh|hop)\b/;

/** `Số ý kiến của ĐV`, `của toàn chi bộ`: whose opinions are counted, and not who had them. */
const OWNERS = new Set<Concept>(["member", "existing", "unit"]);
const ofThem = (said: Set<Concept>, words: Word[], at: number): boolean =>
  (said.has("opinion") || said.has("turn")) &&
  (WHOLE.has(words[at]!.plain) || words.slice(Math.max(0, at - 2), at).some(({ plain }) => plain === "cua"));
const WHOLE = new Set(["toan", "ca"]);

/** Who are taken away beside the exempt, `(đã trừ ĐV miễn, ĐV mới chuyển đến)`: those left are due all the same. */
const NEWCOMERS = /^(?:(?:dang vien )?moi )?(?:chuyen|chuyen den|ve|den|chuyen ve)$/;

/** `Chuyên đề quý I`. */
const isQuarter = (list: Word[], at: number): boolean =>
  /^(i{1,3}|iv)$/.test(list[at]!.plain) && list[at - 1]?.plain === "quy";

/** The words of a text, one run after another, as far as phrases explain them. */
export class Explanation {
  unknown = 0;
  trailing = 0;
  /** The concepts as they stand in it. */
  readonly said: Said[] = [];
  /** What was to be taken away before anything was said to take it from. */
  lessFirst = 0;
  private less = 0;
  /** The exempt were taken away, and nobody was named since. */
  private taken = false;
  /** Behind the last word that nobody knows. */
  private strange = -1;
  /** Unknown as long as what they qualify is not said, and how many of them something explained stands behind. */
  private readonly open: { of: Concept[]; n: number }[] = [];
  private within = 0;

  constructor(
    private readonly list: Word[],
    readonly concepts: Set<Concept>,
  ) {
    for (let i = 0; i < list.length; ) i += this.deed(i) || this.phrase(i) || this.word(i);
    for (const [i, { of, n }] of this.open.entries()) {
      if (of.some((concept) => concepts.has(concept))) continue;
      this.unknown += n;
      if (i >= this.within) this.trailing += n;
    }
  }

  /** How many words say what was done, and by whom; each of these tells how many words it took from a place, 0 for none. */
  private deed(i: number): number {
    const deed = deedAt(this.list, i);
    // `Xét kết nạp`: nobody was yet.
    if (!deed || (deed.end === i + 1 && this.list[i]!.plain === "xet" && conceptAt(this.list, i + 1) === "admitted"))
      return 0;
    const done = conceptAt(this.list, deed.end);
    if (deed.toBeJudged) this.concepts.add("due");
    if (deed.rates) this.explained("rated");
    else if (!(DEEDS.has(done!) || (deed.by && this.concepts.has("grade")))) return 0;
    // Chi bộ are to be inspected by their own đảng ủy: what those above it inspect is another count.
    if (deed.byHigher && done === "inspect") this.concepts.add("excludedSubset");
    return deed.end - i;
  }

  /** The longest phrase. */
  private phrase(i: number): number {
    const { list, concepts } = this;
    for (let n = Math.min(reach.get(list[i]!.plain) ?? 0, list.length - i); n > 0; n--) {
      const phrase = plainOf(list, i, n);
      const concept = lookup.get(phrase);
      const of = qualified.get(phrase);
      if (concept === "excused" && this.strange === i && BARE_LEAVE.test(phrase)) this.notExplained(n);
      else if (concept && !(n === 1 && list[i]!.other)) this.means(concept, i, n);
      else if (NEUTRAL.has(phrase) || (this.isFirst() && i + n < list.length && NEUTRAL_FIRST.has(phrase))) return n;
      else if (of) this.open.push({ of, n });
      else if (LESS.has(phrase)) {
        // Less whom, of those named before: `Trừ ĐV miễn` alone are the exempt themselves, or those left.
        if (concepts.size > 0) this.less += n;
        else this.lessFirst = n;
        this.notExplained(n);
      } else continue;
      return n;
    }
    return 0;
  }

  private means(concept: Concept, i: number, n: number): void {
    this.said.push({ concept, from: i, end: i + n });
    const owner = OWNERS.has(concept) && ofThem(this.concepts, this.list, i);
    const left = this.taken && NEWCOMERS.test(plainOf(this.list, i, n));
    this.explained(owner || left ? undefined : concept === "exempt" && this.less > 0 ? "due" : concept);
    if (concept !== "member") this.taken = left || (concept === "exempt" && this.less > 0);
    if (concept !== "exempt") return;
    this.unknown -= this.less;
    this.less = 0;
  }

  /** A word that begins no phrase. */
  private word(i: number): number {
    const { plain, other } = this.list[i]!;
    // `ĐV diện góp ý`: of those who should say something; `ĐV diện`: of those whom it concerns.
    const next = OF_SHARE.has(this.list[i + 1]?.plain ?? "") ? i + 2 : i + 1;
    const ofThose =
      SAYING.has(conceptAt(this.list, next)!) || (this.concepts.has("member") && i === this.list.length - 1);
    if (plain === "dien" && !other && ofThose) this.concepts.add("due");
    else if (other || (!FILLER.has(plain) && !/^\d+$/.test(plain) && !isQuarter(this.list, i))) {
      this.notExplained(1);
      if (plain.length > 1) this.strange = i + 1;
    }
    return 1;
  }

  private explained(concept: Concept | undefined): void {
    if (concept) this.concepts.add(concept);
    this.trailing = 0;
    this.within = this.open.length;
  }

  private notExplained(n: number): void {
    this.unknown += n;
    this.trailing += n;
  }

  private isFirst(): boolean {
    return this.concepts.size + this.unknown + this.open.length === 0;
  }
}
