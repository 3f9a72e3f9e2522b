/** Chinese verbs of stakes, takeovers and ownership. Words in Simplified characters; general vocabulary. */
import type { ChineseAct } from './chineseAct.ts';

export const MONEY_ACTS: readonly ChineseAct[] = [
  {
    // 旗下某公司, whose owner is told of
    rule: 'act-own',
    type: 'parent_of',
    verbs: '旗下|下属',
    source: 'O',
    target: 'O',
    reach: 6,
    after: /^的?[^，。的]{0,6}\ue001/u,
    notBefore: /[\ue000\ue001]的?$/u,
  },
  {
    rule: 'act-acquire',
    type: 'acquired',
    verbs: '收购|并购|买下|接管|吞并|兼并|入主|控股(?!公司|集团|股东|企业|方)|全资收购|纳入麾下|收入囊中|收归旗下',
    source: 'X',
    target: 'O',
    reach: 14,
    notAfter: /^(?:案|要|计划|完成后)|^[^，。]{0,14}(?<![\d.])(?:[1-4]?\d(?:\.\d+)?%|[一二三四]成)(?:的)?股/u,
  },
  {
    rule: 'act-sell-to',
    type: 'acquired',
    verbs: '卖给|出售给|售予|转让给|转手给|售给',
    source: 'X',
    target: 'O',
    reach: 6,
    notBefore: /股|资产|业务|管线|产品|机器|楼|球员/u,
    isSale: true,
  },
  {
    rule: 'act-invest',
    type: 'invested_in',
    verbs: '投资|入股|注资|领投|参投|举牌|增持|战略投资|加仓|跟投|认购|买入|购入|已购入|斥资',
    source: 'X',
    target: 'O',
    reach: 12,
    notAfter: /^(?:者|人|银行|公司|机构)/u,
  },
  {
    // 某甲斥资入股: in the firm that is told of.
    rule: 'act-invest-in-it',
    type: 'invested_in',
    verbs:
      '(?:斥资|出资|耗资|豪掷)[^，。]{0,12}(?:入股|认购|买入|购入|增持)|斥资|注资|入股|领投|跟投|参投|砸[进下]来?了?|砸了|押注了?|投了',
    source: 'X',
    target: 'O',
    reach: 10,
    meansIt: true,
    after: /^[^，。\ue000\ue001]{0,14}(?:[亿万]|股|债|$)/u,
    notAfter: /^(?:者|人|方|协议)|^[^，。]{0,14}(?:楼|地皮|豪宅|广告|转会|球员|买家)/u,
  },
  {
    rule: 'act-become-its-holder',
    type: 'invested_in',
    verbs: '成为|坐上|跃居|跻身|晋身|变成|当上|升为',
    source: 'X',
    target: 'O',
    reach: 6,
    meansIt: true,
    after: /^(?:了|其|该公司|公司)?[^，。\ue000\ue001]{0,6}(?:大股东|控股股东|主要股东)/u,
  },
  {
    rule: 'act-hold',
    type: 'invested_in',
    verbs:
      '持有|持股|控制|掌控|掌握|拥有|手持|手握|接过|坐拥|取得|收购(?![^，。]{0,16}(?:[5-9]\\d(?:\\.\\d+)?%|100%|全部|多数|控股权))|借入',
    source: 'X',
    target: 'O',
    reach: 10,
    after: /^[^，。；]{0,16}(?:股份|股权|%|大股东)/u,
  },
  {
    rule: 'act-become-holder',
    type: 'invested_in',
    verbs: '成为|坐上|变成|变成了',
    source: 'X',
    target: 'O',
    reach: 6,
    after: /^[^，。]{0,20}大股东/u,
  },
];
