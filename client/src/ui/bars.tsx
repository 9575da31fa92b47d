interface Share {
  name: 'agree' | 'disagree' | 'pass';
  count: number;
}

/**
 * Shares of a whole as one bar. Drawn with attributes, because the page's security policy allows no style
 * attributes; `label` says the same in words.
 */
export function ShareBar({ shares, label }: { shares: readonly Share[]; label: string }) {
  const whole = shares.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  return (
    <svg className="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect className="share-bar__none" width="100" height="8" />
      {shares.map(({ name, count }) => {
        const width = whole === 0 ? 0 : (count * 100) / whole;
        from += width;
        return <rect key={name} className={`share-bar__${name}`} x={from - width} width={width} height="8" />;
      })}
    </svg>
  );
}

/** How far something is on its way. */
export function Progress({ value, of, label }: { value: number; of: number; label: string }) {
  return <progress className="progress" value={Math.min(value, of)} max={Math.max(of, 1)} aria-label={label} />;
}
