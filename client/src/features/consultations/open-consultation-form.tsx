import { graphql } from '../../graphql/document.js';
import type { Language, OpenConsultationInput, ParticipationLevel } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { instantOf } from '../../text/moments.js';
import { useText } from '../../text/use-text.js';
import { Bilingual, localText, localTexts } from '../../ui/bilingual.js';
import { Choices } from '../../ui/choices.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';

const OpenConsultationDocument = graphql(`
  mutation OpenConsultation($input: OpenConsultationInput!) {
    openConsultation(input: $input) {
      __typename
      ... on Consultation {
        id
      }
      ...Refusal
    }
  }
`);

const levels: readonly ParticipationLevel[] = ['INFORM', 'CONSULT', 'INVOLVE', 'COLLABORATE', 'EMPOWER'];

interface OpenConsultationFormProps {
  decisionId: string;
  organisation: { id: string; languages: readonly Language[] };
  onOpened: (id: string) => void;
}

type Values = Record<string, string>;

export function OpenConsultationForm({ decisionId, organisation, onOpened }: OpenConsultationFormProps) {
  const { consultations } = useText();
  const text = consultations.form;
  const deed = useDeed(OpenConsultationDocument);
  const form = useForm<Values>(`open-consultation-${decisionId}`, empty);
  const submit = async (): Promise<void> => {
    const opened = await deed.run(inputOf(form.values, organisation.id, decisionId));
    if (!opened) return;
    form.clear();
    onOpened(opened.id);
  };
  const { languages } = organisation;
  return (
    <Form
      form={form}
      required={['closesOn', 'level']}
      refusal={deed.refusal}
      busy={deed.busy}
      submit={text.submit}
      onSubmit={submit}
    >
      <Bilingual name="title" label={text.name} languages={languages} />
      <Bilingual name="summary" label={text.summary} hint={text.summaryHint} languages={languages} rows={4} />
      <Bilingual name="stillOpen" label={text.stillOpen} hint={text.stillOpenHint} languages={languages} rows={3} />
      <Bilingual name="alreadyFixed" label={text.alreadyFixed} hint={text.alreadyFixedHint} languages={languages} rows={3} />
      <Bilingual name="affects" label={text.affects} languages={languages} />
      <Bilingual name="fewOptionsReason" label={text.fewOptions} hint={text.fewOptionsHint} languages={languages} optional />
      <Choices
        name="level"
        label={text.level}
        choices={levels.map((level) => ({ value: level, label: consultations.levels[level], hint: consultations.levelsMeaning[level] }))}
      />
      <TextField name="closesOn" type="date" label={text.closesOn} hint={text.closesHint} narrow />
      <Bilingual name="statements" label={text.statements} hint={text.statementsHint} languages={languages} rows={6} />
      <Bilingual name="shortTimeReason" label={text.shortTime} hint={text.shortTimeHint} languages={languages} optional />
    </Form>
  );
}

const bilingual = ['title', 'summary', 'stillOpen', 'alreadyFixed', 'affects', 'statements', 'shortTimeReason', 'fewOptionsReason'];
const empty: Values = {
  ...Object.fromEntries(bilingual.flatMap((name) => [`${name}.en`, `${name}.cy`]).map((name) => [name, ''])),
  level: '',
  closesOn: '',
};

function inputOf(values: Values, organisationId: string, decisionId: string): OpenConsultationInput {
  const shortTimeReason = localText(values, 'shortTimeReason');
  const fewOptionsReason = localText(values, 'fewOptionsReason');
  return {
    organisationId,
    decisionId,
    title: localText(values, 'title'),
    summary: localText(values, 'summary'),
    stillOpen: localText(values, 'stillOpen'),
    alreadyFixed: localText(values, 'alreadyFixed'),
    affects: localText(values, 'affects'),
    level: values['level'] as ParticipationLevel,
    closesAt: instantOf(values['closesOn'] ?? '', '23:59'),
    statements: localTexts(values, 'statements'),
    ...(Object.keys(fewOptionsReason).length > 0 && { fewOptionsReason }),
    ...(Object.keys(shortTimeReason).length > 0 && { shortTimeReason }),
  };
}
