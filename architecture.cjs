/**
 * Who may import whom. The import rules below and the picture of the rooms in README.md are made from these
 * two lists; `npx depcruise --config architecture.cjs src client/src` checks them.
 */

/** The folders of src, in order: each imports only from those above it. Siblings don't see each other. */
const rooms = [
  { name: 'platform', purpose: 'settings, database, clock, access, GraphQL, live updates, jobs: knows no domain' },
  { name: 'identity', purpose: 'accounts, sessions, profiles, appointments, organisations, wards: who is asking' },
  { name: 'audit', purpose: 'the hash-chained record of acts with consequences, and its verifier' },
  { name: 'drafts', purpose: 'what somebody is still writing, whatever it is to become' },
  { name: 'moderation', purpose: 'reports, cases and decisions on whatever can be reported' },
  { name: 'safeguarding', purpose: 'concerns for somebody’s safety, for the lead and deputy alone' },
  { name: 'files', purpose: 'papers and pictures, whatever they belong to' },
  { name: 'commitments', purpose: 'what was promised, by whom, by when' },
  { name: 'proceedings', purpose: 'what one sibling must ask another' },
  { name: 'answers', purpose: 'answers due, and answers, on whatever can be answered' },
  { name: 'opinions', purpose: 'statement rounds and stances, for whatever hosts them' },
  { name: 'decisions', purpose: 'open decisions and their versions', sibling: true },
  { name: 'consultations', purpose: 'questions to the public, from opening to outcome', sibling: true },
  { name: 'ideas', purpose: 'proposals, arguments, support', sibling: true },
  { name: 'questions', purpose: 'what citizens ask a councillor in public', sibling: true },
  { name: 'youth-spaces', purpose: 'spaces, threads, posts, duty hours', sibling: true },
  { name: 'notifications', purpose: 'who is told, how, when', listener: true },
  { name: 'open-data', purpose: 'imports and exports', listener: true },
  { name: 'web', purpose: 'the client’s pages, rendered on the server', listener: true },
];

/** Folders of src that put the rooms together, as its own files do: they may import every room, and no room imports them. */
const composition = ['commands', 'demo'];

/** The folders of client/src, in order: each imports only from those below it. */
const clientLayers = ['app', 'pages', 'features', 'ui', 'graphql', 'text'];

const anyOf = (names) => `(${names.join('|')})`;
const inRooms = (list) => `^src/${anyOf(list.map(({ name }) => name))}/`;
const inComposition = `^src/${anyOf(composition)}/`;
const inLayers = (names) => `^client/src/${anyOf(names)}/`;
const database = '^node_modules/(typeorm|@nestjs/typeorm|pg)/';

const order = rooms.slice(0, -1).map((room, place) => ({
  name: `order-${room.name}`,
  comment: `${room.name} imports only from the rooms above it.`,
  from: { path: `^src/${room.name}/` },
  to: { path: inRooms(rooms.slice(place + 1)) },
}));

const betweenRooms = [
  {
    name: 'siblings-apart',
    comment: 'What crosses between siblings goes by ids, by events, or through a room above them.',
    from: { path: `^src/${anyOf(rooms.filter(({ sibling }) => sibling).map(({ name }) => name))}/` },
    to: { path: inRooms(rooms.filter(({ sibling }) => sibling)), pathNot: '^src/$1/' },
  },
  {
    name: 'listeners-unheard',
    comment: 'These rooms only listen: deleting one leaves the rest compiling.',
    from: { path: '^src/([^/]+)/', pathNot: inComposition },
    to: { path: inRooms(rooms.filter(({ listener }) => listener)), pathNot: '^src/$1/' },
  },
  {
    name: 'doors',
    comment: 'A room is entered through its index.ts.',
    from: { path: '^src/([^/]+)' },
    to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', inComposition] },
  },
  {
    name: 'inner-doors',
    comment: 'A folder inside a room is entered through its index.ts. (In platform, "no-cycles" does for order.)',
    from: { path: '^src/([^/]+)/([^/]+)', pathNot: ['^src/platform/', inComposition] },
    to: { path: '^src/$1/[^/]+/', pathNot: ['^src/$1/$2/', '/index\\.ts$'] },
  },
  {
    name: 'composition-unseen',
    comment: 'main.ts, app.module.ts and the like put the rooms together; rooms know nothing of them.',
    from: { path: inRooms(rooms) },
    to: { path: ['^src/[^/]+\\.ts$', inComposition] },
  },
];

