import type { ParticipationLevel, ResultsShown } from '../../../graphql/generated/graphql.js';
import { useDates } from '../../../text/use-dates.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Choices } from '../../../ui/choices.js';
import { Checkbox } from '../../../ui/choices.js';
import { TextField } from '../../../ui/fields.js';
import { Local } from '../../../ui/written.js';
import type { PartProps } from './part.js';
import { TickBoxes } from './tick-boxes.js';
import { instant } from './to-input.js';
import type { MomentTyped } from './typed.js';
import { Warnings } from './warnings.js';

const levels: readonly ParticipationLevel[] = ['INFORM', 'CONSULT', 'INVOLVE', 'COLLABORATE', 'EMPOWER'];
const results: readonly ResultsShown[] = ['LIVE', 'TO_ORGANISERS', 'AFTER_CLOSING'];
const ages = ['UNDER_CONSENT_AGE', 'UP_TO_15', 'AGE_16_17', 'ADULT'] as const;

/** What is promised, to whom, and until when (G3, G6, G8, V7). */
export function TermsPart({ making, organisation }: PartProps) {
  const { names, ...words } = useWords('making');
  const { consultations } = useText();
  return (
    <>
      <Choices
        name="level"
        label={names['level'] ?? ''}
        choices={levels.map((level) => ({ value: level, label: consultations.levels[level], hint: consultations.levelsMeaning[level] }))}
      />
      <Who organisation={organisation} />
      <Choices name="resultsShown" label={names['resultsShown'] ?? ''} choices={results.map((value) => ({ value, label: words.results[value] }))} />
      <Times making={making} />
      <Warnings making={making} organisation={organisation} />
    </>
  );
}

function Who({ organisation: { wards } }: Pick<PartProps, 'organisation'>) {
  const { who } = useWords('making');
  return (
    <>
      <Choices
        name="whoMayTakePart.openTo"
        label={who.label}
        hint={who.fixed}
        choices={[
          { value: 'SIGNED_IN', label: who.SIGNED_IN, hint: who.SIGNED_IN_HINT },
          { value: 'ANYONE', label: who.ANYONE, hint: who.ANYONE_HINT },
        ]}
      />
      {wards.length > 0 && <TickBoxes legend={who.wards} name="whoMayTakePart.wardIds" boxes={wards.map(({ id, name }) => ({ id, label: <Local text={name} />, text: name.text }))} />}
      <TickBoxes legend={who.ages} name="whoMayTakePart.ageBands" boxes={ages.map((id) => ({ id, label: who.age[id], text: who.age[id] ?? '' }))} />
      <Checkbox name="whoMayTakePart.organisations" label={who.organisations} hint={who.organisationsHint} />
    </>
  );
}

function Times({ making: { typed } }: Pick<PartProps, 'making'>) {
  const { time } = useWords('making');
  const opens = useSaid(typed.opensAt, '00:00');
  const closes = useSaid(typed.closesAt, '23:59');
  return (
    <>
      <Moment name="opensAt" label={time.opens} hint={time.opensHint} said={opens ? time.opensSaid(opens) : time.opensNow} />
      <Moment name="closesAt" label={time.closes} hint={time.closesHint} said={closes && time.closesSaid(closes)} />
    </>
  );
}

/** The moment as people say it, so that a slip of the day or the hour is seen. */
function useSaid(typed: MomentTyped, usualTime: string): string {
  const { dayAndTime } = useDates();
  const { ukTime } = useText().dates;
  const moment = instant(typed, usualTime);
  return moment ? ukTime(dayAndTime(moment)) : '';
}

function Moment({ name, label, hint, said }: { name: string; label: string; hint: string; said: string }) {
  const { time } = useWords('making');
  return (
    <fieldset className="group">
      <legend>{label}</legend>
      <p className="hint">{hint}</p>
      <div className="moment">
        <TextField name={`${name}.day`} type="date" label={time.day} narrow />
        <TextField name={`${name}.time`} type="time" label={time.time} narrow />
      </div>
      <p role="status">{said}</p>
    </fieldset>
  );
}
