// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WhoWhen, type WhoWhenProps } from '../../src/embed/WhoWhen.tsx';
import { SAMPLE } from '../sampleStory.ts';

afterEach(cleanup);

const shown = (root: ParentNode = document) => root.querySelector('.ww-shown')?.textContent;
const cardTitle = () => document.querySelector('.ww-aside h2')?.textContent;

describe('WhoWhen', () => {
  it('shows the whole story under its title, without a page around it', () => {
    render(<WhoWhen story={SAMPLE} />);
    const box = screen.getByRole('region', { name: '董事长易人' });
    expect(
      within(box)
        .getAllByRole('heading', { level: 2 })
        .map((h) => h.textContent),
    ).toEqual(['何时何事', '谁与谁', '原文']);
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(document.querySelector('[id=ww-main]')).toBeNull();
  });

  it.each([
    ['timeline', 'When', '.ww-tl'],
    ['graph', 'Who', '.ww-g'],
    ['article', 'Article', '.ww-article'],
  ] as const)('shows only the %s where it is asked to', (view, _name, drawn) => {
    render(<WhoWhen story={SAMPLE} view={view} />);
    expect(document.querySelectorAll('.ww-pane')).toHaveLength(1);
    expect(document.querySelector(drawn)).not.toBeNull();
    expect(document.querySelector('.ww-tabs')).toBeNull();
  });

  it('has a headline and source where it is asked to', () => {
    render(<WhoWhen story={SAMPLE} masthead />);
    expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent).toBe('董事长易人');
    expect(screen.getByText('海天日报')).toBeTruthy();
  });

  it('speaks the language and wears the theme it is given', () => {
    const { rerender } = render(<WhoWhen story={SAMPLE} lang="en" theme="dark" />);
    const box = screen.getByRole('region', { name: '董事长易人' });
    expect([box.lang, box.dataset.theme, box.dir]).toEqual(['en', 'dark', 'ltr']);
    expect(shown()).toBe('3 events');
    rerender(<WhoWhen story={SAMPLE} lang="zh-Hant" />);
    expect([box.lang, box.dataset.theme]).toEqual(['zh-Hant', 'auto']);
    expect(shown()).toBe('共 3 個事件');
  });

  it('is as high as it is told', () => {
    const { rerender } = render(<WhoWhen story={SAMPLE} height={480} />);
    const box = screen.getByRole('region', { name: '董事长易人' });
    expect([box.style.getPropertyValue('--ww-tall'), box.classList.contains('ww-fixed')]).toEqual(['480px', true]);
    rerender(<WhoWhen story={SAMPLE} height="60vh" />);
    expect(box.style.getPropertyValue('--ww-tall')).toBe('60vh');
    rerender(<WhoWhen story={SAMPLE} />);
    expect([box.style.getPropertyValue('--ww-tall'), box.classList.contains('ww-fixed')]).toEqual(['', false]);
  });

  it('opens with a filter of its own, tells of changes and lets the reader go on', async () => {
    const onFilter = vi.fn();
    const onSelect = vi.fn();
    render(<WhoWhen story={SAMPLE} defaultFilter="p=lin" onFilter={onFilter} onSelect={onSelect} />);
    expect(shown()).toBe('显示 1 个事件，共 3 个');
    await userEvent.click(screen.getByRole('button', { name: '取消：林一' }));
    expect(shown()).toBe('共 3 个事件');
    expect(onFilter.mock.calls).toEqual([['']]);
    await userEvent.click(screen.getByRole('button', { name: '从头读起' }));
    expect(onSelect.mock.calls).toEqual([[{ kind: 'event', id: 'dismissal' }]]);
    await vi.waitFor(() => expect(cardTitle()).toBe('林一罢免周二'));
  });

  it('keeps to the filter and selection in its host’s hands', async () => {
    const onFilter = vi.fn();
    const onSelect = vi.fn();
    const held = { filter: 'p=lin', selected: null, onFilter, onSelect };
    const { rerender } = render(<WhoWhen story={SAMPLE} {...held} />);
    await userEvent.click(screen.getByRole('button', { name: '取消：林一' }));
    await userEvent.click(screen.getByRole('button', { name: '从头读起' }));
    expect([shown(), cardTitle()]).toEqual(['显示 1 个事件，共 3 个', undefined]);
    expect([onFilter.mock.calls, onSelect.mock.calls]).toEqual([[['']], [[{ kind: 'event', id: 'dismissal' }]]]);
    rerender(<WhoWhen story={SAMPLE} {...held} filter="p=wang" selected={{ kind: 'event', id: 'joining' }} />);
    expect([shown(), cardTitle()]).toEqual(['显示 1 个事件，共 3 个', '王三将加入海天公司']);
    expect(onFilter).toHaveBeenCalledOnce();
  });

  it('follows a host that follows it', async () => {
    function Host() {
      const [filter, setFilter] = useState('p=lin');
      const [selected, setSelected] = useState<WhoWhenProps['selected']>(null);
      return (
        <StrictMode>
          <output>{filter}</output>
          <WhoWhen story={SAMPLE} {...{ filter, selected }} onFilter={setFilter} onSelect={setSelected} />
        </StrictMode>
      );
    }
    render(<Host />);
    await userEvent.type(screen.getByRole('searchbox'), '周二');
    expect(document.querySelector('output')?.textContent).toBe('p=lin&q=%E5%91%A8%E4%BA%8C');
    await userEvent.click(screen.getByRole('button', { name: '从头读起' }));
    expect(cardTitle()).toBe('林一罢免周二');
  });

  it('walks by keys inside its own box and leaves those of the page alone', async () => {
    render(
      <>
        <input aria-label="host" />
        <WhoWhen story={SAMPLE} />
      </>,
    );
    fireEvent.keyDown(document.body, { key: 'n' });
    fireEvent.keyDown(screen.getByLabelText('host'), { key: 'n' });
    expect(cardTitle()).toBeUndefined();
    fireEvent.keyDown(screen.getByRole('button', { name: '从头读起' }), { key: 'n' });
    await waitFor(() => expect(cardTitle()).toBe('林一罢免周二'));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(cardTitle()).toBe('林一罢免周二');
  });

  it('shares no id and no state with another of the same story', async () => {
    render(
      <>
        <WhoWhen story={SAMPLE} />
        <WhoWhen story={SAMPLE} />
      </>,
    );
    const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    const groups = [...document.querySelectorAll('.ww-embed')].map((box) =>
      [...box.querySelectorAll('details[name], input[name]')].map((e) => e.getAttribute('name')),
    );
    expect(groups[0]?.filter((name) => groups[1]?.includes(name))).toEqual([]);
    const [first, second] = screen.getAllByRole('region', { name: '董事长易人' }) as [HTMLElement, HTMLElement];
    await userEvent.type(within(first).getByRole('searchbox'), '林一');
    expect([shown(first), shown(second)]).toEqual(['显示 1 个事件，共 3 个', '共 3 个事件']);
  });

  it('leaves the address and the history alone', async () => {
    const before = [location.href, history.length];
    render(<WhoWhen story={SAMPLE} />);
    await userEvent.click(screen.getByRole('button', { name: '从头读起' }));
    await userEvent.type(screen.getByRole('searchbox'), '林');
    expect([location.href, history.length]).toEqual(before);
  });

  it('begins anew with another story and keeps the view with a newer version of the same', () => {
    const { rerender } = render(<WhoWhen story={SAMPLE} defaultFilter="p=lin" />);
    rerender(<WhoWhen story={{ ...SAMPLE, title: '新版' }} defaultFilter="p=lin" />);
    expect([shown(), screen.getByRole('region', { name: '新版' }) !== null]).toEqual(['显示 1 个事件，共 3 个', true]);
    rerender(<WhoWhen story={{ ...SAMPLE, id: 'other' }} />);
    expect(shown()).toBe('共 3 个事件');
  });

  it('draws on a server what was asked for, without inline styles', () => {
    const html = renderToString(<WhoWhen story={SAMPLE} filter="p=lin" view="timeline" lang="en" height={400} />);
    expect(html).toContain('1 of 3 events');
    expect(html).toContain('ww-fixed');
    expect(html).not.toMatch(/\sstyle=/);
  });
});
