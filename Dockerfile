# syntax=docker/dockerfile:1
# One image for every role; Scrm__Roles chooses what a container runs.
# What it is built from can be pinned to the byte: --build-arg DOTNET_SDK=mcr.microsoft.com/dotnet/sdk:10.0@sha256:…
ARG DOTNET_SDK=mcr.microsoft.com/dotnet/sdk:10.0
ARG DOTNET_RUNTIME=mcr.microsoft.com/dotnet/aspnet:10.0
ARG NODE=node:20-bookworm-slim

FROM ${NODE} AS node

FROM ${DOTNET_SDK} AS build
# true: with MongoDB.Driver and a current StackExchange.Redis. Lock files belong to the default build, where they are kept to.
ARG SCRM_DRIVERS=false
ENV DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s /usr/local/lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && ln -s /usr/local/lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /src
# Packages first: they are taken again only when what names them changes.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt ./
COPY Scrm.Core/*.csproj Scrm.Core/packages.lock.json Scrm.Core/
COPY Scrm.Storage/*.csproj Scrm.Storage/packages.lock.json Scrm.Storage/
COPY Scrm.Bot/*.csproj Scrm.Bot/packages.lock.json Scrm.Bot/
COPY Scrm.AgentConsole/*.csproj Scrm.AgentConsole/*.targets Scrm.AgentConsole/packages.lock.json Scrm.AgentConsole/
COPY Scrm.Emulators/*.csproj Scrm.Emulators/packages.lock.json Scrm.Emulators/
COPY Scrm.Host/*.csproj Scrm.Host/packages.lock.json Scrm.Host/
RUN locked=$([ "$SCRM_DRIVERS" = true ] || echo --locked-mode) \
 && dotnet restore Scrm.Host -p:ScrmDrivers=$SCRM_DRIVERS $locked
COPY . .
RUN dotnet publish Scrm.Host -c Release --no-restore -o /app \
      -p:ScrmDrivers=$SCRM_DRIVERS -p:ContinuousIntegrationBuild=true -p:DebugType=embedded

FROM ${DOTNET_RUNTIME}
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data /spool && chown "$APP_UID" /data /spool
USER $APP_UID
ENV Urls=http://0.0.0.0:8080 \
    Scrm__DataDirectory=/data
VOLUME /data /spool
EXPOSE 8080
STOPSIGNAL SIGTERM
ENTRYPOINT ["dotnet", "Scrm.Host.dll"]
