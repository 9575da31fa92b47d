import { useState } from 'react';
import { graphql } from '../../../graphql/document.js';
import type { DecidingCouncilFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Form } from '../../../ui/form.js';
import { Select } from '../../../ui/fields.js';
import { Notice } from '../../../ui/notice.js';
import { Section } from '../../../ui/section.js';
import { useForm } from '../../../ui/use-form.js';

const BeginDecisionDocument = graphql(`
  mutation BeginDecision($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      __typename
      ... on Draft {
        id
      }
      ...Refusal
    }
  }
`);

export interface Office {
  organisationId: string;
  role: 'COUNCILLOR' | 'OFFICER';
}

interface BeginDecisionProps {
  profileId: string;
  offices: readonly Office[];
  organisations: readonly DecidingCouncilFragment[];
  onBegun: (draftId: string) => void;
}

/** For which council, and for whom: a draft belongs to both from its first word. */
export function BeginDecision({ profileId, offices, organisations, onBegun }: BeginDecisionProps) {
  const words = useWords('writing-decisions').start;
  const [begunAt] = useState(() => new Date().toISOString());
  if (offices.length === 0) return <Notice title={words.noOffice} />;
  return offices.map(({ organisationId, role }) => {
    const council = organisations.find(({ id }) => id === organisationId);
    if (!council) return null;
    const title = role === 'COUNCILLOR' ? words.council(council.name.text) : words.officer(council.name.text);
    return (
      <Section key={`${organisationId} ${role}`} title={title}>
        <Begin council={council} self={role === 'COUNCILLOR' ? profileId : undefined} begunAt={begunAt} onBegun={onBegun} />
      </Section>
    );
  });
}

interface BeginProps {
  council: DecidingCouncilFragment;
  /** The councillor who writes; an officer chooses one. */
  self: string | undefined;
  begunAt: string;
  onBegun: (draftId: string) => void;
}

function Begin({ council, self, begunAt, onBegun }: BeginProps) {
  const words = useWords('writing-decisions').start;
  const deed = useDeed(BeginDecisionDocument);
  const form = useForm(`begin-decision-${council.id}`, { forProfileId: self ?? council.councillors[0]?.id ?? '' });
  const begin = async (): Promise<void> => {
    // Two drafts begun one after the other are two, though both are still empty.
    const content = JSON.stringify({ begunAt });
    const draft = await deed.run({ kind: 'decision', organisationId: council.id, forProfileId: form.values.forProfileId, content });
    if (!draft) return;
    form.clear();
    onBegun(draft.id);
  };
  return (
    <Form form={form} required={['forProfileId']} refusal={deed.refusal} busy={deed.busy} submit={words.begin} onSubmit={begin}>
      {self === undefined && <Select name="forProfileId" label={words.councillor} options={council.councillors.map(({ id, displayName }) => ({ value: id, label: displayName }))} />}
    </Form>
  );
}
