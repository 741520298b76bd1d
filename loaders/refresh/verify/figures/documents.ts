import { within } from "../../../../src/components/format.js";
import type { Indicator } from "../../../indicators/indicator.ts";
import { inWords } from "./charts.ts";
import { wrongFigures } from "./sentences.ts";
import { shows } from "./shown.ts";
import type { Stored } from "./stored.ts";

/** What a report's sentences are about. */
interface About {
  term: string;
  indicators: Indicator[];
  stored: Stored;
  /** The latest period of each indicator that the report judges, by its id. */
  latest: Map<string, string>;
}

/** Which figures in a report's sentences, and in the words beside its charts, are not the stored ones. `xml` is the document's. */
export function inSentences(xml: string, about: About): string[] {
  const charts = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].flatMap((m) => inPicture(m[1]!, about));
  const paragraphs = [...xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, "").matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([p]) => ({
    heading: /<w:pStyle w:val="Muc\d"/.test(p),
    text: [...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => letters(m[1]!)).join(""),
  }));
  let standsOut = false;
  const sentences = paragraphs.flatMap(({ heading, text }) => {
    if (heading && /^\d+\. /.test(text)) standsOut = text.endsWith("Những điểm nổi bật");
    else if (heading && /^[IVX]+\. /.test(text)) standsOut = false;
    if (heading) return [];
    return standsOut ? inFinding(text, about) : inParagraph(text, about);
  });
  return [...charts, ...sentences];
}

export const letters = (xml: string): string =>
  xml.replace(/&(?:#(\d+)|(amp|lt|gt|quot|apos));/g, (_, code: string | undefined, name: string) =>
    code ? String.fromCodePoint(Number(code)) : ENTITIES[name]!,
  );

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What stands out is told in the warehouse's own sentences. */
const inFinding = (text: string, { stored }: About): string[] =>
  !text.startsWith("- ") || / trường hợp khác,/.test(text) || stored.findings.has(text.slice(2)) ? [] : [`“${text}”`];

function inParagraph(text: string, { term, indicators, stored, latest }: About): string[] {
  const bare = text.replace(/^- /, "");
  const told = indicators.find(({ name }) => [":", ",", " "].some((sign) => bare.startsWith(name + sign)));
  if (told) {
    const facts = {
      of: (unit: string, period: string) => stored.of(term, told.id, unit ? "tccsd" : "khoi", unit, period),
      units: (period: string) => stored.unitsOf(term, told.id, period),
    };
    const dash = text.slice(0, text.length - bare.length);
    return wrongFigures(text, dash + told.name, facts, stored.units.tccsd).map((what) => `${told.shortName}: ${what}`);
  }
  // lists of indicators: `dự sinh hoạt (97,1%)` of their latest period, `Dự sinh hoạt năm 2024 99,9% (4.224/4.230)` of reports that came in
  return indicators.flatMap(({ id, shortName }) => {
    const own = stored.of(term, id, "khoi", "", latest.get(id) ?? "");
    const listed = named(
      text,
      `${shortName.charAt(0).toLocaleLowerCase("vi")}${shortName.slice(1)} \\(([\\d.,]+%?)\\)`,
    );
    const came = named(text, `${shortName} [^,;()]*? ([\\d.,]+%) \\(([\\d.]+)/([\\d.]+)\\)`);
    return [
      ...listed.filter(([, figure]) => !shows(figure!, own?.value)),
      ...came.filter(
        ([, share, reported, expected]) =>
          !own ||
          !shows(share!, own.reported / own.expected) ||
          !shows(reported!, own.reported) ||
          !shows(expected!, own.expected),
      ),
    ].map(([what]) => `“${what}”`);
  });
}

const named = (text: string, pattern: string) => [...text.matchAll(new RegExp(`(?<=[ (])${pattern}`, "g"))];

/** A chart's text alternative: the course of the whole between its first and last period, or the TCCSĐ in one. */
function inPicture(alternative: string, { term, indicators, stored }: About): string[] {
  const words = letters(alternative);
  const indicator = indicators.find(({ name }) => words.startsWith(name));
  if (!indicator) return [];
  const course = stored.course(term, indicator.id);
  const [from, to] = [...words.matchAll(/(?:từ|đến) [\d.,]+%? \(([^)]*)\)/g)].map(
    ([, when]) => course.find(({ period }) => within(period).toLowerCase() === when)?.period,
  );
  if (from && to) {
    const alike = (period: string) => period.replace(/\d/g, "0") === from.replace(/\d/g, "0");
    const points = course.filter((p) => alike(p.period) && p.period >= from && p.period <= to && p.value !== null);
    return inWords(words, points).map((what) => `biểu đồ ${indicator.shortName}: ${what}`);
  }
  const shown = [...stored.units.tccsd].flatMap(([unit, name]) => {
    const figure = new RegExp(`[:;] ${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")} ([\\d.,]+%?)[;.]`).exec(words)?.[1];
    return figure ? [{ unit, figure: figure.replace(/[.,]$/, "") }] : [];
  });
  // which period it is stands before the target; all that is shown is of one
  const periods = course.map(({ period }) => period);
  const fits = (period: string) =>
    shown.filter(({ unit, figure }) => !shows(figure, stored.of(term, indicator.id, "tccsd", unit, period)?.value));
  const wrong = periods.map(fits).sort((a, b) => a.length - b.length)[0] ?? [];
  return wrong.map(({ unit, figure }) => `biểu đồ ${indicator.shortName}: ${unit} ghi ${figure}`);
}
