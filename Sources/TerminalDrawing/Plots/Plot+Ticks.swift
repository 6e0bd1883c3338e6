extension Plot {
  /// The ticks of one axis: those asked for that lie on it, else about `count` round ones; those of a matrix are whole.
  ///
  /// A single one tells no scale, so where there is room for two there are more.
  func ticks(_ scale: KeyPath<Plot, Scale>, on axis: Axis, about count: Int) -> [Scale.Tick] {
    if let asked = self[keyPath: scale].ticks { return asked.filter { axis.contains($0.value) } }
    let isMatrix = fields.contains { $0.kind == .cells }
    let few = axis.ticks(about: count)
    let ticks = (count > 1 && few.count < 2 ? axis.ticks(about: 2 * count) : few).filter {
      !isMatrix || $0 == $0.rounded()
    }
    return zip(ticks, Axis.labels(ticks)).map { Scale.Tick(value: $0, label: $1) }
  }
}
