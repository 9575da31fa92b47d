import type { words as English } from '../en/answers-terms.js';

export const words: typeof English = {
  title: 'Pennu sut mae’r cyngor yn ateb',
  lead: 'Mae mewn grym o ddiwrnod penodol, a gall pawb ei ddarllen. Mae’r hyn sydd eisoes ar agor yn cadw’r telerau yr agorwyd ef oddi tanynt.',
  toCouncil: 'Tudalen y cyngor',
  done: 'Wedi’i bennu. Mae’n gyhoeddus.',
  ahead: 'Wedi’i bennu eisoes ar gyfer hynny sydd i ddod',
  from: (day) => `O ${day}:`,
  told: ({ percent, verdictPercent, verdictLeast, verdictDays, recordLeast }) =>
    `mae ${percent === '' ? 'nifer penodol o gefnogwyr' : `${percent} o’r etholwyr`} yn gwneud ateb yn ddyledus; gofynnir eto o dan ${verdictPercent} ym mhob 100 o leiaf ${verdictLeast} dyfarniad o fewn ${verdictDays} diwrnod; mae ffigurau’n seiliedig ar o leiaf ${recordLeast}.`,
  fromDay: 'O ba ddiwrnod',
  fromDayHint: 'Heddiw ar y cynharaf.',
  due: 'Beth sy’n gwneud ateb yn ddyledus',
  supportPermille: 'Cefnogwyr, o bob 1,000 o etholwyr',
  supportPermilleHint: (threshold) => (threshold > 0 ? `Gadewch hwn yn wag i gadw’r nifer penodol, sef ${threshold}.` : 'Gadewch hwn yn wag, ac ni fydd unrhyw nifer o gefnogwyr yn gwneud ateb yn ddyledus.'),
  electors: 'Faint sy’n gallu pleidleisio ym mhob ward',
  electorsHint: 'O’r gofrestr, o’r diwrnod hwnnw. Gadewch ward yn wag i gadw’r hyn sy’n hysbys.',
  verdict: 'Dyfarniadau a ffigurau',
  verdictPercent: 'Gofynnir eto pan fydd llai na hyn o bob 100 yn dweud ei fod yn ateb',
  verdictLeast: 'Dyfarniadau sydd eu hangen o leiaf',
  verdictDays: 'Diwrnodau i roi dyfarniad',
  recordLeast: 'Mae ffigur mewn cofnod ymateb yn seiliedig ar o leiaf',
  submit: 'Pennu hyn',
  ask: 'Mae’n gyhoeddus ar unwaith ac yn cael ei gadw ar gofnod. Ei bennu?',
  yes: 'Ie, ei bennu',
};
