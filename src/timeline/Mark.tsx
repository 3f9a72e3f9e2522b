/** The mark of an event around 0,0: its shape says how certain the telling is. */
import type { Modality } from '../model/vocabulary.ts';

export function Mark({ modality }: { modality: Modality }) {
  if (modality === 'reported')
    return (
      <>
        <circle className="ww-tl-hollow" r="5.25" />
        <circle className="ww-tl-disc" r="2.75" />
      </>
    );
  if (modality === 'planned') return <circle className="ww-tl-hollow ww-tl-heavy" r="4.75" />;
  if (modality === 'possible') return <circle className="ww-tl-hollow ww-tl-dashed" r="5" />;
  if (modality === 'denied')
    return (
      <>
        <circle className="ww-tl-hollow" r="5" />
        <line className="ww-tl-strike" x1="-6" y1="6" x2="6" y2="-6" />
      </>
    );
  return <circle className="ww-tl-disc" r="5.5" />;
}
