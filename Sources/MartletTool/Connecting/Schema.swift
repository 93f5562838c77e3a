// SPDX-License-Identifier: Apache-2.0
// Services, methods and messages by name, from files or from the server as they are asked for.

internal import Martlet
internal import MartletServices

struct Schema {
  private(set) var pool: DescriptorPool
  private let reflection: ReflectionClient?
  private let address: ServerAddress?
  /// What the server was asked for already, whether it knew it or not.
  private var asked: Set<String> = []

  /// - Parameter channel: whom to ask what the files do not say; nobody if there are files.
  init(
    _ options: SchemaOptions, _ connection: ConnectionOptions, _ address: ServerAddress?, _ channel: Channel?
  ) throws(Failure) {
    self.address = address
    pool = try options.localPool()
    guard !options.isLocal, let channel else {
      reflection = nil
      return
    }
    var call = try connection.callOptions()
    call.metadata.append(contentsOf: try HeaderText.metadata(options.reflectHeaders))
    reflection = ReflectionClient(channel, options: call)
  }

  // MARK: What there is

  func serviceNames() async throws(Failure) -> [String] {
    guard let reflection else { return pool.services.map(\.fullName).sorted() }
    do throws(RPCError) {
      return try await reflection.services().sorted()
    } catch {
      throw explain(error)
    }
  }

  mutating func service(_ name: String) async throws(Failure) -> ServiceDescriptor {
    try await look(for: name)
    if let found = pool.service(named: name) { return found }
    let names = try await serviceNames()
    throw Failure(
      "there is no service '\(name)'", hints: Suggestions.hint(for: name, among: names, what: "only"))
  }

  /// A method by `pkg.Service/Method`, `/pkg.Service/Method` or `pkg.Service.Method`.
  mutating func method(_ text: String) async throws(Failure) -> MethodDescriptor {
    let name = text.hasPrefix("/") ? String(text.dropFirst()) : text
    guard let split = name.lastIndex(where: { $0 == "/" }) ?? name.lastIndex(where: { $0 == "." }) else {
      throw Failure(
        "'\(text)' names no method", hints: ["write it as package.Service/Method; martlet list shows them"],
        status: 64)
    }
    let service = try await service(String(name[..<split]))
    let last = String(name[name.index(after: split)...])
    guard let method = service.method(named: last) else {
      let names = service.methods.map(\.name)
      throw Failure(
        "\(service.fullName) has no method '\(last)'",
        hints: Suggestions.hint(for: last, among: names, what: "only"))
    }
    guard method.input != nil, method.output != nil else {
      throw Failure("the descriptors lack a message type of \(method.fullName)")
    }
    return method
  }

  /// The file that declares something.
  mutating func file(declaring name: String) async throws(Failure) -> FileDescriptor? {
    if let found = localFile(declaring: name) { return found }
    try await look(for: name)
    return localFile(declaring: name)
  }

  private func localFile(declaring name: String) -> FileDescriptor? {
    pool.files.first { file in
      let package = file.package
      guard package.isEmpty || name.hasPrefix(package + ".") else { return false }
      return DeclaredNames.of(file).contains(name)
    }
  }

  /// Every name that the loaded files declare, for suggestions.
  var declaredNames: [String] { pool.files.flatMap { DeclaredNames.of($0) } }

  // MARK: More of the server's descriptors

  /// Asks the server for the file that declares a name, unless it is here already.
  mutating func look(for name: String) async throws(Failure) {
    guard let reflection, asked.insert(name).inserted, pool.service(named: name) == nil,
      pool.message(named: name) == nil
    else { return }
    do throws(RPCError) {
      for file in try await reflection.files(declaring: [name]).files { pool.add(file) }
    } catch {
      // Servers say NOT_FOUND, and some say UNKNOWN or INVALID_ARGUMENT, of what they do not know.
      switch error.code {
      case .unimplemented, .unavailable, .deadlineExceeded, .unauthenticated, .permissionDenied, .cancelled:
        throw explain(error)
      default: return
      }
    }
  }

  /// Asks the server for the extensions of what may be in these messages. Servers that do not know theirs,
  /// and those without reflection, leave the messages as they are.
  mutating func lookForExtensions(of roots: [MessageDescriptor]) async {
    guard let reflection else { return }
    var seen: Set<String> = []
    var waiting = roots
    var extended: [String] = []
    while let message = waiting.popLast() {
      guard seen.insert(message.fullName).inserted else { continue }
      if !message.proto.extensionRange.isEmpty { extended.append(message.fullName) }
      waiting += message.fields.compactMap(\.messageType)
    }
    guard !extended.isEmpty, let found = try? await reflection.files(extending: extended) else { return }
    for file in found.files { pool.add(file) }
  }

  /// Adds files that nobody asked for, such as those of error details.
  mutating func add(_ files: [FileDescriptor]) {
    for file in files { pool.add(file) }
  }

  private func explain(_ error: RPCError) -> Failure {
    guard let address else { return Failure("\(error)") }
    if error.code == .unimplemented, error.isFromPeer {
      return Failure(
        "the server offers no reflection",
        hints: [
          "say what it speaks: --proto FILE.proto -I DIR, or --descriptor-set FILE"
        ], status: ExitStatus.status(.unimplemented))
    }
    return Failure(error, at: address)
  }
}
