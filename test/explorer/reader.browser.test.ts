import { expect, it } from 'vitest';
import { describeExplorer, desktop, phone } from './describeExplorer.js';

const key = '中共青禾市松屿区委:2024-03-18';
const reader = (at?: string): string =>
  `/reports/${encodeURIComponent(`report:${key}`)}${at === undefined ? '' : `?at=${encodeURIComponent(at)}`}`;

describeExplorer('the reader', (explorer) => {
  it.each([
    { screen: 'desktop', options: desktop },
    { screen: 'phone', options: phone },
  ])('opens a deep link at its words, also after a reload: $screen', async ({ options }) => {
    const { page } = await explorer.visit(reader(`issue:${key}/2.1`), options);
    for (const load of ['first', 'again'] as const) {
      if (load === 'again') await page.reload({ waitUntil: 'networkidle' });
      const title = await page.getByRole('complementary').getByRole('heading', { level: 2 }).textContent();
      const lit = page.locator('[class*="own"]');
      expect((await lit.allTextContents()).join('')).toContain(title);
      expect(await lit.first().isVisible()).toBe(true);
      const box = await lit.first().boundingBox();
      expect(box!.y).toBeGreaterThan(0);
      // On a phone what is selected covers the lower part.
      expect(box!.y).toBeLessThan(options === phone ? 460 : 900);
    }
    await page.context().close();
  });

  it('is printed as the text and what is known of it', async () => {
    const { page } = await explorer.visit(reader(), { ...desktop, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await page.locator('article').waitFor();
    await page.getByRole('heading', { name: '这份通报' }).waitFor();
    for (const left of ['header nav', 'nav[aria-label="提纲"]', 'button']) {
      expect(await page.locator(left).first().isVisible(), left).toBe(false);
    }
    expect(await page.evaluate('getComputedStyle(document.documentElement).color')).toBe('rgb(29, 27, 24)');
    await page.context().close();
  });

  it('a click on words tells which node they belong to', async () => {
    const { page } = await explorer.visit(reader(), desktop);
    await page.locator('article [data-start]', { hasText: '理论学习' }).last().click();
    await page.waitForURL(/at=/);
    const words = await page.getByRole('complementary').getByRole('heading', { level: 2 }).textContent();
    expect(words!.length).toBeGreaterThan(4);
    await page.context().close();
  });

  it('pointing at the outline lights the words', async () => {
    const { page } = await explorer.visit(reader(), desktop);
    const entry = page.getByRole('navigation', { name: '提纲' }).getByRole('link').nth(3);
    await entry.hover();
    const words = (await entry.locator('span').last().textContent())!;
    expect((await page.locator('[class*="own"]').allTextContents()).join('')).toBe(words);
    await page.context().close();
  });

  it('"cite" copies the quote with body, title, date and a link that opens there', async () => {
    const { page } = await explorer.visit(reader(`measure:${key}/1.1.1`), desktop);
    const words = await page.getByRole('complementary').getByRole('heading', { level: 2 }).textContent();
    await page.getByRole('button', { name: '引用' }).click();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toContain(`“${words!.replace(/\s/g, '')}”`);
    expect(copied).toContain('中共青禾市松屿区委');
    expect(copied).toContain('2024-03-');
    const link = /https?:\S+$/.exec(copied)![0];
    await page.goto(link, { waitUntil: 'networkidle' });
    expect(await page.getByRole('complementary').getByRole('heading', { level: 2 }).textContent()).toBe(words);
    await page.context().close();
  });

  it('a keyboard reaches every node of the outline and opens it', async () => {
    const { page } = await explorer.visit(reader(), desktop);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('跳到正文');
    await page.keyboard.press('Enter');
    const entry = page.getByRole('navigation', { name: '提纲' }).getByRole('link').nth(1);
    const words = await entry.textContent();
    for (let tabs = 0; tabs < 30 && (await page.locator(':focus').textContent()) !== words; tabs++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/at=/);
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('所选内容');
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('at='));
    expect(await page.locator(':focus').textContent()).toBe(words);
    await page.context().close();
  });

  it('shows text of a report as text, whatever it holds', async () => {
    const { page, faults } = await explorer.visit('/reports', desktop);
    await page.getByRole('link', { name: /鹭.*通报/ }).click();
    await page.waitForSelector('article');
    const text = await page.locator('article').innerText();
    expect(text).toContain(`<script>document.title='hacked'</script>`);
    expect(text).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('article img, article script, article svg').count()).toBe(0);
    expect(await page.title()).toContain('鹭');
    expect(await page.locator('h1 bdi').getAttribute('lang')).toBe('zh-CN');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
