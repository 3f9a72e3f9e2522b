/** Puts a card that lies over the page below or above some words, wholly inside the window. */
import { cssZoom } from '../ui/cssZoom.ts';

/** Pixels between the words and the card, and between the card and the window's edge. */
const GAP = 6;

/** Sets where the card is, by script: no markup carries a `style`. False where the words are out of sight. */
export function placeBeside(card: HTMLElement, words: Element): boolean {
  // Of words that run over two lines, the first.
  const [at] = words.getClientRects();
  if (!at || at.bottom < 0 || at.top > innerHeight) return false;
  const { width, height } = card.getBoundingClientRect();
  const isRoomBelow = at.bottom + GAP + height <= innerHeight;
  const top = isRoomBelow ? at.bottom + GAP : at.top - GAP - height;
  const most = { left: document.documentElement.clientWidth - width - GAP, top: innerHeight - height - GAP };
  const size = cssZoom(card);
  card.style.left = `${Math.max(GAP, Math.min(at.left, most.left)) / size}px`;
  card.style.top = `${Math.max(GAP, Math.min(top, most.top)) / size}px`;
  return true;
}
