import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOfName } from '../../src/vocabulary/areas.ts';
import { madeReports } from '../support/reports/madeReports.ts';
import { writeDocx } from '../support/reports/writeDocx.ts';
import { writeHtml } from '../support/reports/writeHtml.ts';
import { writeOdt } from '../support/reports/writeOdt.ts';
import { writePdf } from '../support/reports/writePdf.ts';
import { writeTabs } from '../support/reports/writeTxt.ts';
import { axeFindings } from './support/axe.ts';
import { panel } from './support/panel.ts';
import { setting } from './support/setting.ts';
import { pageReady, type Visit } from './support/visit.ts';

const [made] = fc.sample(madeReports, { seed: 20, numRuns: 1 });
if (!made) throw new Error('No report was made.');
const { area, yearEnding, expected, blocks } = made;
const code = areaOfName(area)?.code ?? '';
const registered = Number(
  expected
    .find((line) => line.startsWith('eligible,1,all,'))
    ?.split(',')
    .at(-1),
);
const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});
const docx = file('report.docx', writeDocx(blocks));
type Page = Visit['page'];
const choose = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.getByLabel('Choose files').setInputFiles(files);
const addKept = (page: Page) =>
  page.getByRole('button', { name: 'Add these figures and keep them in this browser' }).click();
const addForNow = (page: Page) =>
  page.getByRole('button', { name: 'Add these figures for this visit only' }).click();
const readyToAdd = (page: Page) =>
  page.getByRole('button', { name: 'Add these figures for this visit only' }).waitFor();

