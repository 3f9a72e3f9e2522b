/** How an event's date was found, in the reader's language. */
import { formatEdtf } from '../model/formatEdtf.ts';
import type { StoryEvent } from '../model/story.ts';
import type { Lang } from '../model/vocabulary.ts';
import { CARD_WORDS } from '../ui/words/cardWords.ts';

/** The story's own account in its own language; else one made of the words and what they were counted from. */
export function saysDate(event: StoryEvent, storyLang: Lang, lang: Lang): string {
  const words = CARD_WORDS[lang];
  const basis = event.dateBasis;
  if (!basis || (!event.date && !basis.says)) return words.undated;
  if (storyLang === lang && basis.says) return basis.says;
  const exact = basis.evidence[0]?.exact;
  if (!exact) return event.date ? formatEdtf(event.date, lang) : words.undated;
  const anchor = basis.anchor?.date;
  return anchor ? words.countedFrom(exact, formatEdtf(anchor, lang)) : words.statedAs(exact);
}
