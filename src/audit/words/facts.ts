import { inLanguage, inWords, type Language, type Role, type Texts } from '../../platform/index.js';

export interface Fact {
  readonly name: string;
  readonly value: string;
}

type Say = (value: unknown, language: Language) => string | null;

const ROLES: Record<Role, Texts> = {
  councillor: { en: 'councillor', cy: 'cynghorydd' },
  'youth-worker': { en: 'youth worker', cy: 'gweithiwr ieuenctid' },
  supervisor: { en: 'supervisor', cy: 'goruchwyliwr' },
  officer: { en: 'officer', cy: 'swyddog' },
  clerk: { en: 'clerk', cy: 'clerc' },
  'safeguarding-lead': { en: 'safeguarding lead', cy: 'arweinydd diogelu' },
  'safeguarding-deputy': { en: 'safeguarding deputy', cy: 'dirprwy diogelu' },
  administrator: { en: 'administrator', cy: 'gweinyddwr' },
};
const YES: Texts = { en: 'yes', cy: 'ydy' };
const NO: Texts = { en: 'no', cy: 'nac ydy' };

const text: Say = (value) => (typeof value === 'string' && value !== '' ? value : null);
const day: Say = (value, language) => (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? inWords(value.slice(0, 10), language) : null);
const role: Say = (value, language) => (typeof value === 'string' && value in ROLES ? inLanguage(ROLES[value as Role], language).text : null);
const roles: Say = (value, language) => (Array.isArray(value) ? value.map((each) => role(each, language)).join(', ') : null);
const plain: Say = (value, language) => {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'boolean') return inLanguage(value ? YES : NO, language).text;
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? inLanguage(value as Texts, language).text : String(value as string | number);
};
/** “12 → 20” */
const change: Say = (value, language) => {
  const { from, to } = value as { from: unknown; to: unknown };
  return `${plain(from, language)} → ${plain(to, language)}`;
};

/** What is shown of what an act was recorded with: these of people and settings alone. Whatever else is kept is for nobody to read here. */
const SHOWN: readonly { key: string; name: Texts; say: Say }[] = [
  { key: 'name', name: { en: 'Name', cy: 'Enw' }, say: text },
  { key: 'role', name: { en: 'Role', cy: 'Rôl' }, say: role },
  { key: 'roles', name: { en: 'Role', cy: 'Rôl' }, say: roles },
  { key: 'reason', name: { en: 'Reason', cy: 'Rheswm' }, say: text },
  { key: 'lastDay', name: { en: 'Last day', cy: 'Diwrnod olaf' }, say: day },
  { key: 'validUntil', name: { en: 'Hold until', cy: 'Yn ddilys hyd' }, say: day },
  { key: 'verifiedUntil', name: { en: 'Holds until', cy: 'Yn ddilys hyd' }, say: day },
  { key: 'invitedBy', name: { en: 'Invited by', cy: 'Gwahoddwyd gan' }, say: text },
  { key: 'fromDay', name: { en: 'From', cy: 'O' }, say: day },
  { key: 'untilDay', name: { en: 'Until', cy: 'Hyd' }, say: day },
  { key: 'supportThreshold', name: { en: 'Supports that make an answer due', cy: 'Cefnogaeth sy’n gwneud ateb yn ddyledus' }, say: change },
  { key: 'answerDays', name: { en: 'Working days for an answer', cy: 'Diwrnodau gwaith ar gyfer ateb' }, say: change },
  { key: 'languages', name: { en: 'Languages', cy: 'Ieithoedd' }, say: change },
  { key: 'publishesInAll', name: { en: 'Publishes in all its languages', cy: 'Yn cyhoeddi ym mhob un o’i ieithoedd' }, say: change },
  { key: 'supportPermille', name: { en: 'Of a thousand electors', cy: 'O fil o etholwyr' }, say: plain },
  { key: 'openForDays', name: { en: 'Days', cy: 'Diwrnodau' }, say: plain },
];
const CHANGED: Texts = { en: 'Changed', cy: 'Newidiwyd' };

export function factsOf(details: Readonly<Record<string, unknown>>, language: Language): Fact[] {
  const facts = SHOWN.flatMap(({ key, name, say }) => {
    const value = details[key] === undefined || details[key] === null ? null : say(details[key], language);
    return value ? [{ name: inLanguage(name, language).text, value }] : [];
  });
  // What something was called before, and is now.
  return 'from' in details && 'to' in details ? [...facts, { name: inLanguage(CHANGED, language).text, value: change(details, language) ?? '' }] : facts;
}
