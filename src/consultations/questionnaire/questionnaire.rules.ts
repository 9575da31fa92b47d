import type { ProblemText } from '../../platform/index.js';
import type { Finding } from '../finding.js';
import { itemsOf, type Item, type Questionnaire } from './item.js';
import { itemWrongs } from './item.rules.js';
import { textsOf, type TextAt } from './questionnaire.texts.js';

export const MOST_ITEMS = 100;

/** Everything that is wrong with what is asked, each with its place as people count: page 2, item 3. */
export function questionnaireFindings(questionnaire: Questionnaire): Finding[] {
  return [...sizeFindings(questionnaire), ...textsOf(questionnaire).flatMap(textFindings), ...eachItem(questionnaire)];
}

function sizeFindings(questionnaire: Questionnaire): Finding[] {
  const items = itemsOf(questionnaire);
  const found: Finding[] = [];
  if (items.length === 0) found.push({ path: 'pages', words: { en: 'Ask at least one thing.', cy: 'Gofynnwch o leiaf un peth.' } });
  if (items.length > MOST_ITEMS) found.push({ path: 'pages', words: { en: `Ask no more than ${MOST_ITEMS} things.`, cy: `Peidiwch â gofyn mwy na ${MOST_ITEMS} o bethau.` } });
  questionnaire.forEach((page, at) => {
    const words = { en: `Page ${at + 1} asks nothing.`, cy: `Nid yw tudalen ${at + 1} yn gofyn dim.` };
    if (page.items.length === 0 && items.length > 0) found.push({ path: `pages.${at}.items`, words });
  });
  return found;
}

function textFindings({ path, texts, longest, page, item }: TextAt): Finding[] {
  const written = Object.values(texts);
  if (written.length === 0) return [{ path, words: placed(page, item, { en: `${nameOf(path, 'en')} is missing.`, cy: `Mae ${nameOf(path, 'cy')} ar goll.` }) }];
  const isLong = written.some((text) => text.length > longest);
  return isLong ? [{ path, words: placed(page, item, { en: `${nameOf(path, 'en')} is longer than ${longest} characters.`, cy: `Mae ${nameOf(path, 'cy')} yn hirach na ${longest} nod.` }) }] : [];
}

function eachItem(questionnaire: Questionnaire): Finding[] {
  const before: Item[] = [];
  return questionnaire.flatMap((page, pageAt) =>
    page.items.flatMap((item, itemAt) => {
      const wrongs = [...itemWrongs(item), ...conditionWrongs(item, before), ...roundWrongs(item, before)];
      before.push(item);
      return wrongs.map(([field, words]) => ({ path: `pages.${pageAt}.items.${itemAt}.${field}`, words: placed(pageAt + 1, itemAt + 1, words) }));
    }),
  );
}

/** It depends on a choice that is asked before it, and on options that are there. */
function conditionWrongs({ onlyIf }: Item, before: readonly Item[]): [string, ProblemText][] {
  if (!onlyIf) return [];
  const choice = before.find(({ id }) => id === onlyIf.itemId);
  if (choice?.kind !== 'one-choice' && choice?.kind !== 'several-choices') {
    return [['onlyIf', { en: 'The condition must point to a choice further up.', cy: 'Rhaid i’r amod bwyntio at ddewis yn uwch i fyny.' }]];
  }
  const isThere = onlyIf.optionIds.length > 0 && onlyIf.optionIds.every((id) => choice.options.some((option) => option.id === id));
  return isThere ? [] : [['onlyIf', { en: 'The condition must name options that the choice has.', cy: 'Rhaid i’r amod enwi opsiynau sydd gan y dewis.' }]];
}

function roundWrongs(item: Item, before: readonly Item[]): [string, ProblemText][] {
  const isSecond = item.kind === 'statement-round' && before.some(({ kind }) => kind === 'statement-round');
  return isSecond ? [['kind', { en: 'There is a statement round already: one is all there can be.', cy: 'Mae rownd o osodiadau eisoes: un yn unig a all fod.' }]] : [];
}

function placed(page: number, item: number | null, words: ProblemText): ProblemText {
  const [en, cy] = item === null ? [`Page ${page}`, `Tudalen ${page}`] : [`Page ${page}, item ${item}`, `Tudalen ${page}, eitem ${item}`];
  return { en: `${en}: ${lower(words.en)}`, cy: `${cy}: ${lower(words.cy)}` };
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const NAMES: Record<string, ProblemText> = {
  title: { en: 'the title', cy: 'y teitl' },
  intro: { en: 'the introduction', cy: 'y cyflwyniad' },
  question: { en: 'what is asked', cy: 'yr hyn a ofynnir' },
  help: { en: 'the help', cy: 'y cymorth' },
  label: { en: 'the label', cy: 'y label' },
  consequence: { en: 'the consequence', cy: 'y canlyniad' },
  fromLabel: { en: 'what the lowest means', cy: 'ystyr yr isaf' },
  toLabel: { en: 'what the highest means', cy: 'ystyr yr uchaf' },
  unit: { en: 'the unit', cy: 'yr uned' },
};

/** What a text is called where it stands: the label of option 2. */
function nameOf(path: string, language: 'en' | 'cy'): string {
  const [, list, place, last] = /(?:(options|statements)\.(\d+)\.?)?(\w*)$/.exec(path) ?? [];
  const number = Number(place) + 1;
  if (list === 'statements') return { en: `statement ${number}`, cy: `gosodiad ${number}` }[language];
  const name = NAMES[last ?? '']?.[language] ?? last ?? '';
  return list ? { en: `${name} of option ${number}`, cy: `${name} opsiwn ${number}` }[language] : name;
}
