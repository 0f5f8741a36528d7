import {
  autocompletion,
  closeBrackets,
  completionKeymap,
  type Completion,
  type CompletionContext,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { sql, type SQLNamespace } from '@codemirror/lang-sql';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState, Prec, StateEffect, StateField, type Extension } from '@codemirror/state';
import {
  Decoration,
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  placeholder,
  type DecorationSet,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { tableNotes } from '../../data/tableNotes.ts';
import type { Place } from './errorPlace.ts';
import { engineDialect } from './sqlDialect.ts';

const showMistake = StateEffect.define<Place | null>();
const mistakeMark = Decoration.mark({
  class: 'mistake',
  attributes: { title: 'The mistake is here.' },
});

/** The marked mistake; it goes as soon as the query is changed. */
const mistake = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    for (const effect of transaction.effects) {
      if (!effect.is(showMistake)) continue;
      const place = effect.value;
      return place && place.to > place.from
        ? Decoration.set([mistakeMark.range(place.from, place.to)])
        : Decoration.none;
    }
    return transaction.docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Tables and columns with their notes, for completion. */
const schema: SQLNamespace = Object.fromEntries(
  Object.entries(tableNotes).map(([name, { about, columns }]) => [
    name,
    {
      self: { label: name, type: 'type', detail: 'table', info: about },
      children: Object.entries(columns).map(([label, info]): Completion => ({
        label,
        type: 'property',
        detail: name,
        info,
      })),
    },
  ]),
);

/** Columns of all tables, which the language offers only behind a table and a dot. */
const columnCompletions = Object.entries(tableNotes).flatMap(([table, { columns }]) =>
  Object.entries(columns).map(([label, info]): Completion => ({
    label,
    type: 'property',
    detail: table,
    info,
    boost: -1,
  })),
);

const words = /[\w]*$/;
const afterDot = /\.\w*$/;
const shortestWord = 1;

const columnSource: Extension = engineDialect.language.data.of({
  autocomplete: (context: CompletionContext) => {
    const word = context.matchBefore(words);
    if (!word || context.matchBefore(afterDot)) return null;
    if (word.text.length < shortestWord && !context.explicit) return null;
    return { from: word.from, options: columnCompletions, validFor: /^\w*$/ };
  },
});

/** Colours come from the page, so that both themes fit. */
const highlighting = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--slot-0)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--slot-2)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--slot-5)' },
  { tag: [tags.typeName, tags.standard(tags.name)], color: 'var(--slot-3)' },
  { tag: tags.comment, color: 'var(--ink-soft)', fontStyle: 'italic' },
]);

const look = EditorView.theme({
  '&': { backgroundColor: 'var(--paper)', color: 'var(--ink)', fontSize: '0.9rem' },
  '&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '2px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace',
    lineHeight: '1.55',
    minHeight: '11rem',
    maxHeight: '26rem',
  },
  '.cm-content': { caretColor: 'var(--ink)', padding: '0.5rem 0' },
  '.cm-gutters': {
    backgroundColor: 'var(--surface)',
    color: 'var(--ink-soft)',
    borderRight: '1px solid var(--rule)',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine': { backgroundColor: 'var(--surface)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
    { backgroundColor: 'var(--surface-strong)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--surface-strong)',
    outline: '1px solid var(--rule)',
  },
  '.mistake': {
    backgroundColor: 'var(--notice)',
    textDecoration: 'underline wavy var(--notice-rule) 2px',
    textUnderlineOffset: '0.2em',
  },
  '.cm-placeholder': { color: 'var(--ink-soft)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--rule)',
    borderRadius: '0.35rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxHeight: '14rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--accent-ink)',
  },
  '.cm-completionDetail': { color: 'inherit', opacity: '0.85' },
  '.cm-tooltip.cm-completionInfo': {
    maxWidth: '20rem',
    padding: '0.4rem 0.6rem',
    fontFamily: 'var(--sans)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
});

/** What an editor tells the view around it. */
export interface EditorEvents {
  onedit: (text: string) => void;
  onrun: () => void;
}

/** An editor of SQL. Tab is not taken: it leaves the editor, as everywhere on the page. */
export interface SqlEditor {
  /** Replaces the query, as a step that can be undone. */
  setText(text: string): void;
  /** Puts a text in the place of the selection and goes on behind it. */
  insert(text: string): void;
  /** Marks a mistake; `null` takes the mark away. */
  markMistake(place: Place | null): void;
  /** Goes to a place of the query. */
  goTo(place: Place): void;
  focus(): void;
  destroy(): void;
}

/**
 * Makes an editor in an element.
 * @param label what it is, for a screen reader
 * @param descriptionId id of an element that says how to use it
 */
export function sqlEditor(
  parent: HTMLElement,
  text: string,
  { label, descriptionId }: { label: string; descriptionId: string },
  { onedit, onrun }: EditorEvents,
): SqlEditor {
  const run = {
    key: 'Mod-Enter',
    run: () => {
      onrun();
      return true;
    },
  };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(keymap.of([run])),
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        bracketMatching(),
        closeBrackets(),
        EditorView.lineWrapping,
        placeholder('SELECT … FROM comparison'),
        autocompletion({ icons: false }),
        keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        sql({ dialect: engineDialect, schema, upperCaseKeywords: true }),
        columnSource,
        syntaxHighlighting(highlighting),
        look,
        mistake,
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-describedby': descriptionId,
          autocapitalize: 'off',
          autocorrect: 'off',
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onedit(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    setText: (wanted) => {
      if (wanted === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: wanted } });
    },
    insert: (wanted) => {
      view.dispatch(view.state.replaceSelection(wanted), { scrollIntoView: true });
      view.focus();
    },
    markMistake: (place) => view.dispatch({ effects: showMistake.of(place) }),
    goTo: ({ from, to }) => {
      const end = view.state.doc.length;
      view.dispatch({
        selection: { anchor: Math.min(from, end), head: Math.min(to, end) },
        scrollIntoView: true,
      });
      view.focus();
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
