import type { BrowserContextOptions } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeExplorer, desktop, phone } from './describeExplorer.js';
import { seriousViolations } from './seriousViolations.js';

const report = 'report:中共青禾市松屿区委:2024-03-18';
const views = [
  { view: 'overview', address: '/', heading: '巡视整改知识图谱' },
  { view: 'reports', address: '/reports', heading: '通报' },
  {
    view: 'reader',
    address: `/reports/${encodeURIComponent(report)}?at=${encodeURIComponent('issue:中共青禾市松屿区委:2024-03-18/1.1')}`,
    heading: '中共青禾市松屿区委关于',
  },
  { view: 'types', address: '/types', heading: '问题类型' },
  { view: 'type', address: '/types/cadre-selection', heading: '选人用人与干部队伍' },
  {
    view: 'compare',
    address: `/compare?ids=${encodeURIComponent('committee:中共青禾市松屿区委,committee:中共苇泽县委')}`,
    heading: '比较党组织',
  },
  {
    view: 'committee',
    address: `/committees/${encodeURIComponent('committee:中共苇泽县委')}`,
    heading: '中共苇泽县委',
  },
  { view: 'graph', address: `/graph?node=${encodeURIComponent('committee:中共苇泽县委')}`, heading: '图谱' },
  { view: 'graph, nothing chosen', address: '/graph', heading: '图谱' },
  { view: 'search', address: '/search?text=营商环境', heading: '检索' },
  { view: 'search, nothing found', address: '/search?text=查无此词', heading: '检索' },
];

// Colours do not depend on the width: each screen is looked at in one of the themes.
const screens: readonly { readonly screen: string; readonly options: BrowserContextOptions }[] = [
  { screen: 'desktop, light', options: { ...desktop, colorScheme: 'light' } },
  { screen: 'phone, dark', options: { ...phone, colorScheme: 'dark' } },
];

describeExplorer('every view, on every screen', (explorer) => {
  it.each(views.flatMap((view) => screens.map((screen) => ({ ...view, ...screen }))))(
    '$view, $screen',
    async ({ address, heading, options }) => {
      const { page, faults } = await explorer.visit(address, options);
      await page.getByRole('heading', { name: heading }).first().waitFor();
      await expect.poll(() => page.getByText('正在读取').count()).toBe(0);

      expect(await seriousViolations(page)).toEqual([]);
      expect(await page.locator('html').getAttribute('data-theme')).toBe(options.colorScheme);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});

describeExplorer(
  'a graph without reports',
  (explorer) => {
    it('tells in every view how they come in', async () => {
      const { page, faults } = await explorer.visit('/', phone);
      expect(await seriousViolations(page)).toEqual([]);
      const { origin } = new URL(page.url());
      for (const tab of ['总览', '通报', '问题类型', '比较', '图谱', '检索']) {
        await page.getByRole('navigation').getByRole('link', { name: tab, exact: true }).click();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.getByText('还没有通报').waitFor();
        expect(await page.locator('code').first().textContent(), tab).toBe(
          `xunshi ingest --url ${origin}/graphql FOLDER`,
        );
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), tab).toBe(0);
      }
      expect(faults).toEqual([]);
      await page.context().close();
    });
  },
  'empty',
);
