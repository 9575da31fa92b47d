import type { StanceValue } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';

const stances: readonly StanceValue[] = ['AGREE', 'DISAGREE', 'PASS'];

interface StanceButtonsProps {
  busy: boolean;
  /** The stance that stands now, when it can be changed. */
  taken?: StanceValue | null;
  /** What they are about, for those who come to them out of context. */
  label?: string;
  onTake: (stance: StanceValue) => void;
  onTakeBack?: () => void;
}

export function StanceButtons({ busy, taken, label, onTake, onTakeBack }: StanceButtonsProps) {
  const text = useWords('opinions');
  const names: Record<StanceValue, string> = { AGREE: text.agree, DISAGREE: text.disagree, PASS: text.pass };
  return (
    <div className="stance-buttons" role="group" aria-label={label ?? text.title}>
      {stances.map((stance) => (
        <button
          key={stance}
          type="button"
          className={`stance stance--${stance.toLowerCase()}`}
          aria-disabled={busy || undefined}
          aria-pressed={taken === undefined ? undefined : taken === stance}
          onClick={() => !busy && onTake(stance)}
        >
          {names[stance]}
        </button>
      ))}
      {onTakeBack && (
        <button type="button" className="stance stance--back" aria-disabled={busy || undefined} onClick={() => !busy && onTakeBack()}>
          {text.takeBack}
        </button>
      )}
    </div>
  );
}
