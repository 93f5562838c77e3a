// SPDX-License-Identifier: Apache-2.0
internal import MartletProtobuf

extension Parser {
  typealias ServiceProto = Google_Protobuf_ServiceDescriptorProto
  typealias MethodProto = Google_Protobuf_MethodDescriptorProto

  mutating func parseService() throws(Stop) {
    let mark = enclosingMark
    var service = ServiceProto()
    advance()
    service.name = try within(1) { (parser) throws(Stop) in
      try parser.consumeIdentifier(.serviceName)
    }
    defer { proto.service.append(service) }
    try endStatement("{", at: mark)
    while !endDeclaration("}") {
      guard !atEnd else { throw fail(.unclosedBlock("service", service.name, file, current.span)) }
      do throws(Stop) { try parseServiceStatement(&service) } catch { skipStatement() }
    }
  }

  private mutating func parseServiceStatement(_ service: inout ServiceProto) throws(Stop) {
    if endDeclaration(";") { return }
    if looking(at: "option") {
      try within(3) { (parser) throws(Stop) in
        var options = service.take()
        defer { service.options = options }
        try parser.parseOption(into: &options.uninterpretedOption, style: .statement)
      }
      return
    }
    var method = MethodProto()
    let mark = open(2, service.method.count)
    defer {
      close(mark)
      if method.name != nil { service.method.append(method) }
    }
    try parseMethod(&method, at: mark)
  }

  private mutating func parseMethod(_ method: inout MethodProto, at mark: Mark) throws(Stop) {
    try consume("rpc", .rpc)
    method.name = try within(1) { (parser) throws(Stop) in
      try parser.consumeIdentifier(.methodName)
    }
    let input = try parseMethodType(streamField: 5, typeField: 2)
    method.inputType = input.name
    if input.isStream { method.clientStreaming = true }
    try consume("returns")
    let output = try parseMethodType(streamField: 6, typeField: 3)
    method.outputType = output.name
    if output.isStream { method.serverStreaming = true }
    guard looking(at: "{") else {
      try endStatement(at: mark)
      return
    }
    var options = Google_Protobuf_MethodOptions()
    defer { method.options = options }
    try endStatement("{", at: mark)
    while !endDeclaration("}") {
      guard !atEnd else { throw fail(.unclosedBlock("method", method.name, file, current.span)) }
      if endDeclaration(";") { continue }
      do throws(Stop) {
        try within(4) { (parser) throws(Stop) in
          try parser.parseOption(into: &options.uninterpretedOption, style: .statement)
        }
      } catch {
        skipStatement()
      }
    }
  }

  private mutating func parseMethodType(
    streamField: Int32, typeField: Int32
  ) throws(Stop) -> (name: String, isStream: Bool) {
    try consume("(")
    var isStream = false
    if looking(at: "stream") {
      isStream = true
      try within(streamField) { (parser) throws(Stop) in parser.advance() }
    }
    let name = try within(typeField) { (parser) throws(Stop) in try parser.parseTypeName() }
    try consume(")")
    return (name, isStream)
  }
}
