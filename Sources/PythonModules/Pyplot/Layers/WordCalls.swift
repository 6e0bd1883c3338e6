import PythonRuntime
import TerminalDrawing

extension AxesFunction {
  /// The words of a plot: its title, the names of its axes, the legend, notes; and the grid.
  static let words = [
    AxesFunction(
      "title", as: "set_title", "label, **kwargs",
      """
      Set the title.
      >>> plt.plot([1, 4, 9]); plt.title('squares'); plt.show()
      """
    ) { call in
      try setText(call, at: "0.5, 1.0") { $0.title = $1 }
    },
    AxesFunction(
      "xlabel", as: "set_xlabel", "xlabel, **kwargs",
      """
      Name the horizontal axis.
      >>> plt.plot([1, 4, 9]); plt.xlabel('step'); plt.show()
      """
    ) { call in
      try setText(call, at: "0.5, 0") { $0.x.label = $1 }
    },
    AxesFunction(
      "ylabel", as: "set_ylabel", "ylabel, **kwargs",
      """
      Name the vertical axis.
      >>> plt.plot([1, 4, 9]); plt.ylabel('loss'); plt.show()
      """
    ) { call in
      try setText(call, at: "0, 0.5") { $0.y.label = $1 }
    },
    AxesFunction(
      "text", "x, y, s, **kwargs",
      """
      Write words at a place.
      >>> plt.plot([1, 4, 9]); plt.text(1, 4, 'here'); plt.show()
      """
    ) { call in
      try call.heed("transform")
      if call.option("transform") != nil { throw PythonError.type("text(transform=) is not in this subset") }
      return try write(call, call.positional[2], at: call.positional[0], call.positional[1])
    },
    AxesFunction(
      "annotate", "text, xy, xytext=None, **kwargs",
      """
      Write words at a place, or beside one.
      >>> plt.plot([1, 4, 9]); plt.annotate('here', (1, 4)); plt.show()
      """
    ) {
      call in
      try call.heed("textcoords", "xycoords")
      let pair =
        call.option("textcoords", "xycoords") == nil
        ? call.argument(2) ?? call.positional[1] : call.positional[1]
      let place = try call.interpreter.items(of: pair)
      guard place.count == 2 else { throw PythonError.value("xy must be a pair of numbers") }
      return try write(call, call.positional[0], at: place[0], place[1])
    },
    AxesFunction(
      "legend", "*args, **kwargs",
      """
      Show the names of what is drawn.
      >>> plt.plot([1, 4, 9], label='squares'); plt.legend(); plt.show()
      """
    ) { call in
      try call.heed("labels", "title")
      try nameLayers(call)
      call.change { $0.wantsLegend = true }
      return .artist(.legend)
    },
    AxesFunction(
      "grid", "visible=None, **kwargs",
      """
      Draw lines through the ticks, or leave them out.
      >>> plt.plot([1, 4, 9]); plt.grid(True); plt.show()
      """
    ) {
      call in
      try call.heed("which", "axis", "linestyle", "ls")
      let wish = try call.argument(0).map(call.interpreter.truth)
      call.change { $0.hasGrid = wish ?? (call.isBare ? !$0.hasGrid : true) }
      return .none
    },
  ]

  private static func setText(
    _ call: PlotCall, at place: String, _ set: (inout Plot, String) -> Void
  ) throws -> Object {
    try call.heed()
    let text = try call.argument(0).map(call.interpreter.str) ?? ""
    call.change { set(&$0, text) }
    return .other(
      ArtistObject(.plotText, text: "Text(\(place), \(try call.interpreter.repr(.string(text))))"))
  }

  private static func write(_ call: PlotCall, _ words: Object, at x: Object, _ y: Object) throws -> Object {
    let interpreter = call.interpreter
    let point = Plot.Point(x: try interpreter.plotNumber(x), y: try interpreter.plotNumber(y))
    let text = try interpreter.str(words)
    call.change { $0.notes.append(Plot.Note(point: point, text: text)) }
    let parts = [try interpreter.repr(x), try interpreter.repr(y), try interpreter.repr(.string(text))]
    return .other(ArtistObject(.plotText, text: "Text(\(parts.joined(separator: ", ")))"))
  }

  /// Gives the names in `legend(['a', 'b'])` to the curves in turn, then to points and bars.
  private static func nameLayers(_ call: PlotCall) throws {
    guard
      let labels = call.positional.count > 1 ? call.positional[1] : call.argument(0) ?? call.option("labels")
    else {
      return
    }
    guard call.positional.count < 2, call.interpreter.isPlotSequence(labels) else {
      throw PythonError.type(
        "legend(handles, labels) is not in this subset", hint: "give label= to what is drawn")
    }
    var names = try call.interpreter.items(of: labels).map(call.interpreter.str)[...]
    call.change { plot in
      for place in plot.series.indices {
        plot.series[place].name = names.popFirst() ?? plot.series[place].name
      }
      for place in plot.groups.indices {
        plot.groups[place].name = names.popFirst() ?? plot.groups[place].name
      }
      for place in plot.bars.indices { plot.bars[place].name = names.popFirst() ?? plot.bars[place].name }
    }
  }
}
