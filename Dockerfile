# Moirai in a container: the page is built in the first stage, the second holds what runs. See docs/guides/deploy.md.
FROM node:24-slim AS build
WORKDIR /app
COPY . .
# Not `npm ci`: the lock file names the development tools of one platform only.
RUN npm install --no-audit --no-fund && npm run build

FROM node:24-slim
WORKDIR /app
COPY . .
RUN npm install --omit=dev --no-audit --no-fund && npm cache clean --force && mkdir data && chown node:node data
COPY --from=build /app/packages/web/dist packages/web/dist
USER node
VOLUME /app/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 8080) + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "packages/cli/bin/moirai.js"]
CMD ["start"]
