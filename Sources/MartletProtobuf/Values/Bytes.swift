// SPDX-License-Identifier: Apache-2.0

/// What a `bytes` field holds. An array, because everything in Swift already takes and gives one; a type
/// of our own would have to be converted at each border.
public typealias Bytes = [UInt8]
