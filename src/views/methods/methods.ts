/** A method as the methods page explains it. */
export interface Method {
  id: string;
  title: string;
  /** What it does and why, in plain words, a paragraph each. */
  plain: readonly string[];
  /** The formula, a line each. */
  formula: readonly string[];
  /** Where the method comes from. */
  sources: readonly string[];
}

/** Every method that the dashboard uses, in the order in which a figure goes through them. */
export const methods: readonly Method[] = [
  {
    id: 'rate',
    title: 'Interval of a count or a rate',
    plain: [
      'A count of people or events would have come out a little different under the same circumstances. The interval gives the underlying levels for which the count is not surprising: 2.5% of chance at each end.',
      'Nothing is approximated, so it also holds for counts of 0 to 5. A rate has the interval of its count, over the same denominator.',
    ],
    formula: [
      'low = ½ χ²(0.025; 2n) ÷ population × 100,000',
      'high = ½ χ²(0.975; 2n + 2) ÷ population × 100,000',
      'n: the count; χ²: quantile of the chi-squared distribution; low is 0 for n = 0',
    ],
    sources: [
      'Garwood F (1936), Fiducial limits for the Poisson distribution, Biometrika 28, 437–442.',
    ],
  },
  {
    id: 'implied',
    title: 'Denominators that are known only as an interval',
    plain: [
      'From March 2015 on the population that the Ministry divided by is known, and the build tests it against the printed rates. Before that, the published count and the published rounded rate say between which bounds it must lie. These bounds are carried along: the low end of an interval takes the largest population, the high end the smallest.',
    ],
    formula: [
      'smallest population = count ÷ (published rate + ½) × 100,000',
      'largest population = count ÷ (published rate − ½) × 100,000',
    ],
    sources: ['Rounding: ISO 80000-1:2009, annex B. The rest is interval arithmetic.'],
  },
  {
    id: 'one-base',
    title: 'One population base for lines over the years',
    plain: [
      'A published rate is divided by the population that was known at the time. The 2021 Census found more or fewer people than had been estimated, by up to about 3% in an area, so the published rates of March 2021 and March 2022 differ for that reason alone; and the populations of March 2023 and 2024 are a year older than those before. Lines, trends, changes, pooled years and indices therefore set the same counts over one base: the residents aged 10 and over at the mid-year before each 31 March, all counted from the 2021 Census. A switch shows them as published. Single years, as in lists, maps, ranks and funnels, are always as published.',
      'Up to March 2021 that population is an estimate: only all ages have been worked out anew by the Office for National Statistics, so those aged 10 and over are the first edition times what that did to all ages. How good it is can be tested at the Census, where both are held: the share of residents aged 10 and over is right within 1.5% in every area, and within 0.45% in half of them.',
      'The base begins in March 2015. Earlier rates stay as published, behind a break. A rate published without its count moves by as much as its population, with its bounds.',
    ],
    formula: [
      'rate on one base = count ÷ population of the mid-year before × 100,000',
      'population up to mid-2020 = first edition aged 10 and over × all ages, rebased ÷ all ages, first edition',
      'factor of a year = population as published ÷ population on one base',
      'step that the Census made in the published rate = factor of 2021 ÷ factor of 2022 − 1',
    ],
    sources: [
      'Office for National Statistics, mid-year population estimates, first editions and the series rebased after the 2021 Census.',
    ],
  },
  {
    id: 'share',
    title: 'Interval of a share of people',
    plain: [
      'A share of people (such as those managed at Level 2 or 3 among all eligible) has Wilson’s score interval. It never leaves 0 to 100% and holds the share in 95% of cases on average, also for small groups; where only a fraction of a case is expected, it can fall to 84%. Shares of fewer than 20 people are written as “3 of 12”.',
    ],
    formula: [
      'middle = (p + z²⁄2n) ÷ (1 + z²⁄n)',
      'half = z √(p(1 − p)⁄n + z²⁄4n²) ÷ (1 + z²⁄n)',
      'p: the share; n: all people; z = 1.96 for 95%; interval: middle ± half',
    ],
    sources: [
      'Wilson EB (1927), Probable inference, the law of succession, and statistical inference, JASA 22, 209–212.',
      'Newcombe RG (1998), Statistics in Medicine 17, 857–872 (method 3).',
    ],
  },
  {
    id: 'ratio',
    title: 'Interval of a recall ratio',
    plain: [
      'Returns to custody are events among the people at risk of them, and one person can be recalled twice, so this is no share of people. The people are taken as known: what chance could have made more or fewer is the events. If nobody were recalled twice the interval would be somewhat too wide, by 7% for a ratio of 12%.',
    ],
    formula: [
      'low = ½ χ²(2.5%; 2x) ÷ n',
      'high = ½ χ²(97.5%; 2x + 2) ÷ n',
      'x: events; n: people at risk',
    ],
    sources: [
      'Breslow NE, Day NE (1987), Statistical Methods in Cancer Research II, IARC, section 2.3.',
      'Garwood F (1936), Biometrika 28, 437–442.',
    ],
  },
  {
    id: 'difference',
    title: 'Two values against each other',
    plain: [
      'The difference of two values has an interval made from the intervals of both. Only where it leaves 0 out does the page say “higher” or “lower”; else it says “not distinguishable”. The ratio is made in the same way and always agrees.',
      'Before an area is set against the nation it is taken out of it, so that it is not compared with itself.',
    ],
    formula: [
      'low = d − √((a − a_low)² + (b_high − b)²)',
      'high = d + √((a_high − a)² + (b − b_low)²)',
      'd = a − b',
    ],
    sources: [
      'Newcombe RG (1998), Statistics in Medicine 17, 873–890 (method 10).',
      'Zou GY, Donner A (2008), Statistics in Medicine 27, 1693–1702; Donner A, Zou GY (2012), Statistical Methods in Medical Research 21, 347–359 (ratio).',
    ],
  },
  {
    id: 'ranks',
    title: 'Ranges of ranks',
    plain: [
      'A rank alone hides that chance could have ordered the areas differently. Every pair of areas is tested exactly; the tests are held to one joint error, so that with 95% confidence all ranges hold their areas at once. An area ranks below those that are surely above it, and above those that are surely below it. Where one area is the subject, as on its page, only its own pairs are tested: its range then holds for it alone and is narrower, and the words say which of the two is given.',
      'Below ten areas with a figure no ranks are given. Plain counts have none, because their order is that of the size of the areas.',
    ],
    formula: [
      'first possible rank = 1 + number of areas surely above',
      'last possible rank = areas − number of areas surely below',
      '“surely”: exact pairwise test, Holm’s procedure over all ordered pairs, joint error 5%',
    ],
    sources: [
      'Mogstad M, Romano JP, Shaikh AM, Wilhelm D (2024), Inference for Ranks, Review of Economic Studies 91, 476–518.',
      'Holm S (1979), Scandinavian Journal of Statistics 6, 65–70; Fisher RA (1935), JRSS 98, 39–82.',
    ],
  },
  {
    id: 'funnel',
    title: 'Funnel and the spread between areas',
    plain: [
      'The value of England and Wales stands in the middle; where it is not held, or counts others than areas do, that of all areas with a figure together. The limits say how far from it chance alone would put an area of a given size: exact limits, wider for small areas. MAPPA areas always differ more than that, in need, in recording and in practice, so a second pair of limits allows for the spread that is measured between them. The highest and lowest tenth of the areas are pulled in first, so that those which stand out do not widen the limits that are to show them, and the limits allow for what this takes away. In simulations of 16 to 42 areas they leave out about 5% of areas that differ like all others, and at most 0.6% beyond 99.8%; fewer where areas do not differ beyond chance.',
    ],
    formula: [
      'z = (value − middle) ÷ s, with s the standard error of chance',
      'φ = mean of z², after winsorising a tenth at each end, ÷ 0.679, which is what this leaves of a normal variable',
      'τ²: where the mean of (value − middle)² ÷ (s² + τ²), none above 1.28², is 0.679; 0 if it is less without τ²',
      'limits = middle ± 1.96 (3.09 for 99.8%) √(s² + τ²), never inside the exact ones',
    ],
    sources: [
      'Spiegelhalter DJ (2005), Funnel plots for comparing institutional performance, Statistics in Medicine 24, 1185–1202.',
      'Paule RC, Mandel J (1982), Journal of Research of the National Bureau of Standards 87, 377–385; Huber PJ (1964), Annals of Mathematical Statistics 35, 73–101 (proposal 2).',
    ],
  },
  {
    id: 'chance',
    title: 'Many areas at once',
    plain: [
      'Whoever looks at many areas will find some outside a 95% limit though nothing is the matter. The page says how many chance alone would put there.',
    ],
    formula: ['expected outside = areas × 5%', 'probability of at least one = 1 − 0.95^areas'],
    sources: ['Bland JM, Altman DG (1995), Multiple significance tests, BMJ 310, 170.'],
  },
  {
    id: 'peers',
    title: 'Peers, and whether they matter',
    plain: [
      'An area is set beside its peers: the other areas of its region, the ten nearest in population, the ten nearest in Category 1 caseload, a list of your own, or all. The page says whether it lies within their range, and whether it lies farther out than areas like them spread: 95 of 100 such areas would lie inside. That it differs from their mean is no finding, because areas differ by far more than chance. The mean is weighted by size or counts every area the same. Then the same question is put to every group: if the conclusion changes, it must not be quoted without its peers. Plain counts are not set against peers.',
      'These are not the Home Office’s Most Similar Groups, which are not held.',
    ],
    formula: [
      'weighted mean = sum of numerators ÷ sum of denominators',
      'simple mean = mean of the values',
      'spread = simple mean ± t √(variance between peers beyond chance + chance of the area + variance of the values ÷ peers), Student’s t with peers − 1 degrees of freedom',
      'nearest: smallest |log(size of peer ÷ size of area)|; at least 3 peers with a figure',
    ],
    sources: [
      'Higgins JPT, Thompson SG, Spiegelhalter DJ (2009), A re-evaluation of random-effects meta-analysis, JRSS A 172, 137–159.',
      'Steegen S, Tuerlinckx F, Gelman A, Vanpaemel W (2016), Increasing transparency through a multiverse analysis, Perspectives on Psychological Science 11, 702–712.',
    ],
  },
  {
    id: 'trend',
    title: 'How much has it changed, and was it steady?',
    plain: [
      'Two questions. Has it changed? The latest year is set against the first one comparable with it, with the interval of the ratio, or of the difference of shares; this is always said. It takes the two years as independent; of people counted on 31 March many are counted in both, so that it errs towards saying nothing.',
      'Was it steady? The years are tested against their own scatter, which is usually more than chance. A steady rise or fall is told only if the last year also differs from the first and the test holds with any one year left out. Where the years are so few or the numbers so small that the test would miss a growth of 5% a year more than 20 times of 100, nothing is said. Neither is done across a recorded break in comparability. A step of 15% or more within a year that is more than chance makes the largest of all the steps of the series is named, because recording may have changed; it does not cut the series. Rates stand on one population base, unless they are shown as published.',
    ],
    formula: [
      'χ² of all years = χ² of the trend + departure from it',
      't = √(χ² of the trend ÷ dispersion), dispersion = departure ÷ (years − 2), at least 1',
      'Student’s t with years − 2 degrees of freedom, two-sided, 5%',
      'power for 5% a year: noncentral t, shifted by ln 1.05 × √(events per unit of exposure × Σ exposure × (year − mean year)²)',
    ],
    sources: [
      'Armitage P (1955), Tests for linear trends in proportions and frequencies, Biometrics 11, 375–386.',
      'McCullagh P, Nelder JA (1989), Generalized Linear Models, 4.5 and 6.2.',
      'Abramowitz M, Stegun IA (1972), Handbook of Mathematical Functions, 26.7.10.',
    ],
  },
  {
    id: 'correlation',
    title: 'Whether two measures go together',
    plain: [
      'Areas are ranked in each of two measures, and the ranks are correlated: 1 for the same order, −1 for the opposite one, 0 for no common order. Ranks are used because areas are few and unequal, and one far from the others would decide a correlation of the values. Fewer than ten areas have none.',
      'The interval is that of the levels beneath the values. It allows for having these areas and no more, and for the chance in each value, which weakens a correlation: every value is drawn anew within its own interval, 200 times and always alike, to see how much of the spread between areas chance leaves, and the end away from 0 is moved on by that. The end towards 0 stays, to be cautious. In simulations with 12 to 42 areas, true correlations of 0 to 0.97 and values up to as uncertain as the areas differ, it holds the underlying correlation in at least 93% of cases. “Rise together” or “opposite directions” is said only where it leaves 0 out.',
      'Pooled years are the sum of the numerators over the sum of the denominators, between breaks in comparability and over years with both figures only. Plain counts are not pooled. People on 31 March are mostly the same a year later, so a pooled snapshot has the interval of a mean year.',
      'Two measures that share a numerator or a denominator go together in part by arithmetic; the page says so. A correlation of areas says nothing about people.',
    ],
    formula: [
      'ρ = product-moment correlation of the mid-ranks; z = artanh ρ',
      'variance of z = (1 + ρ²⁄2) ÷ (n − 3); ends = tanh(z ± 1.96 √variance)',
      'reliability of a measure λ = 2 − 1 ÷ c², c the correlation of its values with those drawn anew; an end away from 0 is divided by √(λ₁λ₂)',
    ],
    sources: [
      'Spearman C (1904), American Journal of Psychology 15, 72–101.',
      'Bonett DG, Wright TA (2000), Psychometrika 65, 23–28.',
      'Charles EP (2005), The correction for attenuation due to measurement error, Psychological Methods 10, 206–226; Cook JR, Stefanski LA (1994), JASA 89, 1314–1328.',
      'Pearson K (1897), Proceedings of the Royal Society 60, 489–498 (shared parts); Robinson WS (1950), American Sociological Review 15, 351–357 (areas are not people).',
    ],
  },
];
