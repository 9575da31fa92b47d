# The server with its built client, for API nodes, the job worker and the migration step alike.

FROM node:24-bookworm-slim AS build
WORKDIR /folkmoot
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs

# What runs needs neither the build tools nor the embedded PostgreSQL.
FROM node:24-bookworm-slim AS packages
WORKDIR /folkmoot
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /folkmoot
COPY package.json ./
COPY --from=packages /folkmoot/node_modules node_modules
COPY --from=build /folkmoot/dist dist
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/server/serve.js"]
