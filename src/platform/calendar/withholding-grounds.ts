import type { Texts } from '../text/index.js';

/** A ground in law for keeping part of a decision from the public (D9). */
export interface WithholdingGround {
  readonly code: string;
  /** The provision, as it is cited. */
  readonly provision: string;
  readonly words: Texts;
}

const CONFIDENTIAL: WithholdingGround = {
  code: 'confidential',
  provision: 'Local Government Act 1972, s. 100A(3)',
  words: {
    en: 'Confidential: given by the government on terms that forbid publishing it, or forbidden by an enactment or a court.',
    cy: 'Cyfrinachol: a roddwyd gan y llywodraeth ar delerau sy’n gwahardd ei gyhoeddi, neu a waherddir gan ddeddfiad neu lys.',
  },
};

/** The seven descriptions are the same in both countries; the paragraphs that hold them are not. */
const EXEMPT: readonly (readonly [string, Texts])[] = [
  ['individual', { en: 'It is about an individual.', cy: 'Mae’n ymwneud ag unigolyn.' }],
  ['identity', { en: 'It is likely to reveal who an individual is.', cy: 'Mae’n debygol o ddatgelu pwy yw unigolyn.' }],
  ['business-affairs', { en: 'It is about the financial or business affairs of a particular person.', cy: 'Mae’n ymwneud â materion ariannol neu fusnes person penodol.' }],
  ['labour-relations', { en: 'It is about consultations or negotiations on labour relations.', cy: 'Mae’n ymwneud ag ymgynghoriadau neu drafodaethau ar gysylltiadau llafur.' }],
  ['legal-privilege', { en: 'It could be kept from legal proceedings as advice between lawyer and client.', cy: 'Gellid hawlio braint broffesiynol gyfreithiol drosto mewn achos cyfreithiol.' }],
  ['notice-or-order', { en: 'It reveals a notice, order or direction that the council proposes to give.', cy: 'Mae’n datgelu hysbysiad, gorchymyn neu gyfarwyddyd y mae’r cyngor yn bwriadu ei roi.' }],
  ['crime', { en: 'It is about preventing, investigating or prosecuting a crime.', cy: 'Mae’n ymwneud ag atal, ymchwilio neu erlyn trosedd.' }],
];

const exempt = (part: number, first: number): WithholdingGround[] =>
  EXEMPT.map(([code, words], place) => ({ code, words, provision: `Local Government Act 1972, Sch. 12A, Part ${part}, para. ${first + place}` }));

/** Part 1 of Schedule 12A is England's, as applied to executive decisions by SI 2012/2089 reg 20. */
export const GROUNDS_IN_ENGLAND: readonly WithholdingGround[] = [CONFIDENTIAL, ...exempt(1, 1)];

/** Part 4 of Schedule 12A is Wales's. */
export const GROUNDS_IN_WALES: readonly WithholdingGround[] = [CONFIDENTIAL, ...exempt(4, 12)];
