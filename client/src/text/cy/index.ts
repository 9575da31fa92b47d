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
import type { Catalogue } from '../en/index.js';

export const cy: Catalogue = {
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
