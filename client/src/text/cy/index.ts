import { answers } from './answers.js';
import { common } from './common.js';
import { consultations } from './consultations.js';
import { dates } from './dates.js';
import { decisions } from './decisions.js';
import { ideas } from './ideas.js';
import { identity } from './identity.js';
import { presence } from './presence.js';
import type { Catalogue } from '../en/index.js';

export const cy: Catalogue = {
  answers,
  common,
  consultations,
  dates,
  decisions,
  ideas,
  identity,
  presence,
};
