// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Clauses, WholeDates, WholeNames } from '../../src/ui/Whole.tsx';

const piecesOf = (drawn: React.ReactElement) => {
  const { container } = render(drawn);
  return [container.textContent, [...container.querySelectorAll('.ww-whole')].map((piece) => piece.textContent)];
};

describe('what breaks between its pieces first', () => {
  it.each([
    [
      'OpenAI CTO离职内幕曝光:卷入多个争议风波 被疑对奥特曼不忠诚',
      ['OpenAI CTO离职内幕曝光:', '卷入多个争议风波', '被疑对奥特曼不忠诚'],
    ],
    ['萬錦堂爭產風雲：兄妹對簿公堂　三太一封信揭開裂痕', ['萬錦堂爭產風雲：', '兄妹對簿公堂　', '三太一封信揭開裂痕']],
    ['他说：“走！”，龙骧0:4惨败', ['他说：', '“走！”，', '龙骧0:4惨败']],
    ['Families of Flight 218: a report', []],
  ])('a headline, %s', (text, pieces) => {
    expect(piecesOf(<Clauses text={text} />)).toEqual([text, pieces]);
  });

  it.each([
    ['20 November 2023 – 3 December 2023', ['20 November 2023 –', '3 December 2023']],
    ['1968年 — 2021年12月', ['1968年 —', '2021年12月']],
    ['2024年4月至2024年10月', ['2024年4月', '至2024年10月']],
    ['2024年9月25日', ['2024年9月25日']],
  ])('dates, %s', (text, pieces) => {
    expect(piecesOf(<WholeDates text={text} />)).toEqual([text, pieces]);
  });

  it('names', () => {
    expect(piecesOf(<WholeNames names={['米拉·穆拉蒂', '山姆·奥特曼']} />)).toEqual([
      '米拉·穆拉蒂、山姆·奥特曼',
      ['米拉·穆拉蒂、', '山姆·奥特曼'],
    ]);
    expect(piecesOf(<WholeNames names={['Roland Keel', 'Mina Farouk']} />)[0]).toBe('Roland Keel, Mina Farouk');
  });
});
