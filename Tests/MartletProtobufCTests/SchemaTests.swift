// SPDX-License-Identifier: Apache-2.0
import CProtobufC
import MartletProtobuf
public import MartletProtobufC
public import ProtobufCMessages
import Testing

extension Martlet__Garden__Garden: ProtobufCStruct {
  public static func initialize(_ garden: UnsafeMutablePointer<Martlet__Garden__Garden>) {
    martlet__garden__garden__init(garden)
  }
}

extension Martlet__Garden__Plot: ProtobufCStruct {
  public static func initialize(_ plot: UnsafeMutablePointer<Martlet__Garden__Plot>) {
    martlet__garden__plot__init(plot)
  }
}

@Suite struct `Merging protobuf-c's structs` {
  @Test func `ends where it would take memory without end`() throws {
    // Each has one mark more than the one before it: libprotobuf-c copies all of them each time.
    let piece: Bytes = [0x12, 2, 0x18, 1]
    let few = try CMessage<Martlet__Garden__Plot>(decoding: Bytes(repeatElement(piece, count: 100).joined()))
    #expect(few.withStruct { $0.pointee.next.pointee.n_marks } == 100)
    let error = #expect(throws: DecodeError.self) {
      try CMessage<Martlet__Garden__Plot>(decoding: Bytes(repeatElement(piece, count: 20_000).joined()))
    }
    #expect(error?.reason == .tooMuchMemory)
  }
}

/// garden.proto is of package `martlet.garden`, imports soil.proto of `martlet.soil`, which imports
/// plot.proto, of `martlet.garden` again: no file per package can have that.
@Suite struct `The schema of protobuf-c's structs` {
  private let garden = CMessage<Martlet__Garden__Garden>.descriptor

  @Test func `keeps each message in its package and in its message`() {
    let types = garden.fields.compactMap { $0.messageType?.fullName ?? $0.enumType?.fullName }
    #expect(garden.fullName == "martlet.garden.Garden")
    #expect(
      types == [
        "martlet.test.Tree", "martlet.soil.Bed.Corner", "martlet.soil.Bed.Kind", "martlet.soil.Sample",
        "martlet.soil.Sun",
      ])
    let plot = garden.field(named: "sample")?.messageType?.field(named: "plot")?.messageType
    #expect(plot?.fullName == "martlet.garden.Plot" && plot?.file.package == "martlet.garden")
    #expect(plot?.field(named: "next")?.messageType == plot)
  }

  @Test func `has proto3's and proto2's messages in files of their own`() {
    #expect(garden.file.proto.syntax == "proto3")
    #expect(garden.field(named: "trees")?.messageType?.file.proto.syntax == nil)
    #expect(garden.field(named: "kind")?.enumType?.isClosed == false)
    let tree = garden.field(named: "trees")?.messageType
    #expect(tree?.field(named: "season")?.enumType?.isClosed == true)
    #expect(garden.file.proto.dependency == garden.file.dependencies.map { $0.name })
  }

  @Test func `prints and reads all of it`() throws {
    let text = """
      name: "front" trees { name: "oak" season: WINTER } corner { x: 3 } kind: CLAY
      sample { plot { number: 1 next { number: 2 } } } sun: FULL
      """
    let dynamic = try DynamicMessage(garden, textFormat: text)
    let bytes = try dynamic.serialized()
    let message = try CMessage<Martlet__Garden__Garden>(decoding: bytes)
    #expect(try message.serialized() == bytes)
    let json = try message.jsonString()
    #expect(json == (try dynamic.jsonString()) && json.contains(#""kind":"CLAY""#))
    #expect(try CMessage<Martlet__Garden__Garden>(json: json) == message)
  }
}
