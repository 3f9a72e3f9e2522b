/** The chronology as text, and the story in the formats of other tools; each format's code is fetched when it is used. */
import { useState } from 'react';
import { FORMATS, type Format, type FormatId, loadExporter } from '../../exchange/formats.ts';
import { narrowStory } from '../../exchange/narrowStory.ts';
import type { Story } from '../../model/story.ts';
import type { StoryState } from '../../store/createStoryStore.ts';
import { useStory, useStoryStore } from '../../store/StoryContext.tsx';
import { selectEvents, selectRelationships } from '../../store/selectors.ts';
import { Download } from '../../ui/icons.tsx';
import { useWords } from '../../ui/useWords.ts';
import { SHARE_WORDS } from '../../ui/words/shareWords.ts';
import { CopyButton } from './CopyButton.tsx';
import { Choice } from './EmbedSection.tsx';
import { SayingRow } from './SayingRow.tsx';
import { Section } from './ShareDialog.tsx';
import { saveFile } from './saveFile.ts';

/** The story with the events and ties that the filters leave. */
function shownStory(state: StoryState): Story {
  return narrowStory(state.story, selectEvents(state), selectRelationships(state));
}

const write = async (id: FormatId, state: StoryState) => (await loadExporter(id))(shownStory(state));

export function ExportSection() {
  const words = useWords(SHARE_WORDS);
  const store = useStoryStore();
  const lang = useStory((state) => state.lang);
  const shown = useStory((state) => selectEvents(state).length);
  const [format, setFormat] = useState<Format>(FORMATS[0]);
  const [said, setSaid] = useState('');
  const save = async () => {
    const name = `${store.getState().story.id}.${format.extension}`;
    try {
      const text = await write(format.id as FormatId, store.getState());
      saveFile(name, new Blob([text], { type: format.mediaType }));
      setSaid(words.saved(name));
    } catch {
      setSaid(words.notSaved);
    }
  };
  return (
    <>
      <Section title={words.list}>
        <p className="ww-share-help">{words.listHelp(shown)}</p>
        <CopyButton text={() => write('markdown', store.getState())} />
      </Section>
      <Section title={words.data}>
        <div className="ww-share-options">
          <Choice
            label={words.format}
            value={format}
            values={FORMATS as readonly Format[]}
            say={(option) => option.label[lang]}
            onChange={setFormat}
          />
        </div>
        <SayingRow said={said}>
          <button type="button" className="ww-button" onClick={save}>
            <Download size={16} />
            {words.save}
          </button>
        </SayingRow>
      </Section>
    </>
  );
}
