# Quoth in a container: `docker compose up -d --build`, with a token in .env (see .env.example).
# No compiler is needed: every pinned dependency has a wheel for amd64 and arm64, but wn, which is Python alone.

FROM python:3.13-slim AS build
WORKDIR /src
RUN python -m venv --without-pip /opt/quoth
COPY requirements.lock ./
RUN pip --python /opt/quoth/bin/python install --no-cache-dir --no-compile --only-binary=:all: --no-binary=wn \
        --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY corpus corpus
COPY prompts prompts
# Bytecode that does not depend on file times, because layers may change those and a read-only root cannot be compiled.
RUN pip --python /opt/quoth/bin/python install --no-cache-dir --no-compile --no-deps . \
    && python -m compileall -q -j 0 --invalidation-mode unchecked-hash /opt/quoth/lib

FROM python:3.13-slim
LABEL org.opencontainers.image.title="Quoth" \
      org.opencontainers.image.description="A Discord bot that answers questions only in its sources' own words." \
      org.opencontainers.image.licenses="MIT"
RUN groupadd --system --gid 10001 quoth \
    && useradd --system --uid 10001 --gid quoth --home-dir /data --no-create-home --shell /usr/sbin/nologin quoth \
    && install -d -o quoth -g quoth -m 0700 /data
COPY --from=build /opt/quoth /opt/quoth
ENV PATH=/opt/quoth/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    QUOTH_DATA_DIR=/data
USER 10001:10001
WORKDIR /data
VOLUME ["/data"]
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=120s --retries=3 CMD ["quoth", "check", "--health"]
ENTRYPOINT ["quoth"]
CMD ["run"]
