// SPDX-License-Identifier: Apache-2.0
import Martlet

typealias Req = Bench_Req
typealias Res = Bench_Res
typealias Bench = Bench_Bench
