/**
 * How much an article is about somebody or some body: how often it is named, and whether its opening names it.
 *
 * Promises: names alone count, not what stands for them; whoever is mostly named as a source counts by half; of the opening, the headline and the first sentence most. Does not know: what the article is about besides.
 */
import type { Document } from '../../document.ts';
import type { FoundEntity } from '../../findings.ts';

/** What a place in the headline or the first sentence is worth, in mentions, and in the rest of the first paragraph. */
const OPENING = 4;
const NEAR_OPENING = 2;
/** What makes a name the source of what is told. */
const MEDIA =
  /\b(?:Times|Post|Journal|News|Herald|Tribune|Gazette|Guardian|Telegraph|Mail|Mirror|Spiegel|Monde|Figaro|Magazine|Review|Radio|TV|BBC|CNN|Reuters|Bloomberg|Globe|Chronicle|Echo|Ledger|Observer|Economist|Atlantic|Yorker|Independent|Express|Sun|Standard|Zeitung|País|Mundo|Press|Axios|Politico|Caixin|Xinhua|CoinDesk)\b/;
const TELLS =
  /^(?:['’]s \w+)? (?:has |had |first |later |also )*(?:reported|reports|said|says|wrote|writes|published|revealed|disclosed|quoted|broke the|exposed|carried|printed)\b/;
const IS_TOLD =
  /\b(?:told|according to|reported by|published (?:by|in)|interview (?:with|in)|article in|report in|reporters? (?:at|for)|journalists? (?:at|for)|quoted (?:by|in)|wrote in|in an? \w+ to) (?:the |The )?$/;

/** "after a fight with Orbis": another than whom the sentence is about. */
const DEALT_WITH =
  /\b(?:against|over|with|from|by|sued|sues|accused|beat|defeated|to rival|rival) (?:(?:the|its|an?|rival|activist|hedge|private-equity|law) ){0,3}(?:(?:fund|firm|group|company|bank|club) )?$/;
const isDealtWith = (reading: string, start: number): boolean =>
  DEALT_WITH.test(reading.slice(Math.max(0, start - 48), start));

/** 综合某通讯社等报道, 据某报: from whom the article has it. */
const HAS_IT_FROM = /(?:综合|据|来源[：:]|转自|编译自?)$/u;

/** Whether the headline, a key point or the first sentence of an article names somebody or some body, and not as its source. */
export function createIsOpening(document: Document): (entity: FoundEntity) => boolean {
  const { reading } = document;
  const first = document.blocks.find((b) => b.kind === 'paragraph');
  const sentence = first && document.sentences.find((s) => s.start >= first.start);
  const openings = document.blocks.filter((b) => b.kind === 'title' || b.kind === 'keypoint');
  const spans = sentence ? [...openings, sentence] : openings;
  return ({ mentions }) =>
    mentions.some(
      (m) =>
        m.form !== 'pronoun' &&
        m.form !== 'title' &&
        !HAS_IT_FROM.test(reading.slice(Math.max(0, m.start - 4), m.start)) &&
        spans.some((span) => span.start <= m.start && m.end <= span.end),
    );
}

export function rateProminence(document: Document): (entity: FoundEntity) => number {
  const first = document.blocks.find((b) => b.kind === 'paragraph');
  const sentence = first && document.sentences.find((s) => s.start >= first.start);
  const openings = document.blocks.filter((b) => b.kind === 'title' || b.kind === 'keypoint');
  const isIn = (span: { start: number; end: number } | undefined, m: { start: number; end: number }) =>
    span !== undefined && span.start <= m.start && m.end <= span.end;
  return ({ mentions, name }) => {
    const named = mentions.filter((m) => m.form !== 'pronoun' && m.form !== 'title');
    const isOpening = named.some((m) => isIn(sentence, m) || openings.some((b) => isIn(b, m)));
    const isNear = named.some((m) => isIn(first, m));
    const asSource = named.filter(
      (m) =>
        TELLS.test(document.reading.slice(m.end, m.end + 40)) ||
        IS_TOLD.test(document.reading.slice(Math.max(0, m.start - 30), m.start)),
    );
    if (asSource.length * 2 >= named.length && MEDIA.test(name)) return named.length / 2;
    const inSentence = named.filter((m) => isIn(sentence, m));
    const isTitled = named.some((m) => openings.some((b) => isIn(b, m)));
    // "Orbis said on Monday, after a fight with Vesta": about Orbis.
    const isBeaten = !isTitled && inSentence.some((m) => isDealtWith(document.reading, m.start));
    return named.length + (isOpening && !isBeaten ? OPENING : isNear ? NEAR_OPENING : 0);
  };
}