describe('adding a report', () => {
  const { open } = setting();

  it.each([
    ['docx', writeDocx(blocks)],
    ['odt', writeOdt(blocks)],
    ['pdf', writePdf(blocks)],
    ['html', writeHtml(blocks)],
    ['txt', writeTabs(blocks)],
  ])('reads every figure of a report as %s, with its area and year', async (format, bytes) => {
    const { page, end } = await open('?view=reports');
    await choose(page, file(`report.${format}`, bytes));
    await page.getByRole('heading', { name: `${expected.length} figures read` }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Area' }).inputValue()).toBe(area);
    expect(await page.getByRole('spinbutton').inputValue()).toBe(String(yearEnding));
    const read = await page
      .locator('td.number input')
      .evaluateAll((inputs) => inputs.map((input) => Number((input as HTMLInputElement).value)));
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
    expect(sum(read)).toBe(sum(expected.map((line) => Number(line.split(',').at(-1)))));
    expect(await axeFindings(page)).toEqual([]);
    await end();
  });

  it('lets the figures take part in the charts and the table, marked as yours, and takes them out again', async () => {
    const { page, requests, end } = await open(`?view=reports&measure=category_1_count&areas=none`);
    await pageReady(page);
    await choose(page, docx);
    await addForNow(page);
    const before = requests.length;
    await page.locator('#added-heading ~ ul').getByRole('link', { name: 'Compare' }).click();
    await panel(page, 'sorted').getByRole('radio', { name: 'Table' }).check();
    const row = page.locator('tbody tr', { hasText: area }).first();
    await expect.poll(() => row.innerText()).toContain(registered.toLocaleString('en-GB'));
    expect(await row.innerText()).toContain('Added by you: report.docx');
    await panel(page, 'sorted').getByRole('radio', { name: 'Chart' }).check();
    expect(await page.locator('[data-chart="sorted"] .mark.own').count()).toBe(1);
    expect(page.url()).toContain(`areas=${code}`);
    await page.getByRole('link', { name: 'Overview' }).click();
    await expect.poll(() => page.locator('[data-chart="tiles"] .tile.own').count()).toBe(1);
    await page.goto(new URL(`?view=area&area=${code}&year=${yearEnding}`, page.url()).href);
    await pageReady(page);
    expect(await page.getByText('added by you', { exact: true }).count()).toBe(0);
    await page.getByRole('link', { name: 'Add a report' }).click();
    await choose(page, docx);
    await addForNow(page);
    await page.getByRole('link', { name: 'Area', exact: true }).click();
    await expect
      .poll(() => page.getByText('added by you', { exact: true }).count())
      .toBeGreaterThan(5);
    await page.getByRole('link', { name: 'Add a report' }).click();
    await page.getByRole('button', { name: /^Remove/ }).click();
    await page.getByRole('link', { name: 'Compare' }).click();
    await expect.poll(() => page.locator('.mark.own').count()).toBe(0);
    // Nothing was sent: what was asked for since are parts of this site.
    expect(requests.slice(before).every((url) => url.startsWith(new URL(page.url()).origin))).toBe(
      true,
    );
    await end();
  });

  it('adds a figure as it was corrected by hand, and saves the CSV for the maintainers', async () => {
    const { page, end } = await open('?view=reports');
    await pageReady(page);
    await choose(page, docx);
    const field = page.getByRole('textbox', {
      name: 'MAPPA-eligible individuals in the community, Category 1, to be added',
    });
    await field.fill('4321');
    await field.press('Tab');
    await page.getByText('corrected', { exact: true }).waitFor();
    await addForNow(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const csv = Buffer.concat(chunks).toString('utf8');
    expect(csv).toContain(`${area},${yearEnding},eligible,1,all,4321,report,report.docx\n`);
    expect(csv.trim().split('\n')).toHaveLength(expected.length + 1);
    await end();
  });

  it('asks while adding whether to keep the figures, and warns before those that are not are lost', async () => {
    const { page, end } = await open('?view=reports');
    await pageReady(page);
    const warnings: string[] = [];
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type());
      void dialog.accept();
    });
    await choose(page, docx);
    await addForNow(page);
    await page.reload();
    await page.getByText('None yet.').waitFor();
    expect(warnings).toEqual(['beforeunload']);
    await choose(page, docx);
    await addKept(page);
    await page.getByText('They take part in every view').waitFor();
    await page.reload();
    await pageReady(page);
    expect(warnings).toHaveLength(1);
    await page.getByText(`${area}, ${yearEnding}`).first().waitFor();
    await page.getByRole('link', { name: 'Compare' }).first().click();
    await page.getByText('A report that you added takes part').waitFor();
    await end();
  });

  it('warns no more once the figures are saved as a file', async () => {
    const { page, end } = await open('?view=reports');
    await pageReady(page);
    const warnings: string[] = [];
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type());
      void dialog.accept();
    });
    await choose(page, docx);
    await addForNow(page);
    await page.getByText('gone when you close this page').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    await saved;
    await expect.poll(() => page.getByText('gone when you close this page').count()).toBe(0);
    await page.reload();
    await page.getByText('None yet.').waitFor();
    expect(warnings).toEqual([]);
    await end();
  });

  it('opens the area just added, from what was said and from the menu', async () => {
    const { page, end } = await open('?view=reports');
    await pageReady(page);
    await choose(page, docx);
    await addForNow(page);
    await page.getByRole('link', { name: `See ${area}` }).click();
    await page.getByRole('heading', { level: 1, name: area }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Area', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: area }).waitFor();
    await end();
  });

  it('checks the figures again after every correction, so that what it says is true of what stands there', async () => {
    const { page, end } = await open('?view=reports');
    const levels = ['1,1,5', '1,2,3', '1,3,2', '1,all,10'];
    const rows = levels.map((cell) => `Kent,2030,eligible,${cell}`);
    const csv = ['area,year_ending,measure,category,level,value', ...rows].join('\n');
    await choose(page, file('kent.csv', new TextEncoder().encode(csv)));
    const sound = page.getByText('every total that stands beside its parts fits them');
    await sound.waitFor();
    const field = page.getByRole('textbox', {
      name: 'MAPPA-eligible individuals in the community, Category 1, to be added',
    });
    await field.fill('11');
    await field.press('Tab');
    await page.getByText('is now 11, but its parts (5 + 3 + 2) make 10').waitFor();
    expect(await sound.count()).toBe(0);
    await field.fill('10');
    await field.press('Tab');
    await sound.waitFor();
    await end();
  });

  it('takes files dropped on any view', async () => {
    const { page, end } = await open('?measure=category_1_rate');
    await pageReady(page);
    const bytes = [...docx.buffer];
    await page.evaluate((bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], 'dropped.docx'));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    }, bytes);
    await page.getByRole('heading', { name: /^dropped\.docx: \d+ figures read/ }).waitFor();
    await end();
  });

  it('says what is wrong with a file and what to do, and one bad file stops no other', async () => {
    const { page, end } = await open('?view=reports');
    const text = (content: string) => new TextEncoder().encode(content);
    await choose(
      page,
      file('empty.docx', new Uint8Array()),
      file('broken.docx', docx.buffer.subarray(0, docx.buffer.length / 2)),
      file(
        'old.doc',
        Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t', 'latin1'),
      ),
      file('poem.txt', text('No table of figures is in here, not one.')),
      docx,
    );
    await readyToAdd(page);
    await page.getByRole('heading', { name: '4 files were not read' }).waitFor();
    const said = await page.locator('.problem').innerText();
    expect(said).toContain('The file is empty');
    expect(said).toMatch(/damaged/);
    expect(said).toContain('Word document (.docx)');
    expect(said).toContain('No table of MAPPA figures was found');
    for (const name of ['empty.docx', 'broken.docx', 'old.doc', 'poem.txt']) {
      expect(said).toContain(name);
    }
    await end();
  });

  it('loads the libraries of the formats only when a file of the format comes', async () => {
    const { page, requests, end } = await open('?view=reports');
    await pageReady(page);
    const libraries = () => requests.filter((url) => /\/(pdf|zip|html|docx|odt)[.-]/.test(url));
    expect(libraries()).toEqual([]);
    await choose(page, docx);
    await readyToAdd(page);
    expect(libraries().some((url) => /\/docx-/.test(url))).toBe(true);
    expect(libraries().some((url) => /\/pdf/.test(url))).toBe(false);
    await end();
  });
});
