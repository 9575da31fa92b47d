import WebSocket from 'ws';

/**
 * The screens of a benchmark, in a process of their own: opens sockets, and says when each of them was told. Groups of
 * sockets have a name; what arrives is only counted and timed, unless it is kept for `delays`.
 */
const groups = new Map();
const now = () => performance.timeOrigin + performance.now();
/** So many ask at once to be let in. */
const TOGETHER = 100;
/** Of one address of this machine, as an installation allows. */
const OF_AN_ADDRESS = 1_000;
const GREETING = JSON.stringify({ type: 'connection_init', payload: { language: 'en' } });

const deeds = { open, expect, keep, delays, cut, comeBack, close };

process.on('message', async ({ call, deed, input }) => {
  try {
    process.send({ call, answer: await deeds[deed](input) });
  } catch (error) {
    process.send({ call, error: String(error?.stack ?? error) });
  }
});

/** `sockets`: for each what it says after it was let in (nothing to a bare server), with which headers. Answers when each was told once. */
async function open({ group, url, bare = false, sockets }) {
  const members = sockets.map(({ headers, say, language }, number) => ({
    url,
    bare,
    headers,
    say,
    greeting: language ? GREETING.replace('"en"', `"${language}"`) : GREETING,
    from: `127.0.0.${1 + Math.floor(number / OF_AN_ADDRESS)}`,
    last: null,
    kept: null,
  }));
  groups.set(group, { members, waiting: null });
  for (let first = 0; first < members.length; first += TOGETHER) await Promise.all(members.slice(first, first + TOGETHER).map((member) => connect(member, group)));
  return members.length;
}

function connect(member, group) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(member.url, member.bare ? [] : ['graphql-transport-ws'], { headers: member.headers, localAddress: member.from, perMessageDeflate: false });
    member.socket = socket;
    const greeted = () => socket.send(member.greeting);
    socket.on('open', member.bare ? resolve : greeted);
    socket.on('error', reject);
    socket.on('close', (code) => code !== 1005 && code !== 1006 && reject(new Error(`Closed with ${code}`)));
    socket.on('message', (data) => {
      if (member.bare) return told(member, data, group);
      const text = data.toString('latin1', 0, 60);
      if (text.includes('connection_ack')) return socket.send(said(member));
      if (!text.includes('"next"')) return undefined;
      told(member, data, group);
      resolve();
    });
  });
}

/** Whoever comes back says what it has seen. */
function said({ say, last }) {
  const message = JSON.parse(say);
  if (last) message.payload.extensions = { version: versionIn(last.toString()) };
  return JSON.stringify(message);
}

function told(member, data, group) {
  member.last = data;
  const { waiting } = groups.get(group);
  if (member.kept) member.kept.push([countIn(data), now()]);
  if (!waiting) return;
  if (waiting.least !== undefined && !(countIn(data) >= waiting.least)) return;
  if (waiting.of.delete(member) && waiting.of.size === 0) {
    groups.get(group).waiting = null;
    waiting.done(now());
  }
}

const countIn = (data) => Number(/"supportCount":(\d+)/.exec(data.toString())?.[1]);
const versionIn = (data) => /"version":"(\d+)"/.exec(data)?.[1] ?? null;

/** Answers with the moment when the last of the group was told (of so many supports at least), in milliseconds. */
function expect({ group, least }) {
  const { members } = groups.get(group);
  return new Promise((done) => {
    groups.get(group).waiting = { of: new Set(members), least, done };
    process.send({ watching: group });
  });
}

/** From now on what each is told is remembered. */
function keep({ group }) {
  for (const member of groups.get(group).members) member.kept = [];
}

/** For votes (what they made the count, when they were sent): how long each took to each screen; and messages a second for each. */
function delays({ group, votes }) {
  const found = [];
  const rates = [];
  for (const { kept } of groups.get(group).members) {
    rates.push(rateOf(kept));
    let at = 0;
    for (const { count, sentAt } of votes) {
      while (at < kept.length && !(kept[at][0] >= count)) at++;
      found.push(at < kept.length ? kept[at][1] - sentAt : Infinity);
    }
  }
  found.sort((one, other) => one - other);
  const missed = found.filter((delay) => delay === Infinity).length;
  return { p50: found[Math.floor(found.length / 2)], p99: found[Math.floor(found.length * 0.99)], missed, mostMessagesASecond: Math.max(...rates) };
}

/** Between n messages lie n − 1 intervals: the first of them begins to count and isn't counted. */
function rateOf(kept) {
  if (kept.length < 2) return 0;
  const [, first] = kept[0];
  const [, last] = kept.at(-1);
  return ((kept.length - 1) / (last - first)) * 1_000;
}

/** All sockets break at once. */
async function cut({ group }) {
  const { members } = groups.get(group);
  await Promise.all(
    members.map(async (member) => {
      const closed = new Promise((resolve) => member.socket.once('close', resolve));
      member.socket.terminate();
      await closed;
    }),
  );
}

/** All of them at once; answers when each has been told at least that many supports. */
async function comeBack({ group, least }) {
  const { members } = groups.get(group);
  const level = expect({ group, least });
  await Promise.all(members.map((member) => connect(member, group)));
  return level;
}

function close() {
  for (const { members } of groups.values()) for (const { socket } of members) socket.terminate();
  groups.clear();
}
