# Moirai in a container: the first stage builds the page and takes away what built it, the second holds what runs. See docs/guides/deploy.md.
FROM node:24-slim AS build
WORKDIR /app
COPY . .
# Not `npm ci`: the lock file names the development tools of one platform only. The Node among the packages is for checkouts; here the image's own runs.
RUN npm install --no-audit --no-fund && npm run build && npm prune --omit=dev --no-audit --no-fund && \
  rm -rf node_modules/node-linux-* node_modules/.bin/node

FROM node:24-slim
WORKDIR /app
COPY --from=build /app ./
# The user node, by its number.
RUN mkdir data && chown 1000:1000 data
USER node
VOLUME /app/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 8080) + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "packages/cli/bin/moirai.js"]
CMD ["start"]
