/**
 * Chinese words of time beyond what dates a happening: 目前, 当时, 事发后, 数分钟内, a bare clock time; and the words
 * that belong to an expression without changing its day (截至, 北京时间, 左右). `explain` reports them.
 */
import type { Expressions } from '../findExpressions.ts';

const COUNT = '(?:数|几|半|多|一两|两三|\\d[\\d.]{0,6}|[一二两三四五六七八九十百]{1,4})(?:多|余|来)?';
const UNIT = '(?:秒钟?|分钟|个?多?小时|个?钟头|天|日|个?星期|周|个?多?月|年)';
const OCCASION = '(?:事发|案发|出事|事故发生|震|灾|战|赛|会|术|婚|早餐|午餐|晚餐|早饭|午饭|晚饭|餐|饭)';

export const CHINESE_EXPRESSIONS: Expressions = {
  patterns: [
    {
      rule: 'zh-now',
      regex: /(?:截[至止]|到)?(?:目前|当前|现在|眼下|如今)(?:为止)?|迄今(?:为止)?|(?<![年月日来])至今/g,
    },
    { rule: 'zh-at-that-time', regex: /当时|那时候?|此时|此刻|(?<!与此)同时(?=，)/g },
    {
      rule: 'zh-at-once',
      regex: /随即|当即|当场|很快(?!就会)|不一会儿?|片刻之?后|不久(?:之?后|以后)?|事后|一度(?=[^电]|$)/g,
    },
    {
      rule: 'zh-occasion',
      regex: new RegExp(
        `(?:事发|案发)(?:当时|时|前|后)|(?<![社机议])${OCCASION}(?:后(?!卫|勤|台|果)|前(?=[，。]|\\d))(?:${COUNT}${UNIT}(?:之?内|以内))?|开[业学幕]前`,
        'g',
      ),
    },
    {
      rule: 'zh-length-after',
      regex: new RegExp(
        `(?<![\\d.])(?:(?:大?约|近|不到|短短|此后|随后)(?:的)?)?${COUNT}${UNIT}(?:(?:之|以)?(?:后(?!卫|台)|内(?![部容地]))|(?:之|以)前)`,
        'g',
      ),
    },
    { rule: 'zh-day-earlier', regex: /此前[一二两三\d]{1,2}[天日周年]/g },
    {
      rule: 'zh-bare-clock',
      regex:
        /(?<![\d.:：])(?:[01]?\d|2[0-4]|零)时(?![间长代期段速])(?:\d{1,2}分)?(?:\d{1,2}秒)?|(?<![\d.])\d{1,2}点(?:\d{1,2}分|半|钟)(?!之)/g,
    },
    {
      rule: 'zh-part-of-day',
      regex: /(?:上午|中午|下午|傍晚|凌晨|清晨|早晨|深夜|晚上|夜间|半夜|午夜|夜里|白天)(?![茶餐饭])/g,
    },
  ],
  trim: null,
  before:
    /(?:(?:截[至止]|直至|至|大?约)?(?:(?:当地|北京|美东|莫斯科|格林尼治|伦敦|东京|纽约|巴黎|(?<=[，。；：、\s（]|^)[一-龥]{2,3})时间)?|截[至止]|直至|至|事发|案发|震后|今年)$/,
  after:
    /^(?:[至到—-](?:\d{1,2}|[一二三四五六七八九十两]{1,3})(?:时|点钟?|:\d\d)(?:\d{1,2}分|半)?(?:许|左右)?|(?:左右|前后|许|期间|间(?=[，。])|之?内|以内)|零时(?:\d{1,2}分)?(?:左右|许)?)/,
  joint: /^$/,
  opens: /$/,
};
