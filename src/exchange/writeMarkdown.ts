/**
 * A chronology in Markdown: one entry for each event in the story's order, each with its quotes.
 *
 * Dates are words, as exact as they are known; undated events stand in their place and say that they are. Whatever in
 * the article's words could be Markdown or HTML is escaped, addresses that GitHub's kind would link of its own accord
 * too.
 */
import { formatEdtf } from '../model/formatEdtf.ts';
import type { Story, StoryEvent } from '../model/story.ts';
import { EXCHANGE_WORDS } from '../ui/words/exchangeWords.ts';
import { toLine, toWebAddress } from './cleanText.ts';
import { describeEvent } from './describeEvent.ts';

export function writeMarkdown(story: Story): string {
  const { publisher, author, published, url } = story.source;
  const words = EXCHANGE_WORDS[story.lang];
  const address = toWebAddress(url);
  const from = [
    publisher && toMarkdown(publisher),
    author && toMarkdown(author),
    published && toMarkdown(words.published(formatEdtf(published, story.lang))),
    address && `<${address}>`,
  ].filter(Boolean);
  const head = [`# ${toMarkdown(story.title)}`, ...(from.length > 0 ? [from.join(' · ')] : [])];
  const foot = ['---', words.madeBy];
  return `${[...head, ...story.events.map((event) => writeEntry(story, event)), ...foot].join('\n\n')}\n`;
}

function writeEntry(story: Story, event: StoryEvent): string {
  const { title, peopleLine, speaker, dated } = describeEvent(story, event);
  const notes = [peopleLine, speaker, dated].flatMap((note) => (note ? toMarkdown(note) : []));
  return [
    `- **${toMarkdown(formatEdtf(event.date, story.lang))}** — ${toMarkdown(title)}`,
    ...event.evidence.map(({ exact }) => `  > ${toMarkdown(exact)}`),
    ...(notes.length > 0 ? [`  ${notes.join(' · ')}`] : []),
  ].join('\n\n');
}

/** The words as plain text of one line. Any mark of ASCII may be escaped; these are those that mean something. */
function toMarkdown(text: string): string {
  return toLine(text)
    .replace(/[\\`*_{}[\]<>&~|#!$^=]/g, '\\$&')
    .replace(
      /(https?|ftp|mailto|xmpp)(:)|(www)(\.)|()(@)/gi,
      (_, ...[a, b, c, d, , e]) => `${a ?? c ?? ''}\\${b ?? d ?? e}`,
    )
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+]/, '\\$&');
}
