import type { Page } from 'playwright-core';

/**
 * Makes a page look as it does where no script runs, while the tests' own still can: its scripts are empty, what stands
 * in `<noscript>` is there, and its stylesheets take it for a page without script.
 */
export async function dropScripts(page: Page): Promise<void> {
  await page.route(/\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  const rewrite = (pattern: RegExp, change: (text: string) => string) =>
    page.route(pattern, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
  await rewrite(/\/$/, (html) => html.replace(/<\/?noscript>/g, ''));
  await rewrite(/\.css$/, (css) =>
    css.replace(/\(scripting:\s*none\)/g, '(width >= 0px)').replace(/\(scripting:\s*enabled\)/g, '(width < 0px)'),
  );
}
