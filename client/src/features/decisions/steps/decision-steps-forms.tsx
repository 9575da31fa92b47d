import type { CiteUse, SteppingFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Choices } from '../../../ui/choices.js';
import { Select, TextField } from '../../../ui/fields.js';
import { useForm } from '../../../ui/use-form.js';
import { StillAsked } from '../decision-deeds.js';
import { CarryOutDocument, CiteDocument, FinishDocument, StepOpenDocument, SupersedeDocument, WithdrawDocument } from './steps-fragment.js';
import { StepForm } from './step-form.js';
import { useLaterDecisions } from './use-later-decisions.js';

interface StepProps {
  decision: SteppingFragment;
  onDone: () => void;
}

const withWhy = { 'why.en': '', 'why.cy': '' };
const seen = ({ id, version }: SteppingFragment) => ({ decisionId: id, version });

export function OpenForViews({ decision, onDone }: StepProps) {
  const words = useWords('writing-decisions');
  const { steps } = useWords('deciding');
  const { deeds } = useWords('reading-decisions');
  const form = useForm<Record<string, string>>(`open-${decision.id}`, { 'preElectionReason.en': '', 'preElectionReason.cy': '' });
  const isElectionNear = decision.stillAskedToOpen.some(({ code }) => code === 'PreElectionReasonMissing');
  const input = () => ({ ...seen(decision), ...(isElectionNear && { preElectionReason: localText(form.values, 'preElectionReason') }) });
  return (
    <StepForm form={form} deed={useDeed(StepOpenDocument)} input={input} said={steps.open} onDone={onDone}>
      <StillAsked title={deeds.missingToOpen} asked={decision.stillAskedToOpen} />
      {isElectionNear && <Bilingual name="preElectionReason" label={words.preElectionReason} languages={decision.organisation.languages} rows={2} />}
    </StepForm>
  );
}

export function Withdraw({ decision, onDone }: StepProps) {
  const { withdraw } = useWords('deciding').steps;
  const form = useForm<Record<string, string>>(`withdraw-${decision.id}`, withWhy);
  const input = () => ({ ...seen(decision), why: localText(form.values, 'why') });
  return (
    <StepForm form={form} deed={useDeed(WithdrawDocument)} input={input} said={withdraw} onDone={onDone}>
      <Bilingual name="why" label={withdraw.why} languages={decision.organisation.languages} rows={3} />
    </StepForm>
  );
}

export function CarryOut({ decision, onDone }: StepProps) {
  const { carryOut } = useWords('deciding').steps;
  const form = useForm<Record<string, string>>(`carry-out-${decision.id}`, {});
  return <StepForm form={form} deed={useDeed(CarryOutDocument)} input={() => seen(decision)} said={carryOut} onDone={onDone} />;
}

export function Finish({ decision, onDone }: StepProps) {
  const { finish } = useWords('deciding').steps;
  const form = useForm<Record<string, string>>(`finish-${decision.id}`, {});
  return <StepForm form={form} deed={useDeed(FinishDocument)} input={() => seen(decision)} said={finish} onDone={onDone} />;
}

export function Supersede({ decision, onDone }: StepProps) {
  const { supersede } = useWords('deciding').steps;
  const form = useForm<Record<string, string>>(`supersede-${decision.id}`, { byDecisionId: '', ...withWhy });
  const deed = useDeed(SupersedeDocument);
  const later = useLaterDecisions(decision);
  const input = () => ({ ...seen(decision), byDecisionId: form.values['byDecisionId'] ?? '', why: localText(form.values, 'why') });
  if (later.length === 0) return null;
  const choices = [{ value: '', label: supersede.choose }, ...later.map(({ id, title }) => ({ value: id, label: title.text }))];
  return (
    <StepForm form={form} required={['byDecisionId']} deed={deed} input={input} said={supersede} onDone={onDone}>
      <Select name="byDecisionId" label={supersede.by} options={choices} />
      <Bilingual name="why" label={supersede.why} languages={decision.organisation.languages} rows={3} />
    </StepForm>
  );
}

export function Cite({ decision, onDone }: StepProps) {
  const { cite } = useWords('deciding').steps;
  const { citeUses } = useWords('reading-decisions');
  const form = useForm<Record<string, string>>(`cite-${decision.id}`, { thing: '', use: 'DREW_ON', ...withWhy });
  const input = () => {
    const use: CiteUse = form.values['use'] === 'SET_ASIDE' ? 'SET_ASIDE' : 'DREW_ON';
    return { ...seen(decision), cites: [{ thingId: idIn(form.values['thing'] ?? ''), use, why: localText(form.values, 'why') }] };
  };
  return (
    <StepForm form={form} required={['thing']} at="thing" deed={useDeed(CiteDocument)} input={input} said={cite} onDone={onDone}>
      <TextField name="thing" label={cite.thing} hint={cite.thingHint} />
      <Choices name="use" label={cite.use} choices={(['DREW_ON', 'SET_ASIDE'] as const).map((use) => ({ value: use, label: citeUses[use] }))} />
      <Bilingual name="why" label={cite.why} languages={decision.organisation.languages} rows={3} />
    </StepForm>
  );
}

/** The id at the end of an address, which may have more behind it. */
const idIn = (address: string): string => /[a-z]+_[0-9a-z]{26}(?!.*[a-z]+_[0-9a-z]{26})/.exec(address)?.[0] ?? address.trim();
