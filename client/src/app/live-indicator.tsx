import { useSyncExternalStore } from 'react';
import { currentLiveness, onLivenessChange } from '../graphql/liveness.js';
import { useText } from '../text/use-text.js';

/** Says when updates are late. While all is well it is quiet: a dot, and words for those who look. */
export function LiveIndicator() {
  const liveness = useSyncExternalStore(onLivenessChange, currentLiveness, () => 'idle' as const);
  const { live: text } = useText().common;
  const words = liveness === 'idle' ? '' : text[liveness];
  return (
    <div className={`liveness liveness--${liveness}`}>
      <span className="liveness__dot" aria-hidden="true" title={words} />
      <span className="liveness__words" role="status">
        {liveness === 'live' ? '' : words}
      </span>
    </div>
  );
}
