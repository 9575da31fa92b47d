import type { words as English } from '../en/answers-handing.js';

export const words: typeof English = {
  themes: 'Yr hyn y mae ateb yn ddyledus iddo gan gynghorwyr',
  owed: (name, day) => `Mae ateb yn ddyledus gan ${name} erbyn ${day}`,
  answered: (name) => `Atebwyd gan ${name}`,
  theme: {
    open: 'Trosglwyddo thema i gynghorydd',
    hint: 'Wedyn bydd ateb iddi’n ddyledus yn gyhoeddus gan gynghorydd a enwir, erbyn diwrnod, a gall y rhai a’i dywedodd ddweud a yw’n ateb.',
    which: 'Pa thema',
    choose: 'Dewiswch un',
    councillor: 'Pa gynghorydd',
    byRule: 'Drwy reol: cynghorydd y ward, neu’r un â’r portffolio',
    submit: 'Ei throsglwyddo',
    ask: 'Ei throsglwyddo? O hynny ymlaen bydd ateb yn ddyledus.',
    yes: 'Ie, ei throsglwyddo',
  },
  thread: {
    owed: 'Yr hyn y mae ateb yn ddyledus i chi gan gynghorydd',
    open: 'Trosglwyddo hyn i gynghorydd',
    hint: 'Rydych yn gofyn yn gyhoeddus, yn eich geiriau eich hun. Ni ddangosir dim o’r edefyn hwn, na phwy sydd ynddo. Peidiwch â chynnwys enwau, ysgolion na dim sy’n arwain at rywun.',
    council: 'Pa gyngor',
    councillor: 'Pa gynghorydd',
    longest: 'Yr un sydd wedi bod yno hiraf',
    choose: 'Dewiswch un',
    question: 'Yr hyn a ofynnir, i bawb ei ddarllen',
    submit: 'Gofyn i’r cynghorydd',
    ask: 'Gofyn hyn yn gyhoeddus? Gwneir hyn unwaith i bob edefyn.',
    yes: 'Ie, gofynnwch',
  },
};
