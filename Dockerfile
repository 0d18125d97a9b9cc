# Debian rather than Alpine: the embedded engine is built for glibc.
FROM node:22-bookworm-slim AS build
WORKDIR /xunshi
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run -s build && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /xunshi
COPY --from=build /xunshi/package.json /xunshi/LICENSE ./
COPY --from=build /xunshi/node_modules node_modules
COPY --from=build /xunshi/dist dist
COPY --from=build /xunshi/cypher cypher
COPY --from=build /xunshi/schema schema
COPY --from=build /xunshi/samples samples
RUN ln -s /xunshi/dist/cli/main.js /usr/local/bin/xunshi && chmod +x dist/cli/main.js && mkdir /data && chown node:node /data

# Stores that are named by no option live below the folder the process runs in.
USER node
WORKDIR /data
VOLUME /data
ENV PORT=4000
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["xunshi"]
CMD ["start", "--host", "0.0.0.0"]
