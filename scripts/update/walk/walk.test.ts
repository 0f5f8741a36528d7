import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  attachmentBox,
  linkTo,
  sentPage,
  type SentPage,
} from '../../../tests/support/govukPages.ts';
import {
  assets,
  startGovuk,
  type Answer,
  type GovukServer,
} from '../../../tests/support/govukServer.ts';
import { Asker, usualManners } from '../download/polite.ts';
import { collectionPath, walkCollection } from './collection.ts';
import { askContent } from './contentApi.ts';
import type { Found } from './found.ts';
import type { WalkOptions } from './walk.ts';

let server: GovukServer;

beforeEach(async () => {
  server = await startGovuk({});
});

afterEach(async () => {
  await server.close();
});

const at = (path: string): string => `/api/content${path}`;
const serve = (...pages: SentPage[]): void => {
  for (const page of pages) server.routes[at(page.path)] = sentPage(page);
};

/** The collection with documents and a text. */
const collection = (
  documents: readonly SentPage[],
  body = '',
  groups: string[] = [],
): SentPage => ({
  path: collectionPath,
  title: 'MAPPA annual reports',
  documentType: 'document_collection',
  schema: 'document_collection',
  body,
  details: {
    collection_groups: groups.map((text) => ({ title: 'A group', body: text, documents: [] })),
  },
  links: { documents: documents.map((document) => linkTo(document)) },
});

const statistics: SentPage = {
  path: '/government/statistics/mappa-annual-report-2016-to-2017',
  title: 'MAPPA annual report 2016 to 2017',
  documentType: 'official_statistics',
  attachments: [{ title: 'Area tables', url: `${assets}/media/1/Area_Tables.xls` }],
};
const areaReports: SentPage = {
  path: '/government/publications/mappa-area-reports-2016-to-2017',
  title: 'MAPPA area reports 2016 to 2017',
  attachments: [{ title: 'Norfolk', url: `${assets}/media/2/norfolk.pdf` }],
};
const linkIn = (href: string, text = 'reports for each area'): string =>
  `<p>The <a href="${href}">${text}</a> are also available.</p>`;

