/** Whether one organization's name is another's in full, by its words alone. */

import { FIRM_ENDINGS, TRADE_ENDINGS } from '../../words/organizationWords.ts';
import { isPlaceName, PLACES } from '../../words/places.ts';
import { placeBefore } from './findLongName.ts';

/** What a firm's full name goes on in behind its sign and its trade ("影视" + 文化传媒公司); another trade is another firm. */
const GOES_ON =
  /^(?:文化|传媒|技术|科技|工程|实业|发展|开发|制造|建设|贸易|商贸|产业|工业|国际|股份|有限|责任|控股|顾问|管理)*(?:公司|集团|厂|社|行)$/;

/** Trades whose firms found firms of another trade under their whole name: "长河银行" and "长河银行理财公司" are two. */
const FOUNDS_FIRMS = /(?:公司|集团|控股|银行|证券|保险|人寿|信托|资本|基金|投资)$/;

/** Who has offices under it. */
const HAS_OFFICES = /(?:[^全]部|署|总局|院|委员会|政府|银行|警察?局)$/;

/** Offices that are named without whom they are under. */
const UNDER = /(?:监狱|看守所|分局|署|局|中心|分院|派出所|支行|分行|研究所|研究院|调查处|办公室)$/;

/** What a firm is in law, at the end of its name. */
export const LEGAL_FORM = /(?:股份)?(?:有限)?(?:责任)?(?:总|集团)?公司$|集团$|控股$|股份$/;

/** "长河化工" of "长河精细化工", "长河银行" of "长河农村商业银行": sign and trade, without what says more of it. */
const isWithoutMiddle = (longer: string, shorter: string): boolean =>
  longer.length > shorter.length &&
  shorter.length > 3 &&
  longer.startsWith(shorter.slice(0, 2)) &&
  (TRADE_ENDINGS.has(shorter.slice(2)) || FIRM_ENDINGS.includes(shorter.slice(2))) &&
  longer.endsWith(shorter.slice(2)) &&
  !isPlaceName(shorter.slice(0, 2), '') &&
  !FOUNDS_FIRMS.test(longer.slice(0, -shorter.length + 2));

/** "四川青川", "山西省长治市": places alone. */
function isMadeOfPlaces(words: string): boolean {
  for (let at = 0; at < words.length; ) {
    const size = [4, 3, 2].find((n) => at + n <= words.length && isPlaceName(words.slice(at, at + n), ''));
    if (size) at += size;
    else if (at > 0 && /[省市县区州]/.test(words.charAt(at))) at++;
    else return false;
  }
  return true;
}

/** "中国长河资产管理股份有限公司" of "长河". */
const isOfLand = (longer: string, shorter: string): boolean =>
  longer.startsWith(`中国${shorter}`) && /公司$/.test(longer) && longer.length > shorter.length + 6;

/** "康宁纪念医院" of "康宁", whose sign alone is a firm's only where no house bears it; not "东大医院" of the university "东大". */
const isHouseOfSign = (longer: string, shorter: string): boolean =>
  longer.startsWith(shorter) &&
  !/[大师院所]$/.test(shorter) &&
  HOUSE.test(longer.slice(shorter.length)) &&
  !isPlaceName(shorter, '');

const HOUSE = /^(?!市|县|省|区)[\u3400-\u9fff]{0,4}(?:医院|医学中心)$/;

/** The two characters that alone may stand for the whole of a name. */
export const signsOf = (name: string): readonly string[] =>
  [name.slice(0, 2), name.slice(2, 4)].filter((sign) => isOfLand(name, sign) || isHouseOfSign(name, sign));

/** Whether the longer of two names is the shorter one's in full: with more of its trade, its town or whom it is under. */
export function isInFull(longer: string, shorter: string): boolean {
  if (isOfLand(longer, shorter) || (shorter.length === 2 && isHouseOfSign(longer, shorter))) return true;
  if (longer.startsWith(shorter) && /^(?:股份)?有限(?:责任)?公司$/.test(longer.slice(shorter.length))) return true;
  // "英国工党" + "工党"
  if (shorter.endsWith('党'))
    return longer.endsWith(shorter) && PLACES.has(longer.slice(0, longer.length - shorter.length));
  const isFirm = shorter.length > 3 && FIRM_ENDINGS.some((e) => e.length > 1 && shorter.endsWith(e));
  if (isFirm && longer.startsWith(shorter))
    return !FOUNDS_FIRMS.test(shorter) && GOES_ON.test(longer.slice(shorter.length));
  const bare = longer.replace(LEGAL_FORM, '');
  if (isFirm && bare !== longer && isWithoutMiddle(bare, shorter)) return true;
  // "安诺公司" of "安诺安全评价公司".
  const sign = /^([\u3400-\u9fff]{2,3})公司$/.exec(shorter)?.[1];
  if (sign && bare !== longer && bare.length > sign.length + 1 && longer.startsWith(sign) && !isPlaceName(sign, ''))
    return true;
  const [core, coreOfShort] = [bare, shorter.replace(LEGAL_FORM, '')];
  const place = placeBefore(core, coreOfShort);
  if (coreOfShort.length > 3 && coreOfShort !== shorter && place !== '' && isMadeOfPlaces(place)) return true;
  const isOfTown = isFirm && bare.length - shorter.length === 2 && bare.endsWith(shorter);
  if (isOfTown) return true;
  const head = placeBefore(longer, shorter);
  return shorter.length > 2 && head.length > 2 && UNDER.test(shorter) && HAS_OFFICES.test(head);
}
