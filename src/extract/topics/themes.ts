/**
 * Themes of a story by what its events are; labels in the three languages of a story.
 *
 * Order is that of preference where a story has too many.
 */
import type { EventType, Lang } from '../../model/vocabulary.ts';

export interface Theme {
  labels: Readonly<Record<Lang, string>>;
  types: readonly EventType[];
}

const theme = (hans: string, hant: string, en: string, ...types: EventType[]): Theme => ({
  labels: { 'zh-Hans': hans, 'zh-Hant': hant, en },
  types,
});

export const THEMES: readonly Theme[] = [
  theme(
    '人事变动',
    '人事異動',
    'Leadership and staff changes',
    'appointment',
    'departure',
    'dismissal',
    'return',
    'joining',
    'leave',
  ),
  theme('争议与指责', '爭議與指責', 'Disputes and accusations', 'dispute'),
  theme('司法与监管', '司法與監管', 'Courts and regulators', 'legal'),
  theme('交易与投资', '交易與投資', 'Deals and investment', 'deal'),
  theme('事故与伤亡', '事故與傷亡', 'Accidents and casualties', 'incident'),
  theme('发布与上线', '發布與上線', 'Launches', 'launch'),
  theme('决策与表决', '決策與表決', 'Decisions and votes', 'decision'),
  theme('重组与改革', '重組與改革', 'Restructuring', 'restructuring', 'founding'),
  theme('评估与调查', '評估與調查', 'Reviews and findings', 'assessment'),
  theme('会面与会议', '會面與會議', 'Meetings', 'meeting'),
  theme('支持与承诺', '支持與承諾', 'Support and pledges', 'support'),
  theme('变化与走势', '變化與走勢', 'Trends', 'change'),
  theme('表态与回应', '表態與回應', 'Statements and replies', 'statement'),
];
