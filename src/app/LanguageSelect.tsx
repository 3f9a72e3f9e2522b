/**
 * The choice of the interface's language, in each language's own name.
 *
 * Promises: `onChange` comes when the words of the chosen language are there; meanwhile the choice is shown, and may be
 * taken back. Where they cannot be had, that is said until the reader goes on, and the language stays.
 */
import { useRef, useState } from 'react';
import { LANGS, type Lang } from '../model/vocabulary.ts';
import { fetchWords } from '../ui/words/fetchWords.ts';
import { PAGE_WORDS } from '../ui/words/pageWords.ts';
import { LANGUAGE_NAMES } from './languageNames.ts';

export function LanguageSelect({ lang, onChange }: { lang: Lang; onChange: (lang: Lang) => void }) {
  const [asked, setAsked] = useState<Lang | null>(null);
  const [came, setCame] = useState<boolean | null>(null);
  const wanted = useRef(lang);
  const words = PAGE_WORDS[lang];
  const pick = async (next: Lang) => {
    wanted.current = next;
    setAsked(next);
    setCame(null);
    const isThere = await fetchWords(next).then(
      () => true,
      () => false,
    );
    // Somebody may have chosen again meanwhile.
    if (wanted.current !== next) return;
    setAsked(null);
    setCame(isThere);
    if (isThere) onChange(next);
  };
  return (
    <>
      <span role="status" className={came === false ? undefined : 'ww-hidden'}>
        {came === false && words.notOpened}
        {came && `${words.language}: ${LANGUAGE_NAMES[lang]}`}
      </span>
      <select
        className="ww-select"
        aria-label={words.language}
        value={asked ?? lang}
        onChange={(event) => pick(event.target.value as Lang)}
        onBlur={() => setCame(null)}
      >
        {LANGS.map((value) => (
          <option key={value} value={value} lang={value}>
            {LANGUAGE_NAMES[value]}
          </option>
        ))}
      </select>
    </>
  );
}
