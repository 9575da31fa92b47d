import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useWords } from '../../../text/use-text.js';
import { LinkButton } from '../../../ui/button.js';
import type { FieldError } from '../../../ui/error-summary.js';
import { Fields } from '../../../ui/form.js';
import { TabLinks } from '../../../ui/tabs.js';
import { AboutPart } from './about-part.js';
import { CheckPart } from './check-part.js';
import type { Draft } from './keep-draft.js';
import { MakingStatus } from './making-status.js';
import { OptionsPart } from './options-part.js';
import { addressOf, partIn, PARTS, type Asker, type Part, type PartProps } from './part.js';
import { fieldAt } from './paths.js';
import { QuestionsPart } from './questions-part.js';
import { TermsPart } from './terms-part.js';
import { useMaking, type Making } from './use-making.js';

interface MakeConsultationProps {
  draft: Draft;
  organisation: Asker;
  /** Who is writing, to be told apart from colleagues. */
  profileId: string | undefined;
  onOpened: (id: string) => void;
  onDiscarded: () => void;
}

/** Writing a consultation, a part at a time, kept as one goes. */
export function MakeConsultation({ draft, organisation, profileId, onOpened, onDiscarded }: MakeConsultationProps) {
  const { parts } = useWords('making');
  const making = useMaking(draft);
  const [search] = useSearchParams();
  const part = partIn(search);
  const errors = useErrors(making, part);
  useFocusAsked();
  const props = { making, organisation };
  return (
    <>
      <TabLinks label={parts.label} tabs={PARTS.map((each) => ({ to: addressOf(draft.id, each), label: parts[each], current: each === part }))} />
      <MakingStatus making={making} ownProfileId={profileId} />
      <Fields form={making.form} errors={errors}>
        <div className="form">
          <h2>{parts[part]}</h2>
          {part === 'check' ? <CheckPart {...props} onOpened={onOpened} onDiscarded={onDiscarded} /> : <Written part={part} {...props} />}
        </div>
      </Fields>
    </>
  );
}

const written = { about: AboutPart, options: OptionsPart, terms: TermsPart, questions: QuestionsPart };

function Written({ part, ...props }: PartProps & { part: Exclude<Part, 'check'> }) {
  const { parts, next: words } = useWords('making');
  const Shown = written[part];
  const next = PARTS[PARTS.indexOf(part) + 1] ?? 'check';
  return (
    <>
      <Shown {...props} />
      <p className="actions">
        <LinkButton to={addressOf(props.making.draft.id, next)}>{words(parts[next])}</LinkButton>
      </p>
    </>
  );
}

/** What the server refused to keep; and, once somebody has asked whether it can open, what is still missing. */
function useErrors({ refusal, draft, form }: Making, part: Part): FieldError[] {
  const [isChecked, setIsChecked] = useState(false);
  useEffect(() => {
    if (part === 'check') setIsChecked(true);
  }, [part]);
  const said = [...(refusal?.fields ?? []), ...(isChecked ? draft.missing : [])];
  return said.map(({ path, message }) => ({ path: fieldAt(path, form.values), message }));
}

/** Whoever comes from the list of what is missing goes on in the field that is meant. */
function useFocusAsked(): void {
  const { state } = useLocation() as { state: { focus?: string } | null };
  useEffect(() => {
    const id = state?.focus;
    const field = id === undefined ? null : document.getElementById(id);
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  }, [state]);
}
