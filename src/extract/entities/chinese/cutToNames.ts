/**
 * Names by their ending without what is no part of them: the house's seat, a court's chamber, a deed, a word for a kind.
 *
 * Promises: a name that is nothing but such words is none.
 */
import type { Span } from '../../document.ts';
import { sieveEach } from '../../sieve.ts';
import type { OrganizationName } from './bodies/findOrganizationNames.ts';
import type { Tokens } from './readTokens.ts';
import { isPlaceName, PLACES } from './words/places.ts';

/**
 * "长河总部", where 长河 stands elsewhere too, is 长河; "金融服务公司Matrix" is a word for its kind before the name.
 */
export function cutToNames(reading: string, tokens: Tokens, names: readonly OrganizationName[]): OrganizationName[] {
  return names.flatMap((found) => {
    // "北山地方法院家事法庭": the court; "足球联盟仲裁庭": the league.
    const [, ofCourt, ofUnion] = CHAMBER.exec(found.name) ?? [];
    const court = ofCourt ?? ofUnion;
    if (court) return [{ ...found, name: court, end: found.start + court.length }];
    // "北山资本投资了": what it did.
    const investor = /^了/.test(reading.slice(found.end, found.end + 1)) ? INVESTOR.exec(found.name)?.[1] : undefined;
    if (investor) return [{ ...found, name: investor, end: found.start + investor.length, ending: '资本' }];
    const house = withoutDeed(reading, found);
    if (house !== found) return [house];
    // "向Acme投资数千万美元": what is done.
    const isPutIn =
      /^[A-Za-z][\w.&-]*投资$/.test(found.name) &&
      (/[向对给往]/.test(reading[found.start - 1] ?? '') ||
        /^(?:了|约|近|超过|逾|数|\d)/.test(reading.slice(found.end, found.end + 2)));
    if (isPutIn) return [];
    const [, seat] = /^(.{2,})总部$/.exec(found.name) ?? [];
    const core = seat && withoutTown(seat);
    const tag = core && tokens.tagOf(core);
    // "来到北川总部": in which town; "长河北川总部": whose, and in which town.
    if (core === '' || (core && isPlaceName(core, tag))) return [];
    if (core && (core !== seat || HAS_SEAT.test(core))) {
      if (names.some(({ name }) => name !== found.name && name.startsWith(core) && !name.endsWith('总部'))) return [];
      return [{ ...found, name: core, end: found.start + core.length, ending: HAS_SEAT.exec(core)?.[0] ?? '' }];
    }
    if (core && !isPlaceName(core, '') && (!tag || /^(?:nz|nt|nr|x)/.test(tag))) {
      // The house has a name with an ending, and the bare one is that name's.
      if (names.some(({ name }) => name !== found.name && name.startsWith(core) && !name.endsWith('总部'))) return [];
      if (tokens.placesOf(core).length > tokens.placesOf(found.name).length)
        return [{ ...found, name: core, end: found.start + core.length }];
    }
    const isKind =
      /(?:公司|集团|平台|事务所|机构|连锁(?:餐厅|酒店|超市|药店|药房|书店|影院|品牌|咖啡店))$/.test(found.name) &&
      /^[A-Z][A-Za-z]/.test(reading.slice(found.end, found.end + 2));
    return isKind && isOfEverydayWords(tokens, found) ? [] : [found];
  });
}

/** Bodies that have a seat of their own. */
const HAS_SEAT = /(?:公司|集团|银行|协会|联合会|基金会|学会|工会|十字会|联盟|组织|俱乐部|大学|[党局署])$/;

/** What stands before the town of a house's seat: "长河北川" is 长河; '' where nothing but the town does. */
function withoutTown(seat: string): string {
  const size = [4, 3, 2].find((n) => n <= seat.length && PLACES.has(seat.slice(-n)));
  const core = size ? seat.slice(0, -size) : seat;
  return core.length === 1 ? seat : core;
}

/** "青禾晨星投资2200万美元入股": how much is put in. */
export function withoutDeed(reading: string, found: OrganizationName): OrganizationName {
  const [, house] = /^([\u3400-\u9fff]{2,})投资$/.exec(found.name) ?? [];
  if (!house || !SUM.test(reading.slice(found.end, found.end + 14))) return found;
  return { ...found, name: house, end: found.start + house.length, ending: '' };
}

/** How much money. */
const SUM = /^(?:了|约|近|逾|超过?)?\d[\d.,]{0,8}[多余]?[十百千万亿]/;

/** "北山资本" + 投资. */
const INVESTOR = /^(.{2,}(?:资本|创投|基金|集团|公司|银行|控股))投资$/;

/** A court with its chamber. */
const CHAMBER =
  /^(.{2,}法院)(?:(?:家事|少年|刑事|民事|简易|行政|商事|金融|劳动|军事|破产|刑[一二三]|民[一二三])?(?:审判)?(?:法庭|庭))$|^(.{2,}(?:联盟|协会|联合会|商会|交易所))仲裁庭$/;

/** Whether a name is nothing but words of the dictionary that are no names: 金融 + 服务 + 公司, 英国 + 连锁 + 餐厅. */
function isOfEverydayWords(tokens: Tokens, { start, end }: Span): boolean {
  for (let token = tokens.covering(start); token && token.start < end; token = tokens.after(token.end)) {
    if (token.start < start || token.end > end || token.word.length < 2) return false;
    const isLand = token.start === start && PLACES.has(token.word);
    if (!isLand && !/^(?:n$|vn?$|an?$|b)/.test(token.tag)) return false;
  }
  return true;
}

sieveEach(HAS_SEAT, CHAMBER);
