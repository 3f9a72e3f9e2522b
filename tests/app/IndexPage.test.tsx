// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { IndexPage, summarize } from '../../src/app/IndexPage.tsx';
import { renderIndex, renderPage } from '../../src/app/prerender.tsx';
import { SAMPLE } from '../sampleStory.ts';

afterEach(cleanup);

describe('summarize', () => {
  it('takes the span as exactly as the article has it, and a place for each dated event', () => {
    const summary = summarize(SAMPLE, SAMPLE.entities);
    expect(summary.span).toEqual(['2024-03-05', '2024-05']);
    expect(summary.dots).toEqual([
      { at: 0, color: 'ww-c0' },
      { at: 1, color: 'ww-c2' },
    ]);
    expect(summary.counts).toEqual({ events: 3, people: 3, organizations: 1 });
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
    expect(within(card).getByText('5 March 2024 – May 2024')).toBeTruthy();
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
