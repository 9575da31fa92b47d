import type { words as English } from '../en/in-a-thread.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('cy');

export const words: typeof English = {
  newSince: 'Yn newydd ers i chi fod yma',
  isNew: 'Newydd',
  end: 'Dyna’r cyfan. Rydych wedi cyrraedd y diwedd.',
  reply: 'Ateb',
  replyTo: (name: string) => `Eich ateb i ${name}`,
  polls: 'Dewisiadau cyflym',
  poll: {
    hint: 'Dewiswch un. Gallwch ei newid nes iddo gau; pwyswch eto i’w dynnu’n ôl. Does neb yn gweld pwy ddewisodd beth.',
    yours: 'Eich dewis',
    chose: (n: number, shown: string) => plural(n, { other: `Dewisodd ${shown} hwn` }),
    few: 'Ni ddangosir rhif o dan 5.',
    noCounts: 'Dangosir rhifau pan fydd digon o bobl wedi dewis.',
    closed: 'Wedi cau',
    closes: (when: string) => `Ar agor tan ${when}`,
  },
  reactions: {
    title: 'Ymateb',
    names: { THUMBS_UP: 'Ie, hynny', HEART: 'Rwy’n ei hoffi', THINKING: 'Mae’n gwneud i mi feddwl', IDEA: 'Syniad da', THANKS: 'Diolch' },
    counted: (name: string, count: string) => `${name}: ${count}`,
  },
  visits: {
    title: 'Cynghorwyr a wahoddwyd yma',
    reading: 'Yn darllen nawr',
    states: { TO_COME: 'Yn dod', NOW: 'Yn cael darllen nawr', OVER: 'Wedi mynd', WITHDRAWN: 'Ddim yn dod' },
    times: (from: string, until: string) => `O ${from} tan ${until}.`,
    mayPost: 'Yn cael darllen y drafodaeth hon ac ysgrifennu ynddi.',
    mayRead: 'Yn cael darllen y drafodaeth hon, ond nid ysgrifennu.',
    lastRead: (when: string) => `Darllenodd ddiwethaf ${when}.`,
    end: 'Dod â’r gwahoddiad i ben',
  },
  summary: {
    section: 'Yn fyr',
    titles: { DISCUSSION: 'Yr hyn a ddywedoch chi i gyd, yn fyr', ANSWER: 'Yr hyn a ddywedwch chi i gyd am yr ateb, yn fyr' },
    draft: (n: number) => `Drafft ${n}`,
    asked: 'Dywedwch wrthym: ydy hwn yn iawn?',
    question: 'Ydy hwn yn dweud yr hyn a ddywedoch chi i gyd?',
    stances: { AGREE: 'Ydy', DISAGREE: 'Nac ydy', PASS: 'Ddim yn siŵr' },
    private: 'Does neb yn gweld beth a ddywedwch yma. Gallwch ei newid nes i weithiwr ieuenctid ei gau.',
    agreements: {
      AGREED: 'Cytunodd y bobl ifanc â hyn.',
      NOT_AGREED: 'Ni chytunodd y bobl ifanc â hyn.',
      TOO_FEW: 'Dywedodd rhy ychydig o bobl ifanc eu barn ar hyn i allu dweud.',
    },
    agree: (n: number, shown: string) => plural(n, { other: `Cytunodd ${shown}.` }),
    others: (n: number, shown: string) => plural(n, { other: `Ni wnaeth ${shown}, neu nid oeddent yn siŵr.` }),
    percent: (shown: string) => `Mae hynny’n ${shown}%.`,
    earlier: 'Drafftiau cynharach',
  },
  came: {
    title: 'Beth ddaeth ohono',
    asked: 'Gofynnom ni',
    said: 'Dywedoch chi',
    decided: 'Yr ateb',
    changed: 'Beth newidiodd',
    saidOfIt: 'Yr hyn a ddywed y bobl ifanc am hynny',
    notSaid: 'Ni chrynhowyd dim.',
    notDecided: 'Mae ateb yn ddyledus i chi gan gynghorydd. Nid yw yno eto.',
    notChanged: 'Does dim wedi’i ddweud eto.',
    notSaidOfIt: 'Nid ydynt wedi’u holi eto.',
    signed: (name: string, office: string) => `${name}, ${office}`,
  },
  back: 'Mae ateb. Ysgrifennwch beth rydych chi’n ei feddwl ohono.',
  handed: 'Mae’r drafodaeth hon gyda chynghorydd. Gallwch ei darllen; pan fydd ateb gallwch ysgrifennu eto.',
  visitor: {
    title: 'Rydych yma fel gwestai',
    text: 'Rydych yn darllen yr hyn a ysgrifennodd pobl ifanc mewn lle o’u heiddo eu hunain. Maent yn eich gweld tra byddwch yma. Cadwch ef i chi’ch hun: peidiwch â chopïo, dyfynnu na cheisio darganfod pwy ydynt. Mae gweithiwr ieuenctid yn darllen yr hyn a ysgrifennwch cyn iddynt ei weld.',
  },
};
