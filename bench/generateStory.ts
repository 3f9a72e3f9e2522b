/**
 * A story made up by rule, of any number of events: bursts and silences over years, coarse and missing dates, spans,
 * a few main people and many minor ones, each event and name standing in a text of its own.
 *
 * Promises: the same numbers give the same bytes; whole and sound by `checkStory`, as if it had been extracted.
 */
import { seededRandom } from '../src/graph/seededRandom.ts';
import { isoOf } from '../src/model/edtf.ts';
import type { Block, Entity, Evidence, Relationship, Story, StoryEvent } from '../src/model/story.ts';
import { type EventType, MODALITIES, SIGN_OF } from '../src/model/vocabulary.ts';

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'];
const GIVEN = ['远山', '秋白', '明', '若水', '致远', '岚', '子衿', '北辰', '嘉禾', '川'];
const FIRMS = ['青禾科技', '海城银行', '远山集团', '北岭大学', '云溪制药', '江南日报'];
const THEMES = ['人事', '资金', '产品', '诉讼', '监管', '安全'];
const VERBS: readonly [string, EventType][] = [
  ['宣布离开', 'departure'],
  ['出任主管，加入', 'appointment'],
  ['公开批评', 'dispute'],
  ['会见了负责人并谈到', 'meeting'],
  ['起诉', 'legal'],
  ['投资', 'deal'],
  ['发表声明支持', 'support'],
  ['决定重组', 'restructuring'],
];
/** Events of one burst, and the days from one burst to the next. */
const BURST = 12;
/** Sentences of a paragraph. */
const PARAGRAPH = 6;
const FIRST_DAY = 5479; // 1985-01-01

/** People for a number of events: more events, more people, never a crowd. */
const peopleFor = (count: number) => Math.min(40, Math.max(6, Math.round(4 * Math.log10(count + 1) * 2)));

interface Draft {
  date: string | null;
  words: string;
}

/** The dates, in order: days in bursts, now and then a month, a span, a vague day or none at all. */
function* drawDates(count: number, random: () => number): Generator<Draft> {
  const years = Math.min(24, 2 + count / 400);
  const gap = (years * 365.25) / Math.max(1, count / BURST);
  let day = FIRST_DAY;
  for (let i = 0; i < count; i++) {
    if (i > 0 && i % BURST === 0) day += Math.round(gap * (0.2 + 1.6 * random()));
    else if (random() < Math.min(0.6, gap / BURST)) day++;
    const iso = isoOf(day);
    const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
    const kind = random();
    if (kind < 0.03) yield { date: null, words: '其间' };
    else if (kind < 0.05 && i % BURST === 0) yield { date: iso.slice(0, 7), words: `${year}年${month}月` };
    else if (kind < 0.07) yield { date: `${iso}/${isoOf(day + 20)}`, words: `${year}年${month}月${date}日起二十天间` };
    else if (kind < 0.09) yield { date: `${iso}~`, words: `${year}年${month}月${date}日前后` };
    else yield { date: iso, words: `${year}年${month}月${date}日` };
  }
}

function makeEntities(count: number): Entity[] {
  const people = Array.from({ length: peopleFor(count) }, (_, i): Entity => {
    const name = `${SURNAMES[i % SURNAMES.length]}${GIVEN[(i * 7 + Math.floor(i / 10)) % GIVEN.length]}`;
    return { id: `person-${i}`, kind: 'person', name, aliases: [], mentions: [] };
  });
  const firms = FIRMS.map(
    (name, i): Entity => ({ id: `firm-${i}`, kind: 'organization', name, aliases: [], mentions: [] }),
  );
  return [...people, ...firms];
}

/** Writes the text sentence by sentence, and says where things stand in it. */
function createWriter() {
  const parts: string[] = [];
  let length = 0;
  return {
    write: (exact: string): Evidence => {
      const start = length;
      parts.push(exact);
      length += exact.length;
      return { start, end: length, exact };
    },
    at: () => length,
    text: () => parts.join(''),
  };
}

function makeTies(people: readonly Entity[], events: readonly StoryEvent[]): Relationship[] {
  const seen = new Set<string>();
  const ties: Relationship[] = [];
  for (const event of events) {
    if (ties.length >= people.length * 1.5) break;
    const [source, target] = event.participants.map((p) => p.entity);
    const type = event.type === 'dispute' || event.type === 'legal' ? 'criticized' : 'met_with';
    const key = [source, target].sort().join(' ');
    if (!source || !target || source === target || seen.has(key)) continue;
    seen.add(key);
    const { evidence } = event;
    ties.push({ id: `tie-${ties.length}`, type, source, target, sign: SIGN_OF[type], events: [event.id], evidence });
  }
  return ties;
}

/** A story of `count` events. */
export function generateStory(count: number, seed = 1): Story {
  const random = seededRandom(seed * 104_729 + count);
  const entities = makeEntities(count);
  const people = entities.filter((e) => e.kind === 'person');
  const firms = entities.filter((e) => e.kind === 'organization');
  // The square leans towards the first: main people have the larger part.
  const pick = (list: readonly Entity[]) => list[Math.floor(random() ** 2 * list.length)] as Entity;
  const out = createWriter();
  const blocks: Block[] = [];
  const title = `${count}件事的编年`;
  out.write(title);
  blocks.push({ kind: 'title', start: 0, end: out.at() });
  out.write('\n');
  const name = (entity: Entity) => {
    const evidence = out.write(entity.name);
    entity.mentions.push(evidence);
    return evidence;
  };
  let begin = out.at();
  let index = 0;
  const events: StoryEvent[] = [];
  for (const { date, words } of drawDates(count, random)) {
    const who = pick(people);
    const [verb, type] = VERBS[Math.floor(random() * VERBS.length)] as [string, EventType];
    const whom = random() < 0.5 ? pick(people.filter((p) => p !== who)) : pick(firms);
    const said = out.write(words);
    out.write('，');
    const from = name(who).start;
    out.write(verb);
    const end = name(whom).end;
    const exact = `${who.name}${verb}${whom.name}`;
    const modality = random() < 0.7 ? 'asserted' : (MODALITIES[index % MODALITIES.length] as StoryEvent['modality']);
    events.push({
      id: `event-${index}`,
      type,
      title: exact,
      date,
      ...(date && { dateBasis: { evidence: [said], says: `“${words}”` } }),
      participants: [{ entity: who.id, role: 'agent' }, { entity: whom.id }],
      topics: [`topic-${Math.floor(random() * THEMES.length)}`],
      modality,
      evidence: [{ start: from, end, exact }],
    });
    out.write('。');
    index++;
    if (index % PARAGRAPH === 0 || index === count) {
      blocks.push({ kind: 'paragraph', start: begin, end: out.at() });
      out.write('\n');
      begin = out.at();
    }
  }
  return {
    version: 1,
    id: `made-${count}`,
    title,
    lang: 'zh-Hans',
    source: { file: `made-${count}.txt`, published: isoOf(FIRST_DAY + 40 * 366) },
    text: out.text(),
    blocks,
    entities,
    topics: THEMES.map((label, i) => ({ id: `topic-${i}`, label, kind: 'theme', evidence: [] })),
    events,
    relationships: makeTies(people, events),
    problems: [],
  };
}
