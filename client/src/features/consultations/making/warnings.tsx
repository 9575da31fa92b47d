import { useWords } from '../../../text/use-text.js';
import { Bilingual } from '../../../ui/bilingual.js';
import { Checkbox } from '../../../ui/choices.js';
import { Notice } from '../../../ui/notice.js';
import type { PartProps } from './part.js';

/** What doesn't forbid opening but must have been thought about (G3, D9), each with what answers it. */
export function Warnings({ making: { draft, typed }, organisation: { languages } }: PartProps) {
  const { names, time } = useWords('making');
  const kinds = new Set(draft.warnings.map(({ kind }) => kind));
  const isShort = kinds.has('SHORT_TIME') || kinds.has('HOLIDAYS') || typed.shortTimeReason.en + typed.shortTimeReason.cy !== '';
  const isPreElection = kinds.has('PRE_ELECTION') || typed.preElectionReason.en + typed.preElectionReason.cy !== '';
  return (
    <div id="warnings">
      {draft.warnings.map(({ kind, message, isAnswered }) => (
        <Notice key={kind} tone={isAnswered ? 'good' : 'warn'} title={isAnswered ? time.answered : time.warnings}>
          {message}
        </Notice>
      ))}
      {kinds.has('HOLIDAYS') && <Checkbox name="acknowledgesHolidays" label={time.known} />}
      {isShort && <Bilingual name="shortTimeReason" label={names['shortTimeReason'] ?? ''} languages={languages} rows={2} optional />}
      {isPreElection && <Bilingual name="preElectionReason" label={names['preElectionReason'] ?? ''} languages={languages} rows={2} />}
    </div>
  );
}
