// SPDX-License-Identifier: Apache-2.0

/// Finds the fields through which a message would contain itself: a Swift struct cannot, so those go
/// into a box. A repeated field or a map holds its elements elsewhere anyway.
struct Recursion {
  private var component: [ObjectIdentifier: Int] = [:]

  init(_ messages: [MessageNode]) {
    var search = StronglyConnected()
    for message in messages { search.visit(message) }
    component = search.component
  }

  func needsBox(_ field: FieldNode) -> Bool {
    guard !field.isRepeated, let target = field.messageType, let parent = field.parent,
      let own = component[ObjectIdentifier(parent)]
    else { return false }
    return own == component[ObjectIdentifier(target)]
  }
}

/// Tarjan's strongly connected components, with a stack of its own: chains of messages may be long.
private struct StronglyConnected {
  var component: [ObjectIdentifier: Int] = [:]
  private var number: [ObjectIdentifier: Int] = [:]
  private var low: [ObjectIdentifier: Int] = [:]
  private var open: [MessageNode] = []
  private var components = 0

  private struct Frame {
    var node: MessageNode
    var targets: [MessageNode]
    var next = 0
  }

  mutating func visit(_ root: MessageNode) {
    guard number[ObjectIdentifier(root)] == nil else { return }
    var stack = [enter(root)]
    while var frame = stack.popLast() {
      let id = ObjectIdentifier(frame.node)
      guard frame.next < frame.targets.count else {
        leave(frame.node)
        if let parent = stack.last.map({ ObjectIdentifier($0.node) }) {
          low[parent] = min(low[parent] ?? 0, low[id] ?? 0)
        }
        continue
      }
      let target = frame.targets[frame.next]
      frame.next += 1
      stack.append(frame)
      let targetID = ObjectIdentifier(target)
      if number[targetID] == nil {
        stack.append(enter(target))
      } else if component[targetID] == nil {
        low[id] = min(low[id] ?? 0, number[targetID] ?? 0)
      }
    }
  }

  private mutating func enter(_ node: MessageNode) -> Frame {
    let id = ObjectIdentifier(node)
    number[id] = number.count
    low[id] = number[id]
    open.append(node)
    return Frame(node: node, targets: node.fields.filter { !$0.isRepeated }.compactMap(\.messageType))
  }

  private mutating func leave(_ node: MessageNode) {
    let id = ObjectIdentifier(node)
    guard low[id] == number[id] else { return }
    while let member = open.popLast() {
      component[ObjectIdentifier(member)] = components
      if member === node { break }
    }
    components += 1
  }
}
