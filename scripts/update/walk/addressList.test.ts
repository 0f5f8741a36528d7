import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listedAttachment, listFile, readAddressList } from './addressList.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'list-'));
  mkdirSync(join(root, 'data'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const assets = 'https://assets.publishing.service.gov.uk/media';
const write = (...rows: string[]): void => {
  writeFileSync(join(root, listFile), ['year_ending,address,note', ...rows, ''].join('\n'));
};

describe('the list of the area tables', () => {
  it('that the project holds is sound and names each year from 2014 on once', () => {
    const years = readAddressList('.').map(({ yearEnding }) => yearEnding);
    expect(years.slice(0, 10)).toEqual([
      2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023,
    ]);
    expect(new Set(years).size).toBe(years.length);
  });

  it('is refused with file and line where an address is not on GOV.UK', () => {
    for (const address of [
      'https://example.org/mappa.xlsx',
      'https://assets.publishing.service.gov.uk.example.org/mappa.xlsx',
      'https://assets.publishing.service.gov.uk:8080/mappa.xlsx',
      'http://www.gov.uk/mappa.xlsx',
      'file:///home/mappa.xlsx',
    ]) {
      write(`2014,${assets}/1/a.xls,`, `2015,${address},moved`);
      expect(() => readAddressList(root)).toThrow(/^data\/area-tables\.csv:3: .*not GOV\.UK/);
    }
  });

  it('is refused with file and line for every other fault, all of them at once', () => {
    write(
      'last year,/media/1/a.xls,',
      `2015,${assets}/1/a.pdf,`,
      `2016,${assets}/2/b.xlsx,`,
      `2017,${assets}/2/b.xlsx,`,
      '2018',
    );
    const faults = /:2: .*not a year[^]*:2: .*whole[^]*:3: .*workbook[^]*:5: .*line 4 already/;
    expect(() => readAddressList(root)).toThrow(faults);
    expect(() => readAddressList(root)).toThrow(/:6: 1 values, but 3/);
    rmSync(join(root, listFile));
    expect(() => readAddressList(root)).toThrow('restore the file');
  });

  it('gives each workbook a title from which its year is read', () => {
    const workbook = { yearEnding: 2001, address: `${assets}/1/a.xls`, line: 2 };
    expect(listedAttachment(workbook).title).toBe('MAPPA annual report 2000-01: area tables');
  });
});
