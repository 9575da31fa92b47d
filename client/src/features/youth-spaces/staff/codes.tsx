import { useState } from 'react';
import type { CodeInUseFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useDates, useNow } from '../../../text/use-dates.js';
import { useWords } from '../../../text/use-text.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Checkbox } from '../../../ui/choices.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Section } from '../../../ui/section.js';
import { Tag } from '../../../ui/tag.js';
import { useForm } from '../../../ui/use-form.js';
import { EndYouthCodeDocument, MakeCodeDocument } from './staff-fragment.js';

interface CodesProps {
  spaceId: string;
  codes: readonly CodeInUseFragment[];
  onChange: () => void;
}

/** The codes of a space: used, left, until when; to be ended, and made. The code itself is shown once. */
export function Codes({ spaceId, codes, onChange }: CodesProps) {
  const text = useWords('youth-staff');
  return (
    <Section title={text.codes}>
      {codes.length === 0 && <p className="hint">{text.noCodes}</p>}
      <ul className="plain-list">
        {codes.map((code) => (
          <li key={code.id} className="staff-line">
            <Code code={code} onChange={onChange} />
          </li>
        ))}
      </ul>
      <NewCode spaceId={spaceId} onChange={onChange} />
    </Section>
  );
}

function Code({ code, onChange }: { code: CodeInUseFragment; onChange: () => void }) {
  const text = useWords('youth-staff');
  const { dayAndTime } = useDates();
  const deed = useDeed(EndYouthCodeDocument);
  const sure = useConfirmation();
  const end = async (): Promise<void> => {
    if ((await sure.ask()) && (await deed.run({ codeId: code.id }))) onChange();
  };
  return (
    <>
      <p>
        <strong>{text.code(code.ending)}</strong> <Tag tone={code.works ? 'good' : 'plain'}>{code.endedAt ? text.ended : code.works ? text.works : text.rests}</Tag>
        {code.onlyStaffed && <Tag>{text.onlyStaffed}</Tag>}
      </p>
      <p>
        {text.codeUse(code.used, code.usesLeft)} {text.until(dayAndTime(code.expiresAt))}
      </p>
      {!code.endedAt && (
        <Button kind="quiet" busy={deed.busy} aria-label={`${text.end}: ${text.code(code.ending)}`} onClick={() => void end()}>
          {text.end}
        </Button>
      )}
      <Confirm confirmation={sure} question={text.endSure} yes={text.end} />
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </>
  );
}

function NewCode({ spaceId, onChange }: { spaceId: string; onChange: () => void }) {
  const text = useWords('youth-staff');
  const now = useNow();
  const deed = useDeed(MakeCodeDocument);
  const [made, setMade] = useState<string>();
  const form = useForm(`new-code-${spaceId}`, { uses: '30', days: '14', onlyStaffed: '' });
  const submit = async (): Promise<void> => {
    const { uses, days, onlyStaffed } = form.values;
    const expiresAt = new Date(Date.parse(now) + Number(days) * 86_400_000).toISOString();
    const code = await deed.run({ spaceId, uses: Number(uses), expiresAt, onlyStaffed: onlyStaffed === 'yes' });
    if (!code) return;
    setMade(code.joinCode);
    onChange();
  };
  return (
    <>
      <h3>{text.newCode}</h3>
      <Form form={form} required={['uses', 'days']} refusal={deed.refusal} busy={deed.busy} submit={text.makeCode} onSubmit={submit}>
        <TextField name="uses" type="number" min={1} label={text.uses} narrow />
        <TextField name="days" type="number" min={1} label={text.days} narrow />
        <Checkbox name="onlyStaffed" label={text.onlyStaffed} />
      </Form>
      {made && (
        <Notice tone="good" title={text.shown} announce>
          <p className="joined__phrase">{made}</p>
          {/* After the #, which is sent to no server and written in no log. */}
          <LinkButton kind="quiet" to={`/youth/spaces/${spaceId}/code#${made}`}>
            {text.project}
          </LinkButton>
        </Notice>
      )}
    </>
  );
}
