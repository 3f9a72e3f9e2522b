/**
 * What an employer does as the subject of a sentence: it names, hires and sacks people or "its" own, says "its chief executive"
 * had left, or that "it" would close a plant.
 *
 * Promises: none of it is said so of somebody. Does not know: whether the subject is somebody's name (see weighUnknownBodies.ts).
 */
import { isGivenName } from '../../givenEnglishNames.ts';
import type { EnglishToken } from '../tokenizeEnglish.ts';

/** `to`: behind the subject. "Orbis named Jane Doe chief executive", "Orbis has appointed its first chairwoman", "Orbis said that it would close". */
export function actsAsEmployer(tokens: readonly EnglishToken[], to: number): boolean {
  let k = to;
  if (/^(?:has|had)$/.test(tokens[k]?.lower ?? '')) k++;
  if (/^also$/.test(tokens[k]?.lower ?? '')) k++;
  const verb = tokens[k]?.lower ?? '';
  if (EMPLOYS.test(verb)) return isGivenName(tokens[k + 1]?.text ?? '') || tokens[k + 1]?.lower === 'its';
  if (verb === 'said' && tokens[k + 1]?.lower === 'its') return ITS_OWN.test(tokens[k + 2]?.lower ?? '');
  if (!/^(?:said|says|announced|confirmed|denied)$/.test(verb)) return false;
  for (let i = k + 1; i < k + 6; i++) {
    if (tokens[i]?.kind === 'mark') return false;
    if (tokens[i]?.lower === 'it' && /^(?:would|will|had|has)$/.test(tokens[i + 1]?.lower ?? ''))
      return !/^(?:be|been|not|never|take|rain|snow)$/.test(tokens[i + 2]?.lower ?? '');
  }
  return false;
}
const EMPLOYS =
  /^(?:named|appointed|hired|fired|sacked|dismissed|ousted|promoted|removed|suspended|recruited|poached)$/;
/** What only a body has. */
const ITS_OWN =
  /^(?:chief|chairman|chairwoman|president|finance|board|founder|shares|staff|workers|factories|plants|profits?|sales|customers|head|managing|director|boss|chair)$/;
