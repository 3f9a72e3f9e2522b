/**
 * A file of another tool, or a story of our own, as a story.
 *
 * Promises: every quote stands in the story's text; nothing in the file is run or fetched. Throws ImportError, with the
 * place in the file, and nothing else.
 */
import { parseHTML } from 'linkedom';
import { assembleTimeline } from '../../exchange/assembleTimeline.ts';
import type { ImportId } from '../../exchange/formats.ts';
import { ImportError } from '../../exchange/ImportError.ts';
import { readTimelineJs } from '../../exchange/readTimelineJs.ts';
import { readTimelineJsCsv } from '../../exchange/readTimelineJsCsv.ts';
import type { Timeline } from '../../exchange/timeline.ts';
import { detectLang } from '../../extract/detectLang.ts';
import { extract, type Metadata } from '../../extract/pipeline.ts';
import type { Tools } from '../../extract/tools.ts';
import { LIMITS, readStory } from '../../model/readStory.ts';
import { StoryError } from '../../model/StoryError.ts';
import type { Story } from '../../model/story.ts';
import { htmlToText } from '../htmlToText.ts';
import { enrichTimeline } from './enrichTimeline.ts';
import { findJsonMistake } from './locateInJson.ts';

/** `id` is the story's; what else is given comes before what the file says. */
export type Given = Partial<Metadata> & { file: string; id: string };

/** `source` is the file as decoded, without byte order mark; `from` is told by its content where it is not given. */
export function importStory(source: string, from: ImportId | undefined, given: Given, tools: Tools): Story {
  const isTable = from ? from === 'timelinejs-csv' : !/^\s*[{[]/.test(source);
  if (isTable) return importTimeline(readTimelineJsCsv(source), given, tools);
  const json = parseJson(source);
  const isStory = from ? from === 'json' : isObject(json) && 'text' in json && 'version' in json;
  return isStory ? importOwn(json, given) : importTimeline(readTimelineJs(json), given, tools);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    const { says, offset } = findJsonMistake(source);
    throw new ImportError(`The file is not JSON: ${says}.`, { offset });
  }
}

function importOwn(json: unknown, { id, lang, title, publisher, author, published, url }: Given): Story {
  const story = readOwn(json);
  const said = { publisher, author, published, url };
  const source = { ...story.source, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value)) };
  return { ...story, id, lang: lang ?? story.lang, title: title ?? story.title, source };
}

/** Only what every page would show, within its limits. */
function readOwn(json: unknown): Story {
  try {
    return readStory(json);
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    throw new ImportError(`${error.message.replace(/^story/, 'The story')}.`.replace(/\.\.$/, '.'), {
      path: error.path,
    });
  }
}

function importTimeline(timeline: Timeline, given: Given, tools: Tools): Story {
  const { file, id, title, publisher, author, published, url } = given;
  const lang = given.lang ?? detectLang(wordsOf(timeline));
  const assembled = assembleTimeline(timeline, { id, file, lang, toText });
  const { story } = assembled;
  if (story.events.length === 0) throw new ImportError('There is no slide with words in it.');
  if (story.text.length > LIMITS.text)
    throw new ImportError(`The timeline's words are longer than ${LIMITS.text} characters.`);
  const read = extract(story.text, { file, title: story.title, lang, ...(published && { published }) }, tools);
  const source = {
    file,
    ...(publisher && { publisher }),
    ...(author && { author }),
    ...(published && { published }),
    ...(url && { url }),
  };
  return readOwn({ ...enrichTimeline(assembled, read), source, ...(title && { title }) });
}

function wordsOf({ title, slides }: Timeline): string {
  return toText([title, ...slides].map(({ headline, text }) => `<p>${headline}</p><p>${text}</p>`).join(''));
}

function toText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  return htmlToText(parseHTML(`<html><body>${html}</body></html>`).document.body);
}
