// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Files below a list of roots (protoc's `-I`), the first root that has the file winning.
///
/// A root may be given a virtual place, as protoc allows: `virtual=disk` makes `disk/a.proto`
/// importable as `virtual/a.proto`.
public struct DiskLoader: FileLoader {
  public struct Root: Sendable, Equatable {
    public var virtual: String
    public var disk: String

    public init(virtual: String = "", disk: String) {
      (self.virtual, self.disk) = (virtual, disk)
    }
  }

  public var roots: [Root]

  public init(roots: [Root]) {
    self.roots = roots
  }

  public func load(_ path: String) throws(LoadFailure) -> SourceFile {
    guard Self.isCanonical(path) else {
      throw .unreadable(
        path: path,
        reason: "import paths are relative, with '/' between names, and hold no '.', '..' or empty part")
    }
    for root in roots {
      guard let disk = root.diskPath(of: path), Disk.isFile(disk) else { continue }
      switch Disk.read(disk) {
      case .success(let bytes): return SourceFile(path: path, displayPath: disk, bytes: bytes)
      case .failure(let error): throw .unreadable(path: disk, reason: error.reason)
      }
    }
    throw .notFound(searched: roots.map { $0.disk.isEmpty ? "." : $0.disk })
  }

  /// The import path of a file named on the command line, and the root that shadows it if any.
  public func importPath(ofDiskPath path: String) -> ImportPath {
    let clean = Self.clean(path)
    for (index, root) in roots.enumerated() {
      guard let inside = root.importPath(of: clean) else { continue }
      for earlier in roots[..<index] {
        if let other = earlier.diskPath(of: inside), Disk.isFile(other) { return .shadowed(by: other) }
      }
      return .found(inside)
    }
    // protoc also takes a path that is already relative to a root.
    for root in roots {
      if let disk = root.diskPath(of: clean), Disk.isFile(disk) { return .found(clean) }
    }
    return Disk.isFile(path) ? .outsideRoots : .missing
  }

  public enum ImportPath: Equatable {
    case found(String)
    case shadowed(by: String)
    case outsideRoots
    case missing
  }

  private static func isCanonical(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false)
      .allSatisfy { $0 != "" && $0 != "." && $0 != ".." } && !path.contains("\\")
  }

  static func clean(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}

extension DiskLoader.Root {
  func diskPath(of path: String) -> String? {
    var rest = path[...]
    if !virtual.isEmpty {
      if path == virtual { return disk }
      guard path.hasPrefix(virtual + "/") else { return nil }
      rest = path.dropFirst(virtual.utf8.count + 1)
    }
    return disk.isEmpty ? String(rest) : disk.hasSuffix("/") ? disk + rest : disk + "/" + rest
  }

  func importPath(of diskPath: String) -> String? {
    let root = DiskLoader.clean(disk)
    if root.isEmpty {
      guard !diskPath.hasPrefix("/") else { return nil }
      return virtual.isEmpty ? diskPath : virtual + "/" + diskPath
    }
    if diskPath == root { return virtual.isEmpty ? nil : virtual }
    let prefix = root.hasSuffix("/") ? root : root + "/"
    guard diskPath.hasPrefix(prefix) else { return nil }
    let inside = String(diskPath.dropFirst(prefix.count))
    return virtual.isEmpty ? inside : virtual + "/" + inside
  }
}

/// The few calls on the file system that the compiler makes, over the C library.
public enum Disk {
  public struct Failure: Error {
    public var reason: String
  }

  public static func isFile(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && (info.st_mode & S_IFMT) != S_IFDIR
  }

  public static func isDirectory(_ path: String) -> Bool {
    var info = stat()
    return stat(path.isEmpty ? "." : path, &info) == 0 && (info.st_mode & S_IFMT) == S_IFDIR
  }

  public static func read(_ path: String) -> Result<[UInt8], Failure> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(lastFailure()) }
    defer { _ = close(descriptor) }
    var info = stat()
    // One byte more than there should be, so that the end is seen; a pipe or a device says nothing.
    let size = fstat(descriptor, &info) == 0 ? Int(info.st_size) : 0
    return readAll(descriptor, step: min(max(size + 1, 4 << 10), 1 << 20))
  }

  public static func readStandardInput() -> Result<[UInt8], Failure> { readAll(0, step: 64 << 10) }

  private static func readAll(_ descriptor: Int32, step: Int) -> Result<[UInt8], Failure> {
    var bytes: [UInt8] = []
    while true {
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: step) { buffer, initialized in
        count = systemRead(descriptor, buffer.baseAddress, step)
        initialized = max(0, count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return .failure(lastFailure()) }
      if count == 0 { return .success(bytes) }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      // Offsets are 32-bit, as protoc's own are.
      guard bytes.count < Int(Int32.max) else {
        return .failure(Failure(reason: "the file is larger than 2 GiB"))
      }
    }
  }

  /// Writes the whole file, and only when its content differs: an untouched file keeps its date, so a
  /// build that depends on it does nothing.
  public static func write(_ bytes: [UInt8], to path: String) -> Result<Void, Failure> {
    if case .success(let old) = read(path), old == bytes { return .success(()) }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return .failure(lastFailure()) }
    defer { _ = close(descriptor) }
    return write(bytes, to: descriptor)
  }

  public static func write(_ bytes: [UInt8], to descriptor: Int32) -> Result<Void, Failure> {
    bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[sent...])
        let count = systemWrite(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return .failure(lastFailure()) }
        sent += count
      }
      return .success(())
    }
  }

  /// Makes `path` and the directories above it.
  public static func makeDirectory(_ path: String) -> Result<Void, Failure> {
    if path.isEmpty || isDirectory(path) { return .success(()) }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      if case .failure(let failure) = makeDirectory(String(path[..<slash])) { return .failure(failure) }
    }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { return .failure(lastFailure()) }
    return .success(())
  }

  private static func lastFailure() -> Failure {
    Failure(reason: strerror(errno).map { String(cString: $0) } ?? "error \(errno)")
  }
}

// Out here because inside `Disk` its own functions of these names come first.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
