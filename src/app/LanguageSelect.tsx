/** The choice of the interface's language, in each language's own name. */
import { LANGS, type Lang } from '../model/vocabulary.ts';
import { PAGE_WORDS } from '../ui/words/pageWords.ts';
import { LANGUAGE_NAMES } from './languageNames.ts';

export function LanguageSelect({ lang, onChange }: { lang: Lang; onChange: (lang: Lang) => void }) {
  return (
    <select
      className="ww-select"
      aria-label={PAGE_WORDS[lang].language}
      value={lang}
      onChange={(event) => onChange(event.target.value as Lang)}
    >
      {LANGS.map((value) => (
        <option key={value} value={value} lang={value}>
          {LANGUAGE_NAMES[value]}
        </option>
      ))}
    </select>
  );
}
