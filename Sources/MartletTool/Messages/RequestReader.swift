// SPDX-License-Identifier: Apache-2.0
// The requests of a call, one after another, from wherever they come.

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import Dispatch
internal import Martlet

/// Reads, cuts and parses requests as they are asked for: of a stream on standard input, each one goes out as
/// soon as it is whole.
struct RequestReader {
  private let type: MessageDescriptor
  private var schema: Schema
  private let options: RequestOptions
  /// What the options -d gave; `nil` is standard input.
  private var inputs: ArraySlice<[UInt8]?> = []
  /// Cuts the input that is being read.
  private var splitter: MessageSplitter
  private var isAtEnd = true
  private var count = 0

  /// - Parameter schema: where the types inside Any are asked for.
  init(_ options: RequestOptions, _ type: MessageDescriptor, _ schema: Schema) throws(Failure) {
    (self.options, self.type, self.schema) = (options, type, schema)
    splitter = MessageSplitter(options.format)
    for data in options.data {
      guard data.hasPrefix("@") else {
        inputs.append(Array(data.utf8))
        continue
      }
      inputs.append(data == "@" ? nil : try InputFile.read(String(data.dropFirst())))
    }
  }

  /// The next request; `nil` when there are no more.
  mutating func next() async throws(Failure) -> DynamicMessage? {
    while true {
      if let text = splitter.next(atEnd: isAtEnd) {
        count += 1
        for name in AnyTypes.names(in: text.bytes) { try? await schema.look(for: name) }
        return try parse(text)
      }
      if isAtEnd {
        guard let input = inputs.popFirst() else { return nil }
        splitter = MessageSplitter(options.format)
        isAtEnd = input != nil
        splitter.feed(input ?? [])
      } else {
        let bytes = await StandardInput.read()
        if bytes.isEmpty { isAtEnd = true } else { splitter.feed(bytes) }
      }
    }
  }

  private func parse(_ text: MessageText) throws(Failure) -> DynamicMessage {
    let types = schema.pool
    let source = String(decoding: text.bytes, as: UTF8.self)
    switch options.format {
    case .json:
      do throws(JSONError) {
        let reading = JSONReadOptions(ignoresUnknownFields: options.allowUnknownFields, types: types)
        return try DynamicMessage(type, json: source, options: reading)
      } catch {
        let place = RequestMistake.Place(offset: error.offset ?? 0, error.reason, in: text)
        throw RequestMistake(error.reason, place, error.path, text, number: count, type, types).failure
      }
    case .text:
      do throws(TextError) {
        return try DynamicMessage(type, textFormat: source, options: TextReadOptions(types: types))
      } catch {
        let place = RequestMistake.Place(offset: error.offset, error.reason, in: text)
        throw RequestMistake(error.reason, place, error.path, text, number: count, type, types).failure
      }
    }
  }
}

/// Standard input, read on a thread of its own: a read waits as long as the person at the keyboard does.
private enum StandardInput {
  private static let queue = DispatchQueue(label: "martlet.stdin")

  static func read() async -> [UInt8] {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: chunk()) }
    }
  }

  private static func chunk() -> [UInt8] {
    let size = 64 << 10
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      var got = -1
      repeat { got = systemRead(0, buffer.baseAddress, size) } while got < 0 && errno == EINTR
      count = max(0, got)
    }
  }
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
