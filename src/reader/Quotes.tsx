/** The words of the article that say so. */
import type { Evidence } from '../model/story.ts';
import { useStory } from '../store/StoryContext.tsx';
import { useWords } from '../ui/useWords.ts';
import { CARD_WORDS } from '../ui/words/cardWords.ts';

export function Quotes({ evidence }: { evidence: readonly Evidence[] }) {
  const words = useWords(CARD_WORDS);
  const lang = useStory((state) => state.story.lang);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset; a section would be one of several landmarks of one name
    <div role="group" aria-label={words.quotes}>
      {evidence.map((quote) => (
        <blockquote key={quote.start} className="ww-card-quote" lang={lang}>
          {quote.exact}
        </blockquote>
      ))}
    </div>
  );
}
