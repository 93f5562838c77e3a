// SPDX-License-Identifier: Apache-2.0
import Martlet
import MartletRPC
import Testing

@Suite(.timeLimit(.minutes(10))) struct CompressionTests {
  static let compressors: [any Compressor] = [ZlibCompressor.gzip, ZlibCompressor.deflate]

  @Test(arguments: compressors, [0, 1, 100, 1_000_000])
  func `what is compressed comes back`(codec: any Compressor, size: Int) throws {
    let message = (0..<size).map { UInt8(truncatingIfNeeded: $0 / 50) }
    let small = try message.withUnsafeBytes { try codec.compress($0) }
    #expect(try small.withUnsafeBytes { try codec.decompress($0, limit: size) } == message)
    if size > 100 { #expect(small.count < size / 10) }
  }

  @Test(arguments: compressors)
  func `a bomb is stopped at the limit`(codec: any Compressor) throws {
    let zeros = [UInt8](repeating: 0, count: 50_000_000)
    let bomb = try zeros.withUnsafeBytes { try codec.compress($0) }
    #expect(throws: CompressorError.tooLarge(limit: 1000)) {
      try bomb.withUnsafeBytes { bytes throws(CompressorError) in try codec.decompress(bytes, limit: 1000) }
    }
  }

  @Test(arguments: compressors)
  func `every cut and every flipped byte of a small message is refused or gives the message`(
    codec: any Compressor
  ) throws {
    let message = Array("a message that is short, short, short".utf8)
    let good = try message.withUnsafeBytes { try codec.compress($0) }
    for length in 0..<good.count {
      let cut = Array(good.prefix(length))
      #expect(throws: CompressorError.self) {
        try cut.withUnsafeBytes { try codec.decompress($0, limit: 1000) }
      }
    }
    for index in good.indices {
      var flipped = good
      flipped[index] ^= 0xFF
      _ = try? flipped.withUnsafeBytes { try codec.decompress($0, limit: 1000) }
    }
    let longer = good + [0]
    #expect(throws: CompressorError.malformed) {
      try longer.withUnsafeBytes { bytes throws(CompressorError) in try codec.decompress(bytes, limit: 1000) }
    }
  }

  @Test func `gzip's members are one message, within one limit`() throws {
    let gzip = ZlibCompressor.gzip
    let parts = try ["some text, ", "", "and more"].map { text in
      try Array(text.utf8).withUnsafeBytes { try gzip.compress($0) }
    }
    func message(_ bytes: [UInt8], limit: Int = 100) throws -> String {
      let content = try bytes.withUnsafeBytes { try gzip.decompress($0, limit: limit) }
      return String(decoding: content, as: UTF8.self)
    }
    let whole = Array(parts.joined())
    #expect(try message(whole) == "some text, and more")
    #expect(try message(whole, limit: 19) == "some text, and more")
    #expect(throws: CompressorError.tooLarge(limit: 18)) { try message(whole, limit: 18) }
    for tail in [[0], [0x1F, 0x8B], Array(parts[2].dropLast())] {
      #expect(throws: CompressorError.malformed) { try message(whole + tail) }
    }
    // A few bytes each, and no more than that.
    let many = Array(repeatElement(parts[1], count: 100_000).joined())
    #expect(try message(many) == "")
  }

  @Test(arguments: [Compression.gzip, .deflate])
  func `requests and responses travel compressed, and streams too`(compression: Compression) async throws {
    var service = TestService()
    service.unary = { request, context in
      Res(payload: request.payload + Array((context.metadata["grpc-encoding"] ?? "").utf8))
    }
    let options = CallOptions(compression: compression)
    try await Fixture.with(service) { fixture in
      let payload = [UInt8](repeating: 5, count: 100_000)
      let answer = try await fixture.unary(payload, options)
      #expect(answer == payload)
      let call = fixture.channel.bidirectional(Bench.bidi, options)
      for size in [0, 1, 50_000, 3] {
        try await call.send(Req(payload: [UInt8](repeating: 9, count: size)))
      }
      call.finish()
      var sizes: [Int] = []
      for try await response in call.responses { sizes.append(response.payload.count) }
      #expect(sizes == [0, 1, 50_000, 3])
    }
  }

  @Test func `a message over the limit once decompressed is RESOURCE_EXHAUSTED, on either side`() async throws
  {
    var configuration = ServerConfiguration()
    configuration.limits.messageBytesMax = 10_000
    let big = [UInt8](repeating: 0, count: 100_000)
    try await Fixture.with(configuration: configuration) { fixture in
      let error = await status { _ = try await fixture.unary(big, CallOptions(compression: .gzip)) }
      #expect(error.code == .resourceExhausted)
      #expect(error.message.contains("decompressed"))
    }
    var service = TestService()
    service.unary = { _, context in
      context.compressResponses(with: .gzip)
      return Res(payload: big)
    }
    var limits = ConnectionLimits()
    limits.messageBytesMax = 10_000
    try await Fixture.with(service, limits: limits) { fixture in
      let error = await status { _ = try await fixture.unary([]) }
      #expect(error.code == .resourceExhausted)
    }
  }

  @Test func `a compression that the server does not know is UNIMPLEMENTED, and it says what it knows`()
    async throws
  {
    var configuration = ServerConfiguration()
    configuration.compressors = Compressors([])
    try await Fixture.with(configuration: configuration) { fixture in
      let error = await status { _ = try await fixture.unary([1], CallOptions(compression: .gzip)) }
      #expect(error.code == .unimplemented)
      #expect(error.metadata["grpc-accept-encoding"] == "identity" || error.message.contains("identity"))
    }
  }

  @Test func `a compression that the channel has no compressor for fails the call at once`() async throws {
    try await Fixture.with { fixture in
      let error = await status { _ = try await fixture.unary([1], CallOptions(compression: .init("zstd"))) }
      #expect(error.code == .internal)
      #expect(error.message.contains("zstd"))
    }
  }

  @Test(
    arguments: [
      (["identity,gzip"], "gzip"), (["gzip , identity"], "gzip"), (["identity ,\tgzip"], "gzip"),
      (["gzip", "identity"], "gzip"), (["identity", "deflate"], nil), (["gzip2,x-gzip"], nil), ([], nil),
    ] as [([String], String?)])
  func `responses are compressed as the client's list allows, however it is written`(
    lines: [String], encoding: String?
  ) async throws {
    var service = TestService()
    service.unary = { _, context in
      context.compressResponses(with: .gzip)
      return Res(payload: [UInt8](repeating: 7, count: 1000))
    }
    try await Fixture.with(service) { fixture in
      let peer = try await RawPeer.connect(port: fixture.port)
      let fields = RawPeer.request("/bench.Bench/Unary") + lines.map { ("grpc-accept-encoding", $0) }
      await peer.send(.headers(1, fields), .data(1, framed([]), endStream: true))
      let response = await peer.response(1)
      #expect(response.grpcStatus == 0 && response.fields["grpc-encoding"] == encoding)
      #expect((response.data.first == 1) == (encoding != nil))
      await peer.close()
    }
  }

  @Test func `a compressor of the program's own serves under its name`() async throws {
    let compressors = Compressors([WithoutTail()])
    var configuration = ServerConfiguration()
    configuration.eventLoopCount = 1
    configuration.compressors = compressors
    let server = Server(.plaintext("127.0.0.1:0"), services: [TestService()], configuration: configuration)
    let port = try await server.start()
    let channel = Channel("127.0.0.1:\(port)", security: .plaintext, compressors: compressors)
    let options = CallOptions(compression: .init("without-tail"))
    let answer = try await channel.unary(Bench.unary, Req(payload: [1, 2, 0, 0, 0]), options)
    #expect(answer.message.payload == [1, 2, 0, 0, 0])
    await channel.shutDown()
    await server.shutDown()
  }
}

/// Leaves out the zeros at the end and says how many there were.
private final class WithoutTail: Compressor {
  let name = "without-tail"
  func compress(_ message: UnsafeRawBufferPointer) throws(CompressorError) -> [UInt8] {
    let zeros = message.reversed().prefix { $0 == 0 }.prefix(255).count
    return [UInt8(zeros)] + message.dropLast(zeros)
  }
  func decompress(_ message: UnsafeRawBufferPointer, limit: Int) throws(CompressorError) -> [UInt8] {
    guard let zeros = message.first else { throw .malformed }
    return message.dropFirst() + [UInt8](repeating: 0, count: Int(zeros))
  }
}
