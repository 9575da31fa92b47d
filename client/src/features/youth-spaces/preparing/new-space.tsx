import { useNavigate } from 'react-router';
import type { Language } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { PrepareYouthSpaceDocument } from './preparing-fragment.js';

/** The first step: a name and what it is about. */
export function NewSpace({ organisation }: { organisation: { id: string; languages: readonly Language[] } }) {
  const text = useWords('youth-staff');
  const navigate = useNavigate();
  const deed = useDeed(PrepareYouthSpaceDocument);
  const form = useForm<Record<string, string>>('new-space', { 'title.en': '', 'title.cy': '', 'topic.en': '', 'topic.cy': '' });
  const submit = async (): Promise<void> => {
    const texts = { title: localText(form.values, 'title'), topic: localText(form.values, 'topic') };
    const made = await deed.run({ organisationId: organisation.id, ...texts, charter: [], workerIds: [], mayStaffAlone: false });
    if (!made) return;
    form.clear();
    await navigate(`/youth/spaces/${made.id}/prepare`);
  };
  return (
    <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={text.create} onSubmit={submit}>
      <Bilingual name="title" label={text.name} languages={organisation.languages} />
      <Bilingual name="topic" label={text.topic} languages={organisation.languages} rows={3} />
    </Form>
  );
}
