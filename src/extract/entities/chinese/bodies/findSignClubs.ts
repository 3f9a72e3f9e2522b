/**
 * Clubs whose sign is a word of every day ("红土俱乐部", "潮汐足球俱乐部"), in an article about sport: such a word may as
 * well say what the club is for ("读书俱乐部"), so what stands behind one of the two, or behind the sign where it stands
 * alone, has to tell.
 *
 * Promises: spans in order; nothing where the article is about something else.
 */
import type { Document } from '../../../document.ts';
import { createWordFinder } from '../../../findWords.ts';
import { isHan } from '../../../isHan.ts';
import { sieveEach } from '../../../sieve.ts';
import type { Tokens } from '../readTokens.ts';
import { NOT_IN_NAME } from '../words/organizationWords.ts';
import { isPlaceName } from '../words/places.ts';
import { endsInPost } from '../words/posts.ts';
import { SORT_WORDS } from '../words/signWords.ts';
import { isAboutSport } from './findClubs.ts';
import type { OrganizationName } from './findOrganizationNames.ts';
import { opensSign } from './readSign.ts';

const findKinds = createWordFinder([['(?:足球|篮球|排球)?俱乐部']]);

/** Sorts of clubs, and whose they are. */
const SORT =
  /^(?:业余|职业|顶级|豪门|知名|球迷|网球|足球|篮球|排球|赛车|健身|高尔夫|读书|车友|棋牌|骑行|跑步|徒步|夜总|女子|男子|青年|业内|国内|国外|海外|欧洲|亚洲|中超|中甲|英超|西甲|保级|升班马|弱旅|强队|球会|各家|部分|其他|同城|原属|体育|社区|校园|私人|会员|老牌|新兴|传统)$/;
/** What a club has or does. */
const CLUBS =
  /^(?:”)?(?:的?(?:(?:时任|现任|前任|前|原|副)*(?:董事长|主席|老板|投资人|总经理|总裁|CEO|主教练|主帅|队长|领队|高层|新闻官|发言人|球员|球迷|官网|账户|债务|更衣室|青训|一线队))|官宣|宣布|方面|拖欠|欠薪|申请|退出|解散|改名|更名|否认|回应|表示|解雇|聘请|签下|任命|开除|与[^，。]{1,10}(?:签约|解约|续约))/;
/** A sign alone, as a club is called: who is beaten, fined or left by whom. */
const ALONE_BEFORE = /(?:不敌|负于|战平|输给|击败|淘汰|扣掉|处罚|效力|执教|加盟|转投|离开|告别|重返|入主)了?$/;
const ALONE_BEHIND = /^(?:队(?![员友长伍])|足球|主场|客场|球迷|球员|主帅|更衣室|体育场)/;

/** Whether a sign by itself is told of as a club's somewhere. */
const isCalledSo = (reading: string, tokens: Tokens, sign: string): boolean =>
  tokens
    .placesOf(sign)
    .some(
      (at) =>
        ALONE_BEFORE.test(reading.slice(Math.max(0, at - 4), at)) ||
        ALONE_BEHIND.test(reading.slice(at + sign.length, at + sign.length + 4)),
    );

export interface SignClubs {
  full: OrganizationName[];
  /** What stands for such a club by itself. */
  signs: string[];
}

export function findSignClubs({ reading }: Document, tokens: Tokens, taken: Uint8Array): SignClubs {
  const signs = new Set<string>();
  const wholes = new Set<string>();
  for (const { start, word } of isAboutSport(reading) ? findKinds(reading) : []) {
    const before = tokens.before(start);
    const sign = before?.word ?? '';
    if (sign.length < 2 || sign.length > 3 || !isHan(sign[0] as string) || taken[start - 1] === 1) continue;
    if (!/^(?:n$|nz|nr|x|l|i|s|z|a$)/.test(before?.tag ?? '')) continue;
    if (SORT.test(sign) || SORT_WORDS.has(sign) || NOT_IN_NAME.has(sign) || isPlaceName(sign) || endsInPost(sign))
      continue;
    if (!opensSign(reading, tokens, start - sign.length)) continue;
    // "青州" + "铁军俱乐部": a name that its ending shows.
    const town = tokens.before(start - sign.length);
    if (town && isPlaceName(town.word, town.tag)) continue;
    const whole = sign + word;
    const isCalled = isCalledSo(reading, tokens, sign);
    const isOwner = tokens
      .placesOf(whole)
      .some((at) => CLUBS.test(reading.slice(at + whole.length, at + whole.length + 14)));
    if (isCalled) signs.add(sign);
    if (isCalled || isOwner) wholes.add(whole);
  }
  const full = [...wholes].flatMap((name) =>
    tokens.placesOf(name).map((start) => ({ start, end: start + name.length, name, ending: '俱乐部' })),
  );
  return { full: full.sort((a, b) => a.start - b.start), signs: [...signs] };
}

sieveEach(SORT, CLUBS, ALONE_BEFORE, ALONE_BEHIND);
