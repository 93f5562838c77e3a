// Made by martletc from names/keywords.proto. Edit that file, not this one.
public import MartletProtobuf

public nonisolated enum Names_Keywords_Words: OpenEnum {
  case unspecified
  case `default`
  case self_
  case type
  case none_
  case some_
  case init_
  case rawValue_
  case unrecognized_
  case hashValue_
  case description_
  case `in`
  case `inout`
  case `let`
  case `var`
  case `true`
  case `nil`
  case words1
  case a1
  case `protocol`
  case any
  case `super`
  case allCases_
  case `is`
  case words
  case defaultValue_
  case negative
  case lowest
  case rawvalue
  case `subscript`
  case encode
  case hash_
  case `switch`
  case unrecognized(Int32)
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .default
    case 2: self = .self_
    case 3: self = .type
    case 4: self = .none_
    case 5: self = .some_
    case 6: self = .init_
    case 7: self = .rawValue_
    case 8: self = .unrecognized_
    case 9: self = .hashValue_
    case 10: self = .description_
    case 11: self = .in
    case 12: self = .`inout`
    case 13: self = .`let`
    case 14: self = .`var`
    case 15: self = .true
    case 16: self = .nil
    case 17: self = .words1
    case 18: self = .a1
    case 20: self = .protocol
    case 21: self = .any
    case 22: self = .super
    case 23: self = .allCases_
    case 24: self = .is
    case 25: self = .words
    case 27: self = .defaultValue_
    case -1: self = .negative
    case -2147483648: self = .lowest
    case 28: self = .rawvalue
    case 29: self = .subscript
    case 30: self = .encode
    case 31: self = .hash_
    case 32: self = .switch
    default: self = .unrecognized(rawValue)
    }
  }
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .default: 1
    case .self_: 2
    case .type: 3
    case .none_: 4
    case .some_: 5
    case .init_: 6
    case .rawValue_: 7
    case .unrecognized_: 8
    case .hashValue_: 9
    case .description_: 10
    case .in: 11
    case .`inout`: 12
    case .`let`: 13
    case .`var`: 14
    case .true: 15
    case .nil: 16
    case .words1: 17
    case .a1: 18
    case .protocol: 20
    case .any: 21
    case .super: 22
    case .allCases_: 23
    case .is: 24
    case .words: 25
    case .defaultValue_: 27
    case .negative: -1
    case .lowest: -2147483648
    case .rawvalue: 28
    case .subscript: 29
    case .encode: 30
    case .hash_: 31
    case .switch: 32
    case .unrecognized(let number): number
    }
  }
}

