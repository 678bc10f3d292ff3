# The toolchain and the image below are of the same Debian, since the binary links its C library.
FROM swift:6.3-bookworm AS build
WORKDIR /src
COPY Package.swift ./
RUN swift package resolve
COPY . .
RUN swift build -c release --static-swift-stdlib --product b24-mcp
# What the image below lacks: the binary and zlib.
RUN mkdir -p /image/usr/lib \
    && strip -o /image/b24-mcp .build/release/b24-mcp \
    && cp --dereference "$(ldd /image/b24-mcp | awk '$1 == "libz.so.1" { print $3 }')" /image/usr/lib/libz.so.1

# The C and C++ libraries, time zones and certificates; no shell, no package manager, and a user without rights.
FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /image/ /
# Beyond loopback the server asks for SERVER_AUTH_TOKEN or OAuth, or it does not start.
ENV SERVER_HOST=0.0.0.0
EXPOSE 8000
USER nonroot
HEALTHCHECK --interval=30s --timeout=6s --start-period=5s CMD ["/b24-mcp", "health"]
ENTRYPOINT ["/b24-mcp"]
CMD ["serve"]
