import type { ReactNode } from 'react';

export interface Bar {
  key: string;
  label: ReactNode;
  /** As long as this is of `most`; null where it isn't told. */
  value: number | null;
  /** Written behind the bar. */
  figure: string;
}

/** A chart of bars. The table beside it holds the same and more, so that here the words are a summary. */
export function BarList({ bars, most, summary }: { bars: readonly Bar[]; most: number; summary: string }) {
  return (
    <div className="bars" role="img" aria-label={summary}>
      {bars.map(({ key, label, value, figure }) => (
        <div key={key} className="bars__line">
          <span className="bars__label">{label}</span>
          <svg className="bars__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect className="bars__ground" width="100" height="10" />
            <rect className="bars__share" width={value === null || most === 0 ? 0 : (value * 100) / most} height="10" />
          </svg>
          <span className="bars__figure">{figure}</span>
        </div>
      ))}
    </div>
  );
}
