import { graphql } from '../../../graphql/document.js';
import type { IdeaPlaceFragment, IdeaWordsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useText, useWords } from '../../../text/use-text.js';
import { TextArea, TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { IdeaFields } from './idea-fields.js';
import { contentOf, describing, picturesIn, valuesOf, type Values } from './idea-values.js';
import { useDescriptions } from './use-descriptions.js';

/** What the form that revises it begins with. */
export const IdeaWordsFragmentDocument = graphql(`
  fragment IdeaWords on Idea {
    title
    language
    need
    outcomeWanted
    selfHelp
    topic
    ward {
      id
    }
    point {
      latitude
      longitude
    }
    estimate {
      kind
      pounds
    }
    pictures {
      id
      description {
        text
      }
    }
  }
`);

const ReviseIdeaDocument = graphql(`
  mutation ReviseIdea($input: ReviseIdeaInput!) {
    reviseIdea(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

interface ReviseIdeaFormProps {
  idea: IdeaWordsFragment & { id: string; textNumber: number; supportCount: number; body: { source: string } };
  place: Pick<IdeaPlaceFragment, 'wards' | 'map'>;
  onRevised: () => void;
}

/** Before the first support words change in place; afterwards as a version, with a reason that supporters are told. */
export function ReviseIdeaForm({ idea, place, onRevised }: ReviseIdeaFormProps) {
  const { form: text } = useText().ideas;
  const { revise: words } = useWords('idea-writing');
  const deed = useDeed(ReviseIdeaDocument);
  const known = new Set(idea.pictures.map(({ id }) => id));
  const pictures = useDescriptions(known);
  const form = useForm<Values>(`revise-${idea.id}-${idea.textNumber}`, { ...valuesOf(idea, idea.body.source), reason: '' });
  const submit = async (): Promise<void> => {
    if (!(await pictures.describe(form.values))) return;
    const { id: ideaId, textNumber } = idea;
    const revised = await deed.run({ ...contentOf(form.values), ideaId, textNumber, reason: form.values['reason']?.trim() || null });
    if (!revised) return;
    form.clear();
    onRevised();
  };
  const reason = idea.supportCount > 0 ? ['reason'] : [];
  const required = ['title', 'body', ...reason, ...picturesIn(form.values).map(describing)];
  return (
    <Form form={form} required={required} refusal={pictures.refusal ?? deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
      <TextField name="title" label={text.name} hint={text.nameHint} />
      <IdeaFields wards={place.wards} map={place.map} />
      {reason.length > 0 && <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={2} limit={1000} />}
    </Form>
  );
}