@frozen public nonisolated struct Names_Keywords_Fields: GeneratedMessage {
  @_alwaysEmitIntoClient public var description_p: String
  @_alwaysEmitIntoClient public var hashValue_p: Int32
  @_alwaysEmitIntoClient public var self_p: Bool
  @_alwaysEmitIntoClient public var self_p_: Bytes
  @_alwaysEmitIntoClient public var type: String
  @_alwaysEmitIntoClient public var type_p: String
  @_alwaysEmitIntoClient public var init_p: String
  @_alwaysEmitIntoClient public var `default`: Int32
  @_alwaysEmitIntoClient public var `in`: Int32
  @_alwaysEmitIntoClient public var `inout`: Int32
  @_alwaysEmitIntoClient public var `let`: Int32
  @_alwaysEmitIntoClient public var `var`: Int32
  @_alwaysEmitIntoClient public var `switch`: [String]
  @_alwaysEmitIntoClient public var `case`: Bool?
  @_alwaysEmitIntoClient public var unknownFields_p: String
  @_alwaysEmitIntoClient public var descriptor_p: String
  @_alwaysEmitIntoClient public var decode_p: String
  @_alwaysEmitIntoClient public var encode_p: String
  @_alwaysEmitIntoClient public var serialized_p: String
  @_alwaysEmitIntoClient public var wire: String
  @_alwaysEmitIntoClient public var tag: String
  @_alwaysEmitIntoClient public var value: String
  @_alwaysEmitIntoClient public var old: String
  @_alwaysEmitIntoClient public var `class`: [String: Int32]
  @_alwaysEmitIntoClient public var `func`: Func?
  @_alwaysEmitIntoClient public var `nil`: Double
  @_alwaysEmitIntoClient public var `true`: Float
  @_alwaysEmitIntoClient public var `false`: Int64
  @_alwaysEmitIntoClient public var any: UInt32
  @_alwaysEmitIntoClient public var any_p: UInt32
  @_alwaysEmitIntoClient public var async: UInt32
  @_alwaysEmitIntoClient public var `await`: UInt32
  @_alwaysEmitIntoClient public var `throws`: UInt32
  @_alwaysEmitIntoClient public var get: UInt32
  @_alwaysEmitIntoClient public var set: UInt32
  @_alwaysEmitIntoClient public var willSet: UInt32
  @_alwaysEmitIntoClient public var isEqual: UInt32
  @_alwaysEmitIntoClient public var debugDescription_p: UInt32
  @_alwaysEmitIntoClient public var merge: UInt32
  @_alwaysEmitIntoClient public var hash_p: UInt32
  @_alwaysEmitIntoClient public var `subscript`: UInt32
  @_alwaysEmitIntoClient public var `operator`: UInt32
  @_alwaysEmitIntoClient public var `extension`: UInt32
  @_alwaysEmitIntoClient public var `repeat`: UInt32
  @_alwaysEmitIntoClient public var `where`: UInt32
  @_alwaysEmitIntoClient public var `while`: UInt32
  @_alwaysEmitIntoClient public var `is`: UInt32
  @_alwaysEmitIntoClient public var `as`: UInt32
  @_alwaysEmitIntoClient public var `try`: UInt32
  @_alwaysEmitIntoClient public var `actor`: UInt32
  @_alwaysEmitIntoClient public var `protocol`: UInt32
  @_alwaysEmitIntoClient public var decoding: UInt32
  @_alwaysEmitIntoClient public var options: UInt32
  @_alwaysEmitIntoClient public var message: UInt32
  @_alwaysEmitIntoClient public var customMirror: UInt32
  @_alwaysEmitIntoClient public var json: UInt32
  @_alwaysEmitIntoClient public var text: UInt32
  @_alwaysEmitIntoClient public var __p: UInt32
  @_alwaysEmitIntoClient public var _1: UInt32
  @_alwaysEmitIntoClient public var a1: UInt32
  @_alwaysEmitIntoClient public var xY: UInt32
  @_alwaysEmitIntoClient public var `super`: UInt32
  @_alwaysEmitIntoClient public var `rethrows`: UInt32
  @_alwaysEmitIntoClient public var `import`: UInt32
  @_alwaysEmitIntoClient public var package: UInt32
  @_alwaysEmitIntoClient public var `private`: UInt32
  @_alwaysEmitIntoClient public var `fileprivate`: UInt32
  @_alwaysEmitIntoClient public var `internal`: UInt32
  @_alwaysEmitIntoClient public var `public`: UInt32
  @_alwaysEmitIntoClient public var `open`: UInt32
  @_alwaysEmitIntoClient public var `static`: UInt32
  @_alwaysEmitIntoClient public var `typealias`: UInt32
  @_alwaysEmitIntoClient public var `associatedtype`: UInt32
  @_alwaysEmitIntoClient public var `fallthrough`: UInt32
  @_alwaysEmitIntoClient public var `defer`: UInt32
  @_alwaysEmitIntoClient public var `guard`: UInt32
  @_alwaysEmitIntoClient public var `deinit`: UInt32
  @_alwaysEmitIntoClient public var `precedencegroup`: UInt32
  @_alwaysEmitIntoClient public var bytes: UInt32
  @_alwaysEmitIntoClient public var string: UInt32
  @_alwaysEmitIntoClient public var int32: UInt32
  @_alwaysEmitIntoClient public var hasValue: UInt32
  @_alwaysEmitIntoClient public var clearValue: UInt32
  @_alwaysEmitIntoClient public var nonisolated: UInt32
  @_alwaysEmitIntoClient public var `if`: UInt32
  @_alwaysEmitIntoClient public var `else`: UInt32
  @_alwaysEmitIntoClient public var `for`: UInt32
  @_alwaysEmitIntoClient public var `do`: UInt32
  @_alwaysEmitIntoClient public var `catch`: UInt32
  @_alwaysEmitIntoClient public var `throw`: UInt32
  @_alwaysEmitIntoClient public var `break`: UInt32
  @_alwaysEmitIntoClient public var `continue`: UInt32
  @_alwaysEmitIntoClient public var `return`: UInt32
  private var _unknown: UnknownFields
  public init() {
    (description_p, hashValue_p, self_p, self_p_, type, type_p, init_p) = ("", 0, false, Bytes(), "", "", "")
    (`default`, `in`, `inout`, `let`, `var`, `switch`, unknownFields_p) = (0, 0, 0, 0, 0, [], "")
    (descriptor_p, decode_p, encode_p, serialized_p, wire, tag, value, old) = ("", "", "", "", "", "", "", "")
    (`class`, `nil`, `true`, `false`, any, any_p, async, `await`, `throws`) = ([:], 0, 0, 0, 0, 0, 0, 0, 0)
    (get, set, willSet, isEqual, debugDescription_p, merge, hash_p, `subscript`) = (0, 0, 0, 0, 0, 0, 0, 0)
    (`operator`, `extension`, `repeat`, `where`, `while`, `is`, `as`, `try`) = (0, 0, 0, 0, 0, 0, 0, 0)
    (`actor`, `protocol`, decoding, options, message, customMirror, json, text) = (0, 0, 0, 0, 0, 0, 0, 0)
    (__p, _1, a1, xY, `super`, `rethrows`, `import`, package, `private`) = (0, 0, 0, 0, 0, 0, 0, 0, 0)
    (`fileprivate`, `internal`, `public`, `open`, `static`, `typealias`) = (0, 0, 0, 0, 0, 0)
    (`associatedtype`, `fallthrough`, `defer`, `guard`, `deinit`, `precedencegroup`) = (0, 0, 0, 0, 0, 0)
    (bytes, string, int32, hasValue, clearValue, nonisolated, `if`, `else`) = (0, 0, 0, 0, 0, 0, 0, 0)
    (`for`, `do`, `catch`, `throw`, `break`, `continue`, `return`, _unknown) = (0, 0, 0, 0, 0, 0, 0, .init())
  }
  public init(
    description_p: String = "", hashValue_p: Int32 = 0, self_p: Bool = false, self_p_: Bytes = Bytes(),
    type: String = "", type_p: String = "", init_p: String = "", default: Int32 = 0, in: Int32 = 0,
    `inout`: Int32 = 0, `let`: Int32 = 0, `var`: Int32 = 0, switch: [String] = [], case: Bool? = nil,
    unknownFields_p: String = "", descriptor_p: String = "", decode_p: String = "", encode_p: String = "",
    serialized_p: String = "", wire: String = "", tag: String = "", value: String = "", old: String = "",
    class: [String: Int32] = [:], func: Func? = nil, nil: Double = 0, true: Float = 0, false: Int64 = 0,
    any: UInt32 = 0, any_p: UInt32 = 0, async: UInt32 = 0, await: UInt32 = 0, throws: UInt32 = 0,
    get: UInt32 = 0, set: UInt32 = 0, willSet: UInt32 = 0, isEqual: UInt32 = 0,
    debugDescription_p: UInt32 = 0, merge: UInt32 = 0, hash_p: UInt32 = 0, subscript: UInt32 = 0,
    operator: UInt32 = 0, extension: UInt32 = 0, repeat: UInt32 = 0, where: UInt32 = 0, while: UInt32 = 0,
    is: UInt32 = 0, as: UInt32 = 0, try: UInt32 = 0, actor: UInt32 = 0, protocol: UInt32 = 0,
    decoding: UInt32 = 0, options: UInt32 = 0, message: UInt32 = 0, customMirror: UInt32 = 0,
    json: UInt32 = 0, text: UInt32 = 0, __p: UInt32 = 0, _1: UInt32 = 0, a1: UInt32 = 0, xY: UInt32 = 0,
    super: UInt32 = 0, rethrows: UInt32 = 0, import: UInt32 = 0, package: UInt32 = 0, private: UInt32 = 0,
    fileprivate: UInt32 = 0, internal: UInt32 = 0, public: UInt32 = 0, open: UInt32 = 0, static: UInt32 = 0,
    typealias: UInt32 = 0, associatedtype: UInt32 = 0, fallthrough: UInt32 = 0, defer: UInt32 = 0,
    guard: UInt32 = 0, deinit: UInt32 = 0, precedencegroup: UInt32 = 0, bytes: UInt32 = 0, string: UInt32 = 0,
    int32: UInt32 = 0, hasValue: UInt32 = 0, clearValue: UInt32 = 0, nonisolated: UInt32 = 0, if: UInt32 = 0,
    else: UInt32 = 0, for: UInt32 = 0, do: UInt32 = 0, catch: UInt32 = 0, throw: UInt32 = 0,
    break: UInt32 = 0, continue: UInt32 = 0, return: UInt32 = 0
  ) {
    (self.description_p, self.hashValue_p, self.self_p) = (description_p, hashValue_p, self_p)
    (self.self_p_, self.type, self.type_p, self.init_p) = (self_p_, type, type_p, init_p)
    (self.default, self.in, self.`inout`, self.`let`, self.`var`) = (`default`, `in`, `inout`, `let`, `var`)
    (self.switch, self.case, self.unknownFields_p) = (`switch`, `case`, unknownFields_p)
    (self.descriptor_p, self.decode_p, self.encode_p) = (descriptor_p, decode_p, encode_p)
    (self.serialized_p, self.wire, self.tag, self.value, self.old) = (serialized_p, wire, tag, value, old)
    (self.class, self.func, self.nil, self.true, self.false) = (`class`, `func`, `nil`, `true`, `false`)
    (self.any, self.any_p, self.async, self.await, self.throws) = (any, any_p, async, `await`, `throws`)
    (self.get, self.set, self.willSet, self.isEqual) = (get, set, willSet, isEqual)
    (self.debugDescription_p, self.merge, self.hash_p) = (debugDescription_p, merge, hash_p)
    (self.subscript, self.operator, self.extension) = (`subscript`, `operator`, `extension`)
    (self.repeat, self.where, self.while, self.is, self.as) = (`repeat`, `where`, `while`, `is`, `as`)
    (self.try, self.actor, self.protocol, self.decoding) = (`try`, `actor`, `protocol`, decoding)
    (self.options, self.message, self.customMirror, self.json) = (options, message, customMirror, json)
    (self.text, self.__p, self._1, self.a1, self.xY, self.super) = (text, __p, _1, a1, xY, `super`)
    (self.rethrows, self.import, self.package, self.private) = (`rethrows`, `import`, package, `private`)
    (self.fileprivate, self.internal, self.public, self.open) = (`fileprivate`, `internal`, `public`, `open`)
    (self.static, self.typealias, self.associatedtype) = (`static`, `typealias`, `associatedtype`)
    (self.fallthrough, self.defer, self.guard, self.deinit) = (`fallthrough`, `defer`, `guard`, `deinit`)
    (self.precedencegroup, self.bytes, self.string, self.int32) = (`precedencegroup`, bytes, string, int32)
    (self.hasValue, self.clearValue, self.nonisolated, self.if) = (hasValue, clearValue, nonisolated, `if`)
    (self.else, self.for, self.do, self.catch, self.throw) = (`else`, `for`, `do`, `catch`, `throw`)
    (self.break, self.continue, self.return, _unknown) = (`break`, `continue`, `return`, .init())
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 10: self.description_p = wire.nextString()  // 1
      case 16: self.hashValue_p = wire.nextInt32()  // 2
      case 32: self.self_p = wire.nextBool()  // 4
      case 42: self.self_p_ = wire.nextBytes()  // 5
      case 50: self.type = wire.nextString()  // 6
      case 58: self.type_p = wire.nextString()  // 7
      case 66: self.init_p = wire.nextString()  // 8
      case 72: self.default = wire.nextInt32()  // 9
      case 80: self.in = wire.nextInt32()  // 10
      case 88: self.`inout` = wire.nextInt32()  // 11
      case 96: self.`let` = wire.nextInt32()  // 12
      case 104: self.`var` = wire.nextInt32()  // 13
      case 114: wire.string(appendingTo: &self.switch)  // 14
      case 120: self.case = wire.nextBool()  // 15
      case 130: self.unknownFields_p = wire.nextString()  // 16
      case 138: self.descriptor_p = wire.nextString()  // 17
      case 146: self.decode_p = wire.nextString()  // 18
      case 154: self.encode_p = wire.nextString()  // 19
      case 162: self.serialized_p = wire.nextString()  // 20
      case 170: self.wire = wire.nextString()  // 21
      case 178: self.tag = wire.nextString()  // 22
      case 186: self.value = wire.nextString()  // 23
      case 194: self.old = wire.nextString()  // 24
      case 202: wire.map(into: &self.class, key: .string, value: .int32)  // 25
      case 208: self.func = .struct(wire.nextInt32())  // 26
      case 218: self.func = .enum(wire.nextString())  // 27
      case 226: wire.message(mergingInto: &self.func, Func.protocol) {
        if case .protocol(let value)? = $0 { value } else { nil }
      }
      case 234: self.func = .none_p(wire.nextString())  // 29
      case 242: self.func = .some_p(wire.nextString())  // 30
      case 257: self.nil = wire.nextDouble()  // 32
      case 269: self.true = wire.nextFloat()  // 33
      case 272: self.false = wire.nextInt64()  // 34
      case 280: self.any = wire.nextUint32()  // 35
      case 288: self.any_p = wire.nextUint32()  // 36
      case 296: self.async = wire.nextUint32()  // 37
      case 304: self.await = wire.nextUint32()  // 38
      case 312: self.throws = wire.nextUint32()  // 39
      case 320: self.get = wire.nextUint32()  // 40
      case 328: self.set = wire.nextUint32()  // 41
      case 336: self.willSet = wire.nextUint32()  // 42
      case 352: self.isEqual = wire.nextUint32()  // 44
      case 360: self.debugDescription_p = wire.nextUint32()  // 45
      case 368: self.merge = wire.nextUint32()  // 46
      case 376: self.hash_p = wire.nextUint32()  // 47
      case 384: self.subscript = wire.nextUint32()  // 48
      case 392: self.operator = wire.nextUint32()  // 49
      case 400: self.extension = wire.nextUint32()  // 50
      case 408: self.repeat = wire.nextUint32()  // 51
      case 416: self.where = wire.nextUint32()  // 52
      case 424: self.while = wire.nextUint32()  // 53
      case 432: self.is = wire.nextUint32()  // 54
      case 440: self.as = wire.nextUint32()  // 55
      case 448: self.try = wire.nextUint32()  // 56
      case 456: self.actor = wire.nextUint32()  // 57
      case 472: self.protocol = wire.nextUint32()  // 59
      case 480: self.decoding = wire.nextUint32()  // 60
      case 488: self.options = wire.nextUint32()  // 61
      case 496: self.message = wire.nextUint32()  // 62
      case 504: self.customMirror = wire.nextUint32()  // 63
      case 512: self.json = wire.nextUint32()  // 64
      case 520: self.text = wire.nextUint32()  // 65
      case 528: self.__p = wire.nextUint32()  // 66
      case 544: self._1 = wire.nextUint32()  // 68
      case 552: self.a1 = wire.nextUint32()  // 69
      case 568: self.xY = wire.nextUint32()  // 71
      case 576: self.super = wire.nextUint32()  // 72
      case 584: self.rethrows = wire.nextUint32()  // 73
      case 592: self.import = wire.nextUint32()  // 74
      case 600: self.package = wire.nextUint32()  // 75
      case 608: self.private = wire.nextUint32()  // 76
      case 616: self.fileprivate = wire.nextUint32()  // 77
      case 624: self.internal = wire.nextUint32()  // 78
      case 632: self.public = wire.nextUint32()  // 79
      case 640: self.open = wire.nextUint32()  // 80
      case 648: self.static = wire.nextUint32()  // 81
      case 656: self.typealias = wire.nextUint32()  // 82
      case 664: self.associatedtype = wire.nextUint32()  // 83
      case 672: self.fallthrough = wire.nextUint32()  // 84
      case 680: self.defer = wire.nextUint32()  // 85
      case 688: self.guard = wire.nextUint32()  // 86
      case 696: self.deinit = wire.nextUint32()  // 87
      case 704: self.precedencegroup = wire.nextUint32()  // 88
      case 712: self.bytes = wire.nextUint32()  // 89
      case 720: self.string = wire.nextUint32()  // 90
      case 728: self.int32 = wire.nextUint32()  // 91
      case 736: self.hasValue = wire.nextUint32()  // 92
      case 744: self.clearValue = wire.nextUint32()  // 93
      case 752: self.nonisolated = wire.nextUint32()  // 94
      case 760: self.if = wire.nextUint32()  // 95
      case 768: self.else = wire.nextUint32()  // 96
      case 776: self.for = wire.nextUint32()  // 97
      case 784: self.do = wire.nextUint32()  // 98
      case 792: self.catch = wire.nextUint32()  // 99
      case 800: self.throw = wire.nextUint32()  // 100
      case 808: self.break = wire.nextUint32()  // 101
      case 816: self.continue = wire.nextUint32()  // 102
      case 824: self.return = wire.nextUint32()  // 103
      default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Fields")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    wire.uint32(ifSet: self.return, tag: 824)
    wire.uint32(ifSet: self.continue, tag: 816)
    wire.uint32(ifSet: self.break, tag: 808)
    wire.uint32(ifSet: self.throw, tag: 800)
    wire.uint32(ifSet: self.catch, tag: 792)
    wire.uint32(ifSet: self.do, tag: 784)
    wire.uint32(ifSet: self.for, tag: 776)
    wire.uint32(ifSet: self.else, tag: 768)
    wire.uint32(ifSet: self.if, tag: 760)
    wire.uint32(ifSet: self.nonisolated, tag: 752)
    wire.uint32(ifSet: self.clearValue, tag: 744)
    wire.uint32(ifSet: self.hasValue, tag: 736)
    wire.uint32(ifSet: self.int32, tag: 728)
    wire.uint32(ifSet: self.string, tag: 720)
    wire.uint32(ifSet: self.bytes, tag: 712)
    wire.uint32(ifSet: self.precedencegroup, tag: 704)
    wire.uint32(ifSet: self.deinit, tag: 696)
    wire.uint32(ifSet: self.guard, tag: 688)
    wire.uint32(ifSet: self.defer, tag: 680)
    wire.uint32(ifSet: self.fallthrough, tag: 672)
    wire.uint32(ifSet: self.associatedtype, tag: 664)
    wire.uint32(ifSet: self.typealias, tag: 656)
    wire.uint32(ifSet: self.static, tag: 648)
    wire.uint32(ifSet: self.open, tag: 640)
    wire.uint32(ifSet: self.public, tag: 632)
    wire.uint32(ifSet: self.internal, tag: 624)
    wire.uint32(ifSet: self.fileprivate, tag: 616)
    wire.uint32(ifSet: self.private, tag: 608)
    wire.uint32(ifSet: self.package, tag: 600)
    wire.uint32(ifSet: self.import, tag: 592)
    wire.uint32(ifSet: self.rethrows, tag: 584)
    wire.uint32(ifSet: self.super, tag: 576)
    wire.uint32(ifSet: self.xY, tag: 568)
    wire.uint32(ifSet: self.a1, tag: 552)
    wire.uint32(ifSet: self._1, tag: 544)
    wire.uint32(ifSet: self.__p, tag: 528)
    wire.uint32(ifSet: self.text, tag: 520)
    wire.uint32(ifSet: self.json, tag: 512)
    wire.uint32(ifSet: self.customMirror, tag: 504)
    wire.uint32(ifSet: self.message, tag: 496)
    wire.uint32(ifSet: self.options, tag: 488)
    wire.uint32(ifSet: self.decoding, tag: 480)
    wire.uint32(ifSet: self.protocol, tag: 472)
    wire.uint32(ifSet: self.actor, tag: 456)
    wire.uint32(ifSet: self.try, tag: 448)
    wire.uint32(ifSet: self.as, tag: 440)
    wire.uint32(ifSet: self.is, tag: 432)
    wire.uint32(ifSet: self.while, tag: 424)
    wire.uint32(ifSet: self.where, tag: 416)
    wire.uint32(ifSet: self.repeat, tag: 408)
    wire.uint32(ifSet: self.extension, tag: 400)
    wire.uint32(ifSet: self.operator, tag: 392)
    wire.uint32(ifSet: self.subscript, tag: 384)
    wire.uint32(ifSet: self.hash_p, tag: 376)
    wire.uint32(ifSet: self.merge, tag: 368)
    wire.uint32(ifSet: self.debugDescription_p, tag: 360)
    wire.uint32(ifSet: self.isEqual, tag: 352)
    wire.uint32(ifSet: self.willSet, tag: 336)
    wire.uint32(ifSet: self.set, tag: 328)
    wire.uint32(ifSet: self.get, tag: 320)
    wire.uint32(ifSet: self.throws, tag: 312)
    wire.uint32(ifSet: self.await, tag: 304)
    wire.uint32(ifSet: self.async, tag: 296)
    wire.uint32(ifSet: self.any_p, tag: 288)
    wire.uint32(ifSet: self.any, tag: 280)
    wire.int64(ifSet: self.false, tag: 272)
    wire.float(ifSet: self.true, tag: 269)
    wire.double(ifSet: self.nil, tag: 257)
    switch self.func {
    case .some_p(let value): wire.string(value, tag: 242)
    case .none_p(let value): wire.string(value, tag: 234)
    case .protocol(let value): wire.message(value, tag: 226)
    case .enum(let value): wire.string(value, tag: 218)
    case .struct(let value): wire.int32(value, tag: 208)
    case nil: break
    }
    wire.map(self.class, key: .string, value: .int32, tag: 202)
    wire.string(ifSet: self.old, tag: 194)
    wire.string(ifSet: self.value, tag: 186)
    wire.string(ifSet: self.tag, tag: 178)
    wire.string(ifSet: self.wire, tag: 170)
    wire.string(ifSet: self.serialized_p, tag: 162)
    wire.string(ifSet: self.encode_p, tag: 154)
    wire.string(ifSet: self.decode_p, tag: 146)
    wire.string(ifSet: self.descriptor_p, tag: 138)
    wire.string(ifSet: self.unknownFields_p, tag: 130)
    wire.bool(ifSet: self.case, tag: 120)
    wire.repeatedString(self.switch, tag: 114)
    wire.int32(ifSet: self.`var`, tag: 104)
    wire.int32(ifSet: self.`let`, tag: 96)
    wire.int32(ifSet: self.`inout`, tag: 88)
    wire.int32(ifSet: self.in, tag: 80)
    wire.int32(ifSet: self.default, tag: 72)
    wire.string(ifSet: self.init_p, tag: 66)
    wire.string(ifSet: self.type_p, tag: 58)
    wire.string(ifSet: self.type, tag: 50)
    wire.bytes(ifSet: self.self_p_, tag: 42)
    wire.bool(ifSet: self.self_p, tag: 32)
    wire.int32(ifSet: self.hashValue_p, tag: 16)
    wire.string(ifSet: self.description_p, tag: 10)
  }

  public indirect enum Func: Sendable, Hashable {
    case `struct`(Int32)
    case `enum`(String)
    case `protocol`(Names_Keywords_Fields)
    case none_p(String)
    case some_p(String)
  }
}

