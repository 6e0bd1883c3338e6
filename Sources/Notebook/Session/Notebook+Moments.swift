import Micrograd
import PythonModules
import PythonRuntime

extension Notebook {
  /// Marks the moment before a cell that may change something; nil where this notebook takes nothing back.
  func openMoment() -> Moments.Moment? {
    guard takesBack else { return nil }
    return Moments.Moment(number: moments.count, cellCount: cells.count, checkpoint: checkpoint())
  }

  /// Keeps the moment before a cell that has run, where that has changed something, and says whether it has.
  func close(_ moment: Moments.Moment) -> Bool {
    guard hasChanged(since: moment.checkpoint) else {
      forget(moment.checkpoint)
      return false
    }
    keep(moment)
    return true
  }

  /// Goes where a cell led that can't be run again, since nobody kept it: a step of its own is one that changes nothing.
  func follow(_ lead: Journal.Lead) {
    if lead.isNew, let moment = openMoment() {
      cells.append(Cell(text: "# not kept", reply: Reply()))
      keep(moment)
    }
    go(to: lead.step)
  }

  private func keep(_ moment: Moments.Moment) {
    strikeTakenBack()
    var moment = moment
    moment.weight = weight(of: moment.checkpoint)
    moments.past.append(moment)
    moments.count += 1
    while let place = moments.superfluous { giveUp(place) }
  }

  private func giveUp(_ place: Int) {
    let moment = moments.past.remove(at: place)
    forget(moment.checkpoint)
    moments.marks = moments.marks.filter { $0.value != moment.number }
    if place > 0 { moments.past[place - 1].weight += moment.weight }
  }

  /// A new step comes: what was taken back can't come forward any more.
  private func strikeTakenBack() {
    guard !moments.future.isEmpty else { return }
    for taken in moments.future.reversed() {
      struck += taken.cells.map { StruckCell(cell: $0, place: cells.count - 1) }
    }
    moments.future = []
    moments.marks = moments.marks.filter { $0.value <= moments.count }
    micrograd.live.tape.forgetTakenBack()
  }

  /// Takes the newest step back, with the cells that came after it.
  ///
  /// - Returns: Whether there was one.
  func takeBack() -> Bool {
    guard let moment = moments.past.popLast() else { return false }
    begin()
    let memory = memory
    let program = interpreter.takeBack(moment.checkpoint.program)
    micrograd.live.tape.takeBack(moment.checkpoint.graph)
    self.memory = moment.checkpoint.memory
    let taken = Array(cells[moment.cellCount...])
    cells.removeLast(taken.count)
    moments.future.append(
      Moments.TakenBack(moment: moment, program: program, memory: memory, cells: taken))
    moments.count -= 1
    return true
  }

  /// Puts the step forward that was taken back last.
  ///
  /// - Returns: Whether there was one.
  func putForward() -> Bool {
    guard let taken = moments.future.popLast() else { return false }
    begin()
    interpreter.putForward(taken.program)
    micrograd.live.tape.putForward()
    memory = taken.memory
    moments.past.append(
      Moments.Moment(
        number: taken.moment.number, cellCount: cells.count, checkpoint: taken.moment.checkpoint,
        weight: taken.moment.weight))
    cells += taken.cells
    moments.count += 1
    return true
  }

  /// Goes to the moment after so many steps; nothing happens where it is out of reach.
  func go(to number: Int) {
    while moments.count > number, takeBack() {}
    while moments.count < number, putForward() {}
  }
}
