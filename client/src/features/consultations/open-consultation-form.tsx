import { graphql } from '../../graphql/document.js';
import type { Language, OpenConsultationInput, ParticipationLevel } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { instantOf } from '../../text/moments.js';
import { useText } from '../../text/use-text.js';
import { Bilingual, localText } from '../../ui/bilingual.js';
import { Choices } from '../../ui/choices.js';
import { Select, TextArea, TextField } from '../../ui/fields.js';
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
      <Choices
        name="level"
        label={text.level}
        choices={levels.map((level) => ({ value: level, label: consultations.levels[level], hint: consultations.levelsMeaning[level] }))}
      />
      <TextField name="closesOn" type="date" label={text.closesOn} hint={text.closesHint} narrow />
      <TextArea name="statements" label={text.statements} hint={text.statementsHint} rows={6} />
      <LanguageSelect languages={languages} />
      <TextField name="shortTimeReason" label={text.shortTime} hint={text.shortTimeHint} optional />
    </Form>
  );
}

function LanguageSelect({ languages }: { languages: readonly Language[] }) {
  const { consultations, common } = useText();
  if (languages.length < 2) return null;
  const options = languages.map((language) => ({ value: language, label: common.languages[language] }));
  return <Select name="statementsLanguage" label={consultations.form.statementsLanguage} options={options} />;
}

const bilingual = ['title', 'summary', 'stillOpen', 'alreadyFixed', 'affects'];
const empty: Values = {
  ...Object.fromEntries(bilingual.flatMap((name) => [`${name}.en`, `${name}.cy`]).map((name) => [name, ''])),
  shortTimeReason: '',
  level: '',
  closesOn: '',
  statements: '',
  statementsLanguage: 'EN',
};

function inputOf(values: Values, organisationId: string, decisionId: string): OpenConsultationInput {
  const shortTimeReason = values['shortTimeReason']?.trim();
  const lines = (values['statements'] ?? '').split('\n').map((line) => line.trim());
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
    statements: lines.filter(Boolean),
    statementsLanguage: values['statementsLanguage'] as Language,
    ...(shortTimeReason && { shortTimeReason }),
  };
}
