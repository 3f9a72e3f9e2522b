/** What axe objects to in a page: WCAG 2.2 AA and its own best practices. */
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The same of a page as it stands by day, and then by night: one opening of it serves both. */
export async function findObjectionsDayAndNight(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const byDay = await findObjections(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const byNight = await findObjections(page);
  return [...byDay.map((objection) => `light: ${objection}`), ...byNight.map((objection) => `dark: ${objection}`)];
}

/** One line for each rule that is broken, with the first few places. Frames inside are pages of their own. */
export async function findObjections(page: Page | Frame): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // What is not laid out until it is near has no true place yet, and axe takes the colour behind it from there.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, *::before, *::after { content-visibility: visible !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  return page.evaluate(async (runOnly) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly,
      iframes: false,
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => {
      const places = nodes.slice(0, 3).map((node) => node.html.slice(0, 160));
      return `${id}: ${places.join(' | ')}`;
    });
  }, RULES);
}
