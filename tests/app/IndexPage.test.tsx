// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { IndexPage, summarize } from '../../src/app/IndexPage.tsx';
import { renderIndex, renderPage } from '../../src/app/prerender.tsx';
import { placeStory } from '../../src/timeline/placeStory.ts';
import { SAMPLE } from '../sampleStory.ts';

afterEach(cleanup);

describe('summarize', () => {
  it('takes the span as exactly as the article has it, and a place for each dated event', () => {
    const summary = summarize(SAMPLE, SAMPLE.entities);
    expect(summary.span).toEqual(['2024-03-05', '2024-05']);
    const { places } = placeStory(SAMPLE.events, 'adaptive').placement;
    expect(summary.dots).toEqual([
      { at: expect.closeTo(places[0]!.x, 4), color: 'ww-c0' },
      { at: expect.closeTo(places[2]!.x, 4), color: 'ww-c2' },
    ]);
    expect(summary.counts).toEqual({ events: 3, people: 3, organizations: 1 });
  });

  it.each([
    ['2024-03/2024-04', '2024-06/2024-07', ['2024-03', '2024-07']],
    ['2024-03/2024-04', '2024-06/..', ['2024-03', '2024-06/..']],
  ])('goes from the beginning of %s to the end of %s', (first, last, span) => {
    const dates = [first, '2024-05', last];
    const events = SAMPLE.events.map((e, i) => ({ ...e, date: dates[i] ?? null }));
    expect(summarize({ ...SAMPLE, events }, []).span).toEqual(span);
  });

  it('folds what the story’s own axis folds, so that a late flurry is not one blot', () => {
    const dates = ['1968', '2021-05-01', '2021-05-03'];
    const events = SAMPLE.events.map((e, i) => ({ ...e, date: dates[i] ?? null }));
    const { dots, folds } = summarize({ ...SAMPLE, events }, []);
    expect(folds).toHaveLength(1);
    const [[from, to]] = folds as [[number, number]];
    expect(dots[0]!.at).toBeLessThan(from);
    expect(dots[1]!.at).toBeGreaterThan(to);
    expect(dots[2]!.at - dots[1]!.at).toBeGreaterThan(0.1);
  });

  it('has no span where nothing is dated', () => {
    const events = SAMPLE.events.map((e) => ({ ...e, date: null }));
    expect(summarize({ ...SAMPLE, events }, []).span).toBeNull();
  });
});

describe('IndexPage', () => {
  it('leads to each story', () => {
    render(<IndexPage stories={[summarize(SAMPLE, SAMPLE.entities)]} lang="en" />);
    const card = screen.getByRole('link', { name: '董事长易人' }).closest('li') as HTMLElement;
    expect(screen.getByRole('link').getAttribute('href')).toBe('./sample/');
    expect(card.textContent).toContain('5 March 2024 – May 2024');
  });
});

describe('the index in the reader’s language', () => {
  const stories = [summarize(SAMPLE, SAMPLE.entities)];

  it('is in the first of the reader’s languages that there are words for', () => {
    render(<IndexPage stories={stories} lang="zh-Hans" wanted={['fr', 'zh-HK', 'en']} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('全部故事');
    expect(document.documentElement.lang).toBe('zh-Hant');
    expect(screen.getByRole('link').getAttribute('href')).toBe('./sample/');
  });

  it('takes what is chosen by hand along to the stories', async () => {
    const told: string[] = [];
    render(<IndexPage stories={stories} lang="zh-Hans" wanted={['zh-CN']} onLang={(lang) => told.push(lang)} />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '界面语言' }), 'en');
    await screen.findByRole('heading', { level: 1, name: 'All stories' });
    expect(screen.getByRole('link').getAttribute('href')).toBe('./sample/?lang=en');
    expect(told).toEqual(['en']);
  });

  it('wakes what was prerendered without a difference', () => {
    const { html, index } = renderIndex({ stories: [SAMPLE] });
    const root = document.createElement('div');
    root.innerHTML = html;
    const complaints: unknown[] = [];
    const props = { stories: JSON.parse(index ?? ''), lang: 'zh-Hans' as const, wanted: ['en'] };
    render(<IndexPage {...props} />, {
      container: document.body.appendChild(root),
      hydrate: true,
      onRecoverableError: (error) => complaints.push(error),
    });
    expect(complaints).toEqual([]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('All stories');
  });
});

describe('prerendering', () => {
  it('gives the same bytes each time, without script or inline style', () => {
    const once = renderPage({ story: SAMPLE });
    expect(renderPage({ story: SAMPLE })).toEqual(once);
    expect(once.html).not.toMatch(/<script|\sstyle=/);
    expect(once.lang).toBe('zh-Hans');
  });

  it('shows hostile text as text', () => {
    const title = '</h1><script>alert(1)</script>';
    const { html } = renderPage({
      story: { ...SAMPLE, title, source: { ...SAMPLE.source, url: 'javascript:alert(1)' } },
    });
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('javascript:');
  });

  it('writes the index in the language of most stories, the newest first', () => {
    const other = {
      ...SAMPLE,
      id: 'b',
      title: 'Newer',
      lang: 'en' as const,
      source: { file: 'b.txt', published: '2025-01-01' },
    };
    const { html, lang } = renderIndex({ stories: [SAMPLE, { ...SAMPLE, id: 'c' }, other] });
    expect(lang).toBe('zh-Hans');
    expect(html.indexOf('Newer')).toBeLessThan(html.indexOf('董事长易人'));
  });
});
