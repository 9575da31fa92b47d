import { problem, type ProblemText } from '../../platform/index.js';
import type { Untold } from './summary.rules.js';

export const AskedAlready = problem('AskedAlready', 'One summary is asked at a time.', {
  en: 'The young people are being asked about a summary already. Close that first.',
  cy: 'Mae’r bobl ifanc eisoes yn cael eu holi am grynodeb. Caewch hwnnw’n gyntaf.',
});

export const NotTheTime = problem('NotTheTime', 'This isn’t the time for such a summary.', {
  en: 'A summary of the discussion is asked while the thread is open, one of what people say of the answer when it has come back.',
  cy: 'Gofynnir am grynodeb o’r drafodaeth tra bo’r edefyn ar agor, ac am yr hyn a ddywed pobl am yr ateb pan fydd wedi dod yn ôl.',
});

export const SummarySettled = problem('SummarySettled', 'The asking about this summary is over.', {
  en: 'This is closed. What people said before counts.',
  cy: 'Mae hwn wedi cau. Mae’r hyn a ddywedodd pobl cyn hynny yn cyfrif.',
});

const PARTS: Readonly<Record<Untold, ProblemText>> = {
  said: { en: 'a summary that the young people were asked about', cy: 'crynodeb yr holwyd y bobl ifanc amdano' },
  decided: { en: 'the councillor’s answer', cy: 'ateb y cynghorydd' },
  changed: { en: 'what changed because of it', cy: 'yr hyn a newidiodd oherwydd hyn' },
  say: { en: 'what the young people say of that', cy: 'yr hyn a ddywed y bobl ifanc am hynny' },
};

export const NotYetTold = problem('NotYetTold', 'A thread isn’t closed before it says what came of it (Y10).', (missing: readonly Untold[]): ProblemText => {
  return {
    en: `Before it can be closed it needs: ${missing.map((part) => PARTS[part].en).join(', ')}.`,
    cy: `Cyn y gellir ei gau mae arno angen: ${missing.map((part) => PARTS[part].cy).join(', ')}.`,
  };
});
