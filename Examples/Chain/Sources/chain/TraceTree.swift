// SPDX-License-Identifier: Apache-2.0
// A trace as text: who called whom, how long it took, and how it ended.
import InMemoryTracing
import Tracing

/// The spans of finished calls, each below the one that it was made in.
struct TraceTree {
  let spans: [FinishedInMemorySpan]

  /// One line a span.
  var lines: [String] { roots.flatMap { lines($0, depth: 0) } }

  private var roots: [FinishedInMemorySpan] {
    let known = Set(spans.map(\.spanID))
    return spans.filter { !known.contains($0.parentSpanID ?? "") }
  }

  private func lines(_ span: FinishedInMemorySpan, depth: Int) -> [String] {
    let took = Double(span.endInstant.nanosecondsSinceEpoch - span.startInstant.nanosecondsSinceEpoch) / 1e6
    let name = String(repeating: "  ", count: depth) + span.operationName
    let kind = span.kind == .client ? "client" : span.kind == .server ? "server" : ""
    let columns = [pad(name, 40), pad(kind, 7), pad("\((took * 10).rounded() / 10) ms", 10), outcome(span)]
    let children = spans.filter { $0.parentSpanID == span.spanID }
    return [columns.joined(separator: " ")] + children.flatMap { lines($0, depth: depth + 1) }
  }

  private func outcome(_ span: FinishedInMemorySpan) -> String {
    var code = ""
    span.attributes.forEach { name, value in
      if name == "rpc.response.status_code" || name == "rpc.status_code" { code = "\(value.text)" }
    }
    return code.isEmpty ? span.errors.map { "\($0.error)" }.joined(separator: " ") : code
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }
}

extension SpanAttribute {
  fileprivate var text: String {
    if case .string(let text) = self { return text }
    return "\(self)"
  }
}
