import Core
import Logging
import Messages
import NIOCore
import Service
import Store
import TTRPC

/// What a daemon is told, after file, environment and flags have spoken. A fresh value holds the defaults.
package struct DaemonConfiguration {
  /// Where it listens, if systemd hands no socket over.
  var socket: String
  /// The socket file's permissions: who may connect at all. What a caller may do, its roles say.
  var socketMode: UInt32 = 0o660
  var stateDirectory: String
  var logLevel = Logger.Level.info
  /// How long calls in flight may take to finish when the daemon stops.
  var drainDeadline = TimeSpan.seconds(10)
  var store = Store.Options()
  var serverLimits = ServerLimits()
  var limits = Limits()
  package var principals: [PrincipalConfiguration] = []

  init(places: Places) {
    socket = places.socket
    stateDirectory = places.stateDirectory
  }

  var replyRetention: TimeSpan {
    get { TimeSpan(microseconds: store.replyRetention) }
    set { store.replyRetention = newValue.microseconds }
  }

  var clock: ClockChoice {
    get { store.isManualClock ? .manual : .real }
    set { store.isManualClock = newValue == .manual }
  }

  var clockStart: ClockStart {
    get { store.manualStart.map { .instant(Timestamp(microseconds: $0)) } ?? .now }
    set {
      store.manualStart =
        if case .instant(let time) = newValue { time.microseconds } else { nil }
    }
  }
}

/// Where a manual clock begins in a new state directory.
enum ClockStart: Equatable {
  case now
  case instant(Timestamp)
}

/// Whose time it is.
enum ClockChoice: String, CaseIterable {
  case real
  /// Moves only by `purser admin clock advance`, for tests and rehearsals. Fixed when a state directory is made.
  case manual
}

/// A caller as the configuration names it. Users and groups are names or numbers, resolved at start and reload.
package struct PrincipalConfiguration: Equatable {
  package var name: String
  package var users: [String] = []
  package var groups: [String] = []
  package var roles: [String] = []
  /// Whether it may name the person it acts for.
  package var actsForOthers = false
}
