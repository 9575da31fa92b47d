export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One on its own or moved aside, or so many close together that they are shown as how many they are. */
export type Shown<Item> = { readonly item: Item; readonly from: Point; readonly at: Point } | { readonly items: readonly Item[]; readonly at: Point };

interface Group<Item> {
  readonly members: readonly { readonly item: Item; readonly from: Point }[];
  readonly middle: Point;
  /** How far it reaches from its middle. */
  readonly reach: number;
}

/** More than this is a crowd even when spread. */
const MOST_SPREAD = 8;

/**
 * Where each is shown, so that none lies under another: those that would are moved onto a ring around where they are, and
 * more than eight are shown as one. `radius` is that of a marker, in the same measure as the points.
 */
export function spread<Item>(items: readonly Item[], place: (item: Item) => Point, radius: number): Shown<Item>[] {
  let groups = items.map((item) => groupOf([{ item, from: place(item) }], radius));
  // Joined ones reach further, and may then lie over others.
  for (let before = Number.POSITIVE_INFINITY; groups.length < before; ) {
    before = groups.length;
    groups = joined(groups, radius);
  }
  return groups.flatMap((group) => shown(group, radius));
}

function groupOf<Item>(members: Group<Item>['members'], radius: number): Group<Item> {
  const mean = (of: (point: Point) => number): number => members.reduce((sum, { from }) => sum + of(from), 0) / members.length;
  const isRing = members.length > 1 && members.length <= MOST_SPREAD;
  return { members, middle: { x: mean(({ x }) => x), y: mean(({ y }) => y) }, reach: isRing ? ringOf(members.length, radius) + radius : radius };
}

/** So wide that markers on it stand side by side. */
const ringOf = (count: number, radius: number): number => (1.1 * radius) / Math.sin(Math.PI / Math.max(count, 2));

/** Each group with the first before it that it would lie over. */
function joined<Item>(groups: readonly Group<Item>[], radius: number): Group<Item>[] {
  const apart: Group<Item>[] = [];
  for (const group of groups) {
    const place = apart.findIndex(({ middle, reach }) => Math.hypot(middle.x - group.middle.x, middle.y - group.middle.y) < reach + group.reach);
    const other = apart[place];
    if (other) apart[place] = groupOf([...other.members, ...group.members], radius);
    else apart.push(group);
  }
  return apart;
}

function shown<Item>({ members, middle }: Group<Item>, radius: number): Shown<Item>[] {
  if (members.length > MOST_SPREAD) return [{ items: members.map(({ item }) => item), at: middle }];
  if (members.length === 1) return members.map(({ item, from }) => ({ item, from, at: from }));
  const ring = ringOf(members.length, radius);
  // From the top, clockwise, in the order of the list.
  const angle = (place: number): number => (2 * Math.PI * place) / members.length - Math.PI / 2;
  return members.map(({ item, from }, place) => ({ item, from, at: { x: middle.x + ring * Math.cos(angle(place)), y: middle.y + ring * Math.sin(angle(place)) } }));
}
