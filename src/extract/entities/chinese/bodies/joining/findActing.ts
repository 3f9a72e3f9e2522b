/** Where a body that everybody knows acts, and is not only where people post. */
import type { Tokens } from '../../readTokens.ts';

/** What people do at a place where they post, and what they have there. */
const POSTS_THERE =
  /^(?:上|发文|发帖|贴文|发布|发表|发声|发出|写下|撰文|回应|表示|写道|宣布|公布|直播|开播|留言|道歉|致歉|晒出|喊话)/;

const OF_PAGE = /^(?:大头照|大头贴|头像|账号|帐号|粉丝|专页|主页|页面|社团|直播间|贴文|帖文|粉专|小号)/;

/** A firm's department bears the name of a ministry: "某集团的法务部". */
const OF_FIRM = /(?:公司|集团|控股|银行|企业)的?$/;

/** The first place of `name` where it acts, or -1 where it is only the place at which people post ("在X发文", "透过X回应"). */
export function findActing(reading: string, tokens: Tokens, name: string): number {
  const places = tokens.placesOf(name);
  for (const at of places) {
    const isVenue =
      OF_PAGE.test(reading.slice(at + name.length, at + name.length + 3)) ||
      (/[在于过]$/.test(reading.slice(Math.max(0, at - 1), at)) &&
        POSTS_THERE.test(reading.slice(at + name.length, at + name.length + 2)));
    if (!isVenue && !(name.endsWith('部') && OF_FIRM.test(reading.slice(Math.max(0, at - 3), at)))) return at;
  }
  return -1;
}
