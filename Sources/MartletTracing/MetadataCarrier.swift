// SPDX-License-Identifier: Apache-2.0
// Trace context in a call's metadata: `traceparent` and `tracestate` (W3C Trace Context), or what else the
// tracer uses.

internal import Instrumentation
internal import MartletRPC

/// Writes what a tracer propagates into the metadata that a call takes along.
struct MetadataInjector: Injector {
  func inject(_ value: String, forKey key: String, into carrier: inout Metadata) {
    // A tracer's value that cannot travel is its loss, and not the call's.
    guard Metadata(dictionaryLiteral: (key, value)).complaint == nil else { return }
    carrier[key] = value
  }
}

/// Reads it from the metadata that a call has brought.
struct MetadataExtractor: Extractor {
  func extract(key: String, from carrier: Metadata) -> String? {
    // Several values of one name are one list (RFC 9110, section 5.3), as `tracestate` may be.
    var joined: String?
    for case .text(let text) in carrier.values(named: key) { joined = joined.map { "\($0),\(text)" } ?? text }
    return joined
  }
}
