import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { describeExplorer, desktop, phone } from './describeExplorer.js';

const weize = 'committee:中共苇泽县委';
const songyu = 'committee:中共青禾市松屿区委';
const address = (path: string, parameters: Record<string, string>): string =>
  `${path}?${new URLSearchParams(parameters).toString()}`;

describeExplorer('exploring', (explorer) => {
  it('from the heatmap to the issues of one committee', async () => {
    const { page } = await explorer.visit('/', desktop);
    const cell = page.getByRole('link', { name: /^中共苇泽县委：/ }).first();
    const [, count] = /(\d+) 个$/.exec((await cell.getAttribute('aria-label'))!)!;
    await cell.click();
    await page.waitForURL(/\/types\/.*committee=/);
    await page.waitForSelector('article');
    expect(await page.locator('article').count()).toBe(Number(count));
    await page.context().close();
  });

  it('the same in English, and it stays so', async () => {
    const { page } = await explorer.visit('/', desktop);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Xunshi Graph');
    await page.goto('/types/cadre-selection', { waitUntil: 'networkidle' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Cadre selection and cadre ranks');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.locator('article h3 [lang="zh-CN"]').first().waitFor();
    await page.context().close();
  });

  it('search answers as one types, and marks the words', async () => {
    const { page } = await explorer.visit('/search', desktop);
    await page.getByRole('searchbox').fill('营商环境');
    await page.waitForSelector('mark');
    expect(new Set(await page.locator('mark').allTextContents())).toEqual(new Set(['营商环境']));
    expect(page.url()).toContain('text=');
    await page.context().close();
  });

  it('two nodes are connected by paths', async () => {
    const { page } = await explorer.visit(address('/graph', { node: weize, from: weize, to: songyu }), desktop);
    const path = page.getByRole('complementary').locator('ol').first().getByRole('listitem');
    const names = await path.locator('bdi').allTextContents();
    expect([names[0], names.at(-1)]).toEqual(['中共苇泽县委', '中共青禾市松屿区委']);
    const steps = await path.locator('[class*="step"]').allTextContents();
    expect(steps).toEqual(['发布了', '包含方面', '列出问题', '整改措施是', '提到', '见于', '发布者是']);
    await page.context().close();
  });

  it('a neighbour in the list grows the graph', async () => {
    const { page } = await explorer.visit(address('/graph', { node: weize }), desktop);
    await page.getByRole('complementary').getByRole('button', { name: /通报$/ }).press('Enter');
    await page.waitForURL(/node=report/);
    await page.getByRole('heading', { level: 3, name: '包含方面' }).waitFor();
    await page.getByRole('heading', { level: 3, name: '发布者是' }).waitFor();
    expect(await page.locator(':focus').textContent()).toMatch(/^中共苇泽县委.*通报$/);
    await page.context().close();
  });

  it('the graph is saved as a picture', async () => {
    const { page } = await explorer.visit(address('/graph', { node: weize }), desktop);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存为图片' }).click(),
    ]);
    const png = await readFile(await download.path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(2000);
    await page.context().close();
  });

  it('a list is saved as CSV that a spreadsheet reads as text', async () => {
    const { page } = await explorer.visit('/search?text=公式', desktop);
    await page.waitForSelector('mark');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出 CSV' }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.startsWith('\uFEFFid,kind,text,context')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""x"")公式"`);
    await page.context().close();
  });

  it('a list is saved whole, not only what is shown of it', async () => {
    const { page } = await explorer.visit('/search?text=整改', desktop);
    await page.waitForSelector('mark');
    const total = Number(/\d+/.exec((await page.getByText(/^\d+ 处$/).textContent())!)![0]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出 CSV' }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(total).toBeGreaterThan(30);
    expect(csv.match(/^[a-z]+:/gimu)).toHaveLength(total);
    await page.context().close();
  });

  it('committees are compared by choosing among those there are', async () => {
    const { page } = await explorer.visit('/compare', phone);
    for (const name of ['中共苇泽县委', '中共青禾市松屿区委'])
      await page.getByRole('list', { name: '添加党组织' }).getByRole('button', { name }).click();
    await page.getByRole('columnheader', { name: '中共青禾市松屿区委' }).waitFor();
    await page.context().close();
  });

  it('issues alike are told of whichever committee is chosen, the words both have marked', async () => {
    const ids = [songyu, weize].join(',');
    const { page } = await explorer.visit(address('/compare', { ids }), desktop);
    const alike = page.getByRole('region', { name: '相似的问题' });
    for (const { name, other } of [
      { name: '中共青禾市松屿区委', other: '中共苇泽县委' },
      { name: '中共苇泽县委', other: '中共青禾市松屿区委' },
    ]) {
      await alike.getByRole('button', { name }).click();
      const row = alike.getByRole('listitem').filter({ hasText: other }).first();
      await row.waitFor();
      const marked = await row.locator('mark').allTextContents();
      expect(new Set(marked).size).toBeLessThan(marked.length);
    }
    expect(new URL(page.url()).searchParams.get('of')).toBe(weize);
    await page.context().close();
  });

  it('what reports say stands in choices by itself, whatever direction it has', async () => {
    const { page } = await explorer.visit('/search', desktop);
    const places = page.getByRole('combobox', { name: '地区' }).locator('option');
    await places.nth(1).waitFor({ state: 'attached' });
    for (const place of (await places.allTextContents()).slice(1))
      expect(place).toMatch(/^\u2068[^\u2066-\u2069]+\u2069$/);
    await page.context().close();
  });

  it('an address that is none is answered with 404 and the way back', async () => {
    const { page } = await explorer.visit('/nowhere', desktop);
    expect((await page.request.get('/nowhere', { headers: { accept: 'text/html' } })).status()).toBe(404);
    await page.getByRole('heading', { level: 1, name: '没有这一页' }).waitFor();
    await page.getByRole('link', { name: '回到总览' }).click();
    await page.getByRole('heading', { level: 1, name: '巡视整改知识图谱' }).waitFor();
    await page.context().close();
  });

  it('a view opens the playground with its query', async () => {
    const { page, faults } = await explorer.visit('/types', desktop);
    const link = await page.getByRole('link', { name: '查看 GraphQL' }).getAttribute('href');
    await page.goto(link!, { waitUntil: 'networkidle' });
    await page.getByText('IssueTypes').first().waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('says so when the server cannot be reached, and tries again', async () => {
    const { page } = await explorer.visit('/', desktop);
    await page.context().setOffline(true);
    await page.getByRole('link', { name: '通报', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('无法连接服务');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByRole('listitem').first().waitFor();
    await page.context().close();
  });

  it.each([
    { address: '/types/no-such-type', says: '没有这个类型' },
    { address: '/reports/no-such-report', says: '没有这份通报' },
    { address: '/committees/no-such-committee', says: '没有这个党组织' },
    { address: '/graph?node=no-such-node', says: '没有这个节点' },
  ])('says what $address does not lead to', async ({ address: nowhere, says }) => {
    const { page, faults } = await explorer.visit(nowhere, desktop);
    await page.getByText(says).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
