import type { words as English } from '../en/my-page.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('cy');

const kinds: Record<string, string> = { idea: 'Syniad', question: 'Cwestiwn', decision: 'Penderfyniad', answer: 'Ateb', outcome: 'Beth ddaeth o ymgynghoriad', submission: 'Atebion i ymgynghoriad' };

export const words: typeof English = {
  title: 'Fy nhudalen',
  moderated: 'Eich geiriau, eich adroddiadau a’r cymedrolwyr',
  lead: (name) => `Yr hyn a ddywedoch, a gefnogoch ac a ofynnoch fel ${name}, a beth ddaeth ohono. Nid oes neb arall yn gweld y dudalen hon.`,
  news: {
    title: 'Beth sy’n newydd',
    unread: (n) => plural(n, { zero: 'Rydych wedi darllen popeth.', one: 'Mae 1 peth yn newydd.', two: 'Mae 2 beth yn newydd.', other: `Mae ${n} o bethau’n newydd.` }),
    new: 'Newydd:',
    none: 'Dim byd eto.',
    noneAdvice: 'Cewch wybod yma am bob cam o’r hyn a gefnogwch, a ofynnwch, a ysgrifennwch neu a ddilynwch.',
    markAll: 'Nodi’r cyfan fel wedi’i ddarllen',
    times: (n) => plural(n, { one: 'unwaith', two: 'dwywaith', few: 'teirgwaith', other: `${n} gwaith` }),
  },
  drafts: {
    title: 'Beth rydych yn dal i’w ysgrifennu',
    none: 'Dim drafftiau. Cedwir yma beth bynnag y dechreuwch ei ysgrifennu nes i chi ei anfon.',
    unnamed: 'Heb deitl hyd yma',
    kinds,
    other: 'Drafft',
  },
  supports: {
    title: 'Beth rydych yn ei gefnogi',
    lead: 'Dim ond chi sy’n gweld hyn. Mae derbynneb i bob cefnogaeth: pan fydd y syniad wedi cau gallwch wirio bod eich un chi wedi’i chyfrif.',
    none: 'Nid ydych yn cefnogi dim eto.',
    noneAdvice: 'Gweld beth mae pobl yma’n ei gynnig',
    receipt: 'Eich derbynneb',
    later: 'Gallwch ei gwirio pan fydd y syniad wedi cau i gefnogaeth a’i restr wedi’i chyhoeddi.',
    check: 'Gwirio ei bod wedi’i chyfrif',
    hash: 'Yn y rhestr mae’n sefyll fel',
    found: (of) => `Fe’i cyfrifwyd: mae’ch derbynneb yn y rhestr gyhoeddedig o ${of}.`,
    outcomes: {
      missing: 'Nid yw’ch derbynneb yn y rhestr gyhoeddedig. Ysgrifennwch at glercod y cyngor, ac anfonwch atynt yr hyn sydd isod.',
      unpublished: 'Nid yw’r rhestr wedi’i chyhoeddi eto. Rhowch gynnig arall arni ymhen ychydig funudau.',
      failed: 'Ni fu modd darllen y rhestr. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
    },
    how: 'Mae’ch derbynneb yn aros ar y ddyfais hon: cyfrifir ei SHA-256 yma a chwilir amdano yn y rhestr. Daw unrhyw offeryn arall sy’n cyfrifo SHA-256 i’r un canlyniad.',
    list: 'Agor y rhestr gyhoeddedig',
  },
  submissions: {
    title: 'Ymgynghoriadau y gwnaethoch eu hateb',
    none: 'Nid ydych wedi ateb unrhyw ymgynghoriad eto.',
    sent: 'Anfonwyd',
    takenBack: 'Tynnwyd yn ôl',
    reference: (reference) => `Eich cyfeirnod: ${reference}`,
    due: (day) => `Mae wedi cau. Disgwylir y canlyniad erbyn ${day}.`,
    overdue: (day) => `Roedd y canlyniad i fod i ddod erbyn ${day} ac mae’n hwyr.`,
  },
  proposed: { title: 'Beth a gynigioch', none: 'Nid ydych wedi cynnig dim eto.' },
  following: { title: 'Beth rydych yn ei ddilyn', none: 'Nid ydych yn dilyn dim. Mae botwm “Dilyn” ar bob syniad, cwestiwn, ymgynghoriad a phenderfyniad.' },
  mail: {
    title: 'Sut y cewch wybod',
    rhythm: 'E-bost am yr hyn sy’n newydd',
    rhythms: { AT_ONCE: 'Ar unwaith', DAILY: 'Unwaith y dydd', WEEKLY: 'Unwaith yr wythnos', NEVER: 'Byth: edrychaf yma' },
    language: 'Iaith yr e-bost',
    bothLanguages: 'Cymraeg a Saesneg',
    submit: 'Cadw hyn',
    kept: 'Wedi’i gadw.',
    notPossible: 'Cewch wybod yma, ar y dudalen hon. Nid oes e-bost i’ch proffil chi.',
  },
};
