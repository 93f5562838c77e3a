// SPDX-License-Identifier: Apache-2.0
import MartletRPC
import Testing

@Suite struct MetadataTests {
  @Test func `names are lower-case whichever way they are written`() {
    var metadata: Metadata = ["X-Token": "a"]
    #expect(metadata.entries.map(\.name) == ["x-token"])
    #expect(metadata["x-token"] == "a")
    #expect(metadata["X-TOKEN"] == "a")
    #expect(metadata.values(named: "X-Token") == [.text("a")])
    metadata["X-Token"] = "b"
    #expect(metadata.entries.count == 1 && metadata["x-token"] == "b")
    metadata[binary: "Trace-Bin"] = [1]
    metadata[binary: "Trace-Bin"] = [2]
    #expect(metadata[binary: "trace-bin"] == [2] && metadata.entries.count == 2)
    metadata.removeAll(named: "X-TOKEN")
    metadata[binary: "TRACE-bin"] = nil
    #expect(metadata.isEmpty)
  }

  @Test func `values of one name keep their order`() {
    var metadata: Metadata = ["a": "1", "b": "2", "a": "3"]
    metadata.append("4", named: "a")
    metadata.append(contentsOf: ["b": "5", "a": "6"])
    #expect(metadata.values(named: "a") == ["1", "3", "4", "6"].map { .text($0) })
    #expect(metadata["a"] == "1")
    metadata["a"] = nil
    #expect(metadata.entries.map(\.name) == ["b", "b"])
  }

  @Test(arguments: [
    "a", "x-token", "0_9.z", "user-id", "authorization", "traceparent", "te2",
    "grpc-retry-pushback-ms",
  ])
  func `an ordinary name may travel`(name: String) {
    #expect(Metadata(dictionaryLiteral: (name, "value ~!")).complaint == nil)
  }

  @Test(arguments: [
    "", "a b", "a:b", ":path", "ä", "a\n", "a\u{0}", "a/b", "grpc-status", "grpc-", "GRPC-Timeout", "te",
    "content-type", "connection", "host", "transfer-encoding", "keep-alive", "proxy-connection", "upgrade",
    "content-length", "TE",
  ])
  func `a name that would break the protocol is refused`(name: String) throws {
    let complaint = try #require(Metadata(dictionaryLiteral: (name, "v")).complaint)
    #expect(complaint.contains("'\(name.lowercased())'"))
  }

  @Test(arguments: ["a\nb", "a\rb", "a\u{0}", "ä", "\t", "\u{7F}"])
  func `text outside printable ASCII is refused`(value: String) throws {
    let complaint = try #require(Metadata(dictionaryLiteral: ("a", value)).complaint)
    #expect(complaint.contains("-bin"))
  }

  @Test func `text needs a text name and bytes a binary one`() {
    #expect(Metadata(dictionaryLiteral: ("a-bin", "text")).complaint != nil)
    var metadata = Metadata()
    metadata.append([1, 2], named: "a")
    #expect(metadata.complaint != nil)
    metadata = Metadata()
    metadata.append([0, 255], named: "a-bin")
    #expect(metadata.complaint == nil)
    #expect(metadata[binary: "a-bin"] == [0, 255] && metadata["a-bin"] == nil)
  }

  @Test func `a complaint finds the bad pair among good ones`() throws {
    let complaint = try #require((["a": "1", "b": "2", "te": "3", "c": "4"] as Metadata).complaint)
    #expect(complaint.contains("'te'"))
  }
}