const walk = (options: Partial<WalkOptions> = {}): Promise<Found> => {
  const asker = new Asker(server.baseUrl, { ...usualManners, wait: () => Promise.resolve() });
  return walkCollection((path) => askContent(asker, path), {
    withdrawn: false,
    followsText: true,
    tell: () => undefined,
    ...options,
  });
};
const names = ({ attachments }: Found): string[] =>
  attachments.map(({ url }) => url.replace(/^.*\//, ''));
const reasons = ({ notFollowed }: Found): string[] =>
  notFollowed.map(({ address, reason }) => `${address}: ${reason}`);

describe('links in the texts of the collection and its pages', () => {
  it('lead to publications that only a text names, whole addresses, paths and marks behind them', async () => {
    for (const href of [
      `https://www.gov.uk${areaReports.path}`,
      areaReports.path,
      `${areaReports.path}#contents`,
      `http://www.gov.uk${areaReports.path}?cachebust=1`,
    ]) {
      serve(collection([statistics]), { ...statistics, body: linkIn(href) }, areaReports);
      const found = await walk();
      expect(names(found)).toEqual(['Area_Tables.xls', 'norfolk.pdf']);
      expect(found.notFollowed).toEqual([]);
      expect(found.problems).toEqual([]);
    }
  });

  it('are followed in the text above a group of the collection', async () => {
    serve(collection([], '', [linkIn(areaReports.path)]), areaReports);
    expect(names(await walk())).toEqual(['norfolk.pdf']);
  });

  it('are followed where neither address nor words say the subject, but the page does', async () => {
    const plain = { ...areaReports, path: '/government/publications/reports-2016' };
    serve(collection([statistics]), { ...statistics, body: linkIn(plain.path) }, plain);
    expect(names(await walk())).toContain('norfolk.pdf');
  });

  it('name files, which are taken with the words of the link', async () => {
    const file = `${assets}/media/3/MAPPA_Area_Tables.xlsx`;
    serve(collection([], linkIn(file, 'area tables for 2013 to 2014')));
    const { attachments } = await walk({ followsText: false });
    expect(attachments).toMatchObject([{ url: file, title: 'area tables for 2013 to 2014' }]);
  });

  it('to a single page of a publication bring this page', async () => {
    const page: SentPage = {
      path: `${areaReports.path}/norfolk`,
      title: 'Norfolk MAPPA report 2016 to 2017',
      documentType: 'html_publication',
      schema: 'html_publication',
      body: '<table></table>',
    };
    serve(collection([], linkIn(page.path)), page);
    expect((await walk()).attachments).toMatchObject([{ url: page.path, kind: 'page' }]);
  });

  it('that are not followed are told, each once, with the page and the reason', async () => {
    const other: SentPage = {
      path: '/government/statistics/offender-management-2016',
      title: 'Offender management statistics',
      attachments: [{ title: 'Prison population', url: `${assets}/media/4/prison.xlsx` }],
    };
    const guidance: SentPage = {
      path: '/government/publications/mappa-guidance',
      title: 'MAPPA guidance',
      documentType: 'statutory_guidance',
      attachments: [{ title: 'MAPPA guidance', url: `${assets}/media/5/guidance.pdf` }],
    };
    const body = [
      linkIn(other.path, 'prison statistics'),
      linkIn(other.path, 'prison statistics again'),
      linkIn(guidance.path, 'MAPPA guidance'),
      linkIn('https://www.example.org/mappa', 'MAPPA elsewhere'),
      linkIn('/government/organisations/ministry-of-justice'),
      linkIn('/government/publications/mappa-gone'),
      linkIn(`${assets}/media/6/data.csv`, 'MAPPA data'),
      linkIn('mailto:mappa@example.org'),
      linkIn('#contents'),
    ].join('');
    serve(collection([], body), other, guidance);
    const found = await walk();
    expect(found.attachments).toEqual([]);
    expect(reasons(found)).toEqual([
      `https://www.gov.uk${other.path}: “Offender management statistics” is not on the subject`,
      `https://www.gov.uk${guidance.path}: “MAPPA guidance” is of the kind “statutory guidance”, without figures by area`,
      'https://www.example.org/mappa: www.example.org is not GOV.UK',
      'https://www.gov.uk/government/organisations/ministry-of-justice: neither a publication, nor statistics, nor a collection',
      expect.stringContaining('mappa-gone: '),
      `${assets}/media/6/data.csv: a file of a kind not read`,
    ]);
    expect(found.notFollowed.every(({ page }) => page === 'MAPPA annual reports')).toBe(true);
    expect(server.paths().filter((path) => path === at(other.path))).toHaveLength(1);
  });

  it('to a page on something else bring only what hangs there and is on the subject', async () => {
    const mixed: SentPage = {
      path: '/government/statistics/offender-management-2016',
      title: 'Offender management statistics',
      attachments: [
        { title: 'Prison population', url: `${assets}/media/4/prison.xlsx` },
        { title: 'MAPPA area tables', url: `${assets}/media/4/tables.xlsx` },
      ],
    };
    serve(collection([], linkIn(mixed.path)), mixed);
    expect(names(await walk())).toEqual(['tables.xlsx']);
  });

  it('are followed one step deep: what is further away is told', async () => {
    const further = '/government/publications/mappa-reports-further';
    serve(collection([], linkIn(areaReports.path)), {
      ...areaReports,
      body: linkIn(further) + linkIn('/government/publications/something-else'),
    });
    const found = await walk();
    expect(reasons(found)).toEqual([`https://www.gov.uk${further}: two steps from the collection`]);
    expect(server.paths()).not.toContain(at(further));
  });

  it('that lead round in a circle end', async () => {
    serve(
      collection([statistics], linkIn(collectionPath)),
      { ...statistics, body: linkIn(areaReports.path) + linkIn(statistics.path) },
      { ...areaReports, body: linkIn(statistics.path) + linkIn(areaReports.path) },
    );
    await walk();
    expect(server.paths()).toHaveLength(3);
  });

  it('to another collection on the subject bring its documents', async () => {
    const older: SentPage = {
      path: '/government/collections/mappa-reports-archive',
      title: 'MAPPA reports: archive',
      documentType: 'document_collection',
      links: { documents: [linkTo(areaReports)] },
    };
    serve(collection([], linkIn(older.path)), older, areaReports);
    expect(names(await walk())).toEqual(['norfolk.pdf']);
  });
});

describe('what hangs on a page', () => {
  it('is taken once, whether attached, featured, listed in HTML or shown in the text', async () => {
    const href = '/government/uploads/system/uploads/attachment_data/file/1/Area_Tables.xls';
    const box = attachmentBox('Area tables', href);
    serve(collection([statistics]), {
      ...statistics,
      attachments: [{ title: 'Area tables', url: `${assets}${href}` }],
      documents: [box],
      body: box,
    });
    expect((await walk()).attachments).toMatchObject([
      { url: `${assets}${href}`, title: 'Area tables' },
    ]);
  });

  it('is found in the text of a statistical data set that is named beside the statistics', async () => {
    const dataSet: SentPage = {
      path: '/government/statistical-data-sets/mappa-tables',
      title: 'MAPPA tables by area',
      documentType: 'statistical_data_set',
      schema: 'statistical_data_set',
      body: attachmentBox('Tables 2017', '/government/uploads/system/uploads/1/tables.xlsx'),
    };
    serve(
      collection([statistics]),
      { ...statistics, links: { related_statistical_data_sets: [linkTo(dataSet)] } },
      dataSet,
    );
    const found = await walk();
    expect(names(found)).toEqual(['Area_Tables.xls', 'tables.xlsx']);
    expect(found.attachments[1]?.title).toBe('Tables 2017');
  });

  it('is found in the list of an older publication, pages of its own among it', async () => {
    serve(collection([areaReports]), {
      ...areaReports,
      attachments: [],
      documents: [
        attachmentBox('Kent', `${areaReports.path}/kent`),
        attachmentBox('Essex', '/government/uploads/essex.pdf'),
        attachmentBox('Data', '/government/uploads/data.zip'),
      ],
    });
    const found = await walk();
    expect(found.attachments.map(({ title, kind }) => `${title} ${kind}`)).toEqual([
      'Kent page',
      'Essex file',
    ]);
    expect(found.problems).toEqual([expect.stringContaining('“Data” is of a kind')]);
  });

  it('is left aside and told where it is in another language', async () => {
    serve(
      collection([areaReports, { ...statistics, path: `${statistics.path}.cy` }]),
      {
        ...areaReports,
        attachments: [
          { title: 'Gwent', url: `${assets}/media/7/gwent.pdf`, locale: 'en' },
          { title: 'Gwent', url: `${assets}/media/8/gwent-cy.pdf`, locale: 'cy' },
          { title: 'Dyfed-Powys (Welsh)', url: `${assets}/media/8/dyfed.pdf` },
          { title: 'Gwent', url: `${areaReports.path}/gwent.cy`, type: 'html' },
          { title: 'South Wales', url: `${assets}/media/8/south-wales.pdf` },
        ],
      },
      { ...statistics, path: `${statistics.path}.cy`, locale: 'cy' },
    );
    const found = await walk();
    expect(names(found)).toEqual(['gwent.pdf', 'south-wales.pdf']);
    expect(found.leftAside).toEqual([
      `${areaReports.title}: “Gwent” is in Welsh`,
      `${areaReports.title}: “Dyfed-Powys (Welsh)” is in Welsh`,
      `${areaReports.title}: “Gwent” is in Welsh`,
      `“${statistics.title}” is in Welsh`,
    ]);
    expect(found.problems).toEqual([]);
  });
});

describe('pages that are elsewhere, or nowhere', () => {
  const gone = (details: object, status: number): Answer => ({
    status,
    body: JSON.stringify({ schema_name: 'gone', document_type: 'gone', title: null, details }),
  });

  it('are found where a redirect leads, also to a whole address', async () => {
    const redirect = { schema_name: 'redirect', document_type: 'redirect' };
    const moved: SentPage = { path: '/government/publications/moved', title: 'Moved' };
    serve(collection([moved, areaReports]), areaReports);
    for (const destination of [
      `https://www.gov.uk${areaReports.path}#documents`,
      areaReports.path,
    ]) {
      server.routes[at(moved.path)] = {
        body: JSON.stringify({
          ...redirect,
          redirects: [{ path: moved.path, type: 'exact', destination }],
        }),
      };
      const found = await walk();
      expect(names(found)).toEqual(['norfolk.pdf']);
      expect(found.problems).toEqual([]);
    }
    server.routes[at(moved.path)] = {
      body: JSON.stringify({ ...redirect, redirects: [{ destination: 'https://example.org/' }] }),
    };
    expect((await walk()).problems).toEqual([expect.stringContaining('https://example.org/')]);
  });

  it('are told with the explanation that GOV.UK gives', async () => {
    const old: SentPage = { path: '/government/publications/old', title: 'MAPPA 2001' };
    serve(collection([old]));
    const explanation = '<div class="govspeak"><p>Published in <b>error</b></p></div>';
    for (const status of [200, 410]) {
      server.routes[at(old.path)] = gone({ explanation, alternative_path: '' }, status);
      expect((await walk()).problems).toEqual([
        expect.stringContaining('took it away and says: “Published in error”'),
      ]);
    }
    server.routes[at(old.path)] = { status: 410, type: 'text/html', body: '<html></html>' };
    expect((await walk()).problems).toEqual([expect.stringContaining('took it away')]);
  });

  it('are found where the one that took their place stands', async () => {
    const old: SentPage = { path: '/government/publications/old', title: 'MAPPA 2001' };
    serve(collection([old]), areaReports);
    server.routes[at(old.path)] = gone({ alternative_path: areaReports.path }, 410);
    expect(names(await walk())).toEqual(['norfolk.pdf']);
  });

  it('are left out when a link in a text leads to a withdrawn one', async () => {
    serve(collection([], linkIn(areaReports.path)), { ...areaReports, withdrawn: '<p>Old</p>' });
    expect(await walk()).toMatchObject({ attachments: [], withdrawn: [areaReports.title] });
    expect(names(await walk({ withdrawn: true }))).toEqual(['norfolk.pdf']);
  });

  it('stop nothing else when the server is busy, and are told', async () => {
    serve(collection([statistics], linkIn(areaReports.path)), statistics);
    server.routes[at(areaReports.path)] = { status: 503 };
    const found = await walk();
    expect(names(found)).toEqual(['Area_Tables.xls']);
    expect(found.problems).toEqual([expect.stringContaining('busy')]);
  });
});
