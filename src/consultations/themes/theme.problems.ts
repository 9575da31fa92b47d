import { problem } from '../../platform/index.js';

export const OutcomeTold = problem('OutcomeTold', 'The outcome is published: what it rests on isn’t changed any more (D4).', {
  en: 'The outcome of this consultation is published, and rests on these themes as they are.',
  cy: 'Mae canlyniad yr ymgynghoriad hwn wedi’i gyhoeddi, ac mae’n seiliedig ar y themâu hyn fel y maent.',
});

export const RoundStillOpen = problem('RoundStillOpen', 'People still take stances: who agrees isn’t counted by theme yet.', {
  en: 'People can still agree or disagree. What the statements say is sorted into themes once it has closed.',
  cy: 'Gall pobl gytuno neu anghytuno o hyd. Caiff yr hyn a ddywed y gosodiadau ei ddosbarthu’n themâu ar ôl iddo gau.',
});

export const OutcomeNotTold = problem('OutcomeNotTold', 'A theme is handed over when everybody sees it.', {
  en: 'Publish the outcome first: then everybody sees this theme, and a councillor can owe an answer on it.',
  cy: 'Cyhoeddwch y canlyniad yn gyntaf: wedyn bydd pawb yn gweld y thema hon, a gall fod ar gynghorydd ateb arni.',
});

export const NobodyToAnswer = problem('NobodyToAnswer', 'Nobody in office can owe an answer there.', {
  en: 'Nobody in office there can owe an answer on this: choose another councillor, or settle first in how many days the council answers.',
  cy: 'Nid oes neb mewn swydd yno a all fod yn gyfrifol am ateb i hwn: dewiswch gynghorydd arall, neu penderfynwch yn gyntaf mewn faint o ddyddiau y mae’r cyngor yn ateb.',
});

export const NothingToRead = problem('NothingToRead', 'Everything is read, or somebody is reading it.', {
  en: 'Nothing is left to read here: all is read, or a colleague has it open.',
  cy: 'Nid oes dim ar ôl i’w ddarllen yma: mae’r cyfan wedi’i ddarllen, neu mae gan gydweithiwr ef ar agor.',
});

export const QuoteNotPermitted = problem('QuoteNotPermitted', 'Whoever wrote it gave no permission to quote, or isn’t known to be grown up.', {
  en: 'This can’t be quoted: whoever wrote it didn’t permit it in the form, or isn’t known to be 18 or over.',
  cy: 'Ni ellir dyfynnu hwn: ni roddodd yr awdur ganiatâd ar y ffurflen, neu nid yw’n hysbys ei fod yn 18 neu’n hŷn.',
});

export const QuoteLeadsToSomebody = problem('QuoteLeadsToSomebody', 'The excerpt holds a contact detail (Y7).', {
  en: 'This holds an e-mail address, phone number, link or name of a school. Choose an excerpt without it.',
  cy: 'Mae hwn yn cynnwys cyfeiriad e-bost, rhif ffôn, dolen neu enw ysgol. Dewiswch ddarn hebddo.',
});

export const NotInTheAnswer = problem('NotInTheAnswer', 'The excerpt isn’t what was written.', {
  en: 'These aren’t the words of the answer. Quote what was written, exactly.',
  cy: 'Nid dyma eiriau’r ateb. Dyfynnwch yr hyn a ysgrifennwyd, yn union.',
});
