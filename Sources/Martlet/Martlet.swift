// SPDX-License-Identifier: Apache-2.0
// The one import of a user: messages, calls, and the HTTP/2 transport.
@_exported public import MartletHTTP2
@_exported public import MartletProtobuf
@_exported public import MartletRPC
