import { expect, inject, it } from 'vitest';
import { describeExplorer, phone } from './describeExplorer.js';
import { seriousViolations } from './seriousViolations.js';

describeExplorer(
  'a server that answers those who have its token',
  (explorer) => {
    it('says so, refuses a wrong token and lets the right one in, which stands in no address', async () => {
      const { page } = await explorer.visit('/types', phone);
      await page.getByRole('heading', { name: '这个服务只回答持有口令的人' }).waitFor();
      expect(await seriousViolations(page)).toEqual([]);

      const addresses: string[] = [];
      page.on('request', (request) => addresses.push(request.url()));
      const enter = async (token: string) => {
        await page.getByLabel('口令', { exact: true }).fill(token);
        await page.keyboard.press('Enter');
      };
      await enter('wrong'.padEnd(32, 'w'));
      await page.getByRole('alert').getByText('服务没有接受这个口令').waitFor();
      await enter(inject('guardedToken'));
      await page.getByRole('link', { name: '选人用人与干部队伍' }).waitFor();
      await page.reload({ waitUntil: 'networkidle' });
      await page.getByRole('link', { name: '选人用人与干部队伍' }).waitFor();

      expect([...addresses, page.url()].join('\n')).not.toContain(inject('guardedToken'));
      expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain(inject('guardedToken'));
      await page.context().close();
    });
  },
  'guarded',
);
