/** The views of the dashboard, in the order of its menu. */
export const pageIds = [
  'overview',
  'compare',
  'area',
  'benchmark',
  'relationship',
  'methods',
  'data',
  'query',
  'reports',
] as const;
export type PageId = (typeof pageIds)[number];

/** What each view is called in the menu. */
export const pageTitles: Record<PageId, string> = {
  overview: 'Overview',
  compare: 'Compare',
  area: 'Area',
  benchmark: 'Benchmark',
  relationship: 'Relationship',
  methods: 'Methods',
  data: 'Data',
  query: 'Query',
  reports: 'Add a report',
};

/** The question that each view answers. */
export const pageQuestions: Record<PageId, string> = {
  overview: 'Where, and how much?',
  compare: 'These areas, over these years',
  area: 'How does this area stand?',
  benchmark: 'Does an area differ beyond chance?',
  relationship: 'Do two measures go together?',
  methods: 'How is this worked out?',
  data: 'What is held, from where?',
  query: 'What do you want to ask?',
  reports: 'Your area’s new figures beside the others',
};
