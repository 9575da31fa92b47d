import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for every operation and fragment in client/src, from the schema that the server prints. */
const config: CodegenConfig = {
  schema: 'src/schema.graphql',
  documents: ['client/src/**/*.{ts,tsx}', '!client/src/graphql/generated/**'],
  generates: {
    'client/src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { DateTime: 'string', Date: 'string', ID: 'string' },
        strictScalars: true,
      },
    },
  },
};

export default config;
