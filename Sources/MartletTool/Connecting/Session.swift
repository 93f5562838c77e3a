// SPDX-License-Identifier: Apache-2.0
// A server, and what is known of its messages.

internal import Martlet

struct Session {
  /// Nobody, when only files are asked.
  let server: (address: ServerAddress, channel: Channel)?
  var schema: Schema

  init(
    _ address: String, _ connection: ConnectionOptions, _ source: SchemaOptions
  ) throws(Failure) {
    if address == "-" {
      guard source.isLocal else {
        throw Failure("without a server, --proto or --descriptor-set must say what there is", status: 64)
      }
      server = nil
      schema = try Schema(source, connection, nil, nil)
    } else {
      let address = try ServerAddress(address, connection)
      let channel = address.channel(connection)
      server = (address, channel)
      schema = try Schema(source, connection, address, channel)
    }
  }
}
