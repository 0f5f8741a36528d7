import WordExtractor from 'word-extractor';

/** The texts of a legacy Word document: body, text boxes, footnotes; only Node can read them. */
export const extractDoc = async (bytes: Uint8Array): Promise<string[]> => {
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  return [document.getBody(), document.getTextboxes(), document.getFootnotes()];
};
