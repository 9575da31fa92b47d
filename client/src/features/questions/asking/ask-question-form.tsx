import { graphql } from '../../../graphql/document.js';
import type { AskablePlaceFragment, Language } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useLanguage, useWords } from '../../../text/use-text.js';
import { DraftStatus, useDraft } from '../../../ui/draft/index.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { QuestionFields } from '../question-fields.js';
import { CouncillorFields } from './councillor-fields.js';
import { SimilarQuestions } from './similar-questions.js';

const AskQuestionDocument = graphql(`
  mutation AskQuestion($input: AskQuestionInput!) {
    askQuestion(input: $input) {
      __typename
      ... on Question {
        id
      }
      ...Refusal
    }
  }
`);

interface AskQuestionFormProps {
  councils: readonly AskablePlaceFragment[];
  /** The councillor it is put to, where that was chosen before. */
  to: string | undefined;
  /** Goes on with this draft; left out, with the newest. */
  draftId: string | undefined;
  onAsked: (id: string) => void;
}

export function AskQuestionForm({ councils, to, draftId, onAsked }: AskQuestionFormProps) {
  const { form: words } = useWords('questions');
  const deed = useDeed(AskQuestionDocument);
  const language = useLanguage().toUpperCase();
  const ofCouncillor = councils.find(({ councillors }) => councillors.some(({ id }) => id === to));
  const organisation = ofCouncillor ?? (councils.length === 1 ? councils[0] : undefined);
  const initial = { organisationId: organisation?.id ?? '', councillorId: ofCouncillor && to ? to : '', title: '', body: '', language };
  const form = useForm<Record<string, string>>(to ? `ask-${to}` : 'ask-question', initial);
  // What was begun to another councillor stays with that one.
  const draft = useDraft(form, { kind: 'question', id: draftId, about: to });
  const said = (name: string): string => form.values[name] ?? '';
  const council = councils.find(({ id }) => id === said('organisationId'));
  const submit = async (): Promise<void> => {
    const content = { title: said('title'), body: said('body'), language: said('language') as Language };
    const asked = await deed.run({ ...content, organisationId: said('organisationId'), councillorId: said('councillorId'), draftId: draft.kept?.id });
    if (!asked) return;
    draft.finish();
    onAsked(asked.id);
  };
  return (
    <>
      <Form form={form} required={['organisationId', 'councillorId', 'title']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <CouncillorFields councils={councils} council={council} />
        <QuestionFields>
          <SimilarQuestions organisationId={said('organisationId')} text={said('title')} />
        </QuestionFields>
      </Form>
      <DraftStatus draft={draft} />
    </>
  );
}
