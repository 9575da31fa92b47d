import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * What each page stands on, and the small parts that most pages are made of, which weigh less together than each alone.
 * The socket's client comes later than the page, and each language alone.
 */
const parts = 'bilingual|button|card|choices|confirm|error-summary|facts|fields|form|notice|page-head|person-line|plain-form|refusal-text|section|tabs|tag|use-form|when|written';
const shared = new RegExp(
  [
    String.raw`node_modules/(react|react-dom|react-router|scheduler|cookie|set-cookie-parser)/`,
    String.raw`client/src/(app|graphql/(?!socket))`,
    String.raw`client/src/ui/(${parts})\.tsx?`,
    String.raw`client/src/text/[\w-]+\.ts`,
  ].join('|'),
);

/**
 * Takes the names for debugging off the router's parts, and the context of its boundary of routes, which has no use here:
 * such assignments keep in the bundle what nothing uses (its data loading, forms and prefetching, 4.5 KB as sent).
 */
const routerWithoutNames: Plugin = {
  name: 'router-without-names',
  transform: {
    filter: { id: /node_modules\/react-router\/.*\.mjs$/ },
    handler: (code) =>
      code
        .replaceAll(/^\w+\.(?:displayName|contextType) = .*;$/gm, '')
        .replaceAll(/= (React\d*\.(?:forwardRef|memo|createContext)\()/g, '= /* @__PURE__ */ $1'),
  },
};

/**
 * `vite build` makes both halves of the client: what the browser loads (dist/client, with a manifest that
 * the server reads to find the hashed names) and what the server renders with (dist/client-ssr).
 */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  plugins: [react(), routerWithoutNames],
  builder: {},
  environments: {
    client: {
      build: {
        outDir: here('../dist/client'),
        emptyOutDir: true,
        manifest: true,
        assetsInlineLimit: 0,
        cssCodeSplit: false,
        rolldownOptions: {
          input: here('./src/app/entry-client.tsx'),
          // What every page shares is one file: it compresses better, and is fetched once.
          output: { codeSplitting: { groups: [{ name: 'shared', test: shared }] } },
        },
      },
    },
    ssr: {
      // Bundled whole, so that the server renders with the production build of React however it was started.
      resolve: { noExternal: true },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        ssr: true,
        outDir: here('../dist/client-ssr'),
        emptyOutDir: true,
        // One file, so that a newer build can be taken up by its address while the server runs.
        rolldownOptions: { input: here('./src/app/entry-server.tsx'), output: { codeSplitting: false } },
      },
    },
  },
});
