import { answers } from './answers.js';
import { common } from './common.js';
import { consultations } from './consultations.js';
import { dates } from './dates.js';
import { decisions } from './decisions.js';
import { ideas } from './ideas.js';
import { identity } from './identity.js';
import { presence } from './presence.js';

export const en = {
  answers,
  common,
  consultations,
  dates,
  decisions,
  ideas,
  identity,
  presence,
};

/** Every message of the interface. English is the list; a language that lacks one of them doesn't compile (L3). */
export type Catalogue = typeof en;
