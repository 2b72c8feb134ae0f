import Annals
public import ArgumentParser

extension EventType: ExpressibleByArgument {}
extension Event.Status: ExpressibleByArgument {}
extension SourceDocument.Genre: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}
extension ExportOptions.Grouping: ExpressibleByArgument {}
extension DiagramOptions.View: ExpressibleByArgument {}
extension DiagramOptions.Direction: ExpressibleByArgument {}
extension DiagramOptions.Appearance: ExpressibleByArgument {}
extension DiagramRenderer.Format: ExpressibleByArgument {}
