# Builds Xianjie and runs it as a user without rights; docker-compose.yml sets it beside a Neo4j. Alone, with the embedded engine:
# docker build -t xianjie . && docker run --rm -p 127.0.0.1:4100:4100 -v xianjie-data:/var/lib/xianjie xianjie
FROM node:20-bookworm-slim AS build
WORKDIR /xianjie
COPY package.json package-lock.json tsconfig.json vite.config.ts ./
COPY src ./src
RUN npm ci
RUN npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production XIANJIE_HOST=0.0.0.0 XIANJIE_DATA=/var/lib/xianjie
WORKDIR /xianjie
COPY --from=build /xianjie/package.json ./
COPY --from=build /xianjie/node_modules ./node_modules
COPY --from=build /xianjie/dist ./dist
COPY cypher ./cypher
COPY data ./data
RUN mkdir -p /var/lib/xianjie && chown node:node /var/lib/xianjie
USER node
VOLUME /var/lib/xianjie
EXPOSE 4100
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4100}/api/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/node/cli/main.js", "serve"]
