import { Link } from 'react-router';
import type { ConsultationToCopyFragment, LocalTextPartsFragment } from '../../../graphql/generated/graphql.js';
import { graphql } from '../../../graphql/document.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Choices } from '../../../ui/choices.js';
import { Select } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { Notice } from '../../../ui/notice.js';
import { Ago } from '../../../ui/when.js';
import { Local } from '../../../ui/written.js';
import { CopyConsultationDocument, DraftConsultationDocument } from './draft-documents.js';
import { inputOf } from './to-input.js';
import { pagesOf, templateNames } from './templates.js';
import { newPage, nothing, type Typed } from './typed.js';

export const ConsultationToCopyFragmentDocument = graphql(`
  fragment ConsultationToCopy on Consultation {
    id
    title {
      ...LocalTextParts
    }
  }
`);

interface BeginConsultationProps {
  organisations: readonly { id: string; name: LocalTextPartsFragment }[];
  decision: { id: string; title: LocalTextPartsFragment; wards: readonly { id: string }[] } | undefined;
  earlier: readonly ConsultationToCopyFragment[];
  /** What to begin from, where that was chosen before. */
  from: string | undefined;
  onBegun: (id: string) => void;
}

/** Who asks, and from what it begins: then it is written. */
export function BeginConsultation({ organisations, decision, earlier, from, onBegun }: BeginConsultationProps) {
  const { begin } = useWords('making');
  const form = useForm(`begin-consultation-${decision?.id ?? from ?? ''}`, { organisation: organisations[0]?.id ?? '', from: from ?? '' });
  const draft = useDeed(DraftConsultationDocument);
  const copy = useDeed(CopyConsultationDocument);
  const submit = async (): Promise<void> => {
    const { organisation: organisationId, from: begunFrom } = form.values;
    const template = templateNames.find((name) => name === begunFrom);
    const consultationId = template ? '' : begunFrom;
    const pages = template ? pagesOf(template) : [newPage()];
    const done = consultationId
      ? await copy.run({ consultationId, organisationId })
      : await draft.run({ organisationId, ...inputOf({ ...blank(), pages, decisionId: decision?.id ?? '', wardIds: Object.fromEntries((decision?.wards ?? []).map(({ id }) => [id, 'yes'])) }) });
    if (!done) return;
    form.clear();
    onBegun(done.id);
  };
  const templates = templateNames.map((name) => ({ value: name, ...begin.templates[name] }));
  const copies = decision ? [] : earlier.map(({ id, title }) => ({ value: id, label: begin.copied(title.text), hint: begin.copyHint }));
  const choices = [{ value: '', label: begin.blank, hint: begin.blankHint }, ...templates, ...copies];
  return (
    <Form form={form} refusal={draft.refusal ?? copy.refusal} busy={draft.busy || copy.busy} submit={begin.submit} onSubmit={submit}>
      {decision && <Notice>{begin.about(decision.title.text)}</Notice>}
      {organisations.length > 1 && <Select name="organisation" label={begin.organisation} options={organisations.map(({ id, name }) => ({ value: id, label: name.text }))} />}
      <Choices name="from" label={begin.from} choices={choices} />
    </Form>
  );
}

/** Nothing written yet, and no page to ask on. */
function blank(): Typed {
  const texts = { title: nothing(), summary: nothing(), stillOpen: nothing(), alreadyFixed: nothing(), affects: nothing(), effects: nothing() };
  const reasons = { fewOptionsReason: nothing(), shortTimeReason: nothing(), preElectionReason: nothing(), acknowledgesHolidays: '' };
  const who = { openTo: 'SIGNED_IN', wardIds: {}, ageBands: {}, organisations: '' };
  const times = { opensAt: { day: '', time: '' }, closesAt: { day: '', time: '' } };
  return {
    ...{ ...texts, ...reasons, ...times, decisionId: '', wardIds: {}, topics: {}, options: [], level: '', whoMayTakePart: who, resultsShown: 'LIVE' },
    pages: [],
  };
}

interface DraftsProps {
  drafts: readonly { id: string; changedAt: string; preview: { title: LocalTextPartsFragment } }[];
}

/** What is being written already, to go on with. */
export function DraftList({ drafts }: DraftsProps) {
  const { begin } = useWords('making');
  return (
    <ul>
      {drafts.map(({ id, changedAt, preview }) => (
        <li key={id}>
          <Link to={`/consultations/${id}/edit`}>{preview.title.text ? <Local text={preview.title} /> : begin.untitled}</Link>{' '}
          <span className="hint">
            <Ago at={changedAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}
