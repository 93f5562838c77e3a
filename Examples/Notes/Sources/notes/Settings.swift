// SPDX-License-Identifier: Apache-2.0
// What an operator may choose.
import Configuration
import Logging

/// The service's settings. Each key is looked for in the environment (`LISTEN_ADDRESS`), and then in the
/// JSON file that `CONFIG_FILE` names (`{"listen": {"address": "…"}}`); otherwise its default holds.
struct Settings: Sendable {
  /// `listen.address`: host and port. Default: every interface, port 50051.
  var listenAddress = "0.0.0.0:50051"
  /// `database.path`. Default: `notes.db` where the service was started.
  var databasePath = "notes.db"
  /// `log.level`: trace, debug, info, notice, warning, error or critical. Default: info.
  var logLevel = Logger.Level.info
  /// `drain.seconds`: how long running calls may go on after SIGTERM. Default: 20, as Kubernetes kills
  /// after 30.
  var drainSeconds = 20
  /// `metrics.file`: where to write metrics as Prometheus reads them, for node_exporter's textfile
  /// collector. Default: nowhere.
  var metricsFile: String?
  /// `metrics.seconds`: how often. Default: 15.
  var metricsSeconds = 15

  /// The defaults.
  init() {}

  /// - Throws: `SettingError` for a value that means nothing: better not to start than to run with another.
  init(_ config: ConfigReader) throws {
    listenAddress = config.string(forKey: "listen.address", default: listenAddress)
    databasePath = config.string(forKey: "database.path", default: databasePath)
    metricsFile = config.string(forKey: "metrics.file")
    if let text = config.string(forKey: "log.level") {
      guard let level = Logger.Level(rawValue: text) else {
        let known = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
        throw SettingError(description: "log.level is '\(text)'; write one of \(known)")
      }
      logLevel = level
    }
    drainSeconds = try Self.positive("drain.seconds", config, drainSeconds)
    metricsSeconds = try Self.positive("metrics.seconds", config, metricsSeconds)
  }

  /// From this process's environment and the file that it names.
  static func load() async throws -> Settings {
    let environment = EnvironmentVariablesProvider()
    var providers: [any ConfigProvider] = [environment]
    if let file = ConfigReader(provider: environment).string(forKey: "config.file") {
      providers.append(try await FileProvider<JSONSnapshot>(filePath: .init(file)))
    }
    return try Settings(ConfigReader(providers: providers))
  }

  private static func positive(_ key: ConfigKey, _ config: ConfigReader, _ fallback: Int) throws -> Int {
    // As text first: a number that cannot be read would otherwise be taken for one that is not there.
    let value = try config.fetchedInt(key) ?? fallback
    guard value > 0 else { throw SettingError(description: "\(key) is \(value); it must be more than 0") }
    return value
  }
}

extension ConfigReader {
  fileprivate func fetchedInt(_ key: ConfigKey) throws -> Int? {
    do {
      return try requiredInt(forKey: key)
    } catch {
      guard let text = string(forKey: key) else { return nil }
      throw SettingError(description: "\(key) is '\(text)', which is no number")
    }
  }
}

struct SettingError: Error, CustomStringConvertible {
  let description: String
}
