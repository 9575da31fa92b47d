import type { Texts } from '../platform/index.js';
import type { CitableRule } from './moderation-scopes.js';

const rule = (place: number, text: Texts): CitableRule => ({ id: `01930000-0000-7000-8000-${String(place).padStart(12, '0')}`, text });

const NOTHING_WRONG = rule(7, { en: 'It keeps the code: nothing stands in the way of publishing it.', cy: 'Mae’n cadw at y cod: nid oes dim yn rhwystro ei gyhoeddi.' });

/** The code that contributions to an organisation are held to. A rule keeps its id for good: decisions cite it. */
export const THE_CODE: readonly CitableRule[] = [
  rule(1, { en: 'Speak about the matter, not against a person.', cy: 'Siaradwch am y mater, nid yn erbyn person.' }),
  rule(2, { en: 'No hatred or threats, and nothing that puts somebody in danger.', cy: 'Dim casineb na bygythiadau, na dim sy’n peryglu rhywun.' }),
  rule(3, { en: 'Nobody’s private details, your own included.', cy: 'Dim manylion preifat neb, gan gynnwys eich rhai chi.' }),
  rule(4, { en: 'No advertising, and nothing said over and over.', cy: 'Dim hysbysebu, a dim ailadrodd yr un peth drosodd a throsodd.' }),
  rule(5, { en: 'What is said here has to do with what is asked.', cy: 'Mae’r hyn a ddywedir yma yn ymwneud â’r hyn a ofynnir.' }),
  rule(6, { en: 'Nothing that breaks the law.', cy: 'Dim sy’n torri’r gyfraith.' }),
  NOTHING_WRONG,
];

/** Cited by imports alone: who moderated the source did it by rules of their own. */
export const DECIDED_IN_SOURCE = rule(100, { en: 'Decided in the source.', cy: 'Penderfynwyd yn y ffynhonnell.' });

/** Rules that say that nothing is wrong, or who decided elsewhere: nobody reports something for them. */
export const OUT_OF_CHOICE: readonly string[] = [NOTHING_WRONG.id, DECIDED_IN_SOURCE.id];
