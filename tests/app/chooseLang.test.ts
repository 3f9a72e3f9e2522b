import { expect, it } from 'vitest';
import { chooseLang } from '../../src/app/chooseLang.ts';

it.each([
  [['zh-CN', 'en'], 'zh-Hans'],
  [['zh-TW'], 'zh-Hant'],
  [['zh-Hant-HK'], 'zh-Hant'],
  [['zh-HK'], 'zh-Hant'],
  [['zh'], 'zh-Hans'],
  [['fr-FR', 'en-US'], 'en'],
  [['fr'], 'zh-Hans'],
  [[], 'zh-Hans'],
])('chooses for %j', (wanted, lang) => {
  expect(chooseLang(wanted, 'zh-Hans')).toBe(lang);
});
