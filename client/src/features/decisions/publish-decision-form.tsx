import { useState } from 'react';
import { graphql } from '../../graphql/document.js';
import type { Language, PublishDecisionInput } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useText } from '../../text/use-text.js';
import { Bilingual, localText } from '../../ui/bilingual.js';
import { Button } from '../../ui/button.js';
import { Checkbox, Choices } from '../../ui/choices.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';
import { emptyInterest, InterestFields, interestsOf } from './interest-fields.js';

const PublishDecisionDocument = graphql(`
  mutation PublishDecision($input: PublishDecisionInput!) {
    publishDecision(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusal
    }
  }
`);

/** The office a councillor publishes from. */
export interface Office {
  profileId: string;
  organisationId: string;
  wardId: string | undefined;
  languages: readonly Language[];
}

type Values = Record<string, string>;

export function PublishDecisionForm({ office, onPublished }: { office: Office; onPublished: (id: string) => void }) {
  const { decisions } = useText();
  const text = decisions.form;
  const deed = useDeed(PublishDecisionDocument);
  const form = useForm<Values>('publish-decision', { ...empty, ...emptyOption(0), ...emptyOption(1) });
  const [optionCount, setOptionCount] = useState(2);
  const submit = async (): Promise<void> => {
    const published = await deed.run(inputOf(form.values, office, optionCount));
    if (!published) return;
    form.clear();
    onPublished(published.id);
  };
  const { languages } = office;
  return (
    <Form form={form} required={['decidesOn']} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
      <Bilingual name="title" label={text.name} hint={text.nameHint} languages={languages} />
      <Bilingual name="summary" label={text.summary} hint={text.summaryHint} languages={languages} rows={4} />
      <Bilingual name="toDecide" label={text.toDecide} languages={languages} rows={4} />
      <Bilingual name="reasons" label={text.reasons} hint={text.reasonsHint} languages={languages} rows={6} />
      {Array.from({ length: optionCount }, (_, index) => (
        <OptionFields key={index} index={index} languages={languages} />
      ))}
      <p>
        <Button kind="quiet" onClick={() => setOptionCount((count) => count + 1)}>
          {text.option(optionCount + 1)}
        </Button>
      </p>
      <Bilingual name="whyPreferred" label={text.whyPreferred} languages={languages} rows={3} />
      <InterestFields languages={languages} />
      <TextField name="decidesOn" type="date" label={text.decidesOn} narrow />
      <Checkbox name="isKey" label={text.key} hint={text.keyHint} />
      {form.values['isKey'] && <ExceptionFields languages={languages} />}
    </Form>
  );
}

function OptionFields({ index, languages }: { index: number; languages: readonly Language[] }) {
  const text = useText().decisions.form;
  const name = `options.${index}`;
  return (
    <fieldset className="group">
      <legend>{text.option(index + 1)}</legend>
      <Bilingual name={`${name}.title`} label={text.optionTitle} languages={languages} />
      <Bilingual name={`${name}.effects`} label={text.optionEffects} languages={languages} rows={3} />
      <Bilingual name={`${name}.cost`} label={text.optionCost} languages={languages} />
      <Checkbox name={`${name}.isPreferred`} label={text.preferred} />
    </fieldset>
  );
}

function ExceptionFields({ languages }: { languages: readonly Language[] }) {
  const text = useText().decisions.form;
  return (
    <>
      <Bilingual name="whyKey" label={text.whyKey} languages={languages} rows={2} />
      <Choices
        name="exception"
        label={text.exception}
        choices={[
          { value: '', label: text.exceptionNone },
          { value: 'GENERAL_EXCEPTION', label: text.exceptionGeneral },
          { value: 'SPECIAL_URGENCY', label: text.exceptionUrgent },
        ]}
      />
      <Bilingual name="exception.reasons" label={text.exceptionReasons} languages={languages} rows={3} />
      <TextField name="exception.agreedBy" label={text.agreedBy} hint={text.agreedByHint} optional />
    </>
  );
}

const both = (name: string): Values => ({ [`${name}.en`]: '', [`${name}.cy`]: '' });
const emptyOption = (index: number): Values => {
  const name = `options.${index}`;
  return { ...both(`${name}.title`), ...both(`${name}.effects`), ...both(`${name}.cost`), [`${name}.isPreferred`]: '' };
};
const empty: Values = {
  ...both('title'),
  ...both('summary'),
  ...both('toDecide'),
  ...both('reasons'),
  ...both('whyKey'),
  ...both('whyPreferred'),
  ...emptyInterest,
  ...both('exception.reasons'),
  decidesOn: '',
  isKey: '',
  exception: '',
  'exception.agreedBy': '',
};

function inputOf(values: Values, office: Office, optionCount: number): PublishDecisionInput {
  const option = (name: string) => ({
    title: localText(values, `${name}.title`),
    effects: localText(values, `${name}.effects`),
    cost: localText(values, `${name}.cost`),
    isPreferred: values[`${name}.isPreferred`] === 'yes',
  });
  const kind = values['exception'];
  return {
    organisationId: office.organisationId,
    ...(office.wardId && { wardIds: [office.wardId] }),
    title: localText(values, 'title'),
    summary: localText(values, 'summary'),
    toDecide: localText(values, 'toDecide'),
    reasons: localText(values, 'reasons'),
    whyKey: localText(values, 'whyKey'),
    whyPreferred: localText(values, 'whyPreferred'),
    interests: interestsOf(values, office.profileId),
    options: Array.from({ length: optionCount }, (_, index) => option(`options.${index}`)),
    decidesOn: values['decidesOn'] ?? '',
    isKey: values['isKey'] === 'yes',
    ...((kind === 'GENERAL_EXCEPTION' || kind === 'SPECIAL_URGENCY') && {
      exception: { kind, reasons: localText(values, 'exception.reasons'), agreedBy: values['exception.agreedBy'] || null },
    }),
  };
}
