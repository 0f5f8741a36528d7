import { meaningOf } from '../vocabulary/meaning.ts';
import { answers } from '../vocabulary/words.ts';
import { labelOf, type Statement } from './statement.ts';

/** Answers to one question, and orders of one kind, stand this near to each other. */
const nearby = 3;

const orders = new Set([
  'shpo',
  'shpo_foreign_travel',
  'foreign_travel_order',
  'notification_order',
]);

const bareLabel = (statement: Statement): string =>
  labelOf(statement)
    .replace(/[^A-Za-z' ]/g, '')
    .trim();

const isAnswer = (statement: Statement): boolean =>
  statement.figures.length > 0 && answers.test(bareLabel(statement));

const isNo = (statement: Statement): boolean => /^no$/i.test(bareLabel(statement));

const speaksOfOrders = (statement: Statement): boolean =>
  !isNo(statement) &&
  (orders.has(meaningOf(labelOf(statement)).single ?? '') ||
    /\borders\b/i.test(labelOf(statement)));

/**
 * Tells “No” as an answer from “NO” as the short form of Notification Order: rows of answers to a
 * question are left out, and a “No” that stands neither among answers nor among orders is
 * {@link Statement.isUnclear}, so that its number is shown and never counted as orders.
 */
export const withoutSurveys = (statements: readonly Statement[]): Statement[] =>
  statements.flatMap((statement, place) => {
    if (!isAnswer(statement)) return [statement];
    const beside = statements
      .slice(Math.max(place - nearby, 0), place + nearby + 1)
      .filter((one) => one !== statement);
    const others = beside.filter(
      (one) => isAnswer(one) && bareLabel(one).toLowerCase() !== bareLabel(statement).toLowerCase(),
    );
    if (others.length > 0) return [];
    if (!isNo(statement) || beside.some(speaksOfOrders)) return [statement];
    return [{ ...statement, isUnclear: true }];
  });
