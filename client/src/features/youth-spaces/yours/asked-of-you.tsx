import type { YoursPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useDates } from '../../../text/use-dates.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Choices } from '../../../ui/choices.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { useForm } from '../../../ui/use-form.js';
import type { AgeBand } from '../../../graphql/generated/graphql.js';
import { AgreeToCharterDocument, SayAgeBandDocument } from './yours-fragment.js';

interface AskedProps {
  space: YoursPartsFragment;
  onChange: () => void;
}

/** What a young person is told when they come in, and what they are asked before they write. */
export function AskedOfYou({ space, onChange }: AskedProps) {
  const text = useWords('youth-place');
  return (
    <>
      {space.viewersWayBackIn && <WayBackTold way={space.viewersWayBackIn} />}
      {space.viewerIsAskedAge && <AskAge space={space} onChange={onChange} />}
      {space.viewerLacksConsent && (
        <Notice tone="warn" title={text.consent}>
          <p>{text.consentText}</p>
        </Notice>
      )}
      {space.viewerHasAgreed === false && <Agree space={space} onChange={onChange} />}
    </>
  );
}

function WayBackTold({ way: { madeAt, usedAt, madeBy } }: { way: NonNullable<YoursPartsFragment['viewersWayBackIn']> }) {
  const text = useWords('youth-place');
  const { dayAndTime } = useDates();
  return (
    <Notice tone="warn" title={text.wayBack}>
      <p>{usedAt ? text.wayBackUsed(madeBy.displayName, dayAndTime(usedAt)) : text.wayBackMade(madeBy.displayName, dayAndTime(madeAt))}</p>
    </Notice>
  );
}

function Agree({ space, onChange }: AskedProps) {
  const text = useWords('youth-place');
  const deed = useDeed(AgreeToCharterDocument);
  const agree = async (): Promise<void> => {
    if (await deed.run({ spaceId: space.id, charterVersion: space.charterVersion })) onChange();
  };
  return (
    <Notice tone="warn" title={text.newRules}>
      <p>{text.newRulesText}</p>
      <Button busy={deed.busy} onClick={() => void agree()}>
        {text.agree}
      </Button>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </Notice>
  );
}

const ages = ['UNDER_CONSENT_AGE', 'UP_TO_15', 'AGE_16_17', 'ADULT', 'UNKNOWN'] as const;

/** Asked once a year; who is grown up chooses what becomes of their words (Y1, Y9). */
function AskAge({ space, onChange }: AskedProps) {
  const text = useWords('youth-place');
  const deed = useDeed(SayAgeBandDocument);
  const form = useForm(`age-${space.id}`, { ageBand: '', words: 'stay' });
  const submit = async (): Promise<void> => {
    const said = await deed.run({ spaceId: space.id, ageBand: form.values.ageBand as AgeBand, keepWords: form.values.words === 'stay' });
    if (!said) return;
    form.clear();
    if (said.hasLeft) window.location.assign('/youth');
    else onChange();
  };
  return (
    <Notice tone="warn" title={text.askAge}>
      <p>{text.askAgeText}</p>
      <Form form={form} required={['ageBand']} refusal={deed.refusal} busy={deed.busy} submit={text.sayAge} onSubmit={submit}>
        <Choices
          name="ageBand"
          label={text.askAge}
          choices={ages.map((value) => ({ value, label: text.ages[value], ...(value === 'ADULT' && { hint: text.adultHint }) }))}
        />
        {form.values.ageBand === 'ADULT' && (
          <Choices
            name="words"
            label={text.leaveWords}
            choices={[
              { value: 'stay', label: text.stays },
              { value: 'go', label: text.goes },
            ]}
          />
        )}
      </Form>
    </Notice>
  );
}
