import type { Budget } from './item.js';

/** Beyond so many different amounts the sum isn't tried out: options that many come out somehow. */
const MOST_TRIED = 200_000;

/** Whether the sum can be shared out over the options at all, each in its steps and up to its most. */
export function canComeOut({ sum, options }: Pick<Budget, 'sum' | 'options'>): boolean {
  const usable = options.filter(({ step, most }) => step > 0 && most >= step);
  const unit = usable.reduce((divisor, { step }) => greatestDivisor(divisor, step), 0);
  const most = usable.reduce((total, option) => total + Math.floor(option.most / option.step) * option.step, 0);
  if (unit === 0 || sum % unit !== 0 || most < sum) return false;
  if (sum / unit > MOST_TRIED) return true;
  return reachable(sum / unit, usable.map(({ step, most: upTo }) => ({ step: step / unit, times: Math.floor(upTo / step) })));
}

/** The amounts that the options before made, and those that this one adds up to `times` steps to. */
function reachable(sum: number, options: readonly { step: number; times: number }[]): boolean {
  const isMade = new Uint8Array(sum + 1);
  isMade[0] = 1;
  for (const { step, times } of options) {
    const used = new Int32Array(sum + 1);
    for (let amount = step; amount <= sum; amount++) {
      const before = used[amount - step] ?? 0;
      if (isMade[amount] === 1 || isMade[amount - step] !== 1 || before >= times) continue;
      isMade[amount] = 1;
      used[amount] = before + 1;
    }
  }
  return isMade[sum] === 1;
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
