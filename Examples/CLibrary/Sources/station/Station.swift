// SPDX-License-Identifier: Apache-2.0
// The C library's structs as messages, and its functions as a service. The schema is the library's own: it is
// in the descriptors that protoc-c printed.
public import CStation
public import Martlet
public import MartletProtobufC

extension Weather__Query: @retroactive ProtobufCStruct {
  public static func initialize(_ query: UnsafeMutablePointer<Weather__Query>) { weather__query__init(query) }
}

extension Weather__Observation: @retroactive ProtobufCStruct {
  public static func initialize(_ observation: UnsafeMutablePointer<Weather__Observation>) {
    weather__observation__init(observation)
  }
}

public typealias Query = CMessage<Weather__Query>
public typealias Observation = CMessage<Weather__Observation>

public struct Station: RPCService {
  static let file = FileDescriptor(of: weather__station__descriptor)
  public static let observe = Method<Query, Observation>("/weather.Station/Observe", .unary, in: file)
  public static let history = Method<Query, Observation>(
    "/weather.Station/History", .serverStreaming, in: file)

  public init() {}

  public func register(in routes: inout Routes) {
    routes.add(Self.observe) { query, _ in
      try Self.observation(query)
    }
    routes.add(Self.history) { query, responses, _ in
      let (place, last) = query.withStruct { (String(cString: $0.pointee.place), $0.pointee.day) }
      for day in 0...last { try await responses.send(Self.observation(.of(place, day))) }
    }
  }

  /// What the library made goes out from where it lies, and back to the library when it has been sent.
  private static func observation(_ query: Query) throws(RPCError) -> Observation {
    guard let made = query.withStruct({ station_observe($0) }) else {
      throw RPCError(.notFound, "there is no station at a place without a name")
    }
    return Observation(adopting: made) { station_free($0) }
  }
}

extension CMessage where Struct == Weather__Query {
  public static func of(_ place: String, _ day: UInt32) -> Query {
    Query { query, arena in
      query.place = arena.string(place)
      query.day = day
    }
  }
}
