// Made by martletc from routeguide/route_guide.proto. Edit that file, not this one.
public import Martlet

/// A place, in ten-millionths of a degree: latitude within ±900,000,000, longitude within
/// ±1,800,000,000. Positive is north and east.
@frozen public nonisolated struct Routeguide_Point: GeneratedMessage {
  @_alwaysEmitIntoClient public var latitude: Int32
  @_alwaysEmitIntoClient public var longitude: Int32
  private var _unknown: UnknownFields
  public init() { (latitude, longitude, _unknown) = (0, 0, .init()) }
  public init(latitude: Int32 = 0, longitude: Int32 = 0) {
    (self.latitude, self.longitude, _unknown) = (latitude, longitude, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.latitude = wire.nextInt32()  // 1
      case 16: self.longitude = wire.nextInt32()  // 2
      default: wire.keepUnknown(tag, &_unknown, .routeguide_route_guide, "routeguide.Point")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.longitude, tag: 16)
    wire.int32(ifSet: self.latitude, tag: 8)
  }
}

/// The area between two opposite corners, their latitudes and longitudes included.
@frozen public nonisolated struct Routeguide_Rectangle: GeneratedMessage {
  @_alwaysEmitIntoClient public var lo: Routeguide_Point?
  @_alwaysEmitIntoClient public var hi: Routeguide_Point?
  private var _unknown: UnknownFields
  public init() { _unknown = .init() }
  public init(lo: Routeguide_Point? = nil, hi: Routeguide_Point? = nil) {
    (self.lo, self.hi, _unknown) = (lo, hi, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.lo)  // 1
      case 18: wire.message(mergingInto: &self.hi)  // 2
      default: wire.keepUnknown(tag, &_unknown, .routeguide_route_guide, "routeguide.Rectangle")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    if let value = self.hi { wire.message(value, tag: 18) }
    if let value = self.lo { wire.message(value, tag: 10) }
  }
}

