/** Headline and source of a story, with how much it holds. The headline's level is that of the page it stands in. */
import { formatEdtf } from '../model/formatEdtf.ts';
import { useStory } from '../store/StoryContext.tsx';
import { useWords } from '../ui/useWords.ts';
import { Clauses } from '../ui/Whole.tsx';
import { PAGE_WORDS } from '../ui/words/pageWords.ts';

export function Masthead({ level }: { level: 1 | 2 }) {
  const words = useWords(PAGE_WORDS);
  const story = useStory((state) => state.story);
  const lang = useStory((state) => state.lang);
  const count = (kind: string) => story.entities.filter((e) => e.kind === kind).length;
  const { publisher, author, published, url } = story.source;
  const isSafe = url !== undefined && /^https?:\/\//i.test(url);
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <header className="ww-masthead" part="masthead">
      <Heading className="ww-headline" lang={story.lang}>
        <Clauses text={story.title} />
      </Heading>
      <p className="ww-source">
        {(publisher || author) && (
          <span lang={story.lang}>
            {isSafe ? (
              <a href={url} rel="noopener noreferrer">
                {publisher ?? author}
              </a>
            ) : (
              (publisher ?? author)
            )}
          </span>
        )}
        <span>{published ? formatEdtf(published, lang) : words.noPublished}</span>
        <span>{words.counts(story.events.length, count('person'), count('organization'))}</span>
      </p>
    </header>
  );
}
