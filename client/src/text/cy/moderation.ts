import type { words as English } from '../en/moderation.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('cy');

export const words: typeof English = {
  title: 'Cymedroli',
  offerMessages: 'Negeseuon i bobl sy’n cynnig cymorth',
  lead: 'Mae’r hynaf ar y brig. Cymerwch achos cyn ei benderfynu, fel nad oes neb yn gwneud yr un gwaith.',
  waiting: (n) => plural(n, { zero: 'Nid oes dim yn aros.', other: `Mae ${n} achos yn aros.` }),
  none: 'Dim byd i’w wneud. Da iawn.',
  states: { OPEN: 'Agored', CLAIMED: 'Wedi’i gymryd', DECIDED: 'Wedi’i benderfynu' },
  minutes: (n) => plural(n, { zero: 'newydd ddod', two: 'yn aros ers 2 funud', other: `yn aros ers ${n} munud` }),
  hours: (n) => plural(n, { other: `yn aros ers ${n} awr` }),
  days: (n) => plural(n, { two: 'yn aros ers 2 ddiwrnod', other: `yn aros ers ${n} diwrnod` }),
  why: 'Pam mae yma',
  by: 'Ysgrifennwyd gan',
  history: 'Beth ysgrifennodd y person hwn yma o’r blaen',
  reports: 'Beth a adroddwyd',
  before: 'Beth ddaeth o’i flaen',
  context: 'Gweld ble mae’n sefyll',
  claim: 'Cymryd yr achos hwn',
  claimedBy: (name) => `Cymerwyd gan ${name}`,
  claimedByYou: 'Rydych wedi cymryd yr achos hwn.',
  decide: 'Penderfynu',
  action: 'Beth sy’n digwydd iddo',
  actions: { PUBLISH: 'Cyhoeddi', ASK_FOR_CHANGES: 'Gofyn am newidiadau', HIDE: 'Cuddio', REMOVE: 'Tynnu', RESTORE: 'Adfer' },
  actionHints: {
    PUBLISH: 'Gall eraill ei weld.',
    ASK_FOR_CHANGES: 'Gall yr awdur ei newid a’i anfon eto.',
    HIDE: 'Mae’r awdur yn ei weld o hyd, nid eraill.',
    REMOVE: 'Nid oes neb yn ei weld mwyach.',
    RESTORE: 'Fe’i dangosir eto.',
  },
  rule: 'Pa reol',
  words: 'Eich geiriau i’r awdur',
  wordsHint: 'Cyfeillgar a phlaen: beth oedd o’i le, a beth fyddai’n iawn.',
  submit: 'Penderfynu’r achos',
  decided: (action) => `Penderfynwyd: ${action}`,
};
