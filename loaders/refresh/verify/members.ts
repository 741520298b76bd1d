import { createHash } from "node:crypto";
import { mark, wordsOf } from "../../workbook/members.ts";
import type { Verification } from "./verify.ts";

/** No name of a member that stands in a register stands in anything published. Names of units may contain a person's name and are let pass. */
export default {
  name: "Họ tên đảng viên",
  complaints: async ({ files, members, kept }) => {
    if (members.size === 0) return [];
    const lengths = [...new Set([...members].map((m) => Number(m.split(":")[0])))];
    const known = new Map<string, boolean>();
    const isMember = (words: string[]) => {
      const name = words.join(" ");
      const answer = known.get(name) ?? members.has(mark(words));
      known.set(name, answer);
      return answer;
    };
    const found = (text: string): Set<string> => {
      const hits = new Set<string>();
      const words = wordsOf(unescaped(text));
      for (const length of lengths)
        for (let i = 0; i + length <= words.length; i++) {
          const name = words.slice(i, i + length);
          if (isMember(name)) hits.add(name.join(" "));
        }
      return hits;
    };
    const units = files.filter((f) => /^open-data\/(tccsd|chi_bo)\.csv$/.test(f.path));
    const allowed = new Set(units.flatMap((f) => [...found(f.text)]));
    // a file that was searched for the same people before is not searched again
    const looked = ["no members in", [...members].sort().join(), [...allowed].sort().join()];
    const clean = new Set(JSON.parse(Buffer.from((await kept.get(looked)) ?? "[]").toString()) as string[]);
    const still: string[] = [];
    const complaints = files.flatMap(({ path, bytes, text }) => {
      const hash = createHash("sha256").update(bytes).digest("base64url");
      const hits = clean.has(hash) ? 0 : [...found(text)].filter((name) => !allowed.has(name)).length;
      if (hits === 0) still.push(hash);
      return hits === 0 ? [] : [`${path} có ${hits} họ tên trùng với bảng theo dõi đảng viên`];
    });
    await kept.put(looked, Buffer.from(JSON.stringify(still)));
    return complaints;
  },
} satisfies Verification;

/** Markup and the escapes of JSON and HTML as the letters they stand for. */
const unescaped = (text: string) =>
  text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10) % 0x11_0000),
    )
    .replace(/<[^>]*>/g, " ");
