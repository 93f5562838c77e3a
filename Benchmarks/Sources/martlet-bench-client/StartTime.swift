// SPDX-License-Identifier: Apache-2.0
// From exec to the first answered call, seen from outside.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension BenchClient {
  /// Starts the server over and over, and asks it for a call until it answers one. The call is one made of
  /// bytes over a socket, so that nothing of the client's own start is in the time.
  static func start(_ path: String, port: Int, rounds: Int) throws {
    var times: [Double] = []
    for _ in 0..<rounds {
      let begin = milliseconds()
      let process = try spawn([path, "--port", "\(port)"])
      defer {
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
      }
      while !answersCall(port: UInt16(port)) {
        guard milliseconds() - begin < 5000 else { throw Failure("no answer from \(path) within 5 s") }
        usleep(100)
      }
      times.append(milliseconds() - begin)
    }
    times.sort()
    print(
      "exec to first answered call: best \(rounded(times[0])) ms, "
        + "median \(rounded(times[times.count / 2])) ms of \(rounds)")
  }

  private static func spawn(_ words: [String]) throws -> pid_t {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let status = posix_spawn(&process, words[0], nil, nil, arguments, environ)
    guard status == 0 else { throw Failure("cannot start \(words[0]): error \(status)") }
    return process
  }

  /// One unary call of `bench.Bench`, in frames written by hand; whether a DATA frame came back.
  private static func answersCall(port: UInt16) -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { return false }
    let call = callBytes
    guard write(descriptor, call, call.count) == call.count else { return false }
    var buffer = [UInt8](repeating: 0, count: 4096)
    var pending: [UInt8] = []
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return false }
      pending += buffer[..<count]
      // Frame header: 24 bits of length, then the type (RFC 9113, section 4.1).
      while pending.count >= 9 {
        let length = Int(pending[0]) << 16 | Int(pending[1]) << 8 | Int(pending[2])
        guard pending.count >= 9 + length else { break }
        if pending[3] == 0 { return true }
        pending.removeFirst(9 + length)
      }
    }
  }

  private static let callBytes: [UInt8] = {
    var bytes = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
    bytes += [0, 0, 0, 4, 0, 0, 0, 0, 0]
    var block: [UInt8] = []
    // Literals without indexing, with new names (RFC 7541, section 6.2.2).
    for (name, value) in [
      (":method", "POST"), (":scheme", "http"), (":path", "/bench.Bench/Unary"), (":authority", "x"),
      ("te", "trailers"), ("content-type", "application/grpc"),
    ] {
      block += [0, UInt8(name.utf8.count)] + Array(name.utf8) + [UInt8(value.utf8.count)] + Array(value.utf8)
    }
    bytes += [0, 0, UInt8(block.count), 1, 4, 0, 0, 0, 1] + block
    bytes += [0, 0, 7, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 2, 8, 16]
    return bytes
  }()

  private static func milliseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }
}
