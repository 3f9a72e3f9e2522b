/** A story with its card at once, for where all of the script is there from the beginning: other people's pages. */
import { Card } from '../reader/Card.tsx';
import type { Pane } from '../store/view.ts';
import { StoryView } from './StoryView.tsx';

/** `only` leaves out the other panes. */
export function WholeStory({ only }: { only?: Pane | undefined }) {
  return (
    <StoryView only={only}>
      <Card />
    </StoryView>
  );
}
