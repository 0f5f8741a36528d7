import { openingView } from '../../state/address.ts';
import type { View } from '../../state/view.ts';
import { areas } from '../../vocabulary/areas.ts';

/** A question to try, and the view that answers it. */
export interface WorkedQuestion {
  /** Who would ask it. */
  user: string;
  question: string;
  /** Where the answer stands in the view. */
  answer: string;
  view: View;
}

const [norfolk, suffolk, essex, cleveland, durham] = [
  'E23000024',
  'E23000025',
  'E23000028',
  'E23000013',
  'E23000008',
];
const ofRates: View = { ...openingView, measure: 'category_1_rate' };

/** One question for each kind of reader. A test holds that the figures answer them. */
export const workedQuestions: readonly WorkedQuestion[] = [
  {
    user: 'A journalist on a local paper',
    question: 'How does Norfolk compare, and since when?',
    answer:
      'Its rate beside Suffolk and Essex, year by year. The words say whether it rises and what could be chance; every mark opens its source.',
    view: { ...ofRates, page: 'compare', slots: [norfolk, suffolk, essex], year: 2023 },
  },
  {
    user: 'A researcher',
    question: 'Did the rates of all areas change after a break?',
    answer:
      'All areas as published, on both sides of 2022, when the population behind the rates changed. Lines stop at the break, and the note says why; the switch sets all years over one population base.',
    view: {
      ...ofRates,
      page: 'compare',
      slots: areas.map(({ code }) => code),
      base: 'published',
      firstYear: 2019,
      lastYear: 2024,
      year: 2022,
    },
  },
  {
    user: 'A Strategic Management Board',
    question: 'Does Cleveland differ from its peers beyond chance?',
    answer:
      'The funnel of 2020, the areas of similar population, and whether the conclusion changes with other peers.',
    view: {
      ...ofRates,
      page: 'benchmark',
      slots: [cleveland, durham],
      year: 2020,
      area: cleveland,
      beside: durham,
    },
  },
];
