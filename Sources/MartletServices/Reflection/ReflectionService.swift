// SPDX-License-Identifier: Apache-2.0
// The standard reflection service, v1 and v1alpha (grpc/doc/server-reflection.md).

public import MartletProtobuf
public import MartletRPC
internal import Synchronization

/// Tells grpcurl, `buf curl` and the like what a server offers and how its messages look.
///
/// Nothing is fed to it: generated code carries the descriptors, and the server shows it every service
/// before it listens. Descriptors are read when the first question comes, so offering reflection costs
/// a server nothing at its start.
public final class ReflectionService: RPCService {
  private let extraFiles: [FileDescriptor]
  private let index = Mutex<Index>(.waiting([], []))

  private enum Index {
    /// What `willServe` was told, not read yet.
    case waiting(_ services: [String], _ files: [FileDescriptor])
    case ready(ReflectionIndex)
  }

  /// - Parameter files: files to know beside those of the services and what they import: such as ones
  ///   with extensions, which nothing else needs to import.
  public init(files: [FileDescriptor] = []) {
    extraFiles = files
  }

  public func willServe(_ routes: Routes) {
    let services = routes.services
    index.withLock { $0 = .waiting(services.map(\.name), services.map(\.file) + extraFiles) }
  }

  public func register(in routes: inout Routes) {
    typealias V1 = Grpc_Reflection_V1_ServerReflection
    typealias V1Alpha = Grpc_Reflection_V1alpha_ServerReflection
    routes.add(V1.serverReflectionInfo, answer)
    // The two versions differ in their package's name alone, so v1's messages read and write the
    // older one's bytes.
    typealias Request = Grpc_Reflection_V1_ServerReflectionRequest
    let older = Method<Request, Grpc_Reflection_V1_ServerReflectionResponse>(
      V1Alpha.serverReflectionInfo.path, .bidirectional, in: V1Alpha.serverReflectionInfo.file)
    routes.add(older, answer)
  }

  private func answer(
    _ requests: MessageStream<Grpc_Reflection_V1_ServerReflectionRequest>,
    responses: MessageWriter<Grpc_Reflection_V1_ServerReflectionResponse>, context: ServerContext
  ) async throws {
    var session = ReflectionSession(index: preparedIndex())
    for try await request in requests {
      try await responses.send(
        .init(
          validHost: request.host, originalRequest: request,
          messageResponse: session.answer(request.messageRequest)))
    }
  }

  private func preparedIndex() -> ReflectionIndex {
    index.withLock { index in
      switch index {
      case .ready(let ready): return ready
      case .waiting(let services, let files):
        let ready = ReflectionIndex(services: services, files: files)
        index = .ready(ready)
        return ready
      }
    }
  }
}
