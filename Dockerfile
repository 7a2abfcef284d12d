# Two stages: the whole toolchain builds, then the program and the libraries that it opens are kept.
FROM docker.io/library/swift:6.3.1-bookworm AS build
RUN apt-get update -q && apt-get install -y -q --no-install-recommends libssl-dev zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY Package.swift ./
COPY Sources ./Sources
# The package names its test targets, so that it does not load without their folders.
COPY Tests ./Tests
RUN swift build -c release --product readout \
    && install -D -s "$(swift build -c release --show-bin-path)/readout" \
        /image/usr/local/bin/readout \
    && ldd /image/usr/local/bin/readout | grep -o '/[^ ]*' | xargs cp --parents -L -t /image

# OpenSSL, zlib and the C library are all that a static Swift runtime leaves to look for.
FROM scratch
COPY --from=build /image/ /
USER 65532:65532
ENV READOUT_HOST=0.0.0.0 READOUT_PORT=8080
EXPOSE 8080
# Asks by TLS where READOUT_NO_PLAIN is 1; READOUT_HEALTH_AUTHORITIES says whom to trust.
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s \
    CMD ["/usr/local/bin/readout", "health"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["/usr/local/bin/readout"]
CMD ["serve"]
