/** Bodies that judge, police or govern, and bodies inside another body: a post without a place is none of theirs. */
import { sieve } from '../sieve.ts';

export const AUTHORITY =
  /调查组|专案组|工作组|检方|特搜|监委|纪委|法院|法庭|检察|地检|警|公安|证监|保监|银监|监管|监督|管理局|委员会$|政府|国务院|外交部|司法|议会|国会|交易所|[联纽港上深北]交所|纳斯达克|陪审团|阵营|家族|董事会|董事局|监事会|日报|周刊|新闻|通讯社|court|police|prosecutor|commission|\bboard\b|\bFBI\b|department|ministry|congress|parliament|senate|jury|coast guard|\bnavy\b|\barmy\b|air force|marshals|administration|\bauthority\b|federal reserve/iu;

/** English bodies that watch over others, so that whom they put in charge is elsewhere. */
export const REGULATES = /\b(?:Authority|Inspectorate|Regulator|Ombudsman|Court|Tribunal)\b/u;

/** Ministers come and go in a government, and stay in their party. */
export const PARTY = sieve(/\bParty$/u);
