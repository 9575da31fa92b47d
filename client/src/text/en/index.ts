import { answers } from './answers.js';
import { common } from './common.js';
import { consultations } from './consultations.js';
import { dates } from './dates.js';
import { decisions } from './decisions.js';
import { help } from './help.js';
import { home } from './home.js';
import { ideas } from './ideas.js';
import { identity } from './identity.js';
import { moderation } from './moderation.js';
import { opinions } from './opinions.js';
import { presence } from './presence.js';
import { youth } from './youth.js';

export const en = {
  answers,
  common,
  consultations,
  dates,
  decisions,
  help,
  home,
  ideas,
  identity,
  moderation,
  opinions,
  presence,
  youth,
};

/** Every message of the interface. English is the list; a language that lacks one of them doesn't compile (L3). */
export type Catalogue = typeof en;