const withinARoom = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file, or miss a third.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'resolvers-without-database',
    comment: 'A resolver asks a reader or a deed.',
    from: { path: '\\.(resolver|live)\\.ts$' },
    to: { path: [database, '\\.entity\\.ts$', '/database/database\\.ts$'] },
  },
  {
    name: 'types-without-database',
    comment: 'What the API shows and what the database keeps are separate classes.',
    from: { path: '\\.type\\.ts$' },
    to: { path: database },
  },
  {
    name: 'entities-without-api',
    comment: 'What the API shows and what the database keeps are separate classes.',
    from: { path: '\\.entity\\.ts$' },
    to: { path: '^node_modules/@nestjs/graphql/' },
  },
  {
    name: 'rules-are-pure',
    comment: 'Rules and access are functions of what they are given.',
    from: { path: '\\.(rules|access)\\.ts$' },
    to: { path: [database, '^node_modules/@nestjs/', '\\.(reader|module|resolver|live)\\.ts$'] },
  },
];

const listed = [
  {
    name: 'unlisted-room',
    comment: 'Every folder of src has its place in the list of rooms.',
    from: { path: '^src/[^/]+/', pathNot: [inRooms(rooms), inComposition] },
    to: {},
  },
  {
    name: 'unlisted-room-alone',
    comment: 'Every folder of src has its place in the list of rooms.',
    from: { path: '^src/[^/]+/', pathNot: [inRooms(rooms), inComposition], orphan: true },
    to: {},
  },
  {
    name: 'unlisted-layer',
    comment: 'Every folder of client/src has its place in the list of layers.',
    from: { path: '^client/src/[^/]+/', pathNot: inLayers(clientLayers) },
    to: {},
  },
  {
    name: 'resolvable',
    comment: 'An import that leads nowhere would slip past every other rule.',
    from: { path: '^(src|client/src)/' },
    to: { couldNotResolve: true, path: '^\\.', pathNot: '/generated/' },
  },
];

const client = [
  ...clientLayers.slice(1).map((layer, place) => ({
    name: `order-client-${layer}`,
    comment: `${layer} is used by what lies above it and doesn't use it.`,
    from: { path: `^client/src/${layer}/` },
    to: { path: inLayers(clientLayers.slice(0, place + 1)) },
  })),
  {
    name: 'features-apart',
    comment: 'Features never meet: pages compose them.',
    from: { path: '^client/src/features/([^/]+)/' },
    to: { path: '^client/src/features/', pathNot: '^client/src/features/$1/' },
  },
  {
    name: 'feature-doors',
    comment: 'A feature is entered through its index.ts.',
    from: { path: '^client/src/', pathNot: '^client/src/features/' },
    to: { path: '^client/src/features/', pathNot: '/index\\.tsx?$' },
  },
  {
    name: 'client-and-server-apart',
    comment: 'The client knows the server by its printed schema alone.',
    from: { path: '^client/' },
    to: { path: '^src/' },
  },
  {
    name: 'server-and-client-apart',
    comment: 'The server renders the built client, never its sources.',
    from: { path: '^src/' },
    to: { path: '^client/' },
  },
];

module.exports = {
  forbidden: [...order, ...betweenRooms, ...withinARoom, ...listed, ...client].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    skipAnalysisNotInRules: true,
  },
};

// Not enumerable: dependency-cruiser refuses a configuration with keys that aren't its own.
Object.defineProperty(module.exports, 'rooms', { value: rooms });
