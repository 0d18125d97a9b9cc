import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';

/** A page of the explorer, and what it did that it should not. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console, of scripts, and requests that left the server. */
  readonly faults: string[];
}

export interface Explorer {
  /** Opens an address in a browser of its own, and waits until nothing has been asked for half a second. */
  visit(address: string, options?: BrowserContextOptions): Promise<Visit>;
}

/** Tests in a real browser, of one of the servers of globalSetup; skipped, visibly, where there is no browser. */
export function describeExplorer(
  name: string,
  tests: (explorer: Explorer) => void,
  served: 'explorer' | 'guarded' | 'empty' = 'explorer',
): void {
  const executablePath = inject('chromium');
  const base = inject(served);
  describe.skipIf(executablePath === null)(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] });
    });
    afterAll(() => browser.close());

    tests({
      async visit(address, options = {}) {
        const context = await browser.newContext({
          baseURL: base,
          locale: 'zh-CN',
          permissions: ['clipboard-read', 'clipboard-write'],
          reducedMotion: 'reduce',
          ...options,
        });
        const page = await context.newPage();
        const faults: string[] = [];
        page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
        page.on('pageerror', (error) => faults.push(error.message));
        page.on('dialog', (dialog) => {
          faults.push(`dialog: ${dialog.message()}`);
          void dialog.dismiss();
        });
        page.on('request', (request) => {
          if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(base))
            faults.push(`request to ${request.url()}`);
        });
        await page.goto(address, { waitUntil: 'networkidle' });
        return { page, faults };
      },
    });
  });
}

export const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