/// Something that stands at a place.
@frozen public nonisolated struct Routeguide_Feature: GeneratedMessage {
  /// Empty when nothing is known to stand there.
  @_alwaysEmitIntoClient public var name: String
  @_alwaysEmitIntoClient public var location: Routeguide_Point?
  private var _unknown: UnknownFields
  public init() { (name, _unknown) = ("", .init()) }
  public init(name: String = "", location: Routeguide_Point? = nil) {
    (self.name, self.location, _unknown) = (name, location, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.name = wire.nextString()  // 1
      case 18: wire.message(mergingInto: &self.location)  // 2
      default: wire.keepUnknown(tag, &_unknown, .routeguide_route_guide, "routeguide.Feature")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    if let value = self.location { wire.message(value, tag: 18) }
    wire.string(ifSet: self.name, tag: 10)
  }
}

/// A few words left at a place.
@frozen public nonisolated struct Routeguide_RouteNote: GeneratedMessage {
  @_alwaysEmitIntoClient public var location: Routeguide_Point?
  @_alwaysEmitIntoClient public var message: String
  private var _unknown: UnknownFields
  public init() { (message, _unknown) = ("", .init()) }
  public init(location: Routeguide_Point? = nil, message: String = "") {
    (self.location, self.message, _unknown) = (location, message, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: wire.message(mergingInto: &self.location)  // 1
      case 18: self.message = wire.nextString()  // 2
      default: wire.keepUnknown(tag, &_unknown, .routeguide_route_guide, "routeguide.RouteNote")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.string(ifSet: self.message, tag: 18)
    if let value = self.location { wire.message(value, tag: 10) }
  }
}

/// What became of a route.
@frozen public nonisolated struct Routeguide_RouteSummary: GeneratedMessage {
  /// Points received.
  @_alwaysEmitIntoClient public var pointCount: Int32
  /// Named features passed.
  @_alwaysEmitIntoClient public var featureCount: Int32
  /// Metres travelled.
  @_alwaysEmitIntoClient public var distance: Int32
  /// Seconds from the first point to the last.
  @_alwaysEmitIntoClient public var elapsedTime: Int32
  private var _unknown: UnknownFields
  public init() { (pointCount, featureCount, distance, elapsedTime, _unknown) = (0, 0, 0, 0, .init()) }
  public init(pointCount: Int32 = 0, featureCount: Int32 = 0, distance: Int32 = 0, elapsedTime: Int32 = 0) {
    (self.pointCount, self.featureCount, self.distance) = (pointCount, featureCount, distance)
    (self.elapsedTime, _unknown) = (elapsedTime, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.pointCount = wire.nextInt32()  // 1
      case 16: self.featureCount = wire.nextInt32()  // 2
      case 24: self.distance = wire.nextInt32()  // 3
      case 32: self.elapsedTime = wire.nextInt32()  // 4
      default: wire.keepUnknown(tag, &_unknown, .routeguide_route_guide, "routeguide.RouteSummary")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.int32(ifSet: self.elapsedTime, tag: 32)
    wire.int32(ifSet: self.distance, tag: 24)
    wire.int32(ifSet: self.featureCount, tag: 16)
    wire.int32(ifSet: self.pointCount, tag: 8)
  }
}

/// What a traveller may ask about the country around a route.
public nonisolated enum Routeguide_RouteGuide {
  public static let getFeature = Method<Routeguide_Point, Routeguide_Feature>(
    "/routeguide.RouteGuide/GetFeature", .unary, in: .routeguide_route_guide
  )
  public static let listFeatures = Method<Routeguide_Rectangle, Routeguide_Feature>(
    "/routeguide.RouteGuide/ListFeatures", .serverStreaming, in: .routeguide_route_guide
  )
  public static let recordRoute = Method<Routeguide_Point, Routeguide_RouteSummary>(
    "/routeguide.RouteGuide/RecordRoute", .clientStreaming, in: .routeguide_route_guide
  )
  public static let routeChat = Method<Routeguide_RouteNote, Routeguide_RouteNote>(
    "/routeguide.RouteGuide/RouteChat", .bidirectional, in: .routeguide_route_guide
  )

  public protocol Service: RPCService {
    /// What stands at a point: one request, one response. Its name is empty where nothing does.
    func getFeature(_ request: Routeguide_Point, context: ServerContext) async throws -> Routeguide_Feature
    /// Everything with a name inside a rectangle: one request, a stream of responses.
    func listFeatures(
      _ request: Routeguide_Rectangle, responses: MessageWriter<Routeguide_Feature>, context: ServerContext
    ) async throws
    /// Follows a route point by point and sums it up at its end: a stream of requests, one response.
    func recordRoute(
      _ requests: MessageStream<Routeguide_Point>, context: ServerContext
    ) async throws -> Routeguide_RouteSummary
    /// Leaves notes at places, and hears at once the notes that others have left at each of them:
    /// streams both ways.
    func routeChat(
      _ requests: MessageStream<Routeguide_RouteNote>, responses: MessageWriter<Routeguide_RouteNote>,
      context: ServerContext
    ) async throws
  }

  public struct Client: Sendable {
    public let channel: Channel
    public init(_ channel: Channel) { self.channel = channel }
    /// What stands at a point: one request, one response. Its name is empty where nothing does.
    public nonisolated(nonsending) func getFeature(
      _ request: Routeguide_Point, options: CallOptions = .init()
    ) async throws(RPCError) -> Routeguide_Feature {
      try await channel.unary(Routeguide_RouteGuide.getFeature, request, options).message
    }
    /// Everything with a name inside a rectangle: one request, a stream of responses.
    public func listFeatures(
      _ request: Routeguide_Rectangle, options: CallOptions = .init()
    ) -> MessageStream<Routeguide_Feature> {
      channel.serverStreaming(Routeguide_RouteGuide.listFeatures, request, options)
    }
    /// Follows a route point by point and sums it up at its end: a stream of requests, one response.
    public func recordRoute(
      options: CallOptions = .init()
    ) -> ClientStreamingCall<Routeguide_Point, Routeguide_RouteSummary> {
      channel.clientStreaming(Routeguide_RouteGuide.recordRoute, options)
    }
    /// Leaves notes at places, and hears at once the notes that others have left at each of them:
    /// streams both ways.
    public func routeChat(
      options: CallOptions = .init()
    ) -> BidirectionalCall<Routeguide_RouteNote, Routeguide_RouteNote> {
      channel.bidirectional(Routeguide_RouteGuide.routeChat, options)
    }
  }
}

nonisolated extension Routeguide_RouteGuide.Service {
  public func register(in routes: inout Routes) {
    routes.add(Routeguide_RouteGuide.getFeature, getFeature)
    routes.add(Routeguide_RouteGuide.listFeatures, listFeatures)
    routes.add(Routeguide_RouteGuide.recordRoute, recordRoute)
    routes.add(Routeguide_RouteGuide.routeChat, routeChat)
  }
}

nonisolated extension FileDescriptor {
  public static let routeguide_route_guide = FileDescriptor(serialized: "\n\u{1c}routeguide/route_guide.proto\u{12}\nrouteguide\"A\n\u{5}Point\u{12}\u{1a}\n\u{8}latitude\u{18}\u{1} \u{1}(\u{5}R\u{8}latitude\u{12}\u{1c}\n\tlongitude\u{18}\u{2} \u{1}(\u{5}R\tlongitude\"Q\n\tRectangle\u{12}!\n\u{2}lo\u{18}\u{1} \u{1}(\u{b}2\u{11}.routeguide.PointR\u{2}lo\u{12}!\n\u{2}hi\u{18}\u{2} \u{1}(\u{b}2\u{11}.routeguide.PointR\u{2}hi\"L\n\u{7}Feature\u{12}\u{12}\n\u{4}name\u{18}\u{1} \u{1}(\tR\u{4}name\u{12}-\n\u{8}location\u{18}\u{2} \u{1}(\u{b}2\u{11}.routeguide.PointR\u{8}location\"T\n\tRouteNote\u{12}-\n\u{8}location\u{18}\u{1} \u{1}(\u{b}2\u{11}.routeguide.PointR\u{8}location\u{12}\u{18}\n\u{7}message\u{18}\u{2} \u{1}(\tR\u{7}message\"\u{93}\u{1}\n\u{c}RouteSummary\u{12}\u{1f}\n\u{b}point_count\u{18}\u{1} \u{1}(\u{5}R\npointCount\u{12}#\n\rfeature_count\u{18}\u{2} \u{1}(\u{5}R\u{c}featureCount\u{12}\u{1a}\n\u{8}distance\u{18}\u{3} \u{1}(\u{5}R\u{8}distance\u{12}!\n\u{c}elapsed_time\u{18}\u{4} \u{1}(\u{5}R\u{b}elapsedTime2\u{fd}\u{1}\n\nRouteGuide\u{12}4\n\nGetFeature\u{12}\u{11}.routeguide.Point\u{1a}\u{13}.routeguide.Feature\u{12}<\n\u{c}ListFeatures\u{12}\u{15}.routeguide.Rectangle\u{1a}\u{13}.routeguide.Feature0\u{1}\u{12}<\n\u{b}RecordRoute\u{12}\u{11}.routeguide.Point\u{1a}\u{18}.routeguide.RouteSummary(\u{1}\u{12}=\n\tRouteChat\u{12}\u{15}.routeguide.RouteNote\u{1a}\u{15}.routeguide.RouteNote(\u{1}0\u{1}b\u{6}proto3", dependencies: [])
}
