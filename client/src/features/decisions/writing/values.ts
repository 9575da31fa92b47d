import type { DecisionContentFragment, DecisionOptionInput, InterestsInput, NoticeExceptionKind, PaperInput, PublishDecisionInput, ReviseDecisionInput, Topic, WithheldTextInput } from '../../../graphql/generated/graphql.js';
import { localText } from '../../../ui/bilingual.js';
import { countOf, rowName, rowsFrom } from './use-rows.js';

export type Values = Record<string, string>;

/** The fields of a text, one a language. */
export const both = (name: string): string[] => [`${name}.en`, `${name}.cy`];

/** What is typed of each row. */
export const parts = {
  options: [...['title', 'effects', 'affects', 'cost'].flatMap(both), 'isPreferred', 'withheldGround', 'id'],
  papers: [...both('title'), 'url', 'fileId', 'isBackground', 'withheldGround', 'id'],
  interests: [...both('what'), 'personId', 'kind', 'dispensation'],
};

export const INTERESTS = 'interests.declared';

const texts = ['title', 'summary', 'toDecide', 'reasons', 'whyKey', 'whyPreferred', 'withheldReasons.text', 'exception.reasons', 'preElectionReason', 'whyChanged'];
const others = ['bodyId', 'isKey', 'isQuasiJudicial', 'exception', 'exception.agreedBy', 'decidesOn', 'decidesUntil', 'withheldReasons.ground', 'interests.noneDeclared'];

/** A form before anything is typed: two options, because a choice has at least two. */
export const emptyDecision: Values = {
  ...(Object.fromEntries([...texts.flatMap(both), ...others].map((name) => [name, ''])) as Values),
  ...rowsFrom('options', parts.options, [{}, {}]),
  ...rowsFrom('papers', parts.papers, []),
  ...rowsFrom(INTERESTS, parts.interests, []),
};

const orNull = (text: { en?: string; cy?: string }) => (text.en || text.cy ? text : null);
const rows = <Row>(values: Values, name: string, read: (row: string) => Row): Row[] =>
  Array.from({ length: countOf(values, name) }, (_, place) => read(rowName(name, place)));

function optionsOf(values: Values): DecisionOptionInput[] {
  return rows(values, 'options', (row) => ({
    id: values[`${row}.id`] || null,
    title: localText(values, `${row}.title`),
    effects: localText(values, `${row}.effects`),
    affects: orNull(localText(values, `${row}.affects`)),
    cost: orNull(localText(values, `${row}.cost`)),
    isPreferred: values[`${row}.isPreferred`] === 'yes',
    withheldGround: values[`${row}.withheldGround`] || null,
  }));
}

function papersOf(values: Values): PaperInput[] {
  return rows(values, 'papers', (row) => ({
    id: values[`${row}.id`] || null,
    title: localText(values, `${row}.title`),
    url: values[`${row}.url`]?.trim() || null,
    fileId: values[`${row}.fileId`] || null,
    isBackground: values[`${row}.isBackground`] === 'yes',
    withheldGround: values[`${row}.withheldGround`] || null,
  }));
}

/** `only`: the person who declares, where it can be nobody else. */
export function interestsFrom(values: Values, only: string): InterestsInput {
  const declared = rows(values, INTERESTS, (row) => ({
    personId: values[`${row}.personId`] || only,
    kind: values[`${row}.kind`] === 'PECUNIARY' ? ('PECUNIARY' as const) : ('OTHER' as const),
    what: localText(values, `${row}.what`),
    dispensation: values[`${row}.dispensation`] || null,
  }));
  return { noneDeclared: values['interests.noneDeclared'] === 'yes', declared };
}

export function withheldReasonsOf(values: Values): WithheldTextInput | null {
  const ground = values['withheldReasons.ground'];
  return ground ? { ground, text: localText(values, 'withheldReasons.text') } : null;
}

/** What is ticked below a name: `wardIds.ward_…`. */
const chosen = (values: Values, name: string): string[] =>
  Object.keys(values)
    .filter((field) => field.startsWith(`${name}.`) && values[field] === 'yes')
    .map((field) => field.slice(name.length + 1));

function contentOf(values: Values, councillorId: string): Omit<ReviseDecisionInput, 'decisionId' | 'version' | 'whyChanged'> {
  return {
    title: localText(values, 'title'),
    summary: localText(values, 'summary'),
    toDecide: localText(values, 'toDecide'),
    reasons: localText(values, 'reasons'),
    options: optionsOf(values),
    whyKey: orNull(localText(values, 'whyKey')),
    whyPreferred: orNull(localText(values, 'whyPreferred')),
    withheldReasons: withheldReasonsOf(values),
    papers: papersOf(values),
    interests: interestsFrom(values, councillorId),
    wardIds: chosen(values, 'wardIds'),
    topics: chosen(values, 'topics') as Topic[],
    decidesOn: values['decidesOn'] ?? '',
    decidesUntil: values['decidesUntil'] || null,
  };
}

export interface WrittenFor {
  organisationId: string;
  councillorId: string;
}

export function publicationOf(values: Values, { organisationId, councillorId }: WrittenFor): PublishDecisionInput {
  const kind = (['GENERAL_EXCEPTION', 'SPECIAL_URGENCY'] satisfies NoticeExceptionKind[]).find((each) => each === values['exception']);
  const isKey = values['isKey'] === 'yes';
  return {
    ...contentOf(values, councillorId),
    organisationId,
    bodyId: values['bodyId'] || null,
    isKey,
    isQuasiJudicial: values['isQuasiJudicial'] === 'yes',
    preElectionReason: orNull(localText(values, 'preElectionReason')),
    exception: isKey && kind ? { kind, reasons: localText(values, 'exception.reasons'), agreedBy: values['exception.agreedBy'] || null } : null,
  };
}

export function revisionOf(values: Values, decision: DecisionContentFragment): ReviseDecisionInput {
  const { id, version, councillor } = decision;
  return { ...contentOf(values, councillor.id), decisionId: id, version, whyChanged: localText(values, 'whyChanged') };
}
