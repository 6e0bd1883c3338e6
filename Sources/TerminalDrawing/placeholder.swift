// TerminalDrawing
