/** A story as it stands in a frame before any script: headline, source, and every view in order. */

import { useStory } from '../store/StoryContext.tsx';
import { Masthead } from './Masthead.tsx';
import { StoryView } from './StoryView.tsx';

export function StoryFrame() {
  const lang = useStory((state) => state.lang);
  return (
    <div className="ww ww-embed" lang={lang}>
      <Masthead level={1} />
      <StoryView />
    </div>
  );
}
