/**
 * What this house asks beyond the usual, as selectors of what must not be written (ESLint's no-restricted-syntax).
 * Every one has an example that breaks it in test/audits/house-rules.spec.ts.
 */
const oneClassForTwo = {
  selector: 'ClassDeclaration:has(> Decorator[expression.callee.name="Entity"]):has(> Decorator[expression.callee.name="ObjectType"])',
  message: 'What the database keeps and what the API shows are separate classes: x.entity.ts and x.type.ts.',
};

const crowdedConstructor = {
  selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>5]',
  message: 'A class that needs more than five others does more than one thing.',
};

const machineTime = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time comes from the Clock, or from tx.now in a deed (V6).',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Time comes from the Clock, or from tx.now in a deed (V6).',
  },
];

const TIME_IN_SQL = String.raw`/\b(now\s*\(\s*\)|(clock|statement|transaction)_timestamp\s*\(|current_(timestamp|date|time)\b|localtimestamp\b)/i`;
const databaseTime = ['TemplateElement[value.raw=', 'Literal[value='].map((place) => ({
  selector: `${place}${TIME_IN_SQL}]`,
  message: 'Rules never ask the database for the time: give it tx.now as a parameter (V6).',
}));

const entityInResolver = {
  selector: 'ImportSpecifier[imported.name=/Entity$/]',
  message: 'A resolver asks a reader or a deed; it never sees an entity.',
};

const sleeping = [
  { selector: 'ImportDeclaration[source.value="node:timers/promises"]', message: 'Wait for what must happen, not for time to pass.' },
  { selector: 'CallExpression[callee.name="setTimeout"]', message: 'Wait for what must happen, not for time to pass.' },
  { selector: 'MemberExpression[property.name="waitForTimeout"]', message: 'Wait for what must happen, not for time to pass.' },
];

const pretending = {
  selector: 'MemberExpression[object.name="jest"][property.name=/^(fn|mock|doMock|spyOn|unstable_mockModule|replaceProperty)$/]',
  message: 'Tests use the real thing.',
};

const LETTERS = '/[A-Za-z]{2}/';
const READ_ALOUD = '/^(aria-label|alt|label|placeholder|title)$/';
const literalText = [
  `JSXText[value=${LETTERS}]`,
  `JSXElement > JSXExpressionContainer > Literal[value=${LETTERS}]`,
  `JSXFragment > JSXExpressionContainer > Literal[value=${LETTERS}]`,
  `JSXAttribute[name.name=${READ_ALOUD}] > Literal[value=${LETTERS}]`,
].map((selector) => ({ selector, message: 'What people read comes from client/src/text, in both languages (L3).' }));

export const everywhere = [oneClassForTwo, crowdedConstructor];
export const server = [...everywhere, ...machineTime, ...databaseTime];
export const resolvers = [...server, entityInResolver];
export const components = [...everywhere, ...literalText];
export const tests = [...everywhere, ...sleeping, pretending];

/** @param {readonly { selector: string, message: string }[]} selectors */
export const rules = (selectors) => ({ 'no-restricted-syntax': ['error', ...selectors] });
