// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser
internal import MartletCompiler

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Writes a package for a new service, which builds and runs at once.",
    discussion: """
      A .proto file, a server with health and reflection, a client, tests, a Dockerfile and a README, in a \
      new folder of the service's name.
      """)

  @Argument(help: "The service's name, such as note-keeper.")
  var name: String

  @Option(
    help: .init(
      "The folder with Martlet's sources. Default: martlet, beside the new folder.", valueName: "dir"),
    completion: .directory)
  var martletPath: String?

  @Option(help: .init("Take Martlet from this repository, not from a folder.", valueName: "url"))
  var martletUrl: String?

  @Option(help: .init("Where to make the folder.", valueName: "dir"), completion: .directory)
  var directory = "."

  func validate() throws {
    if martletPath != nil, martletUrl != nil {
      throw ValidationError("Martlet comes from a folder or from a repository, not from both")
    }
    if let complaint = ServicePackage.complaint(about: name) { throw ValidationError(complaint) }
  }

  func run() async throws {
    try await reporting {
      let folder = directory == "." ? name : "\(directory)/\(name)"
      guard !Disk.isDirectory(folder), !Disk.isFile(folder) else {
        throw Failure("'\(folder)' is there already", hints: ["choose another name, or --directory"])
      }
      var origin = ServicePackage.Origin.folder("../martlet")
      if let martletUrl { origin = .repository(url: martletUrl) }
      if let martletPath { origin = .folder(try absolute(martletPath)) }
      let package = ServicePackage(name: name, martlet: origin)
      for (path, content) in package.files { try write(content, to: "\(folder)/\(path)") }
      Terminal.print(
        """
        \(Style.output.green("made")) \(folder)

          cd \(folder)
          swift run \(package.module)               # serves on 127.0.0.1:50051
          swift run \(package.module) greet Ada     # in another terminal
          swift test
        """)
      if case .folder("../martlet") = origin, !Disk.isFile("\(folder)/../martlet/Package.swift") {
        Terminal.complain("note:  it expects Martlet's sources in \(directory)/martlet: put them there")
      }
    }
  }

  /// The new package lies elsewhere, so the path has to hold there too.
  private func absolute(_ path: String) throws(Failure) -> String {
    guard Disk.isFile("\(path)/Package.swift") else {
      throw Failure("there is no Package.swift in '\(path)'", hints: ["give the folder of Martlet's sources"])
    }
    guard let resolved = InputFile.absolute(path) else { throw Failure("cannot find '\(path)'") }
    return resolved
  }

  private func write(_ content: String, to path: String) throws(Failure) {
    if case .failure(let failure) = Disk.makeDirectory(InputFile.folder(of: path)) {
      throw Failure("cannot make the folder of '\(path)': \(failure.reason)")
    }
    if case .failure(let failure) = Disk.write(Array(content.utf8), to: path) {
      throw Failure("cannot write '\(path)': \(failure.reason)")
    }
  }
}
