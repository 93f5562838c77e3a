// SPDX-License-Identifier: Apache-2.0
// The files of a new package that are for people and for images.

extension ServicePackage {
  var dockerfile: String {
    """
    \(dockerCommand)
    FROM swift:6.3-bookworm AS build
    RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends \\
        libnghttp2-dev libprotobuf-c-dev zlib1g-dev pkg-config
    \(dockerSources)
    # Exported symbols would keep code that nothing calls.
    RUN swift build -c release --product \(module) --static-swift-stdlib -Xswiftc -use-ld=lld \\
          -Xlinker --no-export-dynamic -Xlinker --icf=safe -Xlinker -z -Xlinker pack-relative-relocs \\
        && strip .build/release/\(module)

    FROM debian:bookworm-slim
    RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends libnghttp2-14 zlib1g \\
        && rm -rf /var/lib/apt/lists/*
    COPY --from=build /src/\(name)/.build/release/\(module) /usr/local/bin/\(module)
    EXPOSE 50051
    USER nobody
    ENTRYPOINT ["\(module)", "serve", "0.0.0.0:50051"]

    """
  }

  /// What was built here holds paths of this machine: there it would not build. Docker looks for such a file
  /// in the folder that it is given, which may be the one above, or beside the Dockerfile.
  var ignoredByDocker: (path: String, content: String) {
    switch martlet {
    case .folder: ("Dockerfile.dockerignore", "**/.build*\n**/.git\n**/.venv\n")
    case .repository: (".dockerignore", ".build\n.git\n")
    }
  }

  private var dockerCommand: String {
    switch martlet {
    case .folder:
      """
      # Martlet is a folder of its own here, so both have to lie side by side, as 'martlet' and '\(name)':
      #   docker build -f \(name)/Dockerfile -t \(name) . && docker run -p 50051:50051 \(name)
      """
    case .repository: "# docker build -t \(name) . && docker run -p 50051:50051 \(name)"
    }
  }

  private var dockerSources: String {
    switch martlet {
    case .folder:
      """
      COPY martlet /src/martlet
      COPY \(name) /src/\(name)
      WORKDIR /src/\(name)
      RUN sed -i 's|path: "[^"]*"|path: "../martlet"|' Package.swift
      """
    case .repository:
      """
      COPY . /src/\(name)
      WORKDIR /src/\(name)
      """
    }
  }

  var readme: String {
    """
    # \(type)

    A gRPC service in Swift, by Martlet.

    ```
    swift run \(module)                # serves on 127.0.0.1:50051 until ^C
    swift run \(module) greet Ada      # in another terminal
    swift test
    ```

    The build needs libnghttp2, zlib, libprotobuf-c and pkg-config; on Debian and Ubuntu:
    `apt install libnghttp2-dev zlib1g-dev libprotobuf-c-dev pkg-config`.

    - `Sources/\(module)/\(module).proto` says what the service offers. The build compiles it.
    - `Sources/\(module)/\(type)Service.swift` does it.
    - `Sources/\(module)/Main.swift` starts the server, with health and reflection, and has a client.
    - `Tests` call it over a socket.
    - `Dockerfile` makes an image of it.

    While it runs:

    ```
    martlet list 127.0.0.1:50051 --plaintext
    martlet describe 127.0.0.1:50051 --plaintext \(proto).\(type)
    martlet call 127.0.0.1:50051 --plaintext \(proto).\(type)/CountDown -d '{"from": 3}'
    martlet health 127.0.0.1:50051 --plaintext
    ```

    """
  }
}
