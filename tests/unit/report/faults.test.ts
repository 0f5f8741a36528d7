// @module-tag thorough
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/report/limits.ts';
import { readReport } from '../../../src/report/readReport.ts';
import { ReportError, type ReportErrorCode } from '../../../src/report/reportError.ts';
import type { MadeReport } from '../../support/reports/content.ts';
import { madeReports } from '../../support/reports/madeReports.ts';
import { writeDoc } from '../../support/reports/writeDoc.ts';
import { writeDocx } from '../../support/reports/writeDocx.ts';
import { writeHtml } from '../../support/reports/writeHtml.ts';
import { writeOdt } from '../../support/reports/writeOdt.ts';
import { writePdf } from '../../support/reports/writePdf.ts';
import { writeCellLines } from '../../support/reports/writeTxt.ts';
import { cpuTimeOf } from '../../support/cpuTime.ts';

const [report] = fc.sample(madeReports, { numRuns: 1, seed: 7 }) as [MadeReport];
const writers = {
  docx: writeDocx,
  doc: writeDoc,
  odt: writeOdt,
  html: writeHtml,
  txt: writeCellLines,
  pdf: writePdf,
};
const goodTime = limits.milliseconds;
/** By the clock, which runs on while the machine does other work. */
const milliseconds = 10 * goodTime;

/** What is thrown in reading; a `ReportError` in good time or the test fails. */
const errorOf = async (bytes: Uint8Array, name = 'report'): Promise<ReportError | undefined> => {
  let thrown: unknown;
  const work = await cpuTimeOf(() =>
    readReport(bytes, name, { milliseconds }).catch((error: unknown) => (thrown = error)),
  );
  expect(work).toBeLessThan(goodTime);
  if (thrown === undefined) return undefined;
  expect(thrown).toBeInstanceOf(ReportError);
  return thrown as ReportError;
};

const codeOf = async (bytes: Uint8Array): Promise<ReportErrorCode | undefined> =>
  (await errorOf(bytes))?.code;

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string): string => [...text].join('\0');
const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

describe('a file that cannot be read says why', () => {
  it('an empty file, and one of blanks, are empty', async () => {
    expect(await codeOf(new Uint8Array())).toBe('empty');
    expect(await codeOf(bytesOf(' \n\t \n'))).toBe('empty');
  });

  it('a file over the size limit is refused before it is looked at', async () => {
    expect(await codeOf(new Uint8Array(limits.fileBytes + 1))).toBe('too_large');
  });

  it('a zip bomb is refused by the size its directory says', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(limits.partBytes + 1) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(bomb)).toBe('too_large');
  });

  it('a zip bomb that lies about its size is cut at the size it says', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(limits.partBytes - 1) });
    const view = new DataView(bomb.buffer);
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 1000, true);
    expect(await codeOf(bomb)).toBe('damaged');
  });

  it('entities that would grow are not expanded', async () => {
    const lol =
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document><w:t>&b;</w:t></w:document>';
    expect(await codeOf(zipSync({ 'word/document.xml': strToU8(lol) }))).toBe('damaged');
  });

  it('elements nested a hundred thousand deep are refused', async () => {
    const deep = '<w:p>'.repeat(100_000);
    expect(await codeOf(zipSync({ 'word/document.xml': strToU8(deep) }))).toBe('too_large');
    expect(await codeOf(strToU8(`<html>${'<div>'.repeat(20_000)}`))).toBe('too_large');
  });

  it('text without end is read or refused in good time', async () => {
    const texts = [
      'Level 1 1 2 3 4\n'.repeat(50_000),
      'SHPO 1\n'.repeat(99_000),
      'Level 1\n'.repeat(200_000),
      '1 '.repeat(2_000_000),
      `a${' '.repeat(4_000_000)}b`,
      '['.repeat(4_000_000),
      'Norfolk MAPPA 2018-19 calculated using '.repeat(50_000),
    ];
    for (const text of texts) await errorOf(strToU8(text));
  });

  it('locked documents ask for one without a password', async () => {
    expect(await codeOf(bytesOf(compound + wide('EncryptedPackage')))).toBe('password');
    const manifest = strToU8('<manifest:encryption-data/>');
    const odt = zipSync({ 'content.xml': strToU8('x'), 'META-INF/manifest.xml': manifest });
    expect(await codeOf(odt)).toBe('password');
    const zipped = writeDocx(report.blocks);
    const view = new DataView(zipped.buffer);
    view.setUint16(view.getUint32(zipped.length - 6, true) + 8, 1, true);
    expect(await codeOf(zipped)).toBe('password');
  });

  it('other formats are named, with the way to save them', async () => {
    expect(await codeOf(bytesOf('{\\rtf1 text}'))).toBe('unsupported_format');
    expect(await codeOf(zipSync({ 'xl/workbook.xml': strToU8('x') }))).toBe('unsupported_format');
    expect(await codeOf(zipSync({ 'notes.md': strToU8('x') }))).toBe('unknown_format');
    expect(await codeOf(bytesOf('\x89PNG\r\n\x1a\n\0\0\0'))).toBe('unknown_format');
  });

  it('a legacy Word document that does not hold together gets advice to save it as docx', async () => {
    const error = await errorOf(bytesOf(compound + wide('WordDocument')));
    expect(error?.code).toBe('needs_docx');
    expect(error?.message).toContain('.docx');
  });

  it('a PDF without a text layer is called a scan', async () => {
    expect(await codeOf(writePdf([{ kind: 'paragraph', text: 'x' }]))).toBe('no_text');
  });

  it('a document without tables of figures is said to have none', async () => {
    for (const write of Object.values(writers)) {
      const text = 'A long enough paragraph that has no figures in it at all, of any kind';
      expect(await codeOf(write([{ kind: 'paragraph', text }]))).toBe('no_figures');
    }
  });
});

describe('what must not matter does not', () => {
  it('macros in a document are never looked at', async () => {
    const more = { 'word/vbaProject.bin': strToU8('Auto_Open') };
    const reading = await readReport(writeDocx(report.blocks, more), 'report.docm');
    expect(reading.figures).toHaveLength(report.expected.length);
  });

  it('the file name may say another format', async () => {
    const reading = await readReport(writeOdt(report.blocks), 'report.pdf');
    expect(reading.format).toBe('odt');
  });

  it('the bytes given are left as they are', async () => {
    for (const write of Object.values(writers)) {
      const bytes = write(report.blocks);
      const before = bytes.slice();
      await readReport(bytes, 'report');
      expect(bytes).toEqual(before);
    }
  });
});

describe('damaged files of every format', () => {
  it.each(Object.entries(writers))(
    '%s: cut, shuffled or corrupted, it is read or refused in words',
    async (_, write) => {
      const whole = write(report.blocks);
      const damage = fc.oneof(
        fc.nat(whole.length).map((length) => whole.slice(0, length)),
        fc.nat(whole.length).map((from) => whole.slice(from)),
        fc
          .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 })
          .map((changes) => {
            const bytes = whole.slice();
            for (const [place, value] of changes) bytes[place] = value;
            return bytes;
          }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }).map((order) => {
          const size = Math.ceil(whole.length / order.length);
          const parts = order.map((place) => whole.slice(place * size, (place + 1) * size));
          return Uint8Array.from(parts.flatMap((part) => [...part]));
        }),
      );
      await fc.assert(
        fc.asyncProperty(damage, async (bytes) => {
          await errorOf(bytes);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('noise is refused in words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), async (bytes) => {
        expect(await errorOf(bytes)).toBeInstanceOf(ReportError);
      }),
      { numRuns: 100 },
    );
  });
});
