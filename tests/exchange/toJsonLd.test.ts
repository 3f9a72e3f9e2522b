import { describe, expect, it } from 'vitest';
import { isoEnds, toJsonLd } from '../../src/exchange/toJsonLd.ts';
import { SAMPLE } from '../sampleStory.ts';

describe('isoEnds', () => {
  it.each([
    ['2024-09-25', '2024-09-25', '2024-09-25'],
    ['2023-11', '2023-11', '2023-11'],
    ['2024-09~', '2024-09', '2024-09'],
    ['2024-04/2024-10', '2024-04', '2024-10'],
    ['../2023-11', undefined, '2023-11'],
    ['2024-09-25/..', '2024-09-25', undefined],
    ['202X', undefined, undefined],
  ])('%s', (edtf, from, to) => expect(isoEnds(edtf)).toEqual([from, to]));
});

describe('toJsonLd', () => {
  const story = SAMPLE;
  const article = toJsonLd(story, { url: 'https://example.org/x/', image: 'https://example.org/x/picture.png' }) as {
    mentions: { '@id': string; '@type': string }[];
    about: { name: string; actor?: { '@id': string }[] }[];
  };

  it('is an article with its people and events', () => {
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: story.title,
      inLanguage: story.lang,
      url: 'https://example.org/x/',
    });
    expect(article.mentions.map((m) => m['@type'])).toEqual(
      story.entities.flatMap((e) => ({ person: 'Person', organization: 'Organization', work: [], place: [] })[e.kind]),
    );
  });

  it('names as actors only whom it mentions', () => {
    const ids = new Set(article.mentions.map((m) => m['@id']));
    const actors = article.about.flatMap((event) => event.actor ?? []);
    expect(actors.length).toBeGreaterThan(0);
    expect(actors.filter((actor) => !ids.has(actor['@id']))).toEqual([]);
  });

  it('does not tell what is denied', () => {
    const [first, ...rest] = story.events;
    const denied = toJsonLd({
      ...story,
      events: [{ ...(first as (typeof story.events)[0]), modality: 'denied' }, ...rest],
    });
    expect((denied as typeof article).about.map((e) => e.name)).not.toContain(first?.title);
  });

  it('takes no address that is not of the web', () => {
    expect(toJsonLd({ ...story, source: { ...story.source, url: 'javascript:alert(1)' } })).not.toHaveProperty(
      'isBasedOn',
    );
  });
});