@frozen public nonisolated struct Names_Keywords_Type: GeneratedMessage {
  @_alwaysEmitIntoClient public var string: Names_Keywords_Type.StringEnum
  @_alwaysEmitIntoClient public var int32: Names_Keywords_Type.Int32Message?
  @_alwaysEmitIntoClient public var bytes: Names_Keywords_Type.BytesMessage?
  @_alwaysEmitIntoClient public var optional: Names_Keywords_Type.Optional?
  @_alwaysEmitIntoClient public var array: Names_Keywords_Type.Array?
  @_alwaysEmitIntoClient public var dictionary: Names_Keywords_Type.Dictionary?
  @_alwaysEmitIntoClient public var bool: Names_Keywords_Type.BoolMessage?
  @_alwaysEmitIntoClient public var unknown: Names_Keywords_Type.UnknownFieldsMessage?
  @_alwaysEmitIntoClient public var realString: String
  @_alwaysEmitIntoClient public var realInt32: Int32
  @_alwaysEmitIntoClient public var realBytes: Bytes
  @_alwaysEmitIntoClient public var realBool: Bool
  @_alwaysEmitIntoClient public var realArray: [String]
  @_alwaysEmitIntoClient public var realMap: [String: Int32]
  @_alwaysEmitIntoClient public var realDouble: Double?
  @_alwaysEmitIntoClient public var choice: Choice?
  private var _unknown: UnknownFields
  public init() {
    (string, realString, realInt32, realBytes, realBool) = (.unspecified, "", 0, Bytes(), false)
    (realArray, realMap, _unknown) = ([], [:], .init())
  }
  public init(
    string: Names_Keywords_Type.StringEnum = .unspecified, int32: Names_Keywords_Type.Int32Message? = nil,
    bytes: Names_Keywords_Type.BytesMessage? = nil, optional: Names_Keywords_Type.Optional? = nil,
    array: Names_Keywords_Type.Array? = nil, dictionary: Names_Keywords_Type.Dictionary? = nil,
    bool: Names_Keywords_Type.BoolMessage? = nil, unknown: Names_Keywords_Type.UnknownFieldsMessage? = nil,
    realString: String = "", realInt32: Int32 = 0, realBytes: Bytes = Bytes(), realBool: Bool = false,
    realArray: [String] = [], realMap: [String: Int32] = [:], realDouble: Double? = nil, choice: Choice? = nil
  ) {
    (self.string, self.int32, self.bytes, self.optional, self.array) = (string, int32, bytes, optional, array)
    (self.dictionary, self.bool, self.unknown, self.realString) = (dictionary, bool, unknown, realString)
    (self.realInt32, self.realBytes, self.realBool) = (realInt32, realBytes, realBool)
    (self.realArray, self.realMap, self.realDouble, self.choice) = (realArray, realMap, realDouble, choice)
    _unknown = .init()
  }
  public mutating func decode(from wire: inout WireReader) {
    while let tag = wire.nextTag() {
      switch tag {
      case 8: self.string = wire.nextOpenEnum()  // 1
      case 18: wire.message(mergingInto: &self.int32)  // 2
      case 26: wire.message(mergingInto: &self.bytes)  // 3
      case 34: wire.message(mergingInto: &self.optional)  // 4
      case 42: wire.message(mergingInto: &self.array)  // 5
      case 50: wire.message(mergingInto: &self.dictionary)  // 6
      case 58: wire.message(mergingInto: &self.bool)  // 7
      case 66: wire.message(mergingInto: &self.unknown)  // 8
      case 74: self.realString = wire.nextString()  // 9
      case 80: self.realInt32 = wire.nextInt32()  // 10
      case 90: self.realBytes = wire.nextBytes()  // 11
      case 96: self.realBool = wire.nextBool()  // 12
      case 106: wire.string(appendingTo: &self.realArray)  // 13
      case 114: wire.map(into: &self.realMap, key: .string, value: .int32)  // 14
      case 121: self.realDouble = wire.nextDouble()  // 15
      case 152: self.choice = .ofString(wire.nextOpenEnum())  // 19
      case 162: wire.message(mergingInto: &self.choice, Choice.ofBytes) {
        if case .ofBytes(let value)? = $0 { value } else { nil }
      }
      case 170: wire.message(mergingInto: &self.choice, Choice.ofClass) {
        if case .ofClass(let value)? = $0 { value } else { nil }
      }
      case 178: wire.message(mergingInto: &self.choice, Choice.ofSelf) {
        if case .ofSelf(let value)? = $0 { value } else { nil }
      }
      default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type")
      }
    }
  }
  public func encode(to wire: inout BackwardWriter) {
    wire.unknown(_unknown)
    switch self.choice {
    case .ofSelf(let value): wire.message(value, tag: 178)
    case .ofClass(let value): wire.message(value, tag: 170)
    case .ofBytes(let value): wire.message(value, tag: 162)
    case .ofString(let value): wire.int32(value.rawValue, tag: 152)
    case nil: break
    }
    wire.double(ifSet: self.realDouble, tag: 121)
    wire.map(self.realMap, key: .string, value: .int32, tag: 114)
    wire.repeatedString(self.realArray, tag: 106)
    wire.bool(ifSet: self.realBool, tag: 96)
    wire.bytes(ifSet: self.realBytes, tag: 90)
    wire.int32(ifSet: self.realInt32, tag: 80)
    wire.string(ifSet: self.realString, tag: 74)
    if let value = self.unknown { wire.message(value, tag: 66) }
    if let value = self.bool { wire.message(value, tag: 58) }
    if let value = self.dictionary { wire.message(value, tag: 50) }
    if let value = self.array { wire.message(value, tag: 42) }
    if let value = self.optional { wire.message(value, tag: 34) }
    if let value = self.bytes { wire.message(value, tag: 26) }
    if let value = self.int32 { wire.message(value, tag: 18) }
    wire.int32(ifSet: self.string.rawValue, tag: 8)
  }

  public enum Choice: Sendable, Hashable {
    case ofString(Names_Keywords_Type.StringEnum)
    case ofBytes(Names_Keywords_Type.BytesMessage)
    case ofClass(Names_Keywords_Type.classMessage)
    case ofSelf(Names_Keywords_Type.selfMessage)
  }

  public enum StringEnum: OpenEnum {
    case unspecified
    case string
    case unrecognized(Int32)
    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .string
      default: self = .unrecognized(rawValue)
      }
    }
    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .string: 1
      case .unrecognized(let number): number
      }
    }
  }

  @frozen public struct ProtocolMessage: GeneratedMessage {
    @_alwaysEmitIntoClient public var self_p: Names_Keywords_Type.ProtocolMessage.SelfMessage?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(self_p: Names_Keywords_Type.ProtocolMessage.SelfMessage? = nil) {
      (self.self_p, _unknown) = (self_p, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: wire.message(mergingInto: &self.self_p)  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Protocol")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      if let value = self.self_p { wire.message(value, tag: 10) }
    }

    @frozen public struct SelfMessage: GeneratedMessage {
      @_alwaysEmitIntoClient public var any: Names_Keywords_Type.ProtocolMessage.SelfMessage.AnyMessage?
      private var _unknown: UnknownFields
      public init() { _unknown = .init() }
      public init(any: Names_Keywords_Type.ProtocolMessage.SelfMessage.AnyMessage? = nil) {
        (self.any, _unknown) = (any, .init())
      }
      public mutating func decode(from wire: inout WireReader) {
        while let tag = wire.nextTag() {
          switch tag {
          case 10: wire.message(mergingInto: &self.any)  // 1
          default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Protocol.Self")
          }
        }
      }
      public func encode(to wire: inout BackwardWriter) {
        wire.unknown(_unknown)
        if let value = self.any { wire.message(value, tag: 10) }
      }

      @frozen public struct AnyMessage: GeneratedMessage {
        @_alwaysEmitIntoClient public var type: Names_Keywords_Type?
        private var _unknown: UnknownFields
        public init() { _unknown = .init() }
        public init(type: Names_Keywords_Type? = nil) { (self.type, _unknown) = (type, .init()) }
        public mutating func decode(from wire: inout WireReader) {
          while let tag = wire.nextTag() {
            switch tag {
            case 10: wire.message(mergingInto: &self.type)  // 1
            default:
              wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Protocol.Self.Any")
            }
          }
        }
        public func encode(to wire: inout BackwardWriter) {
          wire.unknown(_unknown)
          if let value = self.type { wire.message(value, tag: 10) }
        }
      }
    }
  }

  @frozen public struct Int32Message: GeneratedMessage {
    @_alwaysEmitIntoClient public var int32: Int32
    private var _unknown: UnknownFields
    public init() { (int32, _unknown) = (0, .init()) }
    public init(int32: Int32 = 0) { (self.int32, _unknown) = (int32, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.int32 = wire.nextInt32()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Int32")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.int32(ifSet: self.int32, tag: 8)
    }
  }

  @frozen public struct BytesMessage: GeneratedMessage {
    @_alwaysEmitIntoClient public var bytes: Bytes
    @_alwaysEmitIntoClient public var string: String
    private var _unknown: UnknownFields
    public init() { (bytes, string, _unknown) = (Bytes(), "", .init()) }
    public init(bytes: Bytes = Bytes(), string: String = "") {
      (self.bytes, self.string, _unknown) = (bytes, string, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.bytes = wire.nextBytes()  // 1
        case 18: self.string = wire.nextString()  // 2
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Bytes")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.string, tag: 18)
      wire.bytes(ifSet: self.bytes, tag: 10)
    }
  }

  @frozen public struct Optional: GeneratedMessage {
    @_alwaysEmitIntoClient public var optional: String?
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(optional: String? = nil) { (self.optional, _unknown) = (optional, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.optional = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Optional")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.optional, tag: 10)
    }
  }

  @frozen public struct Array: GeneratedMessage {
    @_alwaysEmitIntoClient public var array: [Names_Keywords_Type.Array]
    @_alwaysEmitIntoClient public var ints: [Int32]
    private var _unknown: UnknownFields
    public init() { (array, ints, _unknown) = ([], [], .init()) }
    public init(array: [Names_Keywords_Type.Array] = [], ints: [Int32] = []) {
      (self.array, self.ints, _unknown) = (array, ints, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: wire.message(appendingTo: &self.array)  // 1
        case 16: wire.int32(appendingTo: &self.ints)  // 2
        case 18: wire.packedInt32(appendingTo: &self.ints)
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Array")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.packedInt32(self.ints, tag: 18)
      wire.repeatedMessage(self.array, tag: 10)
    }
  }

  @frozen public struct Dictionary: GeneratedMessage {
    @_alwaysEmitIntoClient public var dictionary: [String: Names_Keywords_Type.Dictionary]
    private var _unknown: UnknownFields
    public init() { (dictionary, _unknown) = ([:], .init()) }
    public init(dictionary: [String: Names_Keywords_Type.Dictionary] = [:]) {
      (self.dictionary, _unknown) = (dictionary, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: wire.map(into: &self.dictionary, key: .string, value: .message(Names_Keywords_Type.Dictionary.self))
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Dictionary")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.map(self.dictionary, key: .string, value: .message(Names_Keywords_Type.Dictionary.self), tag: 10)
    }
  }

  @frozen public struct Set: GeneratedMessage {
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Set")
      }
    }
    public func encode(to wire: inout BackwardWriter) { wire.unknown(_unknown) }
  }

  @frozen public struct BoolMessage: GeneratedMessage {
    @_alwaysEmitIntoClient public var bool: Bool
    private var _unknown: UnknownFields
    public init() { (bool, _unknown) = (false, .init()) }
    public init(bool: Bool = false) { (self.bool, _unknown) = (bool, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.bool = wire.nextBool()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Bool")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.bool(ifSet: self.bool, tag: 8)
    }
  }

  @frozen public struct UnknownFieldsMessage: GeneratedMessage {
    @_alwaysEmitIntoClient public var unknownFields_p: Bytes
    private var _unknown: UnknownFields
    public init() { (unknownFields_p, _unknown) = (Bytes(), .init()) }
    public init(unknownFields_p: Bytes = Bytes()) {
      (self.unknownFields_p, _unknown) = (unknownFields_p, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.unknownFields_p = wire.nextBytes()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.UnknownFields")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.bytes(ifSet: self.unknownFields_p, tag: 10)
    }
  }

  @frozen public struct WireReaderMessage: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.WireReader")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct BackwardWriterMessage: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.BackwardWriter")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct MessageMessage: GeneratedMessage {
    public var message: Names_Keywords_Type.MessageMessage? {
      get { self._message.value }
      set { self._message.value = newValue }
    }
    private var _message = Boxed<Names_Keywords_Type.MessageMessage>()
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(message: Names_Keywords_Type.MessageMessage? = nil) {
      (self._message.value, _unknown) = (message, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: wire.message(mergingInto: &self._message)  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Message")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.message(self._message, tag: 10)
    }
  }

  @frozen public struct MessageDescriptorMessage: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.MessageDescriptor")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct FileDescriptorMessage: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.FileDescriptor")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct DecodeErrorMessage: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.DecodeError")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct OpenEnumMessage: GeneratedMessage {
    public var `open`: Names_Keywords_Type.OpenEnumMessage? {
      get { self._open.value }
      set { self._open.value = newValue }
    }
    private var _open = Boxed<Names_Keywords_Type.OpenEnumMessage>()
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(open: Names_Keywords_Type.OpenEnumMessage? = nil) {
      (self._open.value, _unknown) = (`open`, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: wire.message(mergingInto: &self._open)  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.OpenEnum")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.message(self._open, tag: 10)
    }
  }

  @frozen public struct BoxedMessage: GeneratedMessage {
    public var boxed: Names_Keywords_Type.BoxedMessage? {
      get { self._boxed.value }
      set { self._boxed.value = newValue }
    }
    private var _boxed = Boxed<Names_Keywords_Type.BoxedMessage>()
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(boxed: Names_Keywords_Type.BoxedMessage? = nil) {
      (self._boxed.value, _unknown) = (boxed, .init())
    }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: wire.message(mergingInto: &self._boxed)  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Boxed")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.message(self._boxed, tag: 10)
    }
  }

  @frozen public struct SendableMessage: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Sendable")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct HashableMessage: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Hashable")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct Swift: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Swift")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct FloatMessage: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: Float
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = (0, .init()) }
    public init(a: Float = 0) { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 13: self.a = wire.nextFloat()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Float")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.float(ifSet: self.a, tag: 13)
    }
  }

  @frozen public struct DoubleMessage: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: Double
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = (0, .init()) }
    public init(a: Double = 0) { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 9: self.a = wire.nextDouble()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Double")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.double(ifSet: self.a, tag: 9)
    }
  }

  @frozen public struct UInt32Message: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: UInt32
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = (0, .init()) }
    public init(a: UInt32 = 0) { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.a = wire.nextUint32()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.UInt32")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.uint32(ifSet: self.a, tag: 8)
    }
  }

  @frozen public struct UInt64Message: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: UInt64
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = (0, .init()) }
    public init(a: UInt64 = 0) { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.a = wire.nextUint64()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.UInt64")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.uint64(ifSet: self.a, tag: 8)
    }
  }

  @frozen public struct Int64Message: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: Int64
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = (0, .init()) }
    public init(a: Int64 = 0) { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 8: self.a = wire.nextInt64()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Int64")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.int64(ifSet: self.a, tag: 8)
    }
  }

  @frozen public struct Hasher: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Hasher")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct Void: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Void")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct Never: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Never")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct Data: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Data")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct Date: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Date")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct URL: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.URL")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct Error: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Error")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct Result: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Result")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct Task: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Task")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct Character: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Character")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct Codable: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Codable")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct RawValue: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.RawValue")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct ID: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.ID")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct classMessage: GeneratedMessage {
    public var a: Names_Keywords_Type.classMessage? {
      get { self._a.value }
      set { self._a.value = newValue }
    }
    private var _a = Boxed<Names_Keywords_Type.classMessage>()
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(a: Names_Keywords_Type.classMessage? = nil) { (self._a.value, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: wire.message(mergingInto: &self._a)  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.class")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.message(self._a, tag: 10)
    }
  }

  @frozen public struct importMessage: GeneratedMessage {
    @_alwaysEmitIntoClient public var `import`: String
    private var _unknown: UnknownFields
    public init() { (`import`, _unknown) = ("", .init()) }
    public init(import: String = "") { (self.import, _unknown) = (`import`, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.import = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.import")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.import, tag: 10)
    }
  }

  @frozen public struct selfMessage: GeneratedMessage {
    public var a: Names_Keywords_Type.selfMessage? {
      get { self._a.value }
      set { self._a.value = newValue }
    }
    private var _a = Boxed<Names_Keywords_Type.selfMessage>()
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(a: Names_Keywords_Type.selfMessage? = nil) { (self._a.value, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: wire.message(mergingInto: &self._a)  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.self")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.message(self._a, tag: 10)
    }
  }

  @frozen public struct initMessage: GeneratedMessage {
    public var a: Names_Keywords_Type.initMessage? {
      get { self._a.value }
      set { self._a.value = newValue }
    }
    private var _a = Boxed<Names_Keywords_Type.initMessage>()
    private var _unknown: UnknownFields
    public init() { _unknown = .init() }
    public init(a: Names_Keywords_Type.initMessage? = nil) { (self._a.value, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: wire.message(mergingInto: &self._a)  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.init")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.message(self._a, tag: 10)
    }
  }

  @frozen public struct Actor: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Actor")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }

  @frozen public struct Extensions: GeneratedMessage {
    @_alwaysEmitIntoClient public var a: String
    private var _unknown: UnknownFields
    public init() { (a, _unknown) = ("", .init()) }
    public init(a: String = "") { (self.a, _unknown) = (a, .init()) }
    public mutating func decode(from wire: inout WireReader) {
      while let tag = wire.nextTag() {
        switch tag {
        case 10: self.a = wire.nextString()  // 1
        default: wire.keepUnknown(tag, &_unknown, .names_keywords, "names.keywords.Type.Extensions")
        }
      }
    }
    public func encode(to wire: inout BackwardWriter) {
      wire.unknown(_unknown)
      wire.string(ifSet: self.a, tag: 10)
    }
  }
}

nonisolated extension FileDescriptor {
  public static let names_keywords = FileDescriptor(serialized: "\n\u{14}names/keywords.proto\u{12}\u{e}names.keywords\"\u{a2}\u{13}\n\u{6}Fields\u{12} \n\u{b}description\u{18}\u{1} \u{1}(\tR\u{b}description\u{12}\u{1c}\n\thashValue\u{18}\u{2} \u{1}(\u{5}R\thashValue\u{12}\u{12}\n\u{4}self\u{18}\u{4} \u{1}(\u{8}R\u{4}self\u{12}\u{12}\n\u{4}Self\u{18}\u{5} \u{1}(\u{c}R\u{4}Self\u{12}\u{12}\n\u{4}Type\u{18}\u{6} \u{1}(\tR\u{4}Type\u{12}\u{12}\n\u{4}type\u{18}\u{7} \u{1}(\tR\u{4}type\u{12}\u{12}\n\u{4}init\u{18}\u{8} \u{1}(\tR\u{4}init\u{12}\u{18}\n\u{7}default\u{18}\t \u{1}(\u{5}R\u{7}default\u{12}\u{e}\n\u{2}in\u{18}\n \u{1}(\u{5}R\u{2}in\u{12}\u{14}\n\u{5}inout\u{18}\u{b} \u{1}(\u{5}R\u{5}inout\u{12}\u{10}\n\u{3}let\u{18}\u{c} \u{1}(\u{5}R\u{3}let\u{12}\u{10}\n\u{3}var\u{18}\r \u{1}(\u{5}R\u{3}var\u{12}\u{16}\n\u{6}switch\u{18}\u{e} \u{3}(\tR\u{6}switch\u{12}\u{17}\n\u{4}case\u{18}\u{f} \u{1}(\u{8}H\u{1}R\u{4}case\u{88}\u{1}\u{1}\u{12}%\n\u{e}unknown_fields\u{18}\u{10} \u{1}(\tR\runknownFields\u{12}\u{1e}\n\ndescriptor\u{18}\u{11} \u{1}(\tR\ndescriptor\u{12}\u{16}\n\u{6}decode\u{18}\u{12} \u{1}(\tR\u{6}decode\u{12}\u{16}\n\u{6}encode\u{18}\u{13} \u{1}(\tR\u{6}encode\u{12}\u{1e}\n\nserialized\u{18}\u{14} \u{1}(\tR\nserialized\u{12}\u{12}\n\u{4}wire\u{18}\u{15} \u{1}(\tR\u{4}wire\u{12}\u{10}\n\u{3}tag\u{18}\u{16} \u{1}(\tR\u{3}tag\u{12}\u{14}\n\u{5}value\u{18}\u{17} \u{1}(\tR\u{5}value\u{12}\u{10}\n\u{3}old\u{18}\u{18} \u{1}(\tR\u{3}old\u{12}7\n\u{5}class\u{18}\u{19} \u{3}(\u{b}2!.names.keywords.Fields.ClassEntryR\u{5}class\u{12}\u{18}\n\u{6}struct\u{18}\u{1a} \u{1}(\u{5}H\0R\u{6}struct\u{12}\u{14}\n\u{4}enum\u{18}\u{1b} \u{1}(\tH\0R\u{4}enum\u{12}4\n\u{8}protocol\u{18}\u{1c} \u{1}(\u{b}2\u{16}.names.keywords.FieldsH\0R\u{8}protocol\u{12}\u{14}\n\u{4}none\u{18}\u{1d} \u{1}(\tH\0R\u{4}none\u{12}\u{14}\n\u{4}some\u{18}\u{1e} \u{1}(\tH\0R\u{4}some\u{12}\u{10}\n\u{3}nil\u{18}  \u{1}(\u{1}R\u{3}nil\u{12}\u{12}\n\u{4}true\u{18}! \u{1}(\u{2}R\u{4}true\u{12}\u{14}\n\u{5}false\u{18}\" \u{1}(\u{3}R\u{5}false\u{12}\u{10}\n\u{3}any\u{18}# \u{1}(\rR\u{3}any\u{12}\u{10}\n\u{3}Any\u{18}$ \u{1}(\rR\u{3}Any\u{12}\u{14}\n\u{5}async\u{18}% \u{1}(\rR\u{5}async\u{12}\u{14}\n\u{5}await\u{18}& \u{1}(\rR\u{5}await\u{12}\u{16}\n\u{6}throws\u{18}' \u{1}(\rR\u{6}throws\u{12}\u{10}\n\u{3}get\u{18}( \u{1}(\rR\u{3}get\u{12}\u{10}\n\u{3}set\u{18}) \u{1}(\rR\u{3}set\u{12}\u{19}\n\u{8}will_set\u{18}* \u{1}(\rR\u{7}willSet\u{12}\u{18}\n\u{7}isEqual\u{18}, \u{1}(\rR\u{7}isEqual\u{12}+\n\u{11}debug_description\u{18}- \u{1}(\rR\u{10}debugDescription\u{12}\u{14}\n\u{5}merge\u{18}. \u{1}(\rR\u{5}merge\u{12}\u{12}\n\u{4}hash\u{18}/ \u{1}(\rR\u{4}hash\u{12}\u{1c}\n\tsubscript\u{18}0 \u{1}(\rR\tsubscript\u{12}\u{1a}\n\u{8}operator\u{18}1 \u{1}(\rR\u{8}operator\u{12}\u{1c}\n\textension\u{18}2 \u{1}(\rR\textension\u{12}\u{16}\n\u{6}repeat\u{18}3 \u{1}(\rR\u{6}repeat\u{12}\u{14}\n\u{5}where\u{18}4 \u{1}(\rR\u{5}where\u{12}\u{14}\n\u{5}while\u{18}5 \u{1}(\rR\u{5}while\u{12}\u{e}\n\u{2}is\u{18}6 \u{1}(\rR\u{2}is\u{12}\u{e}\n\u{2}as\u{18}7 \u{1}(\rR\u{2}as\u{12}\u{10}\n\u{3}try\u{18}8 \u{1}(\rR\u{3}try\u{12}\u{14}\n\u{5}actor\u{18}9 \u{1}(\rR\u{5}actor\u{12}\u{1a}\n\u{8}Protocol\u{18}; \u{1}(\rR\u{8}Protocol\u{12}\u{1a}\n\u{8}decoding\u{18}< \u{1}(\rR\u{8}decoding\u{12}\u{18}\n\u{7}options\u{18}= \u{1}(\rR\u{7}options\u{12}\u{18}\n\u{7}message\u{18}> \u{1}(\rR\u{7}message\u{12}#\n\rcustom_mirror\u{18}? \u{1}(\rR\u{c}customMirror\u{12}\u{12}\n\u{4}json\u{18}@ \u{1}(\rR\u{4}json\u{12}\u{12}\n\u{4}text\u{18}A \u{1}(\rR\u{4}text\u{12}\u{b}\n\u{1}_\u{18}B \u{1}(\rR\0\u{12}\r\n\u{2}_1\u{18}D \u{1}(\rR\u{1}1\u{12}\u{f}\n\u{3}a_1\u{18}E \u{1}(\rR\u{2}a1\u{12}\u{10}\n\u{4}x__y\u{18}G \u{1}(\rR\u{2}xY\u{12}\u{14}\n\u{5}super\u{18}H \u{1}(\rR\u{5}super\u{12}\u{1a}\n\u{8}rethrows\u{18}I \u{1}(\rR\u{8}rethrows\u{12}\u{16}\n\u{6}import\u{18}J \u{1}(\rR\u{6}import\u{12}\u{18}\n\u{7}package\u{18}K \u{1}(\rR\u{7}package\u{12}\u{18}\n\u{7}private\u{18}L \u{1}(\rR\u{7}private\u{12} \n\u{b}fileprivate\u{18}M \u{1}(\rR\u{b}fileprivate\u{12}\u{1a}\n\u{8}internal\u{18}N \u{1}(\rR\u{8}internal\u{12}\u{16}\n\u{6}public\u{18}O \u{1}(\rR\u{6}public\u{12}\u{12}\n\u{4}open\u{18}P \u{1}(\rR\u{4}open\u{12}\u{16}\n\u{6}static\u{18}Q \u{1}(\rR\u{6}static\u{12}\u{1c}\n\ttypealias\u{18}R \u{1}(\rR\ttypealias\u{12}&\n\u{e}associatedtype\u{18}S \u{1}(\rR\u{e}associatedtype\u{12} \n\u{b}fallthrough\u{18}T \u{1}(\rR\u{b}fallthrough\u{12}\u{14}\n\u{5}defer\u{18}U \u{1}(\rR\u{5}defer\u{12}\u{14}\n\u{5}guard\u{18}V \u{1}(\rR\u{5}guard\u{12}\u{16}\n\u{6}deinit\u{18}W \u{1}(\rR\u{6}deinit\u{12}(\n\u{f}precedencegroup\u{18}X \u{1}(\rR\u{f}precedencegroup\u{12}\u{14}\n\u{5}Bytes\u{18}Y \u{1}(\rR\u{5}Bytes\u{12}\u{16}\n\u{6}String\u{18}Z \u{1}(\rR\u{6}String\u{12}\u{14}\n\u{5}Int32\u{18}[ \u{1}(\rR\u{5}Int32\u{12}\u{1b}\n\thas_value\u{18}\\ \u{1}(\rR\u{8}hasValue\u{12}\u{1f}\n\u{b}clear_value\u{18}] \u{1}(\rR\nclearValue\u{12} \n\u{b}nonisolated\u{18}^ \u{1}(\rR\u{b}nonisolated\u{12}\u{e}\n\u{2}if\u{18}_ \u{1}(\rR\u{2}if\u{12}\u{12}\n\u{4}else\u{18}` \u{1}(\rR\u{4}else\u{12}\u{10}\n\u{3}for\u{18}a \u{1}(\rR\u{3}for\u{12}\u{e}\n\u{2}do\u{18}b \u{1}(\rR\u{2}do\u{12}\u{14}\n\u{5}catch\u{18}c \u{1}(\rR\u{5}catch\u{12}\u{14}\n\u{5}throw\u{18}d \u{1}(\rR\u{5}throw\u{12}\u{14}\n\u{5}break\u{18}e \u{1}(\rR\u{5}break\u{12}\u{1a}\n\u{8}continue\u{18}f \u{1}(\rR\u{8}continue\u{12}\u{16}\n\u{6}return\u{18}g \u{1}(\rR\u{6}return\u{1a}8\n\nClassEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{5}R\u{5}value:\u{2}8\u{1}B\u{6}\n\u{4}funcB\u{7}\n\u{5}_case\"\u{8b}\u{16}\n\u{4}Type\u{12}3\n\u{6}string\u{18}\u{1} \u{1}(\u{e}2\u{1b}.names.keywords.Type.StringR\u{6}string\u{12}0\n\u{5}int32\u{18}\u{2} \u{1}(\u{b}2\u{1a}.names.keywords.Type.Int32R\u{5}int32\u{12}0\n\u{5}bytes\u{18}\u{3} \u{1}(\u{b}2\u{1a}.names.keywords.Type.BytesR\u{5}bytes\u{12}9\n\u{8}optional\u{18}\u{4} \u{1}(\u{b}2\u{1d}.names.keywords.Type.OptionalR\u{8}optional\u{12}0\n\u{5}array\u{18}\u{5} \u{1}(\u{b}2\u{1a}.names.keywords.Type.ArrayR\u{5}array\u{12}?\n\ndictionary\u{18}\u{6} \u{1}(\u{b}2\u{1f}.names.keywords.Type.DictionaryR\ndictionary\u{12}-\n\u{4}bool\u{18}\u{7} \u{1}(\u{b}2\u{19}.names.keywords.Type.BoolR\u{4}bool\u{12}<\n\u{7}unknown\u{18}\u{8} \u{1}(\u{b}2\".names.keywords.Type.UnknownFieldsR\u{7}unknown\u{12}\u{1f}\n\u{b}real_string\u{18}\t \u{1}(\tR\nrealString\u{12}\u{1d}\n\nreal_int32\u{18}\n \u{1}(\u{5}R\trealInt32\u{12}\u{1d}\n\nreal_bytes\u{18}\u{b} \u{1}(\u{c}R\trealBytes\u{12}\u{1b}\n\treal_bool\u{18}\u{c} \u{1}(\u{8}R\u{8}realBool\u{12}\u{1d}\n\nreal_array\u{18}\r \u{3}(\tR\trealArray\u{12}<\n\u{8}real_map\u{18}\u{e} \u{3}(\u{b}2!.names.keywords.Type.RealMapEntryR\u{7}realMap\u{12}$\n\u{b}real_double\u{18}\u{f} \u{1}(\u{1}H\u{1}R\nrealDouble\u{88}\u{1}\u{1}\u{12}:\n\tof_string\u{18}\u{13} \u{1}(\u{e}2\u{1b}.names.keywords.Type.StringH\0R\u{8}ofString\u{12}7\n\u{8}of_bytes\u{18}\u{14} \u{1}(\u{b}2\u{1a}.names.keywords.Type.BytesH\0R\u{7}ofBytes\u{12}7\n\u{8}of_class\u{18}\u{15} \u{1}(\u{b}2\u{1a}.names.keywords.Type.classH\0R\u{7}ofClass\u{12}4\n\u{7}of_self\u{18}\u{16} \u{1}(\u{b}2\u{19}.names.keywords.Type.selfH\0R\u{6}ofSelf\u{1a}\u{b5}\u{1}\n\u{8}Protocol\u{12}6\n\u{4}self\u{18}\u{1} \u{1}(\u{b}2\".names.keywords.Type.Protocol.SelfR\u{4}self\u{1a}q\n\u{4}Self\u{12}8\n\u{3}any\u{18}\u{1} \u{1}(\u{b}2&.names.keywords.Type.Protocol.Self.AnyR\u{3}any\u{1a}/\n\u{3}Any\u{12}(\n\u{4}type\u{18}\u{1} \u{1}(\u{b}2\u{14}.names.keywords.TypeR\u{4}type\u{1a}\u{1d}\n\u{5}Int32\u{12}\u{14}\n\u{5}int32\u{18}\u{1} \u{1}(\u{5}R\u{5}int32\u{1a}5\n\u{5}Bytes\u{12}\u{14}\n\u{5}bytes\u{18}\u{1} \u{1}(\u{c}R\u{5}bytes\u{12}\u{16}\n\u{6}string\u{18}\u{2} \u{1}(\tR\u{6}string\u{1a}8\n\u{8}Optional\u{12}\u{1f}\n\u{8}optional\u{18}\u{1} \u{1}(\tH\0R\u{8}optional\u{88}\u{1}\u{1}B\u{b}\n\t_optional\u{1a}M\n\u{5}Array\u{12}0\n\u{5}array\u{18}\u{1} \u{3}(\u{b}2\u{1a}.names.keywords.Type.ArrayR\u{5}array\u{12}\u{12}\n\u{4}ints\u{18}\u{2} \u{3}(\u{5}R\u{4}ints\u{1a}\u{bd}\u{1}\n\nDictionary\u{12}O\n\ndictionary\u{18}\u{1} \u{3}(\u{b}2/.names.keywords.Type.Dictionary.DictionaryEntryR\ndictionary\u{1a}^\n\u{f}DictionaryEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}5\n\u{5}value\u{18}\u{2} \u{1}(\u{b}2\u{1f}.names.keywords.Type.DictionaryR\u{5}value:\u{2}8\u{1}\u{1a}\u{5}\n\u{3}Set\u{1a}\u{1a}\n\u{4}Bool\u{12}\u{12}\n\u{4}bool\u{18}\u{1} \u{1}(\u{8}R\u{4}bool\u{1a}6\n\rUnknownFields\u{12}%\n\u{e}unknown_fields\u{18}\u{1} \u{1}(\u{c}R\runknownFields\u{1a}\u{1a}\n\nWireReader\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{1e}\n\u{e}BackwardWriter\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}A\n\u{7}Message\u{12}6\n\u{7}message\u{18}\u{1} \u{1}(\u{b}2\u{1c}.names.keywords.Type.MessageR\u{7}message\u{1a}!\n\u{11}MessageDescriptor\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{1e}\n\u{e}FileDescriptor\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{1b}\n\u{b}DecodeError\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}=\n\u{8}OpenEnum\u{12}1\n\u{4}open\u{18}\u{1} \u{1}(\u{b}2\u{1d}.names.keywords.Type.OpenEnumR\u{4}open\u{1a}9\n\u{5}Boxed\u{12}0\n\u{5}boxed\u{18}\u{1} \u{1}(\u{b}2\u{1a}.names.keywords.Type.BoxedR\u{5}boxed\u{1a}\u{18}\n\u{8}Sendable\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{18}\n\u{8}Hashable\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{15}\n\u{5}Swift\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{15}\n\u{5}Float\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\u{2}R\u{1}a\u{1a}\u{16}\n\u{6}Double\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\u{1}R\u{1}a\u{1a}\u{16}\n\u{6}UInt32\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\rR\u{1}a\u{1a}\u{16}\n\u{6}UInt64\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\u{4}R\u{1}a\u{1a}\u{15}\n\u{5}Int64\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\u{3}R\u{1}a\u{1a}\u{16}\n\u{6}Hasher\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{14}\n\u{4}Void\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{15}\n\u{5}Never\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{14}\n\u{4}Data\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{14}\n\u{4}Date\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{13}\n\u{3}URL\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{15}\n\u{5}Error\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{16}\n\u{6}Result\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{14}\n\u{4}Task\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{19}\n\tCharacter\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{17}\n\u{7}Codable\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{18}\n\u{8}RawValue\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{12}\n\u{2}ID\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}1\n\u{5}class\u{12}(\n\u{1}a\u{18}\u{1} \u{1}(\u{b}2\u{1a}.names.keywords.Type.classR\u{1}a\u{1a} \n\u{6}import\u{12}\u{16}\n\u{6}import\u{18}\u{1} \u{1}(\tR\u{6}import\u{1a}/\n\u{4}self\u{12}'\n\u{1}a\u{18}\u{1} \u{1}(\u{b}2\u{19}.names.keywords.Type.selfR\u{1}a\u{1a}/\n\u{4}init\u{12}'\n\u{1}a\u{18}\u{1} \u{1}(\u{b}2\u{19}.names.keywords.Type.initR\u{1}a\u{1a}\u{15}\n\u{5}Actor\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}\u{1a}\n\nExtensions\u{12}\u{c}\n\u{1}a\u{18}\u{1} \u{1}(\tR\u{1}a\u{1a}:\n\u{c}RealMapEntry\u{12}\u{10}\n\u{3}key\u{18}\u{1} \u{1}(\tR\u{3}key\u{12}\u{14}\n\u{5}value\u{18}\u{2} \u{1}(\u{5}R\u{5}value:\u{2}8\u{1}\"3\n\u{6}String\u{12}\u{16}\n\u{12}STRING_UNSPECIFIED\u{10}\0\u{12}\u{11}\n\rSTRING_STRING\u{10}\u{1}B\u{8}\n\u{6}choiceB\u{e}\n\u{c}_real_double*\u{e4}\u{4}\n\u{5}Words\u{12}\u{15}\n\u{11}WORDS_UNSPECIFIED\u{10}\0\u{12}\u{11}\n\rWORDS_DEFAULT\u{10}\u{1}\u{12}\u{e}\n\nWORDS_SELF\u{10}\u{2}\u{12}\u{e}\n\nWORDS_TYPE\u{10}\u{3}\u{12}\u{e}\n\nWORDS_NONE\u{10}\u{4}\u{12}\u{e}\n\nWORDS_SOME\u{10}\u{5}\u{12}\u{e}\n\nWORDS_INIT\u{10}\u{6}\u{12}\u{13}\n\u{f}WORDS_RAW_VALUE\u{10}\u{7}\u{12}\u{16}\n\u{12}WORDS_UNRECOGNIZED\u{10}\u{8}\u{12}\u{14}\n\u{10}WORDS_HASH_VALUE\u{10}\t\u{12}\u{15}\n\u{11}WORDS_DESCRIPTION\u{10}\n\u{12}\u{c}\n\u{8}WORDS_IN\u{10}\u{b}\u{12}\u{f}\n\u{b}WORDS_INOUT\u{10}\u{c}\u{12}\r\n\tWORDS_LET\u{10}\r\u{12}\r\n\tWORDS_VAR\u{10}\u{e}\u{12}\u{e}\n\nWORDS_TRUE\u{10}\u{f}\u{12}\r\n\tWORDS_NIL\u{10}\u{10}\u{12}\u{b}\n\u{7}WORDS_1\u{10}\u{11}\u{12}\r\n\tWORDS_A_1\u{10}\u{12}\u{12}\u{12}\n\u{e}WORDS_PROTOCOL\u{10}\u{14}\u{12}\r\n\tWORDS_ANY\u{10}\u{15}\u{12}\u{f}\n\u{b}WORDS_SUPER\u{10}\u{16}\u{12}\u{13}\n\u{f}WORDS_ALL_CASES\u{10}\u{17}\u{12}\u{c}\n\u{8}WORDS_IS\u{10}\u{18}\u{12}\n\n\u{6}WORDS_\u{10}\u{19}\u{12}\u{17}\n\u{13}WORDS_DEFAULT_VALUE\u{10}\u{1b}\u{12}\u{1b}\n\u{e}WORDS_NEGATIVE\u{10}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{ff}\u{1}\u{12}\u{19}\n\u{c}WORDS_LOWEST\u{10}\u{80}\u{80}\u{80}\u{80}\u{f8}\u{ff}\u{ff}\u{ff}\u{ff}\u{1}\u{12}\u{12}\n\u{e}WORDS_RAWVALUE\u{10}\u{1c}\u{12}\u{13}\n\u{f}WORDS_SUBSCRIPT\u{10}\u{1d}\u{12}\u{10}\n\u{c}WORDS_ENCODE\u{10}\u{1e}\u{12}\u{e}\n\nWORDS_HASH\u{10}\u{1f}\u{12}\u{10}\n\u{c}WORDS_SWITCH\u{10} b\u{6}proto3", dependencies: [])
}
