import type { Answer } from './govukServer.ts';

/** An attachment as whitehall, the publishing program, sends it. */
export interface SentAttachment {
  title: string;
  url: string;
  type?: 'file' | 'html' | 'external';
  locale?: string;
}

/** A page as whitehall sends it to the Content API; what is not named is as on most pages. */
export interface SentPage {
  path: string;
  title: string;
  documentType?: string;
  schema?: string;
  locale?: string;
  description?: string;
  /** The text, as HTML within its usual box. */
  body?: string;
  attachments?: readonly SentAttachment[];
  /** The list of attachments as HTML, as older publications have it. */
  documents?: readonly string[];
  details?: Record<string, unknown>;
  links?: Record<string, unknown>;
  withdrawn?: string;
}

const fileName = (url: string): string => url.replace(/^.*\//, '');

const sentAttachment = ({ title, url, type = 'file', locale }: SentAttachment): object => ({
  attachment_type: type,
  id: type === 'file' ? fileName(url) : '1',
  title,
  url,
  ...(locale === undefined ? {} : { locale }),
  ...(type === 'file'
    ? { accessible: false, content_type: 'application/octet-stream', filename: fileName(url) }
    : {}),
  unique_reference: '',
  unnumbered_command_paper: false,
});

/** The answer of the Content API for a page of whitehall's. */
export const sentPage = (page: SentPage): Answer => {
  const attachments = page.attachments ?? [];
  return {
    body: JSON.stringify({
      base_path: page.path,
      content_id: '5eb731c7-7631-11e4-a3cb-005056011aef',
      title: page.title,
      description: page.description ?? '',
      document_type: page.documentType ?? 'corporate_report',
      schema_name: page.schema ?? 'publication',
      locale: page.locale ?? 'en',
      publishing_app: 'whitehall',
      withdrawn_notice:
        page.withdrawn === undefined
          ? {}
          : { explanation: page.withdrawn, withdrawn_at: '2015-01-13T13:05:30Z' },
      details: {
        body: `<div class="govspeak">${page.body ?? ''}</div>`,
        attachments: attachments.map(sentAttachment),
        featured_attachments: attachments.map(({ url }) => fileName(url)),
        documents: page.documents ?? [],
        ...page.details,
      },
      links: page.links ?? {},
    }),
  };
};

/** A page among the links of another, with the members that the Content API gives of it. */
export const linkTo = (
  { path, title, documentType = 'corporate_report' }: SentPage,
  more: Record<string, unknown> = {},
): object => ({
  base_path: path,
  api_path: `/api/content${path}`,
  api_url: `https://www.gov.uk/api/content${path}`,
  web_url: `https://www.gov.uk${path}`,
  title,
  document_type: documentType,
  locale: 'en',
  ...more,
});

/** A file in the HTML of a page, as whitehall draws it: a picture and a heading lead to it. */
export const attachmentBox = (title: string, href: string): string =>
  `<section class="attachment embedded" id="attachment_1">
<div class="attachment-thumb"><a aria-hidden="true" class="thumbnail" href="${href}"><img alt="" src="/cover.png"></a></div>
<div class="attachment-details"><h2 class="title"><a href="${href}">${title}</a></h2>
<p class="metadata"><span class="type">MS Excel Spreadsheet</span></p>
<p>Email <a href="mailto:formats@example.gov.uk?subject=x">us</a> or <a href="#request">ask</a>.</p></div>
</section>`;
