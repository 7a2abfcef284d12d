# Two stages: a static Swift runtime means that the last one needs OpenSSL's libraries alone.
FROM docker.io/library/swift:6.3.1-bookworm AS build
RUN apt-get update -q && apt-get install -y -q --no-install-recommends libssl-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY Package.swift ./
COPY Sources ./Sources
COPY Tests ./Tests
RUN swift build -c release --product readout --static-swift-stdlib \
    && install -D -s "$(swift build -c release --static-swift-stdlib --show-bin-path)/readout" \
        /out/usr/local/bin/readout

FROM docker.io/library/debian:12.11-slim
RUN apt-get update -q && apt-get install -y -q --no-install-recommends libssl3 curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --no-create-home --shell /usr/sbin/nologin readout
COPY --from=build /out/usr/local/bin/readout /usr/local/bin/readout
USER readout
ENV READOUT_HOST=0.0.0.0 READOUT_PORT=8080
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s \
    CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:8080/healthz"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["readout"]
CMD ["serve"]
