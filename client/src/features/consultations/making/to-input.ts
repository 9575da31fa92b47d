import type { AgeBand, BudgetWay, ConsultationItemInput, ConsultationOpenTo, DraftConsultationInput, ParticipationLevel, ResultsShown, Topic } from '../../../graphql/generated/graphql.js';
import { instantOf } from '../../../text/moments.js';
import type { Both, ItemOptionTyped, ItemTyped, MomentTyped, OptionTyped, Typed } from './typed.js';

/** What is typed, as the API takes it. What isn't written, or is no number, is left out: the server says what that means. */
export function inputOf(typed: Typed): Omit<DraftConsultationInput, 'organisationId'> {
  const { whoMayTakePart: who } = typed;
  return {
    decisionId: typed.decisionId || null,
    wardIds: ticked(typed.wardIds),
    topics: ticked(typed.topics) as Topic[],
    title: text(typed.title),
    summary: text(typed.summary),
    stillOpen: text(typed.stillOpen),
    alreadyFixed: text(typed.alreadyFixed),
    affects: text(typed.affects),
    effects: text(typed.effects),
    options: typed.options.map((option: OptionTyped) => ({ key: option.key, title: text(option.title), effects: text(option.effects), cost: text(option.cost) })),
    fewOptionsReason: text(typed.fewOptionsReason),
    level: (typed.level || null) as ParticipationLevel | null,
    whoMayTakePart: {
      openTo: who.openTo as ConsultationOpenTo,
      wardIds: ticked(who.wardIds),
      ageBands: ticked(who.ageBands) as AgeBand[],
      organisations: who.organisations === 'yes',
    },
    resultsShown: typed.resultsShown as ResultsShown,
    opensAt: instant(typed.opensAt, '00:00'),
    closesAt: instant(typed.closesAt, '23:59'),
    shortTimeReason: text(typed.shortTimeReason),
    acknowledgesHolidays: typed.acknowledgesHolidays === 'yes',
    preElectionReason: text(typed.preElectionReason),
    pages: typed.pages.map(({ key, title, intro, items }) => ({ key, title: text(title), intro: text(intro), items: items.map(itemInput) })),
  };
}

export const ticked = (boxes: Readonly<Record<string, string>>): string[] => Object.keys(boxes).filter((name) => boxes[name] === 'yes');

/** Null where nothing is written in any language. */
function text({ en, cy }: Both): { en?: string; cy?: string } | null {
  const written = { ...(en.trim() && { en: en.trim() }), ...(cy.trim() && { cy: cy.trim() }) };
  return Object.keys(written).length > 0 ? written : null;
}

/** A day without its time means its beginning, or its end. */
export function instant({ day, time }: MomentTyped, usualTime: string): string | null {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? instantOf(day, time || usualTime) : null;
}

/** “2,000”, “£2 000” and “2000” alike. */
function number(typed: string, isWhole = true): number | null {
  const plain = typed.replaceAll(/[£,\s]/g, '');
  const value = Number(plain);
  return plain === '' || !Number.isFinite(value) || (isWhole && (!Number.isInteger(value) || Math.abs(value) > 2_000_000_000)) ? null : value;
}

function itemInput(item: ItemTyped): ConsultationItemInput {
  const { key, kind, onlyIf } = item;
  const condition = onlyIf.item ? { item: onlyIf.item, options: ticked(onlyIf.options) } : null;
  const asked = { key, kind, question: text(item.question), help: text(item.help), isRequired: item.isRequired === 'yes', onlyIf: condition, isPremoderated: item.isPremoderated === 'yes' };
  return { ...asked, ...ownParts(item) };
}

const optionInput = ({ key, label }: ItemOptionTyped) => ({ key, label: text(label) });

function ownParts(item: ItemTyped): Partial<ConsultationItemInput> {
  switch (item.kind) {
    case 'OPEN_TEXT':
      return { longest: number(item.longest) };
    case 'ONE_CHOICE':
      return { options: item.options.map(optionInput) };
    case 'SEVERAL_CHOICES':
      return { options: item.options.map(optionInput), most: number(item.most) };
    case 'RANKING':
      return { options: item.options.map(optionInput), places: number(item.places) };
    case 'SCALE':
      return { from: number(item.from), to: number(item.to), fromLabel: text(item.fromLabel), toLabel: text(item.toLabel) };
    case 'NUMBER':
      return { unit: text(item.unit), least: number(item.least, false), most: number(item.most, false), decimals: number(item.decimals) };
    case 'BUDGET':
      return { way: item.way as BudgetWay, sum: number(item.sum), options: item.options.map(budgetOption) };
    case 'STATEMENT_ROUND':
      return { statements: statements(item.statements) };
    case 'FILE':
      return { mostFiles: number(item.mostFiles) };
    case 'MAP_POINT':
      return {};
  }
}

const budgetOption = (option: ItemOptionTyped) => ({ ...optionInput(option), consequence: text(option.consequence), most: number(option.most), step: number(option.step) });

/** The same line of each language is the same statement. */
function statements(typed: Both): { en?: string; cy?: string }[] {
  const [en, cy] = [typed.en, typed.cy].map((lines) => lines.trimEnd().split('\n').map((line) => line.trim()));
  const count = Math.max(en?.length ?? 0, cy?.length ?? 0);
  return Array.from({ length: count }, (_, line) => text({ en: en?.[line] ?? '', cy: cy?.[line] ?? '' })).filter((each) => each !== null);
}
