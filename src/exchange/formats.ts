/**
 * The formats a story can be exported to, for the share menu and the command, and the code for each, loaded when it is
 * first used.
 *
 * Promises: every exporter is a pure function of the story and never throws on a story that its schema allows.
 */
import type { Story } from '../model/story.ts';
import type { Lang } from '../model/vocabulary.ts';

export interface Format {
  id: string;
  label: Readonly<Record<Lang, string>>;
  /** With its charset where it is text, fit for `new Blob([text], { type })`. */
  mediaType: string;
  /** Without its dot; it may hold another, as `events.csv`: what follows the story's name. */
  extension: string;
}

const named = (name: string) => ({ 'zh-Hans': name, 'zh-Hant': name, en: name });

export const FORMATS = [
  {
    id: 'json',
    label: { 'zh-Hans': 'Whowhen 故事（JSON）', 'zh-Hant': 'Whowhen 故事（JSON）', en: 'Whowhen story (JSON)' },
    mediaType: 'application/json',
    extension: 'story.json',
  },
  {
    id: 'csv-events',
    label: { 'zh-Hans': '事件表格（CSV）', 'zh-Hant': '事件表格（CSV）', en: 'Events as a table (CSV)' },
    mediaType: 'text/csv;charset=utf-8',
    extension: 'events.csv',
  },
  {
    id: 'csv-people',
    label: { 'zh-Hans': '人物与机构表格（CSV）', 'zh-Hant': '人物與機構表格（CSV）', en: 'People as a table (CSV)' },
    mediaType: 'text/csv;charset=utf-8',
    extension: 'people.csv',
  },
  {
    id: 'csv-ties',
    label: { 'zh-Hans': '关系表格（CSV）', 'zh-Hant': '關係表格（CSV）', en: 'Ties as a table (CSV)' },
    mediaType: 'text/csv;charset=utf-8',
    extension: 'ties.csv',
  },
  { id: 'timelinejs', label: named('TimelineJS (JSON)'), mediaType: 'application/json', extension: 'timeline.json' },
  {
    id: 'timelinejs-csv',
    label: {
      'zh-Hans': 'TimelineJS 表格（CSV）',
      'zh-Hant': 'TimelineJS 表格（CSV）',
      en: 'TimelineJS spreadsheet (CSV)',
    },
    mediaType: 'text/csv;charset=utf-8',
    extension: 'timeline.csv',
  },
  { id: 'vis-timeline', label: named('vis-timeline (JSON)'), mediaType: 'application/json', extension: 'vis.json' },
  { id: 'gexf', label: named('GEXF (Gephi)'), mediaType: 'application/gexf+xml', extension: 'gexf' },
  { id: 'graphml', label: named('GraphML'), mediaType: 'application/graphml+xml', extension: 'graphml' },
  {
    id: 'ftm',
    label: named('FollowTheMoney (Aleph)'),
    mediaType: 'application/x-ndjson',
    extension: 'ftm.json',
  },
  {
    id: 'oligrapher',
    label: named('Oligrapher (LittleSis)'),
    mediaType: 'application/json',
    extension: 'oligrapher.json',
  },
  {
    id: 'ics',
    label: { 'zh-Hans': '日历（iCalendar）', 'zh-Hant': '日曆（iCalendar）', en: 'Calendar (iCalendar)' },
    mediaType: 'text/calendar;charset=utf-8',
    extension: 'ics',
  },
  {
    id: 'markdown',
    label: { 'zh-Hans': '大事记（Markdown）', 'zh-Hant': '大事記（Markdown）', en: 'Chronology (Markdown)' },
    mediaType: 'text/markdown;charset=utf-8',
    extension: 'md',
  },
  {
    id: 'annotations',
    label: {
      'zh-Hans': 'W3C 网页批注（JSON-LD）',
      'zh-Hant': 'W3C 網頁批註（JSON-LD）',
      en: 'W3C Web Annotations (JSON-LD)',
    },
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    extension: 'annotations.json',
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];

/** Those that are read, too: a story of our own, and timelines of TimelineJS. */
export const IMPORTS = ['json', 'timelinejs', 'timelinejs-csv'] as const satisfies readonly FormatId[];
export type ImportId = (typeof IMPORTS)[number];

export type Exporter = (story: Story) => string;

const EXPORTERS: Readonly<Record<FormatId, () => Promise<Exporter>>> = {
  json: async () => (await import('./writeJson.ts')).writeJson,
  'csv-events': async () => (await import('./writeCsvEvents.ts')).writeCsvEvents,
  'csv-people': async () => (await import('./writeCsvPeople.ts')).writeCsvPeople,
  'csv-ties': async () => (await import('./writeCsvTies.ts')).writeCsvTies,
  timelinejs: async () => (await import('./writeTimelineJs.ts')).writeTimelineJs,
  'timelinejs-csv': async () => (await import('./writeTimelineJsCsv.ts')).writeTimelineJsCsv,
  'vis-timeline': async () => (await import('./writeVisTimeline.ts')).writeVisTimeline,
  gexf: async () => (await import('./writeGexf.ts')).writeGexf,
  graphml: async () => (await import('./writeGraphml.ts')).writeGraphml,
  ftm: async () => (await import('./writeFollowTheMoney.ts')).writeFollowTheMoney,
  oligrapher: async () => (await import('./writeOligrapher.ts')).writeOligrapher,
  ics: async () => (await import('./writeICalendar.ts')).writeICalendar,
  markdown: async () => (await import('./writeMarkdown.ts')).writeMarkdown,
  annotations: async () => (await import('./writeAnnotations.ts')).writeAnnotations,
};

/** What writes a format: story to text. Rejects where its code cannot be fetched. */
export function loadExporter(id: FormatId): Promise<Exporter> {
  return EXPORTERS[id]();
}
