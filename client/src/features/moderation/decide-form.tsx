import type { CasePartsFragment, ModerationAction } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useText, useWords } from '../../text/use-text.js';
import { Choices } from '../../ui/choices.js';
import { Select, TextArea } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';
import { DecideCaseDocument } from './case-fragment.js';
import { useKeepClaim } from './use-keep-claim.js';

const PAUSES = ['1', '4', '24', '72', '168'] as const;
const against = (action: string): boolean => action === 'ASK_FOR_CHANGES' || action === 'HIDE' || action === 'REMOVE';

/** To restore is for what was hidden or removed. */
function actionsFor({ decision }: CasePartsFragment): readonly ModerationAction[] {
  const isHidden = decision?.action === 'HIDE' || decision?.action === 'REMOVE';
  return [isHidden ? 'RESTORE' : 'PUBLISH', 'ASK_FOR_CHANGES', 'HIDE', 'REMOVE'];
}

interface DecideFormProps {
  one: CasePartsFragment;
  onChange: (changed: CasePartsFragment) => void;
}

/** A decision names a rule and carries words to the author (W9). */
export function DecideForm({ one, onChange }: DecideFormProps) {
  const text = useWords('moderation');
  const { common } = useText();
  const deed = useDeed(DecideCaseDocument);
  const form = useForm(`decide-${one.id}`, { action: '', rule: '', phrase: '', words: '', pause: '' });
  const { action, rule, words, pause } = form.values;
  useKeepClaim(one, words, onChange);
  const submit = async (): Promise<void> => {
    const pauseHours = pause && against(action) ? Number(pause) : null;
    const decided = await deed.run({ caseId: one.id, version: one.version, action: action as ModerationAction, ruleId: rule, words, pauseHours });
    if (!decided) return;
    form.clear();
    onChange(decided);
  };
  const choose = { value: '', label: common.form.choose };
  return (
    <Form form={form} required={['action', 'rule', 'words']} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
      <Choices name="action" label={text.action} choices={actionsFor(one).map((value) => ({ value, label: text.actions[value], hint: text.actionHints[value] }))} />
      <Select name="rule" label={text.rule} options={[choose, ...one.rules.map(({ id, text: said }) => ({ value: id, label: said.text }))]} />
      <ReadyWords phrases={one.phrases} action={action} onChoose={(said) => form.set('words', said)} />
      <TextArea name="words" label={text.words} hint={text.wordsHint} rows={3} limit={1000} />
      {against(action) && (
        <Select
          name="pause"
          label={text.pause}
          hint={text.pauseHint}
          options={[{ value: '', label: text.pauses.none }, ...PAUSES.map((hours) => ({ value: hours, label: text.pauses[hours] }))]}
        />
      )}
    </Form>
  );
}

interface ReadyWordsProps {
  phrases: CasePartsFragment['phrases'];
  action: string;
  onChoose: (words: string) => void;
}

/** Phrases that go with the action, in each language they are kept in; what is chosen can be changed. */
function ReadyWords({ phrases, action, onChoose }: ReadyWordsProps) {
  const text = useWords('moderation');
  const fitting = phrases.filter((phrase) => phrase.action === action).flatMap(({ words }) => words.translations);
  if (fitting.length === 0) return null;
  return (
    <fieldset className="field ready-words">
      <legend className="field__label">{text.phrase}</legend>
      <p className="hint">{text.phraseHint}</p>
      {fitting.map(({ language, text: said }) => (
        <button key={`${language}${said}`} type="button" className="button button--quiet" lang={language.toLowerCase()} onClick={() => onChoose(said)}>
          {said}
        </button>
      ))}
    </fieldset>
  );
}
