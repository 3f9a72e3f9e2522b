/** The view as a picture, to be kept: SVG for those who edit it, PNG for those who show it. */
import { type RefObject, useState } from 'react';
import { useStoryStore } from '../../store/StoryContext.tsx';
import { Image } from '../../ui/icons.tsx';
import { useWords } from '../../ui/useWords.ts';
import { SHARE_WORDS } from '../../ui/words/shareWords.ts';
import { Choice } from './EmbedSection.tsx';
import { rasterize } from './rasterize.ts';
import { SayingRow } from './SayingRow.tsx';
import { Section } from './ShareDialog.tsx';
import { saveFile } from './saveFile.ts';
import { type PictureOf, takePicture } from './takePicture.tsx';

const PARTS: readonly PictureOf[] = ['both', 'timeline', 'graph'];
const KINDS = ['SVG', 'PNG'] as const;

/** `around`: beside it the picture is drawn, out of sight. */
export function PictureSection({ around }: { around: RefObject<Element | null> }) {
  const words = useWords(SHARE_WORDS);
  const store = useStoryStore();
  const [of, setOf] = useState<PictureOf>('both');
  const [said, setSaid] = useState('');
  const take = async (kind: (typeof KINDS)[number]) => {
    if (!around.current) return;
    setSaid(words.drawing);
    try {
      const svg = await takePicture(store, of, around.current);
      const name = `${store.getState().story.id}.${kind.toLowerCase()}`;
      saveFile(name, kind === 'PNG' ? await rasterize(svg) : new Blob([svg], { type: 'image/svg+xml' }));
      setSaid(words.saved(name));
    } catch {
      setSaid(words.notDrawn);
    }
  };
  return (
    <Section title={words.picture}>
      <div className="ww-share-options">
        <Choice label={words.pictureOf} value={of} values={PARTS} say={(part) => words.parts[part]} onChange={setOf} />
      </div>
      <SayingRow said={said}>
        {KINDS.map((kind) => (
          <button key={kind} type="button" className="ww-button" onClick={() => take(kind)}>
            <Image size={16} />
            {words.saveAs(kind)}
          </button>
        ))}
      </SayingRow>
    </Section>
  );
}
