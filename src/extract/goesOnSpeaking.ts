/**
 * Whether a second verb without a subject of its own is still whoever speaks: in "said that Acme lied and accused Roe" it
 * is the one who said so, and not Acme.
 *
 * Does not know: tense and voice, which have to fit as well.
 */
const SPEAKS =
  /^(?:say|tell|insist|argue|claim|complain|write|announce|add|declare|concede|admit|deny|explain|testify|warn|recall|reply|maintain|allege)$/;
const VOICES =
  /^(?:accuse|call|insist|add|deny|describe|blame|criticise|criticize|demand|promise|urge|warn|denounce|condemn|praise|thank|apologise|apologize|vow|pledge|dismiss|reject|question|appeal|ask|refuse|decline|threaten|mock|complain|compare|liken)$/;

/** Both by their dictionary form. */
export const goesOnSpeaking = (said: string | undefined, next: string | undefined): boolean =>
  SPEAKS.test(said ?? '') && VOICES.test(next ?? '');
