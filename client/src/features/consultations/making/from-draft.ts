import type { ConsultationDraftPartsFragment, DraftedItemFragment, Language } from '../../../graphql/generated/graphql.js';
import { wallTime } from '../../../text/moments.js';
import { newItem, nothing, type Both, type ItemOptionTyped, type ItemTyped, type MomentTyped, type PageTyped, type Typed } from './typed.js';

interface Written {
  readonly translations: readonly { readonly language: Language; readonly text: string }[];
}

/** What is kept of a draft, as it can be typed on. */
export function typedFrom(draft: ConsultationDraftPartsFragment): Typed {
  const { preview } = draft;
  const { openTo, ageBands, organisations, wards } = preview.whoMayTakePart;
  return {
    decisionId: preview.decisionId ?? '',
    wardIds: ticks(preview.wards.map(({ id }) => id)),
    topics: ticks(preview.topics),
    title: both(preview.title),
    summary: both(preview.summary),
    stillOpen: both(preview.stillOpen),
    alreadyFixed: both(preview.alreadyFixed),
    affects: both(preview.affects),
    effects: both(preview.effects),
    options: preview.options.map(({ id, title, effects, cost }) => ({ key: id, title: both(title), effects: both(effects), cost: both(cost) })),
    fewOptionsReason: both(preview.fewOptionsReason),
    level: draft.level ?? '',
    whoMayTakePart: { openTo, wardIds: ticks(wards.map(({ id }) => id)), ageBands: ticks(ageBands), organisations: tick(organisations) },
    resultsShown: preview.resultsShown,
    opensAt: moment(draft.opensAt, ''),
    closesAt: moment(draft.closesAt, '23:59'),
    shortTimeReason: both(preview.shortTimeReason),
    acknowledgesHolidays: tick(draft.acknowledgesHolidays),
    preElectionReason: both(draft.preElectionReason),
    pages: preview.pages.map(({ id, title, intro, items }): PageTyped => ({ key: id, title: both(title), intro: both(intro), items: items.map(itemFrom) })),
  };
}

const tick = (is: boolean): string => (is ? 'yes' : '');
const ticks = (names: readonly string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, 'yes']));

function both(text: Written | null | undefined): Both {
  const written = Object.fromEntries((text?.translations ?? []).map(({ language, text: words }) => [language.toLowerCase(), words]));
  return { ...nothing(), ...written };
}

/** Day and time by the clock of the place. */
function moment(instant: string | null | undefined, usualTime: string): MomentTyped {
  if (!instant) return { day: '', time: usualTime };
  const { dayNumber, time } = wallTime(instant);
  return { day: new Date(dayNumber * 86_400_000).toISOString().slice(0, 10), time };
}

const optionFrom = ({ id, label }: { id: string; label: Written }): ItemOptionTyped => ({ key: id, label: both(label), consequence: nothing(), most: '', step: '' });

function itemFrom(item: DraftedItemFragment): ItemTyped {
  const { id, question, help, isRequired, onlyIf } = item;
  const condition = { item: onlyIf?.itemId ?? '', options: ticks(onlyIf?.optionIds ?? []) };
  const asked = { key: id, question: both(question), help: both(help), isRequired: tick(isRequired), onlyIf: condition };
  return { ...newItem('OPEN_TEXT'), ...asked, ...ownParts(item) };
}

function ownParts(item: DraftedItemFragment): Partial<ItemTyped> & Pick<ItemTyped, 'kind'> {
  switch (item.__typename) {
    case 'OpenTextItem':
      return { kind: 'OPEN_TEXT', longest: String(item.longest) };
    case 'OneChoiceItem':
      return { kind: 'ONE_CHOICE', options: item.options.map(optionFrom) };
    case 'SeveralChoicesItem':
      return { kind: 'SEVERAL_CHOICES', options: item.options.map(optionFrom), most: item.most === item.options.length ? '' : String(item.most) };
    case 'RankingItem':
      return { kind: 'RANKING', options: item.options.map(optionFrom), places: item.places === item.options.length ? '' : String(item.places) };
    case 'ScaleItem':
      return { kind: 'SCALE', from: String(item.from), to: String(item.to), fromLabel: both(item.fromLabel), toLabel: both(item.toLabel) };
    case 'NumberItem':
      return { kind: 'NUMBER', unit: both(item.unit), least: String(item.least), most: item.greatest ? String(item.greatest) : '', decimals: String(item.decimals) };
    case 'BudgetItem':
      return {
        ...{ kind: 'BUDGET', way: item.way, sum: item.sum ? String(item.sum) : '' },
        options: item.lines.map(({ consequence, most, step, ...line }) => ({ ...optionFrom(line), consequence: both(consequence), most: most ? String(most) : '', step: String(step) })),
      };
    case 'MapPointItem':
      return { kind: 'MAP_POINT' };
    case 'StatementRoundItem':
      return { kind: 'STATEMENT_ROUND', statements: lines(item.statements.map(both)), isPremoderated: tick(item.isPremoderated) };
    case 'FileItem':
      return { kind: 'FILE', mostFiles: String(item.mostFiles) };
  }
}

const lines = (texts: readonly Both[]): Both => ({ en: texts.map(({ en }) => en).join('\n'), cy: texts.map(({ cy }) => cy).join('\n') });
