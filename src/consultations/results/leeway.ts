/**
 * An amount that isn't told, from one node to another. For each node what comes in and goes out is known in sum, so that
 * an amount can only be another one together with others, around in a circle.
 */
export interface Arc {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  /** It is known to be no more than that. */
  readonly most: number;
}

/** How wide, up to `enough`, the range of amounts is that an arc could have for all that is known. */
export function leeway(arcs: readonly Arc[], arc: Arc, enough: number): number {
  const others = arcs.filter((other) => other !== arc);
  const less = largestFlow(others, arc.from, arc.to, Math.min(arc.amount, enough));
  const more = largestFlow(others, arc.to, arc.from, Math.min(arc.most - arc.amount, enough));
  return less + more;
}

interface Step {
  readonly at: string;
  readonly arc: number;
  readonly sign: 1 | -1;
}

/** How much can be sent from one node to another by changing the amounts of arcs, up to `wanted` (Ford and Fulkerson). */
function largestFlow(arcs: readonly Arc[], from: string, to: string, wanted: number): number {
  const amounts = arcs.map(({ amount }) => amount);
  const room = ({ arc, sign }: Step): number => (sign === 1 ? (arcs[arc]?.most ?? 0) - (amounts[arc] ?? 0) : (amounts[arc] ?? 0));
  const steps = stepsFrom(arcs);
  let sent = 0;
  while (sent < wanted) {
    const path = pathBetween(steps, from, to, (step) => room(step) > 0);
    if (!path) break;
    const amount = Math.min(wanted - sent, ...path.map(room));
    for (const { arc, sign } of path) amounts[arc] = (amounts[arc] ?? 0) + sign * amount;
    sent += amount;
  }
  return sent;
}

/** Where one gets to from a node: along an arc by making it more, against it by making it less. */
function stepsFrom(arcs: readonly Arc[]): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (node: string, step: Step): void => void steps.set(node, [...(steps.get(node) ?? []), step]);
  arcs.forEach(({ from, to }, arc) => {
    add(from, { at: to, arc, sign: 1 });
    add(to, { at: from, arc, sign: -1 });
  });
  return steps;
}

/** The shortest way from one node to another, or null. */
function pathBetween(steps: ReadonlyMap<string, readonly Step[]>, from: string, to: string, isOpen: (step: Step) => boolean): Step[] | null {
  const cameBy = new Map<string, { readonly step: Step | null; readonly before: string }>([[from, { step: null, before: from }]]);
  const waiting = [from];
  for (let node = waiting.shift(); node !== undefined && !cameBy.has(to); node = waiting.shift()) {
    for (const step of steps.get(node) ?? []) {
      if (cameBy.has(step.at) || !isOpen(step)) continue;
      cameBy.set(step.at, { step, before: node });
      waiting.push(step.at);
    }
  }
  const path: Step[] = [];
  for (let at = cameBy.get(to); at?.step; at = cameBy.get(at.before)) path.unshift(at.step);
  return path.length > 0 ? path : null;
}
